/** How many statements have so many words. */
export type Lengths = ReadonlyMap<number, number>;

/** Upper bounds, included, of the groups that lengths are told in, in words: an aside, a sentence, some, a paragraph, a page, a speech. What is longer is the last group. */
export const lengthBounds: readonly number[] = [5, 15, 30, 60, 120, 250, 500, 1000];

/** How many are in each group. */
export function groupsOf(lengths: Lengths): number[] {
  const groups = new Array<number>(lengthBounds.length + 1).fill(0);
  for (const [words, times] of lengths) {
    const at = lengthBounds.findIndex(bound => words <= bound);
    groups[at < 0 ? lengthBounds.length : at] += times;
  }
  return groups;
}

/** The length that as many are shorter as longer than; between two of these, the middle. */
export function medianOf(lengths: Lengths): number {
  const sorted = [...lengths].sort(([one], [other]) => one - other), count = sorted.reduce((sum, [, times]) => sum + times, 0);
  const lengthAt = (place: number) => { let left = place; for (const [words, times] of sorted) if ((left -= times) < 0) return words; return 0; };
  return (lengthAt(Math.ceil(count / 2) - 1) + lengthAt(Math.floor(count / 2))) / 2;
}

export function longestOf(lengths: Lengths): number { let longest = 0; for (const words of lengths.keys()) if (words > longest) longest = words; return longest; }
