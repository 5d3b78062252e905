import { clean, fold } from './names';
import { inLatin } from './transliteration';

/** What somebody types to find a person: beginnings of words of a name, in any order; Latin letters find Cyrillic names as well. */
export class NameSearch {
  private readonly words: readonly string[];
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
    for (const spelling of spellings) {
      const own = wordsOf(spelling).flatMap(word => this.latin ? [word, ...inLatin(word).map(fold)] : [word]);
      if (this.words.every(word => own.some(each => each.startsWith(word)))) return true;
    }
    return false;
  }
}

function wordsOf(text: string): string[] { return fold(clean(text)).split(/[^\p{L}\p{M}\p{N}']+/u).filter(word => word !== ''); }
