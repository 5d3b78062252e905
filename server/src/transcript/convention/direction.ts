import type { LineReading } from '../reading/line';

/** Which side of its words a label stands on. */
export type Direction = 'before' | 'after';

/**
 * Whether a document's own-line labels of one shape stand before their words or after them. It belongs to the document, never to the line:
 * what lies before the first label and behind the last one, and what the labels stand next to, each have a vote.
 */
export function directionOf(shape: string, lines: readonly number[], readings: readonly LineReading[], isLabel: (line: number) => boolean): Direction {
  if (!lines.length || !/^own (?:none|role)/.test(shape) || shape.includes('time')) return 'before';
  const isText = (line: number) => readings[line]?.class === 'text' && !isLabel(line);
  let votes = 0;
  for (const line of lines) {
    if (isText(line - 1) && !isText(line + 1)) votes++;
    if (isText(line + 1) && !isText(line - 1)) votes--;
  }
  const behind = countText(readings, lines[lines.length - 1] + 1, readings.length), ahead = countText(readings, 0, lines[0]);
  votes += behind === 0 ? 2 + lines.length / 4 : -1;
  votes += ahead > 1 ? 1 : ahead === 0 ? -2 : 0;
  return votes > 0 ? 'after' : 'before';
}

function countText(readings: readonly LineReading[], from: number, to: number): number {
  let count = 0;
  for (let line = from; line < to; line++) if (readings[line].class === 'text') count++;
  return count;
}
