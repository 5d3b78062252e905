import type { PageMark } from '#protocol';
import type { Range } from 'vscode-languageserver-types';
import type { Quotation } from '../transcript/model';
import type { Lines } from '../transcript/lines';

/** A paragraph's words with what is marked in them. `character`: where they begin on the first line. */
export function wordsOf(lines: Lines, from: number, to: number, character: number, quotations: readonly Quotation[]): { text: string; marks: PageMark[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (let line = from; line <= to; line++) {
    const whole = lines.text(line), begin = line === from ? character : 0, start = whole.length - whole.slice(begin).trimStart().length, words = whole.slice(start).trimEnd();
    if (text !== '' && words !== '') text += ' ';
    pieces.push({ line, start, length: words.length, at: text.length });
    text += words;
  }
  const marks: PageMark[] = [];
  for (const { kind, range, speaker, speakerRange } of quotations) {
    if (kind === 'name') continue;
    put(marks, within(pieces, range), { kind: 'quotation', ...speaker === null ? {} : { by: speaker } });
    if (speakerRange) put(marks, within(pieces, speakerRange), { kind: 'quoted', ...speaker === null ? {} : { by: speaker } });
  }
  return { text, marks: marks.sort((one, other) => one.start - other.start || other.end - one.end) };
}

/** What is taken of a line: from where on, how much, and where it stands in the text. */
interface Piece { readonly line: number; readonly start: number; readonly length: number; readonly at: number }

function put(marks: PageMark[], place: readonly [number, number] | null, mark: Omit<PageMark, 'start' | 'end'>): void {
  if (place) marks.push({ ...mark, start: place[0], end: place[1] });
}

/** A range of the document in the text; null where nothing of it is there. */
function within(pieces: readonly Piece[], { start, end }: Range): readonly [number, number] | null {
  const first = pieces[0], last = pieces[pieces.length - 1];
  if (start.line > last.line || end.line < first.line) return null;
  const offset = (line: number, character: number) => { const { start, length, at } = pieces[line - first.line]; return at + Math.max(0, Math.min(length, character - start)); };
  const from = start.line < first.line ? 0 : offset(start.line, start.character), to = end.line > last.line ? last.at + last.length : offset(end.line, end.character);
  return from < to ? [from, to] : null;
}
