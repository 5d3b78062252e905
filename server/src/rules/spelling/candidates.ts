import type { Sectioned } from '../../transcript/sectioned';
import { nearOf } from '../near';
import { attributionsIn } from '../near/attributions';
import type { Attribution } from '../../transcript/model';
import { speakerKey } from '../../transcript/placed';
import type { Person } from '../survey/person';
import { hashOf } from '../survey/hash';
import type { WordsElsewhere } from './elsewhere';
import { isOne } from './evidence';
import { SpellingIndex, type Misspelling } from './index';
import { wordsOf } from './names';
import { WrittenWord } from './written';

/** A speaker's name that is a slip of another's: the words of both that differ. */
export interface Slipped { readonly found: Misspelling<Person>; readonly wrong: string; readonly right: string }

/**
 * Speakers whose names are a letter away from somebody's, and whether what stands beside them, and all of the text, says that the two are one. They are few, so
 * that this is asked anew at each version; who they are is told again only for names near those that changed.
 */
export class Candidates {
  readonly index = new SpellingIndex<Person>();
  private readonly raw = new Map<Person, Misspelling<Person>>();
  private readonly judged = new Map<string, { readonly told: string; readonly slipped: Slipped }>();

  constructor(private readonly elsewhere: WordsElsewhere) {}

  /** Speakers have changed; those in `gone` are named no more. */
  file(touched: ReadonlySet<Person>, gone: ReadonlySet<Person>, changed: Set<number>): void {
    const again = new Set<Person>(), asked = (key: string) => { changed.add(this.factOfKey(key)); };
    for (const person of touched) for (const each of this.index.near(person)) again.add(each);
    for (const person of touched) this.index.file(person, gone.has(person), asked);
    for (const person of touched) if (!gone.has(person)) for (const each of this.index.near(person)) again.add(each);
    for (const person of again) {
      const right = gone.has(person) ? null : this.index.rightFor(person);
      if (right) this.raw.set(person, right); else this.raw.delete(person);
    }
  }

  /** Judges all of them in the newest version. Pauses while the text is searched; in between, no answer is right. */
  *judge(document: Sectioned, changed: Set<number>): Generator<void> {
    const before = new Map(this.judged);
    this.judged.clear();
    for (const [person, found] of this.raw) {
      const slipped = yield* this.verdictOn(document, person, found);
      if (slipped) this.judged.set(person.key, { told: [slipped.wrong, slipped.right, found.right.key, found.right.name].join('\n'), slipped });
    }
    for (const key of new Set([...before.keys(), ...this.judged.keys()])) if (before.get(key)?.told !== this.judged.get(key)?.told) changed.add(this.factOf(key));
  }

  /** Whose name the speaker's is a slip of; null where it is nobody's. */
  slipOf(key: string): Slipped | null { return this.judged.get(key)?.slipped ?? null; }
  factOf(key: string): number { return hashOf('r', key); }
  factOfKey(key: string): number { return hashOf('x', key); }

  private *verdictOn(document: Sectioned, person: Person, found: Misspelling<Person>): Generator<void, Slipped | null> {
    let all: Attribution[] | undefined;
    const attributions = () => all ??= attributionsOf(document, person);
    if (!isOne(found, person, attributions, nearOf(document, () => undefined))) return null;
    const wrong = wordsOf(person.name)[found.word], right = wordsOf(found.right.name)[found.word], word = new WrittenWord(wrong, right);
    const own = attributions().reduce((sum, { range }) => sum + word.countIn(document.lines.slice(range)), 0);
    yield* this.elsewhere.search(document, word);
    return this.elsewhere.total(document, word) > own ? null : { found, wrong, right };
  }
}

/** A speaker's attributions in order. */
export function attributionsOf(document: Sectioned, { key, shares }: Person): Attribution[] {
  return [...shares.keys()].sort((a, b) => a.index - b.index).flatMap(({ index }) => attributionsIn(document, index).filter(each => speakerKey(each) === key));
}
