/** Words in the form that all tables are written in: lower case, ё as е, typographic apostrophes as straight ones. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  return special.test(small) ? small.replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('ʼ', "'") : small;
}
const special = /[ё’ʼ]/u;

/** Units below this fold by the table, one by one; the alphabets beyond it, by `fold`. */
export const tabled = 0x530;
/** In the table: no letter or digit; a letter that folds into several units, or by its neighbours. */
export const noLetter = 0, byFold = 0xFFFF;

/** For each unit below `tabled` its folded one. */
export const folded = Uint16Array.from({ length: tabled }, (_, unit) => {
  const shown = String.fromCharCode(unit), small = fold(shown);
  if (!/[\p{L}\p{M}\xAD0-9]/u.test(shown)) return noLetter;
  return small.length === 1 && shown !== 'Σ' ? small.charCodeAt(0) : byFold;
});

const start = 0x811C9DC5 | 0, prime = 0x01000193;
/** A hash of folded units, one after the other (FNV-1a). */
export const noHash = start;
export function hashed(hash: number, unit: number): number { return Math.imul(hash ^ unit, prime); }

/** What is known of words, found by the units of a text where they stand: no string is made for a word. */
export class WordTable<T extends { readonly word: string }> {
  private readonly slots: readonly (T | undefined)[];
  private readonly mask: number;

  constructor(private readonly words: ReadonlyMap<string, T>) {
    let size = 16;
    while (size < 2 * words.size) size *= 2;
    const slots = new Array<T | undefined>(size).fill(undefined);
    this.mask = size - 1;
    for (const entry of words.values()) {
      let hash = noHash;
      for (let i = 0; i < entry.word.length; i++) hash = hashed(hash, entry.word.charCodeAt(i));
      let slot = hash & this.mask;
      while (slots[slot]) slot = slot + 1 & this.mask;
      slots[slot] = entry;
    }
    this.slots = slots;
  }

  /** The entry of the word from `from` to `to`. */
  at(text: string, from: number, to: number): T | undefined {
    let hash = noHash;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i), small = unit < tabled ? folded[unit] : byFold;
      if (small === byFold) return this.words.get(fold(text.slice(from, to)));
      hash = hashed(hash, small || unit);
    }
    return this.find(text, from, to, hash);
  }

  /** The same, where all its units fold alone; `hash` is that of its folded units. */
  find(text: string, from: number, to: number, hash: number): T | undefined {
    for (let slot = hash & this.mask; ; slot = slot + 1 & this.mask) {
      const entry = this.slots[slot];
      if (!entry) return undefined;
      if (isWord(entry.word, text, from, to)) return entry;
    }
  }
}

function isWord(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) {
    const unit = text.charCodeAt(from + i);
    if (word.charCodeAt(i) !== (unit < tabled && folded[unit] || unit)) return false;
  }
  return true;
}
