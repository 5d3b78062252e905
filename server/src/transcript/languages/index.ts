import { be } from './be';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { kk } from './kk';
import type { LanguageData } from './language';
import { pl } from './pl';
import { ru } from './ru';
import { uk } from './uk';

export const languages: readonly LanguageData[] = [ru, en, uk, be, kk, de, fr, es, it, pl, cs];

/** What a word may be, in any language: labels are short, so that telling the language first would be the weaker evidence. */
export const enum Word { Common = 1, Honorific = 2, Office = 4, Part = 8, Group = 16, Particle = 32, Decoy = 64 }

const kinds: readonly (readonly [keyof LanguageData, Word])[] = [
  ['common', Word.Common], ['honorifics', Word.Honorific], ['offices', Word.Office], ['parts', Word.Part],
  ['groups', Word.Group], ['particles', Word.Particle], ['decoys', Word.Decoy],
];

const table: ReadonlyMap<string, number> = (() => {
  const words = new Map<string, number>();
  for (const language of languages) for (const [list, flag] of kinds) for (const word of language[list]!.split(' ')) words.set(word, (words.get(word) ?? 0) | flag);
  return words;
})();

/** The flags of a word in lower case, ё as written; 0 where no language's table has it. */
export function wordFlags(word: string): number { return table.get(word) ?? 0; }

const recordPhrases: readonly string[] = languages.flatMap(language => language.record?.split('|') ?? []);

/** Whether a short paragraph is the record's own narrative ("The clerk proceeded to call the roll.") and nobody's words. */
export function isRecord(paragraph: string): boolean {
  const text = paragraph.replace(/\s+/gu, ' ').toLowerCase();
  return recordPhrases.some(phrase => text.includes(phrase));
}

/**
 * The language of a text by its commonest words (Cavnar & Trenkle's idea with words for n-grams); "und" where too few are
 * known. Reads the first `limit` code units.
 */
export function languageOf(text: string, limit = 20_000): string {
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, limit).toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = 'und', most = 2;
  for (const language of languages) {
    let sum = 0;
    for (const word of new Set(language.common.split(' '))) sum += counts.get(word) ?? 0;
    if (sum > most) { most = sum; best = language.id; }
  }
  return best;
}
