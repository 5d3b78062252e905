import type { Path, Problem } from './model';
import type { Notation } from './read';
import { jsonPlaces, yamlPlaces } from './source';
import { readPlacedTable, type Span } from './table';

/** Where in the text of a directory each of its problems stands: offsets within one line, at least a character where the line has one. */
export function spansOf(text: string, notation: Notation, problems: readonly Problem[]): Span[] {
  let places: ((path: Path) => Span) | undefined;
  return problems.map(problem => {
    const find = places ??= { json: jsonPlaces, yaml: yamlPlaces, csv: tablePlaces }[notation](text);
    return inOneLine(text, problem.span ?? find(problem.kind === 'id-twice' && notation !== 'csv' ? [...problem.path, 'id'] : problem.path));
  });
}

/** A path in a table is a line and a column's title; without one, the row's first cell that says something. */
function tablePlaces(text: string): (path: Path) => Span {
  const { rows } = readPlacedTable(text), byLine = new Map(rows.map(row => [row.line, row]));
  return ([line, title]) => {
    const row = byLine.get(Number(line)), column = title === undefined ? -1 : rows[0].cells.indexOf(String(title));
    if (!row) return { start: 0, end: 0 };
    const cell = row.spans[column];
    return cell && cell.end > cell.start ? cell : { start: row.spans.find(({ start, end }) => end > start)!.start, end: row.spans.at(-1)!.end };
  };
}

/** What runs over several lines is marked in its first; what is empty, as at the file's end, at the character before it. */
function inOneLine(text: string, { start, end }: Span): Span {
  let from = Math.min(start, text.length), to = Math.max(from, Math.min(end, text.length));
  // An unclosed bracket is noticed at the end: its last line says more than the empty one behind it.
  if (from === to) while (from > 0 && (from >= text.length || /\s/.test(text[from]))) { from--; to = from + 1; }
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\r') { to = at; break; }
  return from === to && from < text.length && !/[\r\n]/.test(text[from]) ? { start: from, end: from + 1 } : { start: from, end: to };
}
