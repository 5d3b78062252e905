import type { Lines } from '../lines';
import type { BlockKind } from '../model';
import type { Paragraph } from '../quotations';
import type { LineReading } from '../reading/line';

/** Lines shorter than this throughout a document mean that its paragraphs are broken into lines. */
const wrapWidth = 100;

/**
 * The paragraphs of running text, in order: a run of neighbouring lines in a document that breaks its paragraphs into lines (then also
 * parted by indentation), else each line by itself.
 */
export function paragraphsOf(lines: Lines, readings: readonly LineReading[], kinds: readonly BlockKind[]): Paragraph[] {
  const paragraphs: Paragraph[] = [], wrapped = isWrapped(readings);
  let open: { startLine: number; endLine: number; inStatement: boolean } | null = null;
  for (let line = 0; line < lines.count; line++) {
    const kind = kinds[line], runs = kind === 'statement' || kind === 'unattributed' || kind === 'narration';
    const inStatement = kind === 'statement';
    if (!runs || readings[line].class === 'blank') { open = null; continue; }
    const joins: boolean = open !== null && wrapped && open.inStatement === inStatement && readings[line].indent <= readings[line - 1].indent + 1;
    if (joins && open) open.endLine = line; else paragraphs.push(open = { startLine: line, endLine: line, inStatement });
  }
  return paragraphs;
}

/** Hard-wrapped: many unfinished lines, and hardly one that is long. */
function isWrapped(readings: readonly LineReading[]): boolean {
  let text = 0, long = 0, unfinished = 0;
  for (const reading of readings) if (reading.class === 'text') {
    text++;
    if (reading.length > wrapWidth) long++;
    else if (reading.length > 40 && !reading.closed) unfinished++;
  }
  return text > 3 && long * 20 < text && unfinished * 4 > text;
}
