import { hashUnits } from '../survey/hash';

const word = /[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}]*/gu, bits = 8192, longestEnding = 3;

/**
 * Says of a text which capitalised words it does not hold, so that hardly any text has to be searched for one: a Bloom filter (Bloom 1970) of its
 * words and of what is left of each without its last one, two or three letters.
 */
export class Sieve {
  private readonly set = new Uint32Array(bits / 32);

  constructor(text: string) {
    for (const [match] of text.matchAll(word)) {
      const small = match.toLowerCase();
      for (let out = 0; out <= longestEnding && out < small.length; out++) this.put(small, small.length - out);
    }
  }

  /** False only where no capitalised word of the text is this one, or begins with it and has at most three letters more. */
  mayHold(small: string): boolean {
    const one = hashOf(small, small.length), other = one >>> 16;
    return this.has(one) && this.has(other);
  }

  private put(text: string, length: number): void {
    const one = hashOf(text, length);
    for (const at of [one, one >>> 16]) this.set[(at % bits) >> 5] |= 1 << (at & 31);
  }
  private has(at: number): boolean { return (this.set[(at % bits) >> 5] & 1 << (at & 31)) !== 0; }
}

function hashOf(text: string, length: number): number {
  const hash = hashUnits(text, length);
  return (hash ^ (hash >>> 13)) >>> 0;
}
