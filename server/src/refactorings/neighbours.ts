import type { Position } from 'vscode-languageserver-types';
import { comparePositions } from '../rules/places';
import { beginningOf } from '../speakers';
import type { Statement, Transcript } from '../transcript/model';

/** The statement that a place is in, its label included, by its number; -1 where there is none. */
export function statementAt({ statements }: Transcript, place: Position): number {
  let found = -1;
  for (let low = 0, high = statements.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    if (comparePositions(beginningOf(statements[middle]), place) <= 0) { found = middle; low = middle + 1; } else high = middle - 1;
  }
  return found >= 0 && comparePositions(place, endingOf(statements[found])) <= 0 ? found : -1;
}

/** Where a statement ends, with a label behind it. */
export function endingOf({ range, attribution }: Statement): Position {
  return attribution && comparePositions(attribution.range.end, range.end) > 0 ? attribution.range.end : range.end;
}

/** Nothing but white space stands between a statement and the one before it. */
export function adjoins({ lines }: Transcript, above: Statement, below: Statement): boolean {
  const start = endingOf(above), end = beginningOf(below);
  return comparePositions(start, end) < 0 && lines.slice({ start, end }).trim() === '';
}
