import { isBlank } from '../characters';
import { make, terms, type Closer } from './candidate';

const comma = 0x2C, quote = 0x22, mostCells = 6, longestRow = 160, leastScore = -1;
/** A number, a time, a length, nothing: what rows have before a name and between it and the words. */
const figure = /^"?[\d.,:;\s+-]*"?$/, named = /^"?\p{L}/u;
/** Cells of one word each, and no mark: they say what the columns hold. */
const heads = /^[\p{L}\p{N}_,]+$/u;

/** `Name,"Words"`, `12,00:04,Name,Words`: the cell of a row whose cells a comma parts without a space, as tables are kept in files; it names who says what the next cell with letters has. */
export const row: Closer = line => {
  const { source, at, end, head } = line;
  if (!head.row) return null;
  const limit = Math.min(end, at + longestRow);
  let from = at, name: readonly [start: number, end: number] | null = null;
  for (let cells = 0; cells < mostCells && from < limit; cells++) {
    const to = cellEnd(source, from, limit), text = source.slice(from, to);
    if (name) {
      if (!figure.test(text)) break;
    } else if (named.test(text) && to < limit) name = source.charCodeAt(from) === quote ? [from + 1, to - 1] : [from, to];
    else if (!figure.test(text)) return null;
    from = to + 1;
  }
  if (!name || from >= end || isBlank(source.charCodeAt(from)) || heads.test(source.slice(from, limit))) return null;
  const made = make(line, 'row', name[0], name[1], from, terms({ atLeast: leastScore, open: source.slice(at, name[0]), closing: source.slice(name[1], from) }));
  return made && made.place === 'inline' && made.reading.form !== 'other' && made.reading.form !== 'user' && !made.reading.comma && made.reading.score > leastScore ? made : null;
};

/** Where a cell ends: before the next comma outside quotation marks. */
function cellEnd(source: string, from: number, to: number): number {
  let within = false;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === quote) within = !within;
    else if (unit === comma && !within) return at;
  }
  return to;
}
