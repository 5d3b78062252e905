import { foldedUnit } from './mentions/letters';
import { clean } from './names';
import { wordsIn, type NameSearch } from './search';
import { latinBeginning, mayBeginInLatin } from './transliteration';

/** A word of somebody's name, in small letters. */
interface Word { readonly folded: string; readonly people: number[] }

/** People filed in one step: it costs little. */
const inStep = 50;
/** Nobody's name is told by more. */
const mostWords = 100;

/**
 * People by the words of their names, so that nobody is looked at for a key but those of whom some word begins as it was typed: there may be a hundred thousand, most of whom share some ten thousand
 * words. People are numbers here, in the order in which they are to be found.
 */
export class NameIndex {
  /** The words by their first unit. */
  private readonly byFirst = new Map<string, Map<string, Word>>();
  /** One more than the last person's number. */
  private size = 0;

  /** Files people under all spellings of their names. */
  static *build(people: Iterable<number>, spellings: (person: number) => Iterable<string>): Generator<void, NameIndex> {
    const index = new NameIndex();
    let count = 0;
    for (const person of people) {
      for (const spelling of spellings(person)) index.add(person, clean(spelling));
      if (++count % inStep === 0) yield;
    }
    return index;
  }

  /** Those of whom each typed word begins some word, in order. Not all of them need have these in one name: `search.fits` tells. */
  *find(search: NameSearch): Generator<number> {
    const words = search.words.slice(0, mostWords), begun = new Uint8Array(this.size);
    for (const [at, typed] of words.entries()) for (const { people } of this.wordsThatBegin(typed, search.latin)) for (const person of people) if (begun[person] === at) begun[person]++;
    for (let person = 0; person < this.size; person++) if (begun[person] === words.length) yield person;
  }

  private *wordsThatBegin(typed: string, latin: boolean): Generator<Word> {
    for (const [first, words] of this.byFirst) {
      const plain = foldedUnit(first.charCodeAt(0)) === typed.charCodeAt(0), inLatin = latin && mayBeginInLatin(first, typed.charAt(0));
      if (!plain && !inLatin) continue;
      for (const [written, word] of words) if (plain && word.folded.startsWith(typed) || inLatin && latinBeginning(written, typed) !== null) yield word;
    }
  }

  private add(person: number, name: string): void {
    this.size = Math.max(this.size, person + 1);
    for (const [start, end] of wordsIn(name)) {
      const written = name.slice(start, end).toLowerCase(), first = written.charAt(0);
      let words = this.byFirst.get(first);
      if (!words) this.byFirst.set(first, words = new Map<string, Word>());
      let word = words.get(written);
      if (!word) words.set(written, word = { folded: folded(name, start, end), people: [] });
      if (word.people.at(-1) !== person) word.people.push(person);
    }
  }
}

function folded(text: string, start: number, end: number): string {
  let made = '';
  for (let at = start; at < end; at++) made += String.fromCharCode(foldedUnit(text.charCodeAt(at)));
  return made;
}
