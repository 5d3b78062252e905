import type { LineSpan } from '../corpus';

/** A gold item and a found one, by their places in their lists, and how well they fit. */
export interface Pair { readonly gold: number; readonly found: number; readonly fit: number }

/** One to one, the best first; 0 fits not at all. `near` tells which found ones can fit a gold one. */
function pair<G, F>(golds: readonly G[], found: readonly F[], fit: (gold: G, found: F) => number, near: (gold: number) => Iterable<number>): Pair[] {
  const all: Pair[] = [];
  for (const gold of golds.keys()) for (const at of near(gold)) { const how = fit(golds[gold], found[at]); if (how > 0) all.push({ gold, found: at, fit: how }); }
  all.sort((one, other) => other.fit - one.fit || one.gold - other.gold || one.found - other.found);
  const taken = new Set<number>(), given = new Set<number>();
  return all.filter(each => {
    if (taken.has(each.gold) || given.has(each.found)) return false;
    taken.add(each.gold);
    given.add(each.found);
    return true;
  });
}

/** Pairs any with any. */
export function pairAll<G, F>(golds: readonly G[], found: readonly F[], fit: (gold: G, found: F) => number): Pair[] { return pair(golds, found, fit, () => found.keys()); }

/** Pairs what has lines in common. `found` is in order, none inside another. */
export function pairLines<G extends LineSpan, F extends LineSpan>(golds: readonly G[], found: readonly F[], fit: (gold: G, found: F) => number): Pair[] {
  return pair(golds, found, fit, gold => touching(golds[gold], found));
}

/** Those that have lines in common with `span`; the list is in order. */
export function* touching(span: LineSpan, list: readonly LineSpan[]): Generator<number> {
  let from = 0, to = list.length;
  while (from < to) { const middle = from + to >> 1; if (list[middle].endLine < span.startLine) from = middle + 1; else to = middle; }
  for (; from < list.length && list[from].startLine <= span.endLine; from++) yield from;
}

/** How much of the lines of two spans is common to both, 0 to 1. */
export function overlap(one: LineSpan, other: LineSpan): number {
  const common = Math.min(one.endLine, other.endLine) - Math.max(one.startLine, other.startLine) + 1;
  return common <= 0 ? 0 : common / (one.endLine - one.startLine + 1 + other.endLine - other.startLine + 1 - common);
}

export function linesOf(span: LineSpan | null | undefined): number[] { return span ? Array.from({ length: span.endLine - span.startLine + 1 }, (_, at) => span.startLine + at) : []; }
