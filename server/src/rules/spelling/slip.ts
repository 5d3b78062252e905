/** How one word turns into another by a single slip of the pen. Indexes count graphemes. */
export interface Slip {
  readonly kind: 'missing' | 'extra' | 'other' | 'swapped';
  /** Index of the first letter concerned, in the longer word. */
  readonly at: number;
  /** Letters concerned, of the first and of the second word; one of them empty where a letter is missing or extra. */
  readonly from: string;
  readonly to: string;
}

/**
 * The one slip between two words: a letter missing, extra, other, or two neighbours swapped (Damerau 1964); null where they are
 * equal or further apart. `wrong` and `right` are graphemes, compared as they are.
 */
export function slipBetween(wrong: readonly string[], right: readonly string[]): Slip | null {
  if (Math.abs(wrong.length - right.length) > 1) return null;
  let front = 0, back = 0;
  const shorter = Math.min(wrong.length, right.length);
  while (front < shorter && wrong[front] === right[front]) front++;
  while (back < shorter - front && wrong[wrong.length - 1 - back] === right[right.length - 1 - back]) back++;
  const from = wrong.slice(front, wrong.length - back), to = right.slice(front, right.length - back);
  if (from.length === 0 && to.length === 1) return { kind: 'missing', at: front, from: '', to: to[0] };
  if (from.length === 1 && to.length === 0) return { kind: 'extra', at: front, from: from[0], to: '' };
  if (from.length === 1 && to.length === 1) return { kind: 'other', at: front, from: from[0], to: to[0] };
  if (from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0]) return { kind: 'swapped', at: front, from: from.join(''), to: to.join('') };
  return null;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' }), plain = /^\p{L}+$/u;

/** A word as its graphemes, so that a letter with its marks is one. */
export function graphemes(word: string): string[] { return plain.test(word) ? Array.from(word) : Array.from(segmenter.segment(word), each => each.segment); }
