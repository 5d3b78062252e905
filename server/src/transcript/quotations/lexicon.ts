import { languages } from './languages';
import type { Paradigm, QuotationLanguage } from './languages/language';

/** he, she, it, they; "" where a word does not tell. */
export type Gender = 'm' | 'f' | 'n' | 'p' | '';

export interface Cue { readonly kind: 'say' | 'act' | 'relay'; readonly gender: Gender }
export interface Person { readonly gender: Gender; /** Dictionary form; equal to the word where it is one. */ readonly nominative: string; readonly oblique: boolean }
/** Rules "ending -> ending", longest first as the table has them. */
export type Endings = readonly (readonly [string, string])[];

/** A language's tables as look-ups; "und" is all languages at once. Immutable. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, Cue>;
  /** Source phrases by their first word, longest first, as folded words. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly sourcesBehind: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly narrator: ReadonlySet<string>;
  readonly clitics: readonly (readonly [string, Gender])[];
  readonly people: ReadonlyMap<string, Gender>;
  readonly honorifics: ReadonlyMap<string, Gender>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Gender>;
  readonly prepositions: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly adverbs: readonly string[];
  readonly elisions: ReadonlySet<string>;
  readonly given: ReadonlyMap<string, Gender>;
  readonly cases: CaseTables | null;
  readonly capitalNouns: boolean;
}

export interface CaseTables {
  readonly nouns: Endings; readonly adjectives: Endings; readonly names: Endings;
  readonly never: readonly string[]; readonly genitive: readonly string[]; readonly notGiven: readonly string[];
  readonly givenExceptions: ReadonlySet<string>; readonly patronymics: readonly string[];
}

/** Lower case, ё as е, typographic apostrophes as straight ones: what all tables are written in. */
export function fold(word: string): string { return word.toLowerCase().replace(/[ё’ʼ]/gu, c => c === 'ё' ? 'е' : "'"); }

const split = (list: string | undefined): string[] => list ? list.split(' ') : [];
const gendered = (lists: readonly (string | undefined)[]): Map<string, Gender> =>
  new Map(lists.flatMap(split).map(entry => { const at = entry.indexOf(':'); return at < 0 ? [entry, ''] as const : [entry.slice(0, at), entry.slice(at + 1) as Gender] as const; }));
const endings = (lists: readonly (string | undefined)[]): Endings =>
  lists.flatMap(split).map(entry => { const at = entry.indexOf(':'); return [entry.slice(0, at), entry.slice(at + 1)] as const; });
const together = (lists: readonly (string | undefined)[]): Set<string> => new Set(lists.flatMap(split));

function conjugate(paradigms: readonly Paradigm[]): Map<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const { stems, endings: ends, kind = 'say' } of paradigms) for (const [ending, gender] of gendered([ends])) for (const stem of split(stems)) {
    const form = ending === '-' ? stem : stem + ending;
    if (!forms.has(form)) forms.set(form, { kind, gender });
  }
  return forms;
}

function compile(all: readonly QuotationLanguage[]): Lexicon {
  const sources = new Map<string, string[][]>();
  for (const phrase of all.flatMap(l => l.sources.split('|'))) {
    const words = phrase.split(' ');
    const list = sources.get(words[0]) ?? [];
    list.push(words);
    sources.set(words[0], list.sort((a, b) => b.length - a.length));
  }
  const cases = all.flatMap(l => l.cases ?? []);
  return {
    verbs: conjugate(all.flatMap(l => l.verbs)), sources, sourcesBehind: together(all.map(l => l.sourcesBehind)),
    pronouns: gendered(all.map(l => l.pronouns)), narrator: together(all.map(l => l.narrator)), clitics: [...gendered(all.map(l => l.clitics))],
    people: new Map(all.flatMap(l => (['m', 'f', 'n', 'p'] as const).flatMap(g => split(l.people[g]).map(word => [word, g === 'n' && !l.cases ? '' : g] as const)))),
    honorifics: gendered(all.map(l => l.honorifics)), titles: together(all.map(l => l.titles)), particles: together(all.map(l => l.particles)),
    determiners: gendered(all.map(l => l.determiners)), prepositions: together(all.map(l => l.prepositions)), fillers: together(all.map(l => l.fillers)),
    openers: together(all.map(l => l.openers)), adverbs: all.flatMap(l => split(l.adverbs)), elisions: together(all.map(l => l.elisions)),
    given: new Map(all.flatMap(l => (['m', 'f'] as const).flatMap(g => split(l.given?.[g]).map(name => [name, g] as const)))),
    cases: !cases.length ? null : {
      nouns: endings(cases.map(c => c.nouns)), adjectives: endings(cases.map(c => c.adjectives)), names: endings(cases.map(c => c.names)),
      never: cases.flatMap(c => split(c.never)), genitive: cases.flatMap(c => split(c.genitive)), notGiven: cases.flatMap(c => split(c.notGiven)),
      givenExceptions: together(cases.map(c => c.givenExceptions)), patronymics: cases.flatMap(c => split(c.patronymics)),
    },
    capitalNouns: all.some(l => l.capitalNouns),
  };
}

const compiled: ReadonlyMap<string, Lexicon> = new Map(languages.map(language => [language.id, compile([language])]));
const everything = compile(languages);

/** The tables of a language by its BCP 47 tag ("ru", "en-GB"); those of all languages for "und" and for languages that have none. */
export function lexiconOf(language: string): Lexicon { return compiled.get(language.toLowerCase().split('-')[0]) ?? everything; }

/** A word as a noun for a person or a body that speaks, in any case; null where it is none that the table knows. */
export function personOf(word: string, { people, cases }: Lexicon): Person | null {
  const known = people.get(word);
  if (known !== undefined) return { gender: known, nominative: word, oblique: false };
  if (!cases) return null;
  for (const [oblique, nominative] of cases.nouns) {
    if (!word.endsWith(oblique) || word.length - oblique.length < 2) continue;
    const candidate = word.slice(0, word.length - oblique.length) + nominative, gender = people.get(candidate);
    if (gender !== undefined) return { gender, nominative: candidate, oblique: true };
  }
  return null;
}
