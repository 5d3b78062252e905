import type { SpeakerKind } from '../../transcript/model';
import { fold, nameSlip, nameWords, type NameSlip, type NameWords } from './names';

/** Somebody whose name is compared with others'. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** How often the name is given to somebody. */
  readonly attributions: number;
  hasRole(folded: string): boolean;
  readonly rolesThroughout: readonly string[];
}

/** A name that is a slip of somebody's who is named more often. */
export interface Misspelling<T extends Named = Named> extends NameSlip { readonly right: T }

/** A name under the keys that it is found by; `usual`: it comes often enough to be the right one. */
interface Filed<T> { readonly person: T; readonly name: string; readonly words: NameWords; readonly keys: readonly string[]; usual: boolean }
/** Once against twice is no habit: this often at least, so always two times more than the other. */
const leastNamed = 3;
/** A word of fewer letters is a code or a pair of initials: it is found only from one with a letter more. */
const shortest = 3, shortestWhole = 2, mostWords = 5, code = /^\p{Lu}{2,3}$/u;

/**
 * Finds names that are one letter apart without comparing all with all: a name is filed under itself with each one letter of
 * one word left out, and two names within one slip share such a key (symmetric deletion, Garbe 2012).
 */
export class SpellingIndex<T extends Named> {
  private readonly filed = new Map<T, Filed<T>>();
  private readonly byKey = new Map<string, Filed<T>[]>();

  /** Files a person anew after a change, or takes out one who is `gone`. `changed`: takes each key under which other names are right now. */
  file(person: T, gone: boolean, changed: (key: string) => void): void {
    const before = this.filed.get(person), usual = person.attributions >= leastNamed, { name } = person;
    if (before && !gone && before.name === name) {
      if (before.usual !== usual) { before.usual = usual; before.keys.forEach(changed); }
      return;
    }
    if (before) {
      this.filed.delete(person);
      for (const key of before.keys) { const rest = this.byKey.get(key)!.filter(each => each !== before); if (rest.length) this.byKey.set(key, rest); else this.byKey.delete(key); if (before.usual) changed(key); }
    }
    if (gone) return;
    const words = nameWords(name), own: Filed<T> = { person, name, words, keys: [...new Set(keys(words))], usual };
    this.filed.set(person, own);
    for (const key of own.keys) { const others = this.byKey.get(key); if (others) others.push(own); else this.byKey.set(key, [own]); if (usual) changed(key); }
  }

  /** Those whose names are near a person's, the person included. */
  near(person: T): Set<T> {
    const found = new Set<T>();
    for (const key of this.filed.get(person)?.keys ?? []) for (const each of this.byKey.get(key) ?? []) found.add(each.person);
    return found;
  }

  /** Whose name this one is a slip of: of those named at least twice as often, and three times, who is named most often. */
  rightFor(person: T): Misspelling<T> | null {
    const own = this.filed.get(person), named = person.attributions;
    let best: Misspelling<T> | null = null;
    for (const key of own?.keys ?? []) for (const { person: right, words, usual } of this.byKey.get(key) ?? []) {
      const more = right.attributions;
      if (!usual || right === person || more < 2 * named || right.kind !== person.kind || best && !isBetter(right, best.right)) continue;
      const slip = nameSlip(own!.words, words);
      if (!slip) continue;
      const likeness = sameOffice(person, right) ? 'plain' : doublesCode(person.name, right.name, slip) ? 'likely' : slip.likeness;
      if (likeness !== 'open') best = { ...slip, right, likeness };
    }
    return best;
  }

  /** Whose name a text is a slip of that stands where a speaker's name would; null where it is nobody's. `asked`: is told each key that was looked under. */
  rightForText(name: string, asked: (key: string) => void): Misspelling<T> | null {
    const own = nameWords(name);
    let best: Misspelling<T> | undefined;
    if (own.length > mostWords) return null;
    for (const key of keys(own)) {
      asked(key);
      for (const { person: right, words, usual } of this.byKey.get(key) ?? []) {
        const slip: NameSlip | null = usual && right.kind === 'person' ? nameSlip(own, words) : null;
        if (slip && slip.likeness !== 'open' && slip.likeness !== 'possible' && (best === undefined || right.key < best.right.key)) best = { ...slip, right };
      }
    }
    return best ?? null;
  }
}

/** A code with one letter twice: hardly anybody's. */
function doublesCode(wrong: string, right: string, { slip: { kind, from } }: NameSlip): boolean { return kind === 'extra' && code.test(right) && wrong === wrong.toUpperCase() && wrong.toLowerCase().includes(from + from); }

function isBetter(one: Named, other: Named): boolean { return one.attributions > other.attributions || one.attributions === other.attributions && one.key < other.key; }

/** One holds the office that the other holds, in the same words. */
function sameOffice(one: Named, other: Named): boolean {
  const roles = one.rolesThroughout;
  return roles.length > 0 && roles.every(role => other.hasRole(fold(role)));
}

function* keys(words: NameWords): Iterable<string> {
  for (let at = 0; at < words.length; at++) {
    if (words[at].length < shortestWhole) continue;
    const others = words.map((word, index) => index === at ? '*' : word.join('')).join(' ');
    yield `${others}|${words[at].join('')}`;
    if (words[at].length < shortest) continue;
    const seen = new Set<string>();
    for (let out = 0; out < words[at].length; out++) seen.add(words[at].filter((_, index) => index !== out).join(''));
    for (const variant of seen) yield `${others}|${variant}`;
  }
}
