import { noCandidates } from './candidates';
import type { LineClass } from './classes';
import type { LineReading } from './line';

/** Lines below this length share their reading with all that look the same: most lines of most documents. */
const longestShared = 512, widestBlank = 32;

type Row = readonly LineReading[];

const row = (kind: LineClass, closed: boolean): Row => Array.from({ length: longestShared }, (_, length) => make(kind, 0, length, closed));
const shared: Readonly<Partial<Record<LineClass, readonly [open: Row, closed: Row]>>> = {
  text: [row('text', false), row('text', true)], mark: [row('mark', false), row('mark', true)], bracket: [row('bracket', false), row('bracket', true)],
};
const blanks: Row = Array.from({ length: widestBlank }, (_, indent) => make('blank', indent, 0, false));

/** The reading of a line that cannot be a label. */
export function plain(kind: LineClass, indent: number, length: number, closed: boolean): LineReading {
  const known = kind === 'blank' ? blanks[indent] : indent === 0 && length < longestShared ? shared[kind]?.[closed ? 1 : 0][length] : undefined;
  return known ?? make(kind, indent, length, closed);
}

function make(kind: LineClass, indent: number, length: number, closed: boolean): LineReading {
  return { class: kind, indent, length, candidates: noCandidates, closed };
}
