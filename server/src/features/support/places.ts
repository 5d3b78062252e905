import type { Position, Range } from 'vscode-languageserver-types';

/** Negative, zero or positive as `a` stands before, at or behind `b`. */
export function compare(a: Position, b: Position): number { return a.line - b.line || a.character - b.character; }

export function earlier(a: Position, b: Position): Position { return compare(a, b) <= 0 ? a : b; }
export function later(a: Position, b: Position): Position { return compare(a, b) >= 0 ? a : b; }

/** A cursor at either end of the range is in it, as it is for the person who put it there. */
export function holds(range: Range, position: Position): boolean { return compare(range.start, position) <= 0 && compare(position, range.end) <= 0; }

export function encloses(outer: Range, inner: Range): boolean { return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0; }

/** Ranges that share a character, or touch where one of them is a mere cursor. */
export function meets(a: Range, b: Range): boolean { return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0; }

/** Document order; of two that begin together the longer one first, so that a parent stands before its children. */
export function outerFirst(a: Range, b: Range): number { return compare(a.start, b.start) || compare(b.end, a.end); }

/**
 * The last of the sorted, non-overlapping ranges that begins at the position or before it, by bisection; -1 where none does.
 * Whether it also reaches the position is for the caller to ask (`holds`).
 */
export function lastBefore<T>(sorted: readonly T[], rangeOf: (item: T) => Range, position: Position): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(rangeOf(sorted[middle]).start, position) <= 0) low = middle + 1; else high = middle;
  }
  return low - 1;
}
