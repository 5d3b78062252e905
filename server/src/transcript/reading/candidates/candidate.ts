import { isBlank, isSpace } from '../characters';
import type { LabelReading } from '../label';
import type { KnownLabel, KnownLabels } from '../labels';
import type { Head } from './head';
import { shapeOf, type Close, type Dress, type Place } from './shape';

export { keyOf } from './key';
export type { Close, Dress, Place } from './shape';

/** A line, or the beginning of one, that may name a speaker. Columns are of the line; which line it is, it does not know: lines that look the same share it. */
export interface Candidate {
  readonly place: Place;
  readonly close: Close;
  readonly dress: Dress;
  /** Place, close and dress in one word: labels of one document share few shapes. */
  readonly shape: string;
  /** What stands before and behind the label, as an attribution in this shape is to be written. */
  readonly open: string;
  readonly closing: string;
  readonly start: number;
  readonly end: number;
  /** Behind the closing mark. */
  readonly attributionEnd: number;
  /** Where the speaker's own words begin on this line; -1 where none do. */
  readonly wordsAt: number;
  readonly reading: LabelReading;
  /** The speaker's name folded: what repetition is counted by. */
  readonly key: string;
}

/** A line behind its indentation and what dresses a label: a window of `source`, in offsets of it. Nothing outside the window is looked at. */
export interface OpenedLine {
  readonly source: string;
  /** Where the line begins; behind the indentation; where the label may begin, and what belongs to it; behind the last character that is no space. */
  readonly base: number;
  readonly opening: number;
  readonly at: number;
  readonly keptFrom: number;
  readonly end: number;
  /** What closes a heading behind that, if anything does. */
  readonly tail: string;
  readonly dress: Dress;
  readonly head: Head;
  readonly labels: KnownLabels;
}

/** A way of closing a label: answers the candidate that it finds on a line. */
export type Closer = (line: OpenedLine) => Candidate | null;

/** What is to be known of a label beyond where it stands; what a way of closing does not say is as `usual` has it. */
export interface Terms {
  readonly dress: Dress | null;
  /** The label has its line to itself, whatever stands behind it. */
  readonly own: boolean;
  /** What stands before and behind it, where that is more than what dresses the line and a closing mark. */
  readonly open: string | null;
  readonly closing: string | null;
  /** A label below this score will not be taken: saves reading it in earnest. */
  readonly atLeast: number;
}

/** Below this no document makes a label of a text. */
const leastScore = -6;
const usual: Terms = { dress: null, own: false, open: null, closing: null, atLeast: leastScore };

/** Terms other than the usual: all of one shape, which engines read far faster. */
export function terms(other: Partial<Terms>): Terms { return { ...usual, ...other }; }

/** Makes a candidate of the label from `from` to `to`, whose mark ends at `behind`, read already where it is `given`; null where the text cannot be a label, or an address follows it: behind a colon, only known speakers are told from keys then ("Slides: https://…"). */
export function make(line: OpenedLine, closed: Close, from: number, to: number, behind: number, by: Terms = usual, given: KnownLabel | null = null): Candidate | null {
  const { source, base, end: lineEnd } = line, dress = by.dress ?? line.dress;
  let start = from, end = to;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  const links = dress !== 'angle' && isAddress(source, behind, lineEnd), close = links ? 'link' : closed;
  if (links && closed !== 'colon') return null;
  const known = given ?? line.labels.read(source, start, end, by.atLeast);
  if (!known || known.reading.score < leastScore) return null;
  let words = behind;
  while (words < lineEnd && isSpace(source.charCodeAt(words))) words++;
  const own = by.own || words >= lineEnd, place = own ? 'own' : 'inline';
  const attributionEnd = (own ? lineEnd + line.tail.length : behind) - base, wordsAt = own ? -1 : words - base;
  const open = by.open ?? (line.keptFrom < line.at && from === line.at ? source.slice(line.keptFrom, line.at) : '');
  const closing = by.closing ?? (close === 'none' || close === 'role' || close === 'tag' ? line.tail : source.slice(to, behind));
  const last = known.candidate;
  if (last && last.start === start - base && last.end === end - base && last.wordsAt === wordsAt && last.attributionEnd === attributionEnd
    && last.close === close && last.dress === dress && last.open === open && last.closing === closing) return last;
  return known.candidate = {
    place, close, dress, shape: shapeOf(place, close, dress), open, closing, start: start - base, end: end - base, attributionEnd, wordsAt,
    reading: known.reading, key: known.key,
  };
}

/** An address begins within the next twelve units: "https://…", "<http://…". */
function isAddress(source: string, from: number, to: number): boolean {
  const end = Math.min(to, from + 12);
  let at = from;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  if (source.charCodeAt(at) === 60) at++;
  return at + 7 <= end && source.charCodeAt(at) === 104 && (source.startsWith('http://', at) || at + 8 <= end && source.startsWith('https://', at));
}
