import { MarkClass, classOf, isInsideWord } from './marks';

const APOSTROPHE = 0x27, GRAVE = 0x60, CURLY = 0x2019;
/** How much is scanned at once: little where a single paragraph is asked for, more where others follow it. */
const leastBlock = 512, mostBlock = 1 << 16;
const none: readonly number[] = [];

/**
 * Finds what may be quotation marks in a text whose paragraphs are asked for one by one, best in their order: then the text is
 * scanned once, by the engine's own search, and a paragraph without marks costs a comparison.
 */
export class MarkScan {
  /** Marks; apostrophes between letters of the common alphabets are none, and the commonest by far: they are left out here already. */
  private readonly mark = /["'`«»\u2018-\u201F\u2039\u203A\u300C-\u300F](?<![A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u0481\u0483-\u052F]['\u2019](?=[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u0481\u0483-\u052F]))/g;
  /** The block at hand, and the stretch of it that is known to hold no mark: `next` is where one stands, or the block's end. */
  private block = '';
  private from = 0;
  private to = 0;
  private clear = 0;
  private next = 0;
  private size = leastBlock;

  constructor(private readonly source: string) {}

  /**
   * Offsets, from `start`, of everything between `start` and `end` (edges of whole lines) that may be a quotation mark. Apostrophes
   * between letters and accents that stand alone are none; `` and '' (teletype habit) are one mark each.
   */
  marks(start: number, end: number): readonly number[] {
    const { source } = this;
    let found: number[] | null = null;
    for (let at = this.find(start, end); at < end; at = this.find(at + 1, end)) {
      const unit = source.charCodeAt(at);
      let width = 1;
      if (unit === APOSTROPHE || unit === GRAVE) {
        if (at + 1 < end && source.charCodeAt(at + 1) === unit) width = 2;
        else if (unit === GRAVE || isInsideWord(source, at, start, end)) continue;
      } else if (unit === CURLY && isInsideWord(source, at, start, end)) continue;
      (found ??= []).push(at - start);
      at += width - 1;
    }
    return found ?? none;
  }

  /** The first candidate at or behind `at`; `end` or more where none stands before it. */
  private find(at: number, end: number): number {
    if (at < this.clear || at > this.to) this.open(at, leastBlock);
    else if (at > this.next) this.search(at);
    while (this.next === this.to && this.to < end) this.open(this.to, Math.min(mostBlock, 2 * this.size));
    return this.next;
  }

  private open(from: number, size: number): void {
    this.size = size;
    this.from = from;
    this.to = Math.min(this.source.length, from + size);
    this.block = this.source.slice(from, this.to);
    this.search(from);
  }

  private search(at: number): void {
    this.clear = at;
    // Marks stand in clusters.
    if (at < this.to && classOf(this.source.charCodeAt(at)) !== MarkClass.None) { this.next = at; return; }
    this.mark.lastIndex = at - this.from;
    this.next = this.mark.test(this.block) ? this.from + this.mark.lastIndex - 1 : this.to;
  }
}
