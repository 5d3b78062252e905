/** Numbers that look random and are the same each time: mulberry32 (Tommy Ettinger, public domain). */
export class Random {
  constructor(private state: number) {}

  /** 0 up to, and not including, 1. */
  next(): number {
    this.state = this.state + 0x6D2B79F5 | 0;
    let mixed = Math.imul(this.state ^ this.state >>> 15, 1 | this.state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  }

  below(limit: number): number { return Math.floor(this.next() * limit); }
  chance(share: number): boolean { return this.next() < share; }
  pick<T>(from: readonly T[]): T { return from[this.below(from.length)]; }
}
