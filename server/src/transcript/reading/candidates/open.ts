import { Word } from '../../languages';
import { isBlank, Unit, unitClass } from '../characters';
import { detached, type LabelForm } from '../label';
import type { KnownLabel } from '../labels';
import { wordFrom } from '../words';
import { keyOf, make, terms, type Candidate, type Closer, type OpenedLine } from './candidate';

const longest = 120, longestJoint = 12, leastScore = 0, open = terms({ own: true, atLeast: leastScore });
const forms: ReadonlySet<LabelForm> = new Set(['titled', 'office', 'full', 'initials', 'caps', 'part']);

/** The first line of a label that a broken line ends: "Minister of Roads (Deputy", "Jörg Tamm (Bündnis Fluss/", "Maren Holtkamp, Ministerin für Straßen und". What closes it stands on the next line. */
export const opened: Closer = line => {
  const { source, at, end } = line, last = unitClass(source.charCodeAt(end - 1));
  if (end - at > longest || last !== Unit.Upper && last !== Unit.Lower && last !== Unit.Letter && !isJoint(source.charCodeAt(end - 1))) return null;
  const bracket = line.labels.hasBracket(source, at, end) ? openBracket(source, at, end) : -1;
  return bracket > at ? sure(make(line, 'open', at, bracket, end, open, officeOf(line, bracket))) : joined(line);
};

/** "/", "-", a point or a comma: a bracket's words go on behind it as well. */
function isJoint(unit: number): boolean { return unit === 0x2F || unit === 0x2D || unit === 0x2E || unit === 0x2C || unit === 0x2013; }

/** The bracket that the line leaves open; -1 where there is none. */
function openBracket(source: string, from: number, to: number): number {
  const at = source.lastIndexOf('(', to - 1);
  return at > from && !source.slice(at, to).includes(')') ? at : -1;
}

/** Before a bracket that holds who it is, a comma is the office's own: "Minister for Roads, Bridges and Ferries (Deputy". */
function officeOf({ source, at, labels }: OpenedLine, bracket: number): KnownLabel | null {
  let end = bracket;
  while (end > at && isBlank(source.charCodeAt(end - 1))) end--;
  const known = labels.read(source, at, end, leastScore);
  if (!known?.reading.comma || known.reading.form !== 'office' && known.reading.form !== 'titled') return known;
  const speaker = detached(source.slice(at + known.reading.start, end));
  return { text: speaker, reading: { ...known.reading, comma: false, speaker, end: end - at, role: null, roleStart: 0, roleEnd: 0 }, key: keyOf(speaker), candidate: null };
}

/** "Name, office of": a small word that none ends in. The last word is looked at first: it tells of nearly all lines that they are none. */
function joined(line: OpenedLine): Candidate | null {
  const { source, at, end } = line;
  let first = end;
  while (first > at && unitClass(source.charCodeAt(first - 1)) >= Unit.Upper) first--;
  if (end - first > longestJoint || unitClass(source.charCodeAt(first)) !== Unit.Lower || !source.slice(at, first).includes(',')) return null;
  const last = wordFrom(source, first, end);
  if (!last || last.shape !== 'lower' || last.last < end || !(last.flags & (Word.Common | Word.Particle | Word.Join | Word.SmallJoin))) return null;
  const made = sure(make(line, 'open', at, end, end, open));
  return made && made.reading.comma && made.reading.cues.some(([cue]) => cue === 'role') ? made : null;
}

function sure(made: Candidate | null): Candidate | null { return made && forms.has(made.reading.form) && made.reading.score > leastScore ? made : null; }
