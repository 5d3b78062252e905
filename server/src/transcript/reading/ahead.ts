/** Tells whether a sign stands in stretches of a text that are asked for in order: the engine's own search, far faster than a look at each unit, goes over the text once. */
export class Ahead {
  private text = '';
  /** From here to `next` there is none. */
  private from = 0;
  private next = 0;

  constructor(private readonly sign: string) {}

  isWithin(text: string, from: number, to: number): boolean {
    if (text !== this.text || from < this.from || from > this.next) {
      const found = text.indexOf(this.sign, from);
      this.from = from;
      this.next = found < 0 ? text.length : found;
    }
    // Texts that are equal may be two strings: the next comparison is of one with itself.
    this.text = text;
    return this.next < to;
  }
}
