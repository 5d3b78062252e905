import { isBlank } from '../reading/characters';
import { fold, folded, foldedLetter, WordTable } from './table';

const space = 32;

/** Finds any of many phrases in a text, in any letter case, where a word begins; white space is one space, however much of it there is. */
export class Phrases {
  /** Phrases by their first word. */
  private readonly firsts: WordTable;
  private readonly byFirst: string[][] = [];
  /** Whether some phrase may begin with a pair of letters: tells nearly all words of a text without hashing them. */
  private readonly beginnings = new Uint8Array(mostBeginnings);

  constructor(phrases: readonly string[]) {
    const numbers = new Map<string, number>();
    for (const phrase of phrases) {
      const first = /^\p{L}+/u.exec(phrase)![0];
      let number = numbers.get(first);
      if (number === undefined) numbers.set(first, number = this.byFirst.push([]));
      this.byFirst[number - 1].push(folded(phrase));
      this.beginnings[beginning(foldedLetter(first.charCodeAt(0)), first.length > 1 ? foldedLetter(first.charCodeAt(1)) : 0)] = 1;
    }
    this.firsts = new WordTable(numbers);
  }

  /** Looks between two offsets of a text, at each of which a word may begin or end. */
  isIn(text: string, start = 0, end = text.length): boolean {
    for (let at = start; at < end;) {
      const first = at, letter = foldedLetter(text.charCodeAt(at++));
      if (!letter) continue;
      let second = at < end ? foldedLetter(text.charCodeAt(at)) : 0;
      if (this.beginnings[beginning(letter, second)] && this.beginsAt(text, first, end)) return true;
      while (second) second = ++at < end ? foldedLetter(text.charCodeAt(at)) : 0;
    }
    return false;
  }

  private beginsAt(text: string, from: number, end: number): boolean {
    let to = from + 1;
    while (to < end && foldedLetter(text.charCodeAt(to))) to++;
    const number = this.firsts.get(text, from, to);
    if (number) for (const phrase of this.byFirst[number - 1]) if (goesOn(text, to, Math.min(end, from + longest), phrase, to - from)) return true;
    return false;
  }
}

/** A number for the first two letters of a word, the second 0 where it has one. */
function beginning(first: number, second: number): number { return Math.imul(first, 31) + second & mostBeginnings - 1; }
const mostBeginnings = 4096;

/** So much of a text is looked at for a phrase: more than the longest, and the white space in it. */
const longest = 120;

/** Whether a phrase of which the first `done` units were found goes on where they end. */
function goesOn(text: string, from: number, end: number, phrase: string, done: number): boolean {
  let at = from;
  for (let i = done; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    if (at >= end) return false;
    if (unit !== space) { if (fold(text.charCodeAt(at++)) !== unit) return false; continue; }
    const gap = at;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at === gap) return false;
  }
  return true;
}
