import { hashOf } from './hash';

/** How often each of many things comes in a document, as parts of it come and go: told in grades, so that one more of many changes no answer. */
export class Grades {
  private readonly counts = new Map<string, number>();
  /** Counts before the edit of what it touches. */
  private readonly touched = new Map<string, number>();

  /** `kind`: one letter that tells its facts from others. */
  constructor(private readonly kind: string) {}

  /** Adds (1) or takes away (-1). What comes and goes in one edit changes nothing: `settle` tells what is other behind it. */
  add(keys: readonly string[], sign: 1 | -1): void {
    for (const key of keys) {
      const before = this.counts.get(key) ?? 0, now = before + sign;
      if (now) this.counts.set(key, now); else this.counts.delete(key);
      if (!this.touched.has(key)) this.touched.set(key, before);
    }
  }

  /** All has come and gone that does in this edit: `changed` takes the facts that are other than before it. */
  settle(changed: Set<number>): void {
    for (const [key, before] of this.touched) if (gradeOf(before) !== this.of(key)) changed.add(this.factOf(key));
    this.touched.clear();
  }

  /** How often one comes: exactly up to four times, else at least so often and less than half as often again. */
  of(key: string): number { return gradeOf(this.counts.get(key) ?? 0); }
  factOf(key: string): number { return hashOf(this.kind, key); }
}

/** 0, 1, 2, 3, 4, 6, 8, 12, 16, 24 … */
export function gradeOf(count: number): number {
  if (count < 4) return count;
  const power = 1 << (31 - Math.clz32(count));
  return count >= power + power / 2 ? power + power / 2 : power;
}
