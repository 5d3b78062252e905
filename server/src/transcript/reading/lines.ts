import type { Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { readLine, type LineReading } from './line';

const frontMatter: LineReading = { class: 'mark', indent: 0, length: 0, candidates: [], closed: false };
export function readPart({ from }: Ground, part: Part): void {
  const { piece, count, firstLine } = part, readings = new Array<LineReading>(count);
  for (let line = 0; line < count; line++) readings[line] = firstLine + line < from ? frontMatter : readLine(piece.buffer.slice(piece.start(line), piece.end(line)));
  part.readings = readings;
}
