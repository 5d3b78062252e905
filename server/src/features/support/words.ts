import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';

/** What `oneLine` takes for space, in runs; and a quick look whether a text has any of it but single spaces (most have not). */
const spaces = /[\s\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const uneven = /[\0-\x1F\x7F-\xA0\u061C\u1680\u2000-\u200A\u200E\u200F\u2028-\u202F\u205F\u2066-\u2069\u3000\uFEFF]| {2}/;

/** White space, line ends and invisible controls (also those that turn the direction of writing) as single spaces. */
export function oneLine(text: string): string { return (uneven.test(text) ? text.replace(spaces, ' ') : text).trim(); }

/** At most `limit` code units, cut between words where there are any and never inside a character; "…" says that there was more. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  let end = space > limit / 2 ? space : limit;
  if (isLowSurrogate(text.charCodeAt(end)) && isHighSurrogate(text.charCodeAt(end - 1))) end--;
  while (end > 0 && ' ,;:–—-'.includes(text[end - 1])) end--;
  return text.slice(0, end) + '…';
}

/** The first words of a range on one line. Costs what it returns, not what the range holds. */
export function firstWords(lines: Lines, range: Range, limit = 60): string {
  const start = lines.offsetAt(range.start), end = lines.offsetAt(range.end);
  const more = end - start > 2 * limit, text = oneLine(lines.between(start, more ? start + 2 * limit : end));
  return clip(more ? text + ' …' : text, limit);
}

/** The place of the first words: from the range's start, inside its first line. */
export function firstWordsRange(lines: Lines, range: Range, limit = 60): Range {
  const { line, character } = range.start;
  const lineEnd = range.end.line > line ? lines.length(line) : range.end.character;
  const text = lines.source.slice(lines.start(line) + character, lines.start(line) + Math.min(lineEnd, character + limit + 1));
  const shown = text.length > limit ? clip(text, limit).replace(/…$/u, '') : text;
  return lines.within(line, character, character + Math.max(shown.length, Math.min(1, text.length)));
}

/** For comparing names and roles: case, compatibility forms and white space apart. */
export function fold(text: string): string { return oneLine(text.normalize('NFKC')).toLowerCase(); }

function isHighSurrogate(unit: number): boolean { return unit >= 0xD800 && unit <= 0xDBFF; }
function isLowSurrogate(unit: number): boolean { return unit >= 0xDC00 && unit <= 0xDFFF; }
