import type { Lines } from '../lines';
import { readLine, type LineReading } from './line';

const frontMatter: LineReading = { class: 'mark', indent: 0, length: 0, candidates: [], closed: false };

/**
 * Reads every line by itself, those of the front matter (before `from`) apart. Lines at the beginning and the end that stand in
 * `previous` too keep their readings: an edit costs the lines that it touches.
 */
export function readLines(lines: Lines, from: number, previous?: { readonly lines: Lines; readonly readings: readonly LineReading[] }): LineReading[] {
  const readings = new Array<LineReading>(lines.count);
  const same = (line: number, old: number) => previous!.readings[old] !== frontMatter && lines.length(line) === previous!.lines.length(old) && lines.text(line) === previous!.lines.text(old);
  let first = from, last = lines.count - 1;
  if (previous) {
    const shift = previous.lines.count - lines.count;
    for (; first <= last && first < previous.lines.count && same(first, first); first++) readings[first] = previous.readings[first];
    for (; last > first && last + shift > first && same(last, last + shift); last--) readings[last] = previous.readings[last + shift];
  }
  for (let line = 0; line < from; line++) readings[line] = frontMatter;
  for (let line = first; line <= last; line++) readings[line] = readLine(lines.text(line));
  return readings;
}
