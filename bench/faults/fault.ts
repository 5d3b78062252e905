import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../../server/src/transcript/lines';
import type { Page } from './pages';

/** A number from 0 to 1, the same ones in each run. */
export type Random = () => number;

/** UTF-16 offsets, the end exclusive. */
export interface Span { readonly from: number; readonly to: number }

/** A fault put into a page. */
export interface Fault {
  /** What makes it easier or harder to see: a row of its own in the table. */
  readonly subkind: string;
  /** The page with the fault in it. */
  readonly text: string;
  /** Where the fault is in `text`; more than one where each is as right (two attributions that contradict each other). */
  readonly places: readonly Span[];
  /** The page is right by its own convention with the fault in it: only who knows what was said could tell. */
  readonly hidden?: boolean;
  /** Findings that are about this one, if not the kind's. */
  readonly codes?: readonly string[];
}

/** A way of spoiling a page. */
export interface FaultKind {
  readonly name: string;
  /** The findings that are about such a fault. */
  readonly codes: readonly string[];
  /** Where a page can be spoilt so: statements by their place among all, or quotations (`of`). */
  readonly of: 'statements' | 'quotations';
  /** Words are gone that no fix can know. */
  readonly lossy?: boolean;
  places(page: Page): readonly number[];
  /** Spoils one; null where that would be no fault. */
  inject(page: Page, place: number, random: Random): Fault | null;
}

/** Puts a text in the place of another. */
export function replaced(text: string, { from, to }: Span, by = ''): string { return text.slice(0, from) + by + text.slice(to); }

export function pick<T>(from: readonly T[], random: Random): T { return from[Math.floor(random() * from.length)]; }

/** Up to `most` of them, chosen at random, in their own order. */
export function choose<T>(from: readonly T[], most: number, random: Random): T[] {
  const left = [...from];
  while (left.length > most) left.splice(Math.floor(random() * left.length), 1);
  return left;
}

export function spanOf(lines: Lines, { start, end }: Range): Span { return { from: lines.offsetAt(start), to: lines.offsetAt(end) }; }

/** Whole lines with their line ends, and one of two blank lines that would meet without them. */
export function linesOf(lines: Lines, { start, end }: Range): Span {
  const blank = (line: number) => line >= 0 && line < lines.count && !lines.text(line).trim();
  const behind = end.line + (blank(start.line - 1) && blank(end.line + 1) ? 2 : 1);
  return { from: lines.offsetAt({ line: start.line, character: 0 }), to: lines.offsetAt({ line: behind, character: 0 }) };
}
