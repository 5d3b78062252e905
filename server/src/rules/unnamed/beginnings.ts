import { words } from '../sentences';

/**
 * The first two words of a statement, by which beginnings are counted: words that begin so many statements are how one begins in this document
 * ("Mr. Speaker, …", «Спасибо большое»).
 */
export function firstWords(text: string): string { return words(text.slice(0, 60).toLowerCase()).slice(0, 2).join(' '); }

/** What a beginning is counted by: its first two words, and the first alone. */
export function beginningsOf(text: string): readonly [two: string, one: string] {
  const two = firstWords(text), space = two.indexOf(' ');
  return [two, `${space < 0 ? two : two.slice(0, space)} …`];
}
