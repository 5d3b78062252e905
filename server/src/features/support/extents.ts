import type { Position, Range } from 'vscode-languageserver-types';
import type { Transcript } from '../../transcript/model';
import { compare, earlier, later } from './places';

/**
 * The range of each statement with the attributions that belong to it, rivals included; in order, without overlaps. Where two
 * statements share an attribution, the first one has it.
 */
export function extentsOf({ statements }: Transcript): Range[] {
  const extents: Range[] = [];
  let floor: Position = { line: 0, character: 0 };
  for (let at = 0; at < statements.length; at++) {
    const { range, attribution, rivals } = statements[at];
    let own = range;
    if (attribution) own = withLabel(own, attribution.range, floor);
    for (const rival of rivals) own = withLabel(own, rival.range, floor);
    const start = later(own.start, floor), ceiling = at + 1 < statements.length ? statements[at + 1].range.start : own.end;
    floor = later(start, earlier(own.end, ceiling));
    extents.push({ start, end: floor });
  }
  return extents;
}

/** A label that stands before what earlier statements have is theirs. */
function withLabel(range: Range, label: Range, floor: Position): Range {
  return compare(label.start, floor) < 0 ? range : { start: earlier(range.start, label.start), end: later(range.end, label.end) };
}
