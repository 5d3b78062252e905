import { Unit, unitClass } from '../reading/characters';
import { WordTable } from './table';

/** Finds any of many phrases in a text, in any letter case, where a word begins; white space is one space, however much of it there is. */
export class Phrases {
  /** Phrases by their first word. */
  private readonly firsts: WordTable;
  private readonly byFirst: string[][] = [];

  constructor(phrases: readonly string[]) {
    const numbers = new Map<string, number>();
    for (const phrase of phrases) {
      const first = /^\p{L}+/u.exec(phrase)![0];
      let number = numbers.get(first);
      if (number === undefined) numbers.set(first, number = this.byFirst.push([]));
      this.byFirst[number - 1].push(phrase);
    }
    this.firsts = new WordTable(numbers);
  }

  isIn(text: string): boolean {
    for (let from = 0; from < text.length; from++) {
      let to = from;
      while (to < text.length && isLetter(text.charCodeAt(to))) to++;
      const number = to > from ? this.firsts.get(text, from, to) : 0;
      if (number && this.startsAt(text, from, this.byFirst[number - 1])) return true;
      from = to;
    }
    return false;
  }

  private startsAt(text: string, from: number, phrases: readonly string[]): boolean {
    const words = text.slice(from, from + longest).toLowerCase().replace(/\s+/gu, ' ');
    return phrases.some(phrase => words.startsWith(phrase));
  }
}

/** So much of a text is looked at for a phrase: more than the longest, and the white space in it. */
const longest = 120;

function isLetter(unit: number): boolean {
  const kind = unitClass(unit);
  return kind === Unit.Upper || kind === Unit.Lower || kind === Unit.Letter;
}
