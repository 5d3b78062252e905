import type { Ground } from '../parts/ground';
import { noHeadings, type Part } from '../parts/part';
import { levelOf } from './candidates/opening';
import type { KnownLabels } from './labels';
import { readLine, type LineReading } from './line';

const frontMatter: LineReading = { class: 'mark', indent: 0, length: 0, candidates: [], closed: false };

/** Reads a part's lines, each by itself; those of the front matter are marks. `labels`: those read before, kept for the whole document. */
export function readPart({ from }: Ground, part: Part, labels: KnownLabels): void {
  const { piece, count, firstLine } = part, readings = new Array<LineReading>(count);
  part.texts = part.scenes = 0;
  let headed: number[] | null = null;
  for (let line = 0; line < count; line++) {
    const reading = readings[line] = firstLine + line < from ? frontMatter : readLine(piece.buffer, piece.start(line), piece.end(line), labels);
    if (reading.class === 'text') part.texts++; else if (reading.class === 'scene') part.scenes++; else if (reading.class === 'heading') (headed ??= [0, 0, 0, 0, 0, 0])[levelOf(piece.buffer, piece.start(line) + reading.indent) - 1]++;
  }
  part.headed = headed ?? noHeadings;
  part.readings = readings;
  part.frontLines = Math.max(0, Math.min(count, from - firstLine));
}
