import type { Part } from './part';

/** A step of recognition that goes through the parts in one direction, and hands something on from each to the next. */
export interface Sweep<Carried> {
  readonly towards: 1 | -1;
  /** What the first part is given. */
  readonly start: Carried;
  /** What a part was given when it was last taken, and what it handed on. */
  into(part: Part): Carried;
  out(part: Part): Carried;
  same(one: Carried, other: Carried): boolean;
  /** Takes the step for one part: writes what it was given, what it concludes, and what it hands on. */
  take(part: Part, into: Carried): void;
}

/**
 * Takes a step again for the parts that are dirty, and on from each until a part is handed what it was handed before.
 * Pauses behind each part.
 */
export function* sweep<Carried>(parts: readonly Part[], dirty: ReadonlySet<Part>, step: Sweep<Carried>): Generator<void> {
  const { towards } = step, order = [...dirty].sort((a, b) => (a.index - b.index) * towards);
  let reached = towards > 0 ? -1 : parts.length;
  for (const begin of order) {
    if ((begin.index - reached) * towards <= 0) continue;
    for (let at = begin.index; at >= 0 && at < parts.length; at += towards) {
      const part = parts[at], above = parts[at - towards] as Part | undefined, into = above ? step.out(above) : step.start;
      if (at !== begin.index && !dirty.has(part) && step.same(into, step.into(part))) break;
      step.take(part, into);
      reached = at;
      yield;
    }
  }
}
