import { isLetterOrDigit } from '../../transcript/reading/characters';

const word = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/u;
const words = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
/** Both words stand within so many units. */
const within = 60;

/**
 * The first two words of a statement, by which beginnings are counted: words that begin so many statements are how one begins in this document
 * ("Mr. Speaker, …", «Спасибо большое»).
 */
export function firstWords(text: string): string {
  const head = text.slice(0, within).toLowerCase(), one = word.exec(head);
  if (!one) return '';
  const other = word.exec(head.slice(one.index + one[0].length));
  return other ? `${one[0]} ${other[0]}` : one[0];
}

/** What a beginning is counted by: its first two words, and the first alone. */
export function beginningsOf(text: string): readonly [two: string, one: string] {
  const two = firstWords(text), space = two.indexOf(' ');
  return [two, `${space < 0 ? two : two.slice(0, space)} …`];
}

/** What an end is counted by: its last word, and how it ends ("stopped", "asked"). Looks at the last units of a text. */
export function lastWord(tail: string, end: string): string { return `… ${lastOf(tail.slice(-within)).toLowerCase()} ${end}`; }

/** A text's last word, found from its end; what is written in surrogate pairs is looked through from the beginning. */
function lastOf(text: string): string {
  let end = text.length;
  while (end > 0 && !isLetterOrDigit(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetterOrDigit(text.charCodeAt(start - (start < end && joining.includes(text[start - 1]) ? 2 : 1)))) start--;
  for (let at = start; at < end; at++) if (isSurrogate(text.charCodeAt(at))) return text.match(words)?.at(-1) ?? '';
  return text.slice(start, end);
}
const joining = "'’-";
function isSurrogate(unit: number): boolean { return unit >= 0xD800 && unit < 0xE000; }
