import type { Reach } from './watch';

/**
 * Which sections of a document are those of an earlier version, by identity. Two versions mostly share all sections but a few in the middle, and where these
 * are, the sections beside them have other neighbours now.
 */
export class Alignment {
  /** How many sections at the beginning, and at the end, are as they were; between them some may be, too. */
  readonly head: number;
  readonly tail: number;
  /** Sections of the earlier version that are not in this one. */
  readonly gone: readonly object[];
  /** For each section of the middle, what it was in the earlier version (-1: it is new), and where the run begins and ends of sections that stood one behind another there as well. */
  private readonly before: number[] = [];
  private readonly runStart: number[] = [];
  private readonly runEnd: number[] = [];

  constructor(readonly earlier: readonly object[], readonly now: readonly object[]) {
    const count = now.length, old = earlier.length;
    let head = 0, tail = 0;
    while (head < count && head < old && now[head] === earlier[head]) head++;
    while (tail < count - head && tail < old - head && now[count - 1 - tail] === earlier[old - 1 - tail]) tail++;
    this.head = head;
    this.tail = tail;
    const middle = new Map<object, number>();
    for (let at = head; at < old - tail; at++) middle.set(earlier[at], at);
    for (let at = head; at < count - tail; at++) this.before.push(middle.get(now[at]) ?? -1);
    for (let at = head; at < count - tail; at++) middle.delete(now[at]);
    this.gone = [...middle.keys()];
    const { before, runStart, runEnd } = this, joined = (at: number) => before[at - 1] >= 0 && before[at - 1] === before[at] - 1;
    for (let at = 0; at < before.length; at++) runStart[at] = at > 0 && joined(at) ? runStart[at - 1] : head + at;
    for (let at = before.length - 1; at >= 0; at--) runEnd[at] = at + 1 < before.length && joined(at + 1) ? runEnd[at + 1] : head + at;
  }

  /** The section's place in the earlier version; -1 where it is new. */
  of(section: number): number {
    const { head, tail, now, earlier } = this;
    return section < head ? section : section >= now.length - tail ? section - now.length + earlier.length : this.before[section - head];
  }

  /** The section, and all within reach of it, are as they were. The document's edges are sections too, before the first and behind the last. */
  isKept(section: number, { above, below }: Reach): boolean {
    const { head, tail, now: { length }, earlier } = this, first = section - above, last = section + below;
    if (section < head) return last < head || head === length && head === earlier.length;
    if (section >= length - tail) return first >= length - tail;
    return this.before[section - head] >= 0 && first >= this.runStart[section - head] && last <= this.runEnd[section - head];
  }
}
