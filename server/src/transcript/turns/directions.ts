import type { Lines } from '../lines';
import type { LineReading } from '../reading/line';

/** A bracket that stays open over more lines than this is no stage direction. */
const mostLines = 14;

/** Whole-line stage directions, those over several lines included: the line each begins on, and the line it ends on. */
export function directionsOf(lines: Lines, readings: readonly LineReading[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let line = 0; line < readings.length; line++) {
    const kind = readings[line].class;
    if (kind === 'bracket') found.set(line, line);
    else if (kind === 'open-bracket') {
      const end = closingLine(lines, readings, line);
      if (end > line) { found.set(line, end); line = end; }
    }
  }
  return found;
}

/** The line on which the bracket that `from` opens closes as the line's last character; -1 where none does soon. */
function closingLine(lines: Lines, readings: readonly LineReading[], from: number): number {
  let depth = 0;
  for (let line = from; line < readings.length && line < from + mostLines; line++) {
    if (readings[line].class === 'blank') return -1;
    const text = lines.text(line).trimEnd();
    for (let at = 0; at < text.length; at++) {
      const c = text[at];
      if (c === '(' || c === '[') depth++;
      else if (c === ')' || c === ']') {
        if (--depth === 0) return at >= text.length - 2 ? line : -1;
      }
    }
  }
  return -1;
}
