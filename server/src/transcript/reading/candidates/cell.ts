import { isBlank } from '../characters';
import { make, terms, type Candidate, type Closer, type OpenedLine } from './candidate';

/** A name stands within so many units. */
export const longestRow = 120;
const bar = 0x7C, mostCells = 4, leastScore = -3;
/** A number, a time, a length, a sign: what rows have before a name, which begins with a letter. */
const named = /^\s*(?:\*\*|[*_@])?\p{L}/u, tab = 0x09;

/** "Name | Words", "| 00:12 | Name | Words |", "A|Words|tag": the cell of a row that names who says the next. */
export const cell: Closer = line => {
  const { source, at, end, labels } = line, limit = Math.min(end, at + longestRow);
  // A line that goes on from a tier of notes begins with a tab: "\tadv|now noun|boat".
  if (!labels.hasBar(source, at, limit) || source.charCodeAt(line.base) === tab) return null;
  let from = source.charCodeAt(at) === bar ? at + 1 : at;
  for (let cells = 0; cells < mostCells; cells++) {
    const to = source.slice(from, limit).indexOf('|') + from;
    if (to < from) return null;
    if (named.test(source.slice(from, to))) return nameIn(line, from, to);
    from = to + 1;
  }
  return null;
};

/** The name in the cell from `start` to `to`, if another cell stands behind it. */
function nameIn(line: OpenedLine, start: number, to: number): Candidate | null {
  const { source, at, end } = line;
  let first = start, words = to + 1;
  while (first < to && isBlank(source.charCodeAt(first))) first++;
  while (words < end && isBlank(source.charCodeAt(words))) words++;
  if (words >= end || source.charCodeAt(words) === bar) return null;
  const made = make(line, 'cell', first, to, to + 1, terms({ atLeast: leastScore, open: source.slice(at, first), closing: source.slice(to, words) }));
  return made && made.place === 'inline' && made.reading.score > leastScore ? made : null;
}
