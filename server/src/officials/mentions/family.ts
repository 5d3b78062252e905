import type { Official } from '../directory/model';
import { inLatin } from '../transliteration';
import { fold } from '../names';
import type { People, Spelling } from './people';

/** Families of more are looked up; with fewer, looking at each is cheaper. */
const many = 4;

/**
 * The people who share a family name, as spelled. Hundreds may: what stands beside the name in a text is looked up here, so that only those are looked at
 * whom it may mean, and all others are told as one.
 */
export class Family {
  readonly spellings: Spelling[] = [];
  private index?: NamesakeIndex;

  constructor(private readonly people: People) {}

  add(spelling: Spelling): void {
    this.spellings.push(spelling);
    this.index = undefined;
  }

  /** Null where there are few. */
  get namesakes(): NamesakeIndex | null { return this.spellings.length > many ? this.index ??= new NamesakeIndex(this.spellings, this.people) : null; }
}

/** What beside a family name says in full whose it is. */
export type Sign = 'given and more' | 'given' | 'patronymic' | 'initials' | 'initials behind' | 'given behind';
/** Whom it says so of, all by names of which a text takes the same words, and one of these names. */
export interface Meant { readonly sign: Sign; readonly spelling: Spelling; readonly officials: readonly Official[] }
/** Texts have few combinations of words and initials beside one name; as many as would be odd are forgotten. */
const mostKept = 2_000;

/** Namesakes by what else they are called. */
export class NamesakeIndex {
  private readonly byName = new Map<string, Spelling[]>();
  private readonly byInitial = new Map<string, Spelling[]>();
  private readonly kept = new Map<string, readonly Meant[]>();
  private readonly places = new Map<Spelling, number>();
  /** Of one first given name and gender, a list each. */
  readonly alike: readonly (readonly Spelling[])[];
  /** All; those with a given name; those of whom none is known. The same lists whenever they are asked for. */
  readonly all: readonly Official[];
  readonly called: readonly Official[];
  readonly uncalled: readonly Official[];

  constructor(spellings: readonly Spelling[], people: People) {
    const alike = new Map<string, Spelling[]>(), officialsOf = (some: readonly Spelling[]) => [...new Set(some.map(({ official }) => official))];
    for (const [place, spelling] of spellings.entries()) {
      const { official, initials, parts: { given } } = spelling, forms = people.givenOf(spelling);
      this.places.set(spelling, place);
      for (const name of new Set([...forms.given, ...forms.patronymic ? [forms.patronymic] : []].flatMap(of => [...of.keys()]))) put(this.byName, name, spelling);
      if (initials !== '') for (const letter of lettersFor(initials)) put(this.byInitial, letter, spelling);
      put(alike, `${official.gender} ${given[0] ?? ''}`, spelling);
    }
    this.alike = [...alike.values()];
    this.all = officialsOf(spellings);
    this.called = officialsOf(spellings.filter(({ initials }) => initials !== ''));
    this.uncalled = officialsOf(spellings.filter(({ initials }) => initials === ''));
  }

  /** Whether a folded word may be a given name or patronymic of one of them. */
  knows(word: string): boolean { return this.byName.has(word); }

  /** Whom it is that what stands beside the name means, kept by a key that has all that decides it. */
  meant(key: string, find: () => readonly Meant[]): readonly Meant[] {
    let found = this.kept.get(key);
    if (!found) {
      if (this.kept.size >= mostKept) this.kept.clear();
      this.kept.set(key, found = find());
    }
    return found;
  }

  /** Whom some folded words may be given names or patronymics of, and whose initials may begin with one of some letters; in the directory's order. */
  among(words: readonly string[], letters: readonly string[]): readonly Spelling[] {
    const found = [...words.map(word => this.byName.get(word)), ...letters.map(letter => this.byInitial.get(letter))].filter(spellings => spellings !== undefined);
    return found.length < 2 ? found[0] ?? [] : [...new Set(found.flat())].sort((one, other) => this.places.get(one)! - this.places.get(other)!);
  }
}

/** The letters that may stand for the first of initials in a text; Latin ones may for a Cyrillic name. */
export function lettersFor(initials: string): ReadonlySet<string> { return new Set([initials[0], ...inLatin(initials[0]).map(latin => fold(latin.charAt(0)))]); }

function put(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const known = map.get(key);
  if (known) known.push(spelling); else map.set(key, [spelling]);
}
