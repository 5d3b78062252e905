import { isRecord } from '../languages';
import { isLabelAt, readingAt, textOf, type Ground } from '../parts/ground';

/** What a record puts in begins so many lines below the paragraph that announces it at most, and stands so much further in. */
export const mostInserted = 12;
const leastStep = 3, mostLines = 3, colon = 0x3A, bracket = 0x28;

/**
 * Whether a line begins a paragraph of the record that ends in a colon ("  The clerk read as follows:"), below which stands what was read or printed: an amendment, an article, set further in than what is said.
 * It is so where paragraphs begin further in than their other lines, as printed records have them; there whoever speaks on is named again.
 */
export function leadsToInsertion(ground: Ground, line: number): boolean {
  const { indent } = readingAt(ground, line)!;
  if (indent === 0) return false;
  const last = endOfLead(ground, line);
  return last >= 0 && isRecord(textOf(ground, line, last)) && isInserted(ground, last + 1, indent + leastStep);
}

/** The line of the paragraph that a colon ends; -1 where none does. */
function endOfLead(ground: Ground, line: number): number {
  for (let at = line; at < line + mostLines; at++) {
    const reading = readingAt(ground, at);
    if (reading?.class !== 'text' || at > line && reading.indent > 0) return -1;
    if (ground.lines.text(at).charCodeAt(reading.indent + reading.length - 1) === colon) return at;
  }
  return -1;
}

/** Below blank lines, titles and what stands in brackets comes something that is set in so far. */
function isInserted(ground: Ground, from: number, least: number): boolean {
  let inBrackets = false;
  for (let line = from; line < from + mostInserted - mostLines; line++) {
    const reading = readingAt(ground, line);
    if (!reading || isLabelAt(ground, line)) return false;
    if (reading.class !== 'text') { inBrackets = false; continue; }
    if (reading.indent >= least && !inBrackets) return true;
    inBrackets ||= ground.lines.text(line).charCodeAt(reading.indent) === bracket;
    if (reading.closed && !inBrackets) return false;
  }
  return false;
}
