import { noCandidates } from './candidates';
import type { LineClass } from './classes';
import type { LineReading } from './line';

/** Lines below this length share their reading with all that look the same: most lines of most documents. */
const longestShared = 512, widestBlank = 32;

type Row = readonly LineReading[];

const row = (kind: LineClass, closed: boolean): Row => Array.from({ length: longestShared }, (_, length) => make(kind, 0, length, closed));
const texts: readonly [open: Row, closed: Row] = [row('text', false), row('text', true)], marks = [row('mark', false), row('mark', true)], brackets = [row('bracket', false), row('bracket', true)];
const blanks: Row = Array.from({ length: widestBlank }, (_, indent) => make('blank', indent, 0, false));

/** The reading of a line that cannot be a label. */
export function plain(kind: LineClass, indent: number, length: number, closed: boolean): LineReading {
  const known = kind === 'blank' ? blanks[indent] : indent === 0 && length < longestShared ? sharedOf(kind)?.[closed ? 1 : 0][length] : undefined;
  return known ?? make(kind, indent, length, closed);
}

/** Asked for each line: comparisons, since engines look up a property by a name that varies far more slowly. */
function sharedOf(kind: LineClass): readonly Row[] | null { return kind === 'text' ? texts : kind === 'mark' ? marks : kind === 'bracket' ? brackets : null; }

function make(kind: LineClass, indent: number, length: number, closed: boolean): LineReading {
  return { class: kind, indent, length, candidates: noCandidates, closed };
}
