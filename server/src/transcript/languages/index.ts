import { part } from '../../program/part';
import type { LanguageData } from './language';
import { Phrases } from './record';
import { foldedLetter, foldedLetters, unasked, WordTable } from './table';
import { Word } from './word';

export { Word } from './word';

/** Read with recognition, in a file of their own. */
export const languages = part(() => (require('./all') as typeof import('./all')).all)();

const kinds: readonly (readonly [Exclude<keyof LanguageData, 'id' | 'professions' | 'script' | 'record' | 'patronymics' | 'pages' | 'stage' | 'credits' | 'talk' | 'asks' | 'reports' | 'notes'>, Word])[] = [
  ['common', Word.Common], ['honorifics', Word.Honorific], ['offices', Word.Office], ['parts', Word.Part],
  ['groups', Word.Group], ['particles', Word.Particle], ['decoys', Word.Decoy], ['articles', Word.Article], ['domains', Word.Domain],
  ['openers', Word.Common], ['members', Word.Member], ['joins', Word.Join], ['joinsInSmall', Word.SmallJoin], ['suffixes', Word.Suffix], ['says', Word.Says], ['given', Word.Given], ['behalf', Word.Behalf],
];

/** The flags of every word that some language's table has. */
const table: WordTable = (() => {
  const words = new Map<string, number>();
  for (const language of languages) for (const [list, flag] of kinds) for (const entry of language[list]?.split(' ') ?? []) {
    const word = entry.endsWith('.') ? entry.slice(0, -1) : entry;
    words.set(word, (words.get(word) ?? 0) | flag | (word === entry ? 0 : Word.Pointed));
  }
  return new WordTable(words);
})();

/** The sets of languages that have a word among their commonest, by place in `languages`, and of each such word the number of its set, counted from 1. */
const sets: (readonly number[])[] = [];
const commonest: WordTable = (() => {
  const words = new Map<string, number[]>(), numbers = new Map<string, number>();
  languages.forEach(({ common, script }, at) => { if (!script) for (const word of common.split(' ')) words.set(word, [...words.get(word) ?? [], at]); });
  return new WordTable(new Map([...words].map(([word, places]) => {
    const key = places.join();
    if (!numbers.has(key)) numbers.set(key, sets.push(places));
    return [word, numbers.get(key)!];
  })));
})();

const longestCommon = Math.max(...languages.flatMap(({ common }) => common.split(' ')).map(word => word.length));

/** The flags of the word that stands from `from` to `to` in a text, in any letter case, ё as written; 0 where no language's table has it. */
export function wordFlags(text: string, from = 0, to = text.length, hash?: number): number { return table.get(text, from, to, hash); }

const patronymics: readonly string[] = [...new Set(languages.flatMap(language => language.patronymics?.split(' ') ?? []))];

/** Whether a word in small letters is a name that stands behind a given one, where people are spoken to by both ("Владимировна"). */
export function isPatronymic(word: string): boolean { return patronymics.some(ending => word.length > ending.length + 2 && word.endsWith(ending)); }

const pageWords = new WordTable(new Map(languages.flatMap(({ pages }) => pages?.split(' ') ?? []).map(word => [word, 1])));

/** Whether a word stands before a page's number. */
export function isPageWord(text: string, from: number, to: number): boolean { return pageWords.get(text, from, to) > 0; }

/** The words that languages have under a key. */
function wordsOf(key: 'professions' | 'credits' | 'talk' | 'asks' | 'reports'): WordTable { return new WordTable(new Map(languages.flatMap(language => language[key]?.split(' ') ?? []).map(word => [word, 1]))); }

const professions = wordsOf('professions');

/** Whether a word says who somebody is, below the name. */
export function professionWord(text: string, from: number, to: number): boolean { return professions.get(text, from, to) > 0; }

const crediting = wordsOf('credits');

/** Whether a word stands before whoever made a picture. */
export function creditsWord(text: string, from: number, to: number): boolean { return crediting.get(text, from, to) > 0; }

const talking = wordsOf('talk');

/** Whether a word is one that people talk with, and lists of what was done hardly ever have. */
export function talkWord(text: string, from: number, to: number): boolean { return talking.get(text, from, to) > 0; }

const asking = wordsOf('asks');

/** Whether a word says that who is named before it asks a question or moves a motion. */
export function asksWord(text: string, from: number, to: number): boolean { return asking.get(text, from, to) > 0; }

const reporting = wordsOf('reports');

/** Whether a word behind a name says that a minute tells in its own words what somebody said. */
export function reportsWord(text: string, from: number, to: number): boolean { return reporting.get(text, from, to) > 0; }

const directing = 1, beside = 2;
const stageWords = new WordTable(new Map(languages.flatMap(({ stage }) => (stage?.split('|') ?? []).flatMap((list, at) => list.split(' ').map((word): [string, number] => [word, at ? beside : directing]))).sort((a, b) => b[1] - a[1])));

/** What a word may be in a stage direction without brackets: 1 where it makes one, 2 where it may stand beside; 0 anywhere else. */
export function stageWord(text: string, from: number, to: number): number { return stageWords.get(text, from, to); }

/** Whether a text begins with such a word, behind any dashes: tells most lines at their first letters. */
export function beginsStage(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && !foldedLetter(text.charCodeAt(at))) at++;
  const first = at;
  while (at < end && foldedLetter(text.charCodeAt(at))) at++;
  return at > first && stageWords.get(text, first, at) > 0;
}

const opensScene = 1, countsScenes = 2;
const sceneWords = new WordTable(new Map(languages.flatMap(({ scenes }) => (scenes?.split('|') ?? []).flatMap((list, at) => list.split(' ').filter(word => word).map((word): [string, number] => [word, at ? countsScenes : opensScene])))));

/** What a word is in the heading of a scene: 1 where it opens one ("INT."), 2 where it is counted ("Act 1"); 0 anywhere else. */
export function sceneWord(text: string, from: number, to: number): number { return sceneWords.get(text, from, to); }

const record = new Phrases(languages.flatMap(language => language.record?.split('|') ?? [])), notes = new Phrases(languages.flatMap(language => language.notes?.split('|') ?? []));

/** Whether a short paragraph, from `start` to `end` of a text, is the record's own narrative ("The clerk proceeded to call the roll.") and nobody's words. */
export function isRecord(text: string, start = 0, end = text.length): boolean { return record.isIn(text, start, end); }

/** Whether such a phrase begins at an offset. */
export function beginsRecord(text: string, start: number, end: number): boolean { return record.beginsAt(text, start, end) || notes.beginsAt(text, start, end); }

/**
 * The language of a text by its commonest words (Cavnar & Trenkle's idea with words for n-grams), or by letters that only it is written
 * in; "und" where too few are known. Reads the first `limit` code units, and of these no more than it needs where one language leaves the others far behind.
 */
export function languageOf(text: string, limit = 20_000): string {
  const counts = new Uint32Array(languages.length), known = new Uint32Array(sets.length + 1), end = Math.min(limit, text.length);
  // The tables and not their functions, and a hash as "hashed" makes it: what engines do not write out here themselves costs as much as the rest.
  const letters = foldedLetters, scripts = scriptOf;
  for (let at = 0, look = enough; at < end; at++) {
    if (at >= look) {
      const [best, most, next] = leader(counts, known);
      if (most >= surely && most >= 2 * next) return best;
      look = end;
    }
    let unit = text.charCodeAt(at), small = letters[unit], hash = 0, own = 0;
    if (small === unasked) small = foldedLetter(unit);
    if (!small) continue;
    const from = at;
    do {
      hash = Math.imul(hash, 31) + small | 0;
      own |= scripts[unit];
      if (++at >= end) break;
      unit = text.charCodeAt(at);
      small = letters[unit];
      if (small === unasked) small = foldedLetter(unit);
    } while (small);
    if (at - from <= longestCommon) known[commonest.get(text, from, at, hash)]++;
    if (own) count(text, from, at, counts);
  }
  const [best, most] = leader(counts, known);
  return most > 2 ? best : 'und';
}

/** Units after which it is looked whether one language is far ahead, and the words that it has then: a title page in another language is shorter. */
const enough = 8_000, surely = 100;

/** The language that most words speak for, how many these are, and how many the next one has. `known`: words by set, counted from 1. */
function leader(counts: Uint32Array, known: Uint32Array): readonly [best: string, most: number, next: number] {
  const all = counts.slice();
  // Most of the sets have no word in a text.
  sets.forEach((places, at) => { if (known[at + 1]) for (const place of places) all[place] += known[at + 1]; });
  let best = 0, next = 0;
  for (let at = 1; at < all.length; at++) if (all[at] > all[best]) { next = all[best]; best = at; } else if (all[at] > next) next = all[at];
  return [languages[best].id, all[best], next];
}

/** Of each unit, the language that alone is written in it, by its place in `languages` and one; 0 for most. */
const scriptOf: Uint8Array = (() => {
  const of = new Uint8Array(0x10000);
  languages.forEach(({ script }, at) => { if (script) of.fill(at + 1, script[0], script[1] + 1); });
  return of;
})();

/** A word in letters of a language's own counts for it, as long words do where spaces do not part them. */
function count(text: string, from: number, to: number, counts: Uint32Array): void {
  languages.forEach(({ script }, at) => {
    if (!script) return;
    let letters = 0;
    for (let i = from; i < to; i++) if (scriptOf[text.charCodeAt(i)] === at + 1) letters++;
    counts[at] += Math.ceil(letters / 4);
  });
}
