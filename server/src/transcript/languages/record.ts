import { isBlank } from '../reading/characters';
import { fold, folded, foldedLetter, foldedLetters, unasked } from './table';

const space = 32;

/** Finds any of many phrases in a text, in any letter case, where a word begins; white space is one space, however much of it there is. */
export class Phrases {
  /** Phrases by how they open, and whether some may open with three letters: tells nearly all words of a text at their third letter. */
  private readonly byOpening = new Map<number, string[]>();
  private readonly beginnings = new Uint8Array(mostBeginnings);

  /** A phrase begins with a letter, and has six units or more, or is a word of five. */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const opening = openingOf(phrase, 0, phrase.length), known = this.byOpening.get(opening);
      if (known) known.push(folded(phrase)); else this.byOpening.set(opening, [folded(phrase)]);
      this.beginnings[beginningOf(phrase)] = 1;
    }
  }

  /** Looks between two offsets of a text, at each of which a word may begin or end. */
  isIn(text: string, start = 0, end = text.length): boolean {
    // The table and not its function, and no function of ours for the key: what engines do not write out here themselves costs as much as the rest.
    const { beginnings } = this, table = foldedLetters;
    for (let at = start; at < end; at++) {
      let unit = text.charCodeAt(at), letter = table[unit], key = 0;
      if (letter === unasked) letter = foldedLetter(unit);
      if (!letter) continue;
      const first = at;
      do {
        key = Math.imul(key, 31) + letter;
        if (++at >= end) break;
        unit = text.charCodeAt(at);
        letter = table[unit];
        if (letter === unasked) letter = foldedLetter(unit);
      } while (letter && at - first < told);
      if (beginnings[at - first < told ? filled(key, at - first) : key & lastBeginning] && this.opensAt(text, first, end)) return true;
      // Behind the letters that tell it, only the word's end is looked for.
      for (; letter && at < end; at++) {
        unit = text.charCodeAt(at);
        letter = table[unit];
        if (letter === unasked) letter = foldedLetter(unit);
        if (!letter) break;
      }
    }
    return false;
  }

  /** Whether one begins at an offset. */
  beginsAt(text: string, from: number, end: number): boolean {
    let key = 0, letters = 0;
    for (; letters < told && from + letters < end; letters++) {
      const letter = foldedLetter(text.charCodeAt(from + letters));
      if (!letter) break;
      key = joined(key, letter);
    }
    return this.beginnings[filled(key, letters)] !== 0 && this.opensAt(text, from, end);
  }

  private opensAt(text: string, from: number, end: number): boolean {
    const phrases = this.byOpening.get(openingOf(text, from, end));
    if (phrases) for (const phrase of phrases) if (standsAt(text, from, Math.min(end, from + longest), phrase)) return true;
    return false;
  }
}

/** A word's first letters, so many of them, as a number. */
const told = 3, mostBeginnings = 4096, lastBeginning = mostBeginnings - 1;
function joined(key: number, letter: number): number { return Math.imul(key, 31) + letter; }
/** The number of a word that has fewer letters. */
function filled(key: number, letters: number): number {
  let all = key;
  for (let i = letters; i < told; i++) all = joined(all, 0);
  return all & lastBeginning;
}
function beginningOf(phrase: string): number {
  let key = 0, at = 0;
  for (; at < told && foldedLetter(phrase.charCodeAt(at)); at++) key = joined(key, foldedLetter(phrase.charCodeAt(at)));
  return filled(key, at);
}

/** So many units tell how a text opens, whatever stands between two letters being one: "the cl", "hon me". */
const opened = 6;
function openingOf(text: string, from: number, end: number): number {
  let key = 0, before = 0;
  for (let at = from, units = 0; units < opened; at++) {
    const letter = at < end ? foldedLetter(text.charCodeAt(at)) : 0;
    if (letter || before || at >= end) { key = Math.imul(key, 31) + letter | 0; units++; }
    before = letter;
  }
  return key;
}

/** So much of a text is looked at for a phrase: more than the longest, and the white space in it. */
const longest = 120;

/** Whether a phrase begins at `from`; its first word is one there. */
function standsAt(text: string, from: number, end: number, phrase: string): boolean {
  let at = from;
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    if (at >= end) return false;
    if (unit !== space) { if (fold(text.charCodeAt(at++)) !== unit) return false; continue; }
    const gap = at;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at === gap) return false;
  }
  return phrase.includes(' ') || at >= end || !foldedLetter(text.charCodeAt(at));
}
