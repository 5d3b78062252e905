import { foldedUnit, isNoLetter } from './letters';

/** What a form may be, as bits: grammatical cases (`Case`) and genders. */
export const enum Trait { Male = 1 << 8, Female = 1 << 9, Plural = 1 << 10, Cases = 255 }
/** In place of a family: the form is one of a given name. */
export const givenName = -1;

/**
 * Forms of family names by a 64-bit hash of their folded letters: no text is kept and none is cut out to look one up, so that a hundred
 * thousand people take some megabytes, and a token costs one look-up however many there are. Two of a million forms fall together once in
 * ten million directories.
 */
export class FormTable {
  private low = new Int32Array(1 << 10);
  private high = new Int32Array(1 << 10);
  private heads = new Int32Array(1 << 10).fill(-1);
  private taken = 0;
  private families = new Int32Array(1 << 10);
  private traits = new Uint16Array(1 << 10);
  private nexts = new Int32Array(1 << 10);
  private entries = 0;

  /** Adds what a folded form may be. */
  add(form: string, family: number, traits: number): void {
    hash(form, 0, form.length);
    const slot = this.slot(hashLow, hashHigh);
    for (let entry = this.heads[slot]; entry >= 0; entry = this.nexts[entry]) if (this.families[entry] === family) { this.traits[entry] |= traits; return; }
    if (this.entries === this.families.length) this.growEntries();
    if (this.heads[slot] < 0) { this.low[slot] = hashLow; this.high[slot] = hashHigh; this.taken++; }
    this.families[this.entries] = family;
    this.traits[this.entries] = traits;
    this.nexts[this.entries] = this.heads[slot];
    this.heads[slot] = this.entries++;
    if (this.taken * 2 > this.heads.length) this.growSlots();
  }

  /** The first entry for a stretch of a text, -1 where there is none; `next` has the others. */
  find(text: string, from: number, to: number): number {
    hash(text, from, to);
    return this.heads[this.slot(hashLow, hashHigh)];
  }

  next(entry: number): number { return this.nexts[entry]; }
  family(entry: number): number { return this.families[entry]; }
  traitsOf(entry: number): number { return this.traits[entry]; }
  /** The hashes of all forms of family names, as `wordHash` has them. */
  *familyHashes(): Generator<number> {
    for (let slot = 0; slot < this.heads.length; slot++) {
      for (let entry = this.heads[slot]; entry >= 0; entry = this.nexts[entry]) if (this.families[entry] !== givenName) { yield this.low[slot]; break; }
    }
  }
  /** Forms. */
  get size(): number { return this.taken; }

  private slot(low: number, high: number): number {
    const mask = this.heads.length - 1;
    for (let slot = low & mask; ; slot = slot + 1 & mask) if (this.heads[slot] < 0 || this.low[slot] === low && this.high[slot] === high) return slot;
  }

  private growSlots(): void {
    const { low, high, heads } = this, length = heads.length * 2;
    this.low = new Int32Array(length);
    this.high = new Int32Array(length);
    this.heads = new Int32Array(length).fill(-1);
    for (let at = 0; at < heads.length; at++) {
      if (heads[at] < 0) continue;
      const slot = this.slot(low[at], high[at]);
      this.low[slot] = low[at];
      this.high[slot] = high[at];
      this.heads[slot] = heads[at];
    }
  }

  private growEntries(): void {
    const grown = <T extends Int32Array | Uint16Array>(old: T, fresh: T): T => { fresh.set(old); return fresh; }, length = this.entries * 2;
    this.families = grown(this.families, new Int32Array(length));
    this.traits = grown(this.traits, new Uint16Array(length));
    this.nexts = grown(this.nexts, new Int32Array(length));
  }
}

/** Half of a word's hash: for telling whether a text may have the word at all. */
export function wordHash(text: string, from: number, to: number): number {
  hash(text, from, to);
  return hashLow;
}

// The two halves of the last hash: a pair would be an object for every token.
let hashLow = 0, hashHigh = 0;

function hash(text: string, from: number, to: number): void {
  let low = 0x811c9dc5 | 0, high = 0x9747b28c | 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0xac && isNoLetter(unit)) continue;
    const folded = foldedUnit(unit);
    low = Math.imul(low ^ folded, 0x01000193);
    high = Math.imul(high ^ folded, 0x5bd1e995);
    high ^= high >>> 15;
  }
  low ^= low >>> 13;
  hashLow = Math.imul(low, 0xc2b2ae35 | 0) ^ low >>> 16;
  hashHigh = high;
}
