import type { Ground } from '../parts/ground';
import { noHeadings, type Part } from '../parts/part';
import { levelOf } from './candidates/opening';
import { isAsciiDigit } from './characters';
import type { KnownLabels } from './labels';
import { readLine, type LineReading } from './line';

const frontMatter: LineReading = { class: 'mark', indent: 0, length: 0, candidates: [], closed: false };

/** Reads a part's lines, each by itself; those of the front matter are marks. `labels`: those read before, kept for the whole document. */
export function readPart({ from }: Ground, part: Part, labels: KnownLabels): void {
  const { piece, count, firstLine } = part, readings = new Array<LineReading>(count);
  part.texts = part.scenes = part.timings = part.timed = 0;
  let headed: number[] | null = null;
  for (let line = 0; line < count; line++) {
    const reading = readings[line] = firstLine + line < from ? frontMatter : readLine(piece.buffer, piece.start(line), piece.end(line), labels);
    const { class: kind, indent, length } = reading, at = piece.start(line) + indent;
    switch (kind) {
      case 'text': part.texts++; if (isTiming(piece.buffer, at, length)) part.timed++; break;
      case 'mark': if (isTiming(piece.buffer, at, length)) part.timings++; break;
      case 'scene': part.scenes++; break;
      case 'heading': (headed ??= [0, 0, 0, 0, 0, 0])[levelOf(piece.buffer, at) - 1]++;
    }
  }
  part.headed = headed ?? noHeadings;
  part.readings = readings;
  part.frontLines = Math.max(0, Math.min(count, from - firstLine));
}

/** A line that begins with a clock, behind a bracket or not: "00:12", "[0:12]", "00:01.000 --> 00:04.000". */
function isTiming(buffer: string, from: number, length: number): boolean {
  if (!isAsciiDigit(buffer.charCodeAt(from)) && !isAsciiDigit(buffer.charCodeAt(from + 1))) return false;
  for (let at = from; at < from + length && at < from + longestHour; at++) if (buffer.charCodeAt(at) === colon) return isAsciiDigit(buffer.charCodeAt(at + 1));
  return false;
}
const colon = 0x3A, longestHour = 5;
