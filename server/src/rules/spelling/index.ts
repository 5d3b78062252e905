import type { Speaker } from '../../transcript/model';
import { nameSlip, nameWords, type NameSlip, type NameWords } from './names';

/** A speaker whose name is a slip of somebody's who is named more often. */
export interface Misspelling extends NameSlip { readonly right: Speaker }

/**
 * Finds names that are one letter apart without comparing all with all: a name is filed under itself with each one letter of
 * one word left out, and two names within one slip share such a key (symmetric deletion, Garbe 2012).
 */
export class SpellingIndex {
  private readonly byKey = new Map<string, number[]>();
  private readonly words: readonly NameWords[];
  private readonly order = new Map<Speaker, number>();

  constructor(private readonly speakers: readonly Speaker[]) {
    this.words = speakers.map(each => nameWords(each.name));
    speakers.forEach((speaker, index) => {
      this.order.set(speaker, index);
      for (const key of keys(this.words[index])) {
        const filed = this.byKey.get(key);
        if (filed) filed.push(index); else this.byKey.set(key, [index]);
      }
    });
  }

  /** Whose name this one is a slip of: of those named at least twice as often and twice more, who is named most often. */
  rightFor(speaker: Speaker): Misspelling | null {
    const own = this.order.get(speaker);
    if (own === undefined) return null;
    const named = speaker.attributions.length;
    let best: Misspelling | null = null;
    for (const key of keys(this.words[own])) for (const index of this.byKey.get(key) ?? []) {
      const right = this.speakers[index], more = right.attributions.length;
      if (index === own || more < 2 * named || more < named + 2 || right.kind !== speaker.kind) continue;
      if (best && more <= best.right.attributions.length) continue;
      const slip = nameSlip(this.words[own], this.words[index]);
      if (slip) best = { ...slip, right };
    }
    return best;
  }
}

function* keys(words: NameWords): Iterable<string> {
  for (let at = 0; at < words.length; at++) {
    if (words[at].length < 5) continue;
    const others = words.map((word, index) => index === at ? '*' : word.join('')).join(' ');
    yield `${others}|${words[at].join('')}`;
    const seen = new Set<string>();
    for (let out = 0; out < words[at].length; out++) seen.add(words[at].filter((_, index) => index !== out).join(''));
    for (const variant of seen) yield `${others}|${variant}`;
  }
}
