import type { Position, Range } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../../transcript/model';
import { compare, earlier, later } from './places';

/**
 * The range of each statement with the attributions that belong to it, rivals included; in order, without overlaps. Where two
 * statements share an attribution, the first one has it.
 */
export function extentsOf({ statements }: Transcript): Range[] {
  const extents: Range[] = [];
  let floor: Position = { line: 0, character: 0 };
  statements.forEach((statement, at) => {
    const ceiling = statements[at + 1]?.range.start;
    let { start, end } = statement.range;
    for (const { range } of attributionsAbout(statement)) {
      if (compare(range.start, floor) < 0) continue;
      start = earlier(start, range.start);
      end = later(end, range.end);
    }
    start = later(start, floor);
    if (ceiling) end = earlier(end, ceiling);
    end = later(start, end);
    extents.push({ start, end });
    floor = end;
  });
  return extents;
}

function attributionsAbout(statement: Statement) {
  return statement.attribution ? [statement.attribution, ...statement.rivals] : statement.rivals;
}
