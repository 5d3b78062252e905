import type { Official } from './directory';
import { foldedUnit, isNoLetter } from './mentions/letters';
import { clean, fold } from './names';
import { inLatin, latinBeginning, mayBeginInLatin } from './transliteration';

/** What somebody types to find a person: beginnings of words of a name, in any order; Latin letters find Cyrillic names as well. */
export class NameSearch {
  /** What was typed, folded; each a word or the beginning of one. */
  readonly words: readonly string[];
  /** Latin letters were typed. */
  readonly latin: boolean;

  constructor(query: string) {
    this.words = wordsOf(query);
    this.latin = /\p{Script=Latin}/u.test(query);
  }

  /** Nothing was typed: everybody is meant. */
  get isEmpty(): boolean { return this.words.length === 0; }

  /** Whether each typed word begins a word of one of the spellings of a name. */
  fits(spellings: Iterable<string>): boolean {
    if (this.isEmpty) return true;
    for (const spelling of spellings) if (this.fitsOne(spelling)) return true;
    return false;
  }

  /** The first of some spellings that fits, in the letters in which it does: words of a Cyrillic name as they were typed in Latin ones. Null where none fits. */
  shown(spellings: Iterable<string>): string | null {
    for (const spelling of spellings) {
      if (!this.fitsOne(spelling)) continue;
      const text = clean(spelling);
      if (!this.latin || !/\p{Script=Cyrillic}/u.test(text) || this.words.every(word => placesIn(text, word) !== null)) return spelling;
      return text.replace(/[\p{L}\p{M}'’ʼ]+/gu, own => {
        const typed = this.words.map(word => latinBeginning(own.toLowerCase(), word)).find(latin => latin !== null) ?? inLatin(own).at(0) ?? own;
        return own.charAt(0) === own.charAt(0).toUpperCase() ? typed.charAt(0).toUpperCase() + typed.slice(1) : typed;
      });
    }
    return null;
  }

  private fitsOne(spelling: string): boolean {
    const text = clean(spelling);
    for (const word of this.words) if (placesIn(text, word) === null && !(this.latin && beginsInLatin(text, word))) return false;
    return true;
  }
}

/** All that somebody is called, the name first. `more`: what attributions call them, asked when the rest does not do. */
export function* spellingsOf({ name, otherNames }: Pick<Official, 'name' | 'otherNames'>, more?: () => readonly string[]): Generator<string> {
  yield name;
  for (const other of otherNames) yield other.name;
  if (more) yield* more();
}

/** Where a folded word begins a word of a text, nothing made anew: it is asked of many names for each key. Null where it begins none. */
function placesIn(text: string, word: string): number | null {
  for (let at = 0, inside = false; at <= text.length - word.length; at++) {
    const unit = text.charCodeAt(at), isOwn = isWordUnit(unit);
    if (isOwn && !inside && matches(text, at, word)) return at;
    inside = isOwn;
  }
  return null;
}

function matches(text: string, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (foldedUnit(text.charCodeAt(from + at)) !== word.charCodeAt(at)) return false;
  return true;
}

function beginsInLatin(text: string, word: string): boolean {
  // Most words are told by their first letter.
  for (const [at, end] of wordsIn(text)) if (mayBeginInLatin(text.charAt(at).toLowerCase(), word.charAt(0)) && latinBeginning(text.slice(at, end).toLowerCase(), word) !== null) return true;
  return false;
}

/** Where each word of a name begins and ends. */
export function* wordsIn(text: string): Generator<readonly [number, number]> {
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    yield [at, end];
    at = end;
  }
}

function wordsOf(text: string): string[] { return fold(clean(text)).split(between).filter(word => word !== ''); }
const between = /[^\p{L}\p{M}\p{N}']+/u, wordUnit = /[\p{L}\p{M}\p{N}'’ʼ‘`´ʹ]/u;
/** By unit: 1 where a word goes on with it, 2 where not, 0 where nobody asked yet. */
const kinds = new Uint8Array(1 << 16);
/** Half of a character is one that a word goes on with. */
function isWordUnit(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = unit >= 0xd800 && unit <= 0xdfff || !isNoLetter(unit) && wordUnit.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}
