import type { TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';
import type { Quotation } from '../../transcript/model';

/** A space that stands inside the marks, as French has it. */
const inside = /^.([\u00A0\u202F ])/u;

/**
 * Closes a quotation where recognition sees it end: before the author's own words, else at the end of its paragraph. There the
 * full stop stands behind the mark in Cyrillic script and before it elsewhere; spaces are as at the opening mark.
 */
export function closingEdit(lines: Lines, { range, closer }: Pick<Quotation, 'range' | 'closer'>): TextEdit {
  const text = lines.slice(range).trimEnd(), atEnd = !lines.text(range.end.line).slice(range.end.character).trim();
  const stopBehind = atEnd && /\p{Script=Cyrillic}/u.test(text) && /[^.]\.$/u.test(text);
  const place = lines.positionAt(lines.offsetAt(range.start) + text.length - (stopBehind ? 1 : 0));
  return { range: { start: place, end: place }, newText: (inside.exec(text)?.[1] ?? '') + closer };
}
