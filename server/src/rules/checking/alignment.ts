import type { Reach } from './watch';

/**
 * Which sections of a document are those of an earlier version, by identity. Two versions mostly share all sections but a few in the middle, and where these
 * are, the sections beside them have other neighbours now.
 */
export class Alignment {
  /** For each section, what it was in the earlier version; -1: it is new. */
  private readonly before: Int32Array;
  /** For each section, where the run of sections begins, and ends, that stood one behind another in the earlier version as well: document edges are -1 and the count. */
  private readonly runStart: Int32Array;
  private readonly runEnd: Int32Array;

  constructor(readonly earlier: readonly object[], readonly now: readonly object[]) {
    const count = now.length, old = earlier.length;
    let head = 0, tail = 0;
    while (head < count && head < old && now[head] === earlier[head]) head++;
    while (tail < count - head && tail < old - head && now[count - 1 - tail] === earlier[old - 1 - tail]) tail++;
    this.before = new Int32Array(count);
    const middle = new Map<object, number>();
    for (let at = head; at < old - tail; at++) middle.set(earlier[at], at);
    for (let at = 0; at < count; at++) this.before[at] = at < head ? at : at >= count - tail ? at - count + old : middle.get(now[at]) ?? -1;
    this.runStart = new Int32Array(count);
    this.runEnd = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      const { before } = this;
      this.runStart[at] = at === 0 ? before[0] === 0 ? -1 : 0 : before[at] >= 0 && before[at - 1] === before[at] - 1 ? this.runStart[at - 1] : at;
    }
    for (let at = count - 1; at >= 0; at--) {
      const { before } = this;
      this.runEnd[at] = at === count - 1 ? before[at] === old - 1 ? count : at : before[at] >= 0 && before[at + 1] === before[at] + 1 ? this.runEnd[at + 1] : at;
    }
  }

  /** The section's place in the earlier version; -1 where it is new. */
  of(section: number): number { return this.before[section]; }

  /** The section, and all within reach of it, are as they were. */
  isKept(section: number, { above, below }: Reach): boolean {
    return this.before[section] >= 0 && section - above >= this.runStart[section] && section + below <= this.runEnd[section];
  }

  /** Nothing is other. */
  get isSame(): boolean { return this.earlier.length === this.now.length && this.runStart.length > 0 && this.runStart[this.now.length - 1] === -1 && this.runEnd[0] === this.now.length; }
}
