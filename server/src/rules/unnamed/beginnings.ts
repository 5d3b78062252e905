const word = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/u;
const words = new RegExp(word, 'gu');
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
export function lastWord(tail: string, end: string): string {
  const all = tail.slice(-within).match(words);
  return `… ${all ? all[all.length - 1].toLowerCase() : ''} ${end}`;
}
