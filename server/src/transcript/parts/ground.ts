import type { Lines } from '../lines';
import type { LineReading } from '../reading/line';
import type { Blocks } from './blocks';
import type { Part } from './part';

/** A document's parts, and what stands on any of its lines. */
export interface Ground {
  readonly lines: Lines;
  readonly parts: readonly Part[];
  /** The parts again, for what is summed over all of them. */
  readonly blocks: Blocks<Part>;
  /** Parts of which something that a section tells is other since the text was last told: whoever writes it puts them in. */
  readonly altered: Set<Part>;
  /** The first line behind the front matter. */
  readonly from: number;
}

/** The part that holds a line of the document. */
export function partAt({ lines, parts }: Ground, line: number): Part { return parts[lines.pieceAt(line)]; }

/** The reading of a line of the document; undefined above its first line and below its last. */
export function readingAt(ground: Ground, line: number): LineReading | undefined {
  if (line < 0 || line >= ground.lines.count) return undefined;
  const part = partAt(ground, line);
  return part.readings[line - part.firstLine];
}

/** Lines of the document, the last included, as one line; a space stands behind each. */
export function textOf({ lines }: Ground, from: number, to: number): string {
  let text = '';
  for (let line = from; line <= to; line++) text += lines.text(line) + ' ';
  return text;
}

export function isBlankAt(ground: Ground, line: number): boolean {
  return line < ground.from || (readingAt(ground, line)?.class ?? 'blank') === 'blank';
}
/** The same of a line counted from a part's first: mostly one of its own. */
export function isBlankIn(ground: Ground, { readings, firstLine }: Part, line: number): boolean {
  return line >= 0 && line < readings.length && firstLine + line >= ground.from ? readings[line].class === 'blank' : isBlankAt(ground, firstLine + line);
}
export function isLabelAt(ground: Ground, line: number): boolean {
  if (line < 0 || line >= ground.lines.count) return false;
  const part = partAt(ground, line);
  return part.labelAt(line - part.firstLine) !== undefined;
}
export function isPageHeadAt(ground: Ground, line: number): boolean {
  if (line < 0 || line >= ground.lines.count) return false;
  const part = partAt(ground, line);
  return part.isPageHead(line - part.firstLine);
}
export function isDirectionAt(ground: Ground, line: number): boolean {
  if (line < 0 || line >= ground.lines.count) return false;
  const part = partAt(ground, line);
  return part.isDirection(line - part.firstLine);
}

/** The parts that lie within `reach` lines of a part, itself included, in order. */
export function partsWithin({ parts }: Ground, part: Part, above: number, below: number): readonly Part[] {
  let first = part.index, last = part.index;
  while (first > 0 && part.firstLine - parts[first - 1].endLine < above) first--;
  while (last < parts.length - 1 && parts[last + 1].firstLine - part.endLine < below) last++;
  return parts.slice(first, last + 1);
}

/** The parts that lie within so many lines of any of these, these included. */
export function partsAround(ground: Ground, parts: ReadonlySet<Part>, above: number, below: number): Set<Part> {
  if (parts.size === ground.parts.length) return new Set(parts);
  const all = new Set<Part>();
  for (const part of parts) for (const each of partsWithin(ground, part, above, below)) all.add(each);
  return all;
}
