import type { Lines } from '../../transcript/lines';
import type { Near } from '../near';
import type { Paragraph } from './paragraphs';

/** Paragraphs are told apart by length in as many sizes, each twice the one before, and by what stands above them. */
const sizes = 10, gaps = { text: 0, blank: 1, blanks: 2, other: 3, count: 4 };
/** Code units that make the smallest size. */
const smallest = 8;

/** What stands at an edge, between two paragraphs or two turns: how long the one behind it is, what parts the two, how long the one before it is. */
export type Edge = 'begun' | 'gap' | 'ended';
const firsts: Readonly<Record<Edge, number>> = { begun: 0, gap: sizes, ended: sizes + gaps.count };
const kinds = 2 * sizes + gaps.count;

/** How often each comes at the edges of turns, and, behind these, of paragraphs within them: whole numbers. */
export type EdgeCounts = Uint32Array;
export function noEdges(): EdgeCounts { return new Uint32Array(2 * kinds); }

/** What one edge is counted as. */
export function edgeOf(edge: Edge, size: number): number { return firsts[edge] + size; }
export const edges: readonly number[] = Array.from({ length: kinds }, (_, at) => at);
export function ofTurns(edge: number): number { return edge; }
export function withinTurns(edge: number): number { return kinds + edge; }

export function begun(lines: Lines, paragraph: Paragraph): number { return edgeOf('begun', sizeOf(lines, paragraph)); }
export function ended(lines: Lines, paragraph: Paragraph): number { return edgeOf('ended', sizeOf(lines, paragraph)); }

/** What stands above a line: text, a blank line, more than one, or something else (a mark of the record, a direction, a heading). */
export function gap(line: number, near: Near): number {
  const kind = near.kindOf(line - 1);
  if (kind === 'blank') return edgeOf('gap', near.kindOf(line - 2) === 'blank' ? gaps.blanks : gaps.blank);
  return edgeOf('gap', kind === 'statement' || kind === 'attribution' || kind === 'unattributed' ? gaps.text : gaps.other);
}

function sizeOf(lines: Lines, { range: { start, end } }: Paragraph): number {
  let units = end.character - start.character;
  for (let line = start.line; line < end.line; line++) units += lines.length(line);
  return Math.min(sizes - 1, Math.floor(Math.log2(Math.max(0, units) / smallest + 1)));
}
