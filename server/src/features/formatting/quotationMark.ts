import type { Position, TextEdit } from 'vscode-languageserver-types';
import { mayOpenAfter, isSpace } from '../../formatting/characters';
import { typographyOf } from '../../formatting';
import { marksIn, straight, type Mark } from '../../formatting/marks';
import type { Asked } from '../feature';

/** A quotation mark just typed, as the document has them; nothing where the document has none of its own, or where what the mark does is not plain. */
export function quotationMark({ snapshot: { transcript, habits } }: Asked, { line, character }: Position): TextEdit[] {
  const { lines, language } = transcript, text = lines.text(line), at = character - 1, habit = habits.of(lines.pieces, typographyOf(language));
  if (text[at] !== straight || !habit.printed || !typographyOf(language)) return [];
  const open = openBefore(marksIn(text, 0, at, habit.reversed)), before = at > 0 ? text[at - 1] : undefined;
  if (open === null) return [];
  const opens = mayOpenAfter(before), closes = open.length > 0 && before !== undefined && !isSpace(before);
  if (opens === closes) return [];
  const last = open.at(-1), marks = (opens ? open.length : open.length - 1) % 2 === 0 ? habit.quotes : habit.nested;
  if (!opens && last!.mark !== marks.open) return [];
  const space = marks.inside ? habit.inner : '', put = (start: number, end: number, newText: string): TextEdit => ({ range: lines.within(line, start, end), newText });
  if (!opens) return text[character] === marks.close ? [put(at, character + 1, marks.close)] : [put(at, character, (marks.inside && !isSpace(before) ? space : '') + marks.close)];
  // The editor has closed it already.
  return text[character] === straight ? [put(at, character, marks.open + space), put(character, character + 1, space + marks.close)] : [put(at, character, marks.open + space)];
}

/** Marks that are open behind others; null where that can't be told. */
function openBefore(marks: readonly Mark[] | null): Mark[] | null {
  const open: Mark[] = [];
  for (const mark of marks ?? []) if (mark.opens) open.push(mark); else if (!open.pop()) return null;
  return marks && open;
}
