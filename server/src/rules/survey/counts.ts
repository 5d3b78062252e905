import { hashOf } from './hash';

/** How often each of many things comes in a document, as parts of it come and go. Who asks, asks whether one comes `enough` times. */
export class Counts {
  private readonly counts = new Map<string, number>();

  /** `kind`: one letter that tells its facts from others. */
  constructor(private readonly kind: string, private readonly enough: number) {}

  /** Adds (1) or takes away (-1); `changed` takes the facts that are other now. */
  add(keys: readonly string[], sign: 1 | -1, changed: Set<number>): void {
    for (const key of keys) {
      const before = this.counts.get(key) ?? 0, now = before + sign;
      if (now) this.counts.set(key, now); else this.counts.delete(key);
      if ((before >= this.enough) !== (now >= this.enough)) changed.add(this.factOf(key));
    }
  }

  has(key: string): boolean { return (this.counts.get(key) ?? 0) >= this.enough; }
  factOf(key: string): number { return hashOf(this.kind, key); }
}
