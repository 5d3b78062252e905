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

export function characterOf(text: string, { kind, gender, tokens }: Mention, label?: string): Character {
  const person = kind === 'role' ? tokens.find(t => t.entry.person)?.entry.person?.body !== true : gender !== '' || tokens.some(t => t.entry.honorific !== undefined);
  return { label: label ?? labelOf(text, { tokens }), kind: kind === 'pronoun' ? 'name' : kind, gender, person, words: wordsOf(tokens) };
}

/** What tells one person from another in a label's words. */
export function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { word, entry } of tokens) if (word && entry.honorific === undefined && entry.determiner === undefined) words.push(word.endsWith('.') ? word.slice(0, -1) : word);
  return words.length ? words : tokens.map(t => t.word);
}

/** Whether two labels can name one person: one is part of the other, and nothing says otherwise. */
export function same(a: Character, b: Character): boolean {
  if (a.kind === 'narrator' || b.kind === 'narrator') return a.kind === b.kind;
  if (a.gender !== b.gender && a.gender && b.gender) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  for (const word of short) if (!long.includes(word)) return false;
  return true;
}

/** The cast with one more mention: moved to the end, with what is newly known of gender. */
export function noted(cast: Cast, one: Character): Cast {
  const at = cast.findLastIndex(c => same(c, one));
  if (at < 0) return [...cast.slice(-(most - 1)), one];
  // A name is kept in its fullest form, an office or "the man" as it was said last.
  const known = cast[at], fuller = known.kind === 'name' && known.words.length > one.words.length ? known : one;
  const gender = one.gender || known.gender, person = one.person || known.person || gender !== '';
  if (at === cast.length - 1 && fuller === known && gender === known.gender && person === known.person) return cast;
  return [...cast.slice(0, at), ...cast.slice(at + 1), { ...fuller, gender, person }];
}

/** A character with what the cast knows of it. */
export function knownIn(cast: Cast, one: Character): Character {
  if (one.gender && one.person) return one;
  const known = cast.findLast(c => same(c, one));
  return known ? { ...one, gender: one.gender || known.gender, person: one.person || known.person } : one;
}

/** How many candidates nearer the pronoun somebody must be of unknown gender, and what may be nobody; how many are looked at. */
const unknownCosts = 1.5, thingCosts = 2, looked = 8;

/** Who of the candidates, likeliest first, a pronoun of this gender stands for; null where none fits. `personsOnly`: what may be a place is none. */
export function fitting(gender: Gender, candidates: Iterable<Character | null | undefined>, cast: Cast, personsOnly = false): Character | null {
  const seen: Character[] = [];
  let best: Character | null = null, least = Infinity;
  for (const c of candidates) {
    if (!c || c.kind === 'narrator' || seen.some(s => same(s, c))) continue;
    const known = knownIn(cast, c);
    if (personsOnly && !known.person) continue;
    if (gender !== '' && known.gender !== gender && (known.gender !== '' || gender === 'p' || gender === 'n')) continue;
    const cost = seen.length + (known.gender === gender ? 0 : unknownCosts) + (known.person ? 0 : thingCosts);
    if (cost < least) { best = c; least = cost; }
    seen.push(c);
    if (least === 0 || seen.length >= looked) break;
  }
  return best;
}

const noSubjectBehind = Is.Preposition | Is.Opener;

/** Names and offices; a capital at a sentence's start only where it is known already or a verb seems to follow. */
export function isNamed(m: Mention, cast: Cast, lexicon: Lexicon, { tokens }: Gap): boolean {
  if (m.kind === 'pronoun' || m.kind === 'narrator' || m.oblique) return false;
  if (!m.doubtful) return true;
  const word = tokens[m.first].word, next = tokens[m.last + 1];
  if (cast.some(c => c.words.includes(word))) return true;
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
