import type { Speaker } from '../../transcript/model';
import { fold, nameSlip, nameWords, wordsOf, type NameSlip, type NameWords } from './names';

/** A speaker whose name is a slip of somebody's who is named more often. */
export interface Misspelling extends NameSlip { readonly right: Speaker }

interface Filed { readonly speaker: Speaker; readonly words: NameWords }
/** Once against twice is no habit: this often at least, so always two times more than the other. */
const leastNamed = 3;
/** A word of fewer letters is a code or a pair of initials. */
const shortest = 3, mostWords = 5;

/**
 * Finds names that are one letter apart without comparing all with all: a name is filed under itself with each one letter of
 * one word left out, and two names within one slip share such a key (symmetric deletion, Garbe 2012).
 */
export class SpellingIndex {
  private readonly byKey = new Map<string, Filed[]>();

  constructor(speakers: readonly Speaker[]) {
    for (const speaker of speakers) {
      if (speaker.attributions.length < leastNamed) continue;
      const filed: Filed = { speaker, words: nameWords(speaker.name) };
      for (const key of keys(filed.words)) {
        const others = this.byKey.get(key);
        if (others) others.push(filed); else this.byKey.set(key, [filed]);
      }
    }
  }

  /** Whose name this one is a slip of: of those named at least twice as often, and three times, who is named most often. */
  rightFor(speaker: Speaker): Misspelling | null {
    if (!this.byKey.size) return null;
    const named = speaker.attributions.length, own = nameWords(speaker.name);
    let best: Misspelling | null = null;
    for (const key of keys(own)) for (const { speaker: right, words } of this.byKey.get(key) ?? []) {
      const more = right.attributions.length;
      if (right === speaker || more < 2 * named || right.kind !== speaker.kind) continue;
      if (best && more <= best.right.attributions.length) continue;
      const slip = nameSlip(own, words);
      if (slip && (slip.likeness !== 'open' || sameOffice(speaker, right))) best = { ...slip, right, likeness: sameOffice(speaker, right) ? 'plain' : slip.likeness };
    }
    return best;
  }

  /** Whose name a text is a slip of that stands where a speaker's name would; null where it is nobody's. */
  rightForText(name: string): Misspelling | null {
    const own = nameWords(name);
    if (!this.byKey.size || own.length > mostWords) return null;
    for (const key of keys(own)) for (const { speaker: right, words } of this.byKey.get(key) ?? []) {
      const slip = right.kind === 'person' ? nameSlip(own, words) : null;
      if (slip && slip.likeness !== 'open' && slip.likeness !== 'possible') return { ...slip, right };
    }
    return null;
  }
}

/** One holds the office that the other holds, in the same words. */
function sameOffice(one: Speaker, other: Speaker): boolean {
  const offices = new Set(other.attributions.flatMap(({ role }) => role === null ? [] : [fold(role)]));
  return one.attributions.every(({ role }) => role !== null && wordsOf(role).length > 1 && offices.has(fold(role)));
}

function* keys(words: NameWords): Iterable<string> {
  for (let at = 0; at < words.length; at++) {
    if (words[at].length < shortest) continue;
    const others = words.map((word, index) => index === at ? '*' : word.join('')).join(' ');
    yield `${others}|${words[at].join('')}`;
    const seen = new Set<string>();
    for (let out = 0; out < words[at].length; out++) seen.add(words[at].filter((_, index) => index !== out).join(''));
    for (const variant of seen) yield `${others}|${variant}`;
  }
}
