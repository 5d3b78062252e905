import type { Sectioned } from '../transcript/sectioned';
import { beginningOf } from '../speakers';
import { isWrapped, wrappingWidth } from './wrapping';

/** First and last line of a paragraph. */
export type Paragraph = readonly [from: number, to: number];

/** Lines that stand one below the other, as paragraphs: each line one, or, where they are wrapped, up to the breaks that the author meant. */
export function paragraphsIn({ lines }: Pick<Sectioned, 'lines'>, top: number, bottom: number): Paragraph[] {
  const width = wrappingWidth(lines, top, bottom), paragraphs: Paragraph[] = [];
  for (let from = top, line = top; line <= bottom; line++) {
    if (line < bottom && width > 0 && isWrapped(lines, line, width)) continue;
    paragraphs.push([from, line]);
    from = line + 1;
  }
  return paragraphs;
}

/**
 * How many of a section's first lines go on with the paragraph that the section above ends in, and are set with it. None where all of its lines
 * would: a text without breaks is to be read in parts all the same. Looks at these two sections only.
 */
export function leadingLines(document: Sectioned, section: number): number {
  if (section <= 0 || section >= document.count) return 0;
  const first = document.firstLine(section), end = document.firstLine(section + 1), kind = document.kindOf(first);
  if (!isRunning(kind) || document.kindOf(first - 1) !== kind || opensAt(document, section, first)) return 0;
  const above = document.firstLine(section - 1);
  let top = first - 1, bottom = first;
  while (top > above && document.kindOf(top - 1) === kind && !opensAt(document, section - 1, top)) top--;
  while (bottom + 1 < end && document.kindOf(bottom + 1) === kind && !opensAt(document, section, bottom + 1)) bottom++;
  const width = wrappingWidth(document.lines, top, bottom);
  if (width === 0) return 0;
  let line = first - 1;
  while (line < bottom && isWrapped(document.lines, line, width)) line++;
  return line === end - 1 ? 0 : line - first + 1;
}

/** Lines of such kinds are words that are set as paragraphs. */
export function isRunning(kind: string | undefined): boolean { return kind === 'statement' || kind === 'unattributed' || kind === 'narration'; }

function opensAt(document: Sectioned, section: number, line: number): boolean { return document.statementsIn(section).some(statement => beginningOf(statement).line === line || statement.range.start.line === line); }
