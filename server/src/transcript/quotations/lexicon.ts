import { conjugate, endings, gendered, inflect, split } from './inflection';
import { languages } from './languages';
import type { QuotationLanguage } from './languages/language';

/** he, she, it, they; "" where a word does not tell. */
export type Gender = 'm' | 'f' | 'n' | 'p' | '';

/** What a small word may be; several at once. */
export const enum Is { Narrator = 1, Particle = 2, Preposition = 4, Filler = 8, Opener = 16, Title = 32, SourceBehind = 64, Voice = 128, NominalMan = 256, Silence = 512, Abbreviation = 1024 }

export interface Cue { readonly kind: 'say' | 'act' | 'relay'; readonly gender: Gender }
export interface Person { readonly gender: Gender; /** A body or paper: a name behind it is its owner's. */ readonly body: boolean; /** Dictionary form. */ readonly nominative: string; readonly oblique: boolean }

/** All that the tables know of one word: one look-up a word. */
export interface Entry {
  readonly is: number;
  readonly verb?: Cue;
  readonly pronoun?: Gender;
  readonly object?: Gender;
  readonly determiner?: Gender;
  readonly person?: Person;
  readonly honorific?: Gender;
  readonly given?: Gender;
  /** Source phrases that begin with the word, longest first. */
  readonly sources?: readonly (readonly string[])[];
}

/** A language's tables as look-ups; "und" is all languages at once. Immutable. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>;
  readonly clitics: readonly (readonly [string, Gender])[];
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

/** Lower case, ё as е, typographic apostrophes as straight ones: what all tables are written in. */
export function fold(word: string): string { return word.toLowerCase().replace(/[ё’ʼ]/gu, c => c === 'ё' ? 'е' : "'"); }

function compile(all: readonly QuotationLanguage[]): Lexicon {
  const words = new Map<string, { -readonly [K in keyof Entry]: Entry[K] }>();
  const entry = (word: string) => { let found = words.get(word); if (!found) words.set(word, found = { is: 0 }); return found; };
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
    for (const person of peopleOf(l)) if (!person.form.oblique) entry(person.word).person ??= person.form;
    for (const person of peopleOf(l)) entry(person.word).person ??= person.form;
    for (const phrase of l.sources.split('|')) {
      const parts = phrase.split(' '), first = entry(parts[0]);
      first.sources = [...first.sources ?? [], parts].sort((a, b) => b.length - a.length);
    }
  }
  const cases = all.flatMap(l => l.cases ?? []), lists = (key: 'adverbs' | 'never' | 'genitive' | 'notGiven' | 'patronymics' | 'feminine' | 'masculine') => cases.flatMap(c => split(c[key]));
  return {
    words, clitics: all.flatMap(l => [...gendered(l.clitics)]), adverbs: all.flatMap(l => split(l.adverbs)), notNames: all.flatMap(l => split(l.notNames)), participles: all.flatMap(l => split(l.participles)),
    dropsSubjects: all.every(l => l.dropsSubjects ?? false), capitalNouns: all.every(l => l.capitalNouns ?? false),
    cases: !cases.length ? null : {
      adjectives: cases.flatMap(c => endings(c.adjectives)), names: cases.flatMap(c => endings(c.names)),
      adverbs: lists('adverbs'), never: lists('never'), genitive: lists('genitive'), notGiven: lists('notGiven'), patronymics: lists('patronymics'), feminine: lists('feminine'), masculine: lists('masculine'),
    },
  };
}

/** Nouns for people and bodies in all their forms. */
function* peopleOf(l: QuotationLanguage): Generator<{ word: string; form: Person }> {
  const nouns: [string, Gender, boolean][] = [
    ...(['m', 'f', 'n', 'p'] as const).flatMap(g => split(l.people[g]).map((word): [string, Gender, boolean] => [word, g === 'n' && !l.cases ? '' : g, false])),
    ...[...gendered(l.bodies)].map(([word, gender]): [string, Gender, boolean] => [word, l.cases ? gender : '', true]),
    ...split(l.voices).map((word): [string, Gender, boolean] => [word, '', true]),
  ];
  for (const [word, gender, body] of nouns) {
    yield { word, form: { gender, body, nominative: word, oblique: false } };
    for (const form of inflect(word, endings(l.cases?.nouns))) yield { word: form, form: { gender, body, nominative: word, oblique: true } };
  }
}

const compiled: ReadonlyMap<string, Lexicon> = new Map(languages.map(language => [language.id, compile([language])]));
const everything = compile(languages);

/** The tables of a language by its BCP 47 tag ("ru", "en-GB"); those of all languages for "und" and for languages that have none. */
export function lexiconOf(language: string): Lexicon { return compiled.get(language.toLowerCase().split('-')[0]) ?? everything; }
