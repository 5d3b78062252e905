import type { TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';
import type { Quotation } from '../../transcript/model';

/** The author's words that break off a quotation: a mark, a dash, and a word without a capital ("…, — сказал она"). */
const interrupted = /[,!?…][ \u00A0]*[–—-][ \u00A0]+(?=\p{Ll})/u, space = /\s/u, stop = /[.]/u;
/** Fewer words than this before the author's are an aside inside the quotation, not its end. */
const leastBefore = 8;

/**
 * Closes a quotation where its sentence ends before the author's own words, else at the end of its paragraph. The full stop
 * stands behind the mark where the script has it so (Cyrillic), before it elsewhere; spaces are as at the opening mark.
 */
export function closingEdit(lines: Lines, { range, closer }: Quotation): TextEdit {
  const from = lines.offsetAt(range.start), text = lines.slice(range), body = firstParagraph(text);
  const inner = /^.[ \u00A0\u202F]/u.test(body) ? body[1] : '', found = interrupted.exec(body.slice(leastBefore));
  let at = found ? leastBefore + found.index : body.trimEnd().length;
  if (found) { if (found[0][0] !== ',') at++; }
  else if (stopGoesBehind(body) && stop.test(body[at - 1] ?? '') && body[at - 2] !== '.') at--;
  const place = lines.positionAt(from + at);
  return { range: { start: place, end: place }, newText: inner + closer };
}

function firstParagraph(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

function stopGoesBehind(text: string): boolean { return /\p{Script=Cyrillic}/u.test(text) && !/["“]$/.test(text); }

/** The opening mark with the first word behind it: where a missing closing mark is shown. */
export function openingMark(lines: Lines, { range }: Quotation): number {
  const text = firstParagraph(lines.slice(range));
  let at = 1;
  while (at < text.length && space.test(text[at])) at++;
  while (at < text.length && !space.test(text[at])) at++;
  return at;
}
