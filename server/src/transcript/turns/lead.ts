import type { Label } from '../convention/label';
import { Word } from '../languages';
import { partAt, readingAt, type Ground } from '../parts/ground';
import type { LineReading } from '../reading/line';
import { readLabel, type LabelForm } from '../reading/label';
import { wordFrom } from '../reading/words';

/** A label broken over lines has so many above its last at most, each no longer than this. */
export const mostLead = 3;
const longest = 70, leastScore = 1, names: ReadonlySet<LabelForm> = new Set(['full', 'caps', 'initials']);

/**
 * Whether a line begins a label, or goes on with one, that ends further down: "State Secretary", "at the Ministry of Roads", and then "Dana Whitlock:". Such lines
 * are unfinished and stand behind a finished one; the first reads as an office, the last as a name.
 */
export function leadsToLabel(ground: Ground, line: number, after: ReadonlySet<string>): boolean {
  if (!isOpen(readingAt(ground, line))) return false;
  let end = line + 1, label = labelAt(ground, end);
  while (!label && end - line < mostLead && isOpen(readingAt(ground, end))) label = labelAt(ground, ++end);
  if (!label || after.has(label.candidate.shape) || label.candidate.close !== 'colon') return false;
  for (let top = line; end - top <= mostLead; top--) {
    if (beginsOffice(ground, top) && isDone(ground, top - 1) && reads(ground, top, label)) return true;
    if (!isOpen(readingAt(ground, top - 1)) || labelAt(ground, top - 1)) return false;
  }
  return false;
}

/** A short line of text that ends as no sentence does. */
function isOpen(reading: LineReading | undefined): boolean { return reading !== undefined && reading.class === 'text' && !reading.closed && reading.length <= longest; }

/** What stands above a label: nothing, the end of what was said, or what is nobody's words. */
function isDone(ground: Ground, line: number): boolean {
  const reading = readingAt(ground, line);
  return !reading || reading.class !== 'text' || reading.closed;
}

function labelAt(ground: Ground, line: number): Label | undefined {
  if (line < 0 || line >= ground.lines.count) return undefined;
  const part = partAt(ground, line);
  return part.labelAt(line - part.firstLine);
}

function beginsOffice({ lines }: Ground, line: number): boolean {
  const text = lines.text(line), first = wordFrom(text, 0, text.length);
  return first !== null && first.shape !== 'lower' && (first.flags & Word.Office) !== 0;
}

/** Whether a line reads as an office, and the label below as a name. */
function reads({ lines }: Ground, top: number, { candidate: { reading: { form } } }: Label): boolean {
  const reading = names.has(form) ? readLabel(lines.text(top).trim()) : null;
  return reading !== null && (reading.form === 'office' || reading.form === 'part') && !reading.comma && reading.score >= leastScore;
}
