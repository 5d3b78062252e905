import type { Gap } from './gap';
import { type Gender, Is, type Lexicon } from './lexicon';
import { type Mention, labelOf } from './mentions';
import { endsIn } from './names';
import { Kind, type Token } from './tokens';

/** Somebody whom the text has named. */
export interface Character {
  /** As printed. */
  readonly label: string;
  readonly kind: 'name' | 'role' | 'narrator';
  readonly gender: Gender;
  /** Surely somebody, not a place or a thing: called he or she, given a title or a given name, or heard to speak. */
  readonly person: boolean;
  /** Folded words of the label without articles and honorifics. */
  readonly words: readonly string[];
}

/** Who has been named lately, the last one last. */
export type Cast = readonly Character[];

const most = 24;

export function characterOf(text: string, { kind, gender, tokens }: Mention): Character {
  const person = kind === 'role' ? isPerson(tokens) : gender !== '' || hasHonorific(tokens);
  return { label: labelOf(text, tokens), kind: kind === 'pronoun' ? 'name' : kind, gender, person, words: wordsOf(tokens) };
}

/** A noun for a person, not for a body. */
function isPerson(tokens: readonly Token[]): boolean {
  for (const { entry: { person } } of tokens) if (person) return !person.body;
  return true;
}

function hasHonorific(tokens: readonly Token[]): boolean {
  for (const { entry } of tokens) if (entry.honorific !== undefined) return true;
  return false;
}

/** What tells one person from another in a label's words. */
export function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { word, entry } of tokens) if (word && entry.honorific === undefined && entry.determiner === undefined) words.push(word.endsWith('.') ? word.slice(0, -1) : word);
  return words.length ? words : tokens.map(t => t.word);
}

/** Whether two labels can name one person: one is part of the other, and nothing says otherwise. */
export function same(a: Character, b: Character): boolean {
  if (a === b) return true;
  if (a.kind === 'narrator' || b.kind === 'narrator') return a.kind === b.kind;
  if (a.gender !== b.gender && a.gender && b.gender) return false;
  const short = a.words.length <= b.words.length ? a.words : b.words, long = short === a.words ? b.words : a.words;
  for (let i = 0; i < short.length; i++) if (!long.includes(short[i])) return false;
  return true;
}

/** How many of the author's paragraphs somebody is remembered for who is not named again. */
const remembered = 40;
const nobody: readonly never[] = [];

/** A cast that is being added to, with how many paragraphs ago each was named. */
export class Notes {
  private shared = true;
  /** So many at the end were named since. */
  private fresh = 0;

  /** `known`: the cast so far, to be looked at; the next note may change it. */
  constructor(public known: Cast, private ages: readonly number[]) {}

  /** Notes one more mention: its person moves to the end, with what is newly known of it. */
  note(one: Character): void {
    const { known } = this, last = known.length - 1;
    let at = last;
    while (at >= 0 && !same(known[at], one)) at--;
    if (at <= last - this.fresh) this.fresh++;
    if (at < 0) { this.put(one, last + 1 < most ? -1 : 0); return; }
    // A name is kept in its fullest form, an office or "the man" as it was said last.
    const before = known[at], fuller = before.kind === 'name' && before.words.length > one.words.length ? before : one;
    const gender = one.gender || before.gender, person = one.person || before.person || gender !== '';
    if (at < last || fuller !== before || gender !== before.gender || person !== before.person) this.put(fuller.gender === gender && fuller.person === person ? fuller : { ...fuller, gender, person }, at);
  }

  /** The cast and its ages a paragraph later, without those who are forgotten. */
  aged(): { readonly cast: Cast; readonly ages: readonly number[] } {
    const { known, fresh } = this, count = known.length, ages: number[] = [];
    let first = 0;
    while (first < count - fresh && this.ages[first] >= remembered) first++;
    if (first === count) return { cast: nobody, ages: nobody };
    for (let i = first; i < count; i++) ages.push(i < count - fresh ? this.ages[i] + 1 : 0);
    this.shared = true;
    return { cast: first ? known.slice(first) : known, ages };
  }

  /** Puts somebody behind the others, in the place of the one at `at`. */
  private put(one: Character, at: number): void {
    const cast = this.shared ? [...this.known] : this.known as Character[], ages = this.shared ? [...this.ages] : this.ages as number[];
    if (at >= 0) { cast.splice(at, 1); ages.splice(at, 1); }
    cast.push(one);
    ages.push(0);
    this.shared = false;
    this.known = cast;
    this.ages = ages;
  }
}

/** A character with what the cast knows of it. */
export function knownIn(cast: Cast, one: Character): Character {
  if (one.gender && one.person) return one;
  for (let i = cast.length - 1; i >= 0; i--) if (same(cast[i], one)) return cast[i] === one ? one : { ...one, gender: one.gender || cast[i].gender, person: one.person || cast[i].person };
  return one;
}

/** How many candidates nearer the pronoun somebody must be of unknown gender, and what may be nobody; how many are looked at. */
const unknownCosts = 1.5, thingCosts = 2, looked = 8;

/** Looks for whom a pronoun of one gender stands for: candidates are offered likeliest first. `personsOnly`: what may be a place is none. */
export class Antecedent {
  /** The best candidate so far; null where none fits. */
  best: Character | null = null;
  private least = Infinity;
  private readonly seen: Character[] = [];

  constructor(private readonly gender: Gender, private readonly cast: Cast, private readonly personsOnly = false) {}

  /** True: no other candidate can be better. */
  offer(c: Character | null | undefined): boolean {
    const { gender, seen } = this;
    if (!c || c.kind === 'narrator') return false;
    for (const s of seen) if (same(s, c)) return false;
    const known = knownIn(this.cast, c);
    if (this.personsOnly && !known.person) return false;
    if (gender !== '' && known.gender !== gender && (known.gender !== '' || gender === 'p' || gender === 'n')) return false;
    const cost = seen.length + (known.gender === gender ? 0 : unknownCosts) + (known.person ? 0 : thingCosts);
    if (cost < this.least) { this.best = c; this.least = cost; }
    seen.push(c);
    return this.least === 0 || seen.length >= looked;
  }

  /** Offers several, in their order or from the last one back. */
  among(all: Iterable<Character | null | undefined>): boolean { for (const c of all) if (this.offer(c)) return true; return false; }
  amongLast(all: readonly Character[]): boolean { for (let i = all.length - 1; i >= 0; i--) if (this.offer(all[i])) return true; return false; }
}

const noSubjectBehind = Is.Preposition | Is.Opener;

/** Names and offices; a capital at a sentence's start only where it is known already or a verb seems to follow. */
export function isNamed(m: Mention, cast: Cast, lexicon: Lexicon, { tokens }: Pick<Gap, 'tokens'>): boolean {
  if (m.kind === 'pronoun' || m.kind === 'narrator' || m.oblique) return false;
  if (!m.doubtful) return true;
  const word = tokens[m.first].word, next = tokens[m.last + 1];
  for (const c of cast) if (c.words.includes(word)) return true;
  return !endsIn(word, lexicon.notNames) && next?.kind === Kind.Word && !next.capital && !(next.entry.is & noSubjectBehind)
    && next.entry.pronoun === undefined && next.entry.object === undefined && next.entry.determiner === undefined;
}

/** What the pronouns between two tokens say of the one person named before them; "" where they differ. */
export function genderFrom({ tokens }: Gap, from: number, to: number): Gender {
  let gender: Gender = '';
  for (let i = from; i <= to; i++) {
    const { pronoun, object, determiner } = tokens[i].entry, g = pronoun || object || determiner;
    if (g !== 'm' && g !== 'f') continue;
    if (gender && gender !== g) return '';
    gender = g;
  }
  return gender;
}
