import { WordTable } from './folding';
import { conjugate, endings, gendered, inflect, split } from './inflection';
import { isKnown, tablesOf } from './languages';
import type { QuotationLanguage } from './languages/language';

export { fold } from './folding';

/** he, she, it, they; "" where a word does not tell. */
export type Gender = 'm' | 'f' | 'n' | 'p' | '';

/** What a small word may be; several at once. */
export const enum Is { Narrator = 1, Particle = 2, Preposition = 4, Filler = 8, Opener = 16, Title = 32, SourceBehind = 64, Voice = 128, NominalMan = 256, Silence = 512, Abbreviation = 1024 }

export interface Cue { readonly kind: 'say' | 'act' | 'relay'; readonly gender: Gender }
export interface Person { readonly gender: Gender; /** A body or paper: a name behind it is its owner's. */ readonly body: boolean; /** Dictionary form. */ readonly nominative: string; readonly oblique: boolean }

/** All that the tables know of one word: one look-up a word. All have all fields, so that the engine reads them as one kind of object. */
export interface Entry {
  /** Folded, see `fold`. */
  readonly word: string;
  readonly is: number;
  readonly verb: Cue | undefined;
  readonly pronoun: Gender | undefined;
  readonly object: Gender | undefined;
  readonly determiner: Gender | undefined;
  readonly person: Person | undefined;
  readonly honorific: Gender | undefined;
  readonly given: Gender | undefined;
  /** Source phrases that begin with the word, longest first. */
  readonly sources: readonly (readonly string[])[] | undefined;
  /** Somebody may be meant where the word stands in small letters: a pronoun, a determiner, a noun for a person. */
  readonly mayMean: boolean;
}

/** A language's tables as look-ups; "und" is all languages at once. Immutable. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>;
  /** The same, found by a text's units. */
  readonly table: WordTable<Entry>;
  readonly clitics: readonly Entry[];
  readonly adverbs: readonly string[];
  readonly notNames: readonly string[];
  readonly participles: readonly string[];
  readonly dropsSubjects: boolean;
  readonly capitalNouns: boolean;
  readonly cases: CaseTables | null;
}

/** Rules "ending -> ending", in the table's order. */
export type Endings = readonly (readonly [string, string])[];

export interface CaseTables {
  readonly adjectives: Endings;
  readonly names: Endings;
  readonly adverbs: readonly string[];
  readonly never: readonly string[];
  readonly genitive: readonly string[];
  readonly notGiven: readonly string[];
  readonly patronymics: readonly string[];
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
}

/** What is known of a word that no table has. */
export const unknown: Entry = nothingOf('');

type Open = { -readonly [K in keyof Entry]: Entry[K] };

function nothingOf(word: string): Open {
  return { word, is: 0, verb: undefined, pronoun: undefined, object: undefined, determiner: undefined, person: undefined, honorific: undefined, given: undefined, sources: undefined, mayMean: false };
}

function compile(all: readonly QuotationLanguage[]): Lexicon {
  const words = new Map<string, Open>();
  const entry = (word: string) => { let found = words.get(word); if (!found) words.set(word, found = nothingOf(word)); return found; };
  for (const l of all) {
    const flag = (list: string | undefined, is: Is) => { for (const word of split(list)) entry(word).is |= is; };
    flag(l.narrator, Is.Narrator); flag(l.particles, Is.Particle); flag(l.prepositions, Is.Preposition); flag(l.fillers, Is.Filler); flag(l.openers, Is.Opener);
    flag(l.titles, Is.Title); flag(l.sourcesBehind, Is.SourceBehind); flag(l.voices, Is.Voice); flag(l.silences, Is.Silence); flag(l.abbreviations, Is.Abbreviation); flag(l.cases?.givenExceptions, Is.NominalMan);
    for (const [form, cue] of conjugate(l.verbs)) entry(form).verb ??= cue;
    for (const [word, gender] of gendered(l.pronouns)) entry(word).pronoun ??= gender;
    for (const [word, gender] of gendered(l.objects)) entry(word).object ??= gender;
    for (const [word, gender] of gendered(l.determiners)) entry(word).determiner ??= gender;
    for (const [word, gender] of gendered(l.honorifics)) entry(word).honorific ??= gender;
    for (const gender of ['m', 'f'] as const) for (const name of split(l.given?.[gender])) entry(name).given ??= gender;
    const people = peopleOf(l);
    for (const { word, form } of people) if (!form.oblique) entry(word).person ??= form;
    for (const { word, form } of people) entry(word).person ??= form;
    for (const phrase of l.sources.split('|')) {
      const parts = phrase.split(' '), first = entry(parts[0]);
      first.sources = [...first.sources ?? [], parts].sort((a, b) => b.length - a.length);
    }
  }
  for (const e of words.values()) e.mayMean = (e.is & Is.Narrator) !== 0 || e.pronoun !== undefined || e.object !== undefined || e.determiner !== undefined || e.person !== undefined;
  const clitics = all.flatMap(l => [...gendered(l.clitics)]).map(([word, pronoun]): Entry => ({ ...nothingOf(word), pronoun, mayMean: true }));
  const cases = all.flatMap(l => l.cases ?? []), lists = (key: 'adverbs' | 'never' | 'genitive' | 'notGiven' | 'patronymics' | 'feminine' | 'masculine') => cases.flatMap(c => split(c[key]));
  return {
    words, table: new WordTable(words), clitics, adverbs: all.flatMap(l => split(l.adverbs)), notNames: all.flatMap(l => split(l.notNames)), participles: all.flatMap(l => split(l.participles)),
    dropsSubjects: all.every(l => l.dropsSubjects ?? false), capitalNouns: all.every(l => l.capitalNouns ?? false),
    cases: !cases.length ? null : {
      adjectives: cases.flatMap(c => endings(c.adjectives)), names: cases.flatMap(c => endings(c.names)),
      adverbs: lists('adverbs'), never: lists('never'), genitive: lists('genitive'), notGiven: lists('notGiven'), patronymics: lists('patronymics'), feminine: lists('feminine'), masculine: lists('masculine'),
    },
  };
}

/** Nouns for people and bodies in all their forms. */
function peopleOf(l: QuotationLanguage): { readonly word: string; readonly form: Person }[] {
  const nouns: [string, Gender, boolean][] = [
    ...(['m', 'f', 'n', 'p'] as const).flatMap(g => split(l.people[g]).map((word): [string, Gender, boolean] => [word, g === 'n' && !l.cases ? '' : g, false])),
    ...[...gendered(l.bodies)].map(([word, gender]): [string, Gender, boolean] => [word, l.cases ? gender : '', true]),
    ...split(l.voices).map((word): [string, Gender, boolean] => [word, '', true]),
  ];
  const rules = endings(l.cases?.nouns);
  return nouns.flatMap(([word, gender, body]) => {
    // One for all forms: two objects a word, of thousands, are half of what this takes.
    const form: Person = { gender, body, nominative: word, oblique: false }, oblique: Person = { ...form, oblique: true };
    return [{ word, form }, ...inflect(word, rules).map(each => ({ word: each, form: oblique }))];
  });
}

/** By the language's id; those of all languages under "". Most are never asked for, and the whole of them is half of what a start takes. */
const compiled = new Map<string, Lexicon>();

/** The tables of a language by its BCP 47 tag ("ru", "en-GB"); those of all languages for "und" and for languages that have none. */
export function lexiconOf(language: string): Lexicon {
  const [primary] = language.toLowerCase().split('-'), id = isKnown(primary) ? primary : '';
  let lexicon = compiled.get(id);
  if (!lexicon) compiled.set(id, lexicon = compile(tablesOf(id)));
  return lexicon;
}
