import { Unit, unitClass } from '../reading/characters';

const finalSigma = 0x3C2, sigma = 0x3C3;

/** The unit in lower case, where that is one unit. */
export function fold(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit >= 0x430 && unit < 0x460) return unit;
  if (unit >= 0x410 && unit < 0x430) return unit + 32;
  if (unitClass(unit) !== Unit.Upper) return unit === finalSigma ? sigma : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** No letter's. */
export const unasked = 0xFFFF;
/** What `foldedLetter` knows of units, for loops that read a text and cannot wait for a call a unit; of one that is `unasked` here it is to be asked. */
export const foldedLetters = new Uint16Array(0x10000).fill(unasked);

/** The folded unit of a letter, 0 of everything else, half a surrogate pair among it: what a word's end and its hash are told by in one look. */
export function foldedLetter(unit: number): number {
  const known = foldedLetters[unit];
  return known !== unasked ? known : askPage(unit);
}

function askPage(unit: number): number {
  for (let at = unit & 0xFF00, end = at + 0x100; at < end; at++) {
    const kind = unitClass(at);
    foldedLetters[at] = kind >= Unit.Upper && kind !== Unit.Digit && (at < 0xD800 || at > 0xDFFF) ? fold(at) : 0;
  }
  return foldedLetters[unit];
}

/** A word's hash, unit by unit: begins at 0, and takes each folded unit in turn. */
export function hashed(hash: number, folded: number): number { return Math.imul(hash, 31) + folded | 0; }

export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashed(hash, fold(text.charCodeAt(at)));
  return hash;
}

/** A text with each unit folded: as long as it was. */
export function folded(text: string): string {
  // What is in small letters already, as nearly all words of the tables are, is not made anew: the tables are made before the first line is read.
  if (text === text.toLowerCase() && !text.includes('ς')) return text;
  let made = '';
  for (let at = 0; at < text.length; at++) made += String.fromCharCode(fold(text.charCodeAt(at)));
  return made;
}

/** Words with a number each, found within a text in any letter case, without making a string of the word looked for. */
export class WordTable {
  /** Open addressing: the word's index and one, 0 where free. */
  private readonly slots: Uint16Array;
  private readonly hashes: Int32Array;
  private readonly words: readonly string[];
  private readonly numbers: Int32Array;

  /** At most 65,000 words. */
  constructor(entries: ReadonlyMap<string, number>) {
    this.words = [...entries.keys()].map(folded);
    this.numbers = Int32Array.from(entries.values());
    this.hashes = Int32Array.from(this.words, word => {
      let hash = 0;
      for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
      return hash;
    });
    this.slots = new Uint16Array(2 ** Math.ceil(Math.log2(this.words.length * 4 + 1)));
    for (let index = 0; index < this.words.length; index++) {
      let slot = this.slotOf(this.hashes[index]);
      while (this.slots[slot]) slot = slot + 1 & this.slots.length - 1;
      this.slots[slot] = index + 1;
    }
  }

  /** The number of the word from `from` to `to`, whose hash is given; 0 where the table has no such word. */
  get(text: string, from: number, to: number, hash = hashOf(text, from, to)): number {
    const { slots, hashes } = this;
    let slot = this.slotOf(hash);
    for (let entry = slots[slot]; entry; entry = slots[slot = slot + 1 & slots.length - 1]) if (hashes[entry - 1] === hash && same(this.words[entry - 1], text, from, to)) return this.numbers[entry - 1];
    return 0;
  }

  private slotOf(hash: number): number { return (hash ^ hash >>> 15) & this.slots.length - 1; }
}

function same(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at), small = word.charCodeAt(at - from);
    // Most are small letters already.
    if (small !== unit && small !== fold(unit)) return false;
  }
  return true;
}
