import { isSpace } from '../characters';
import { readLabel, type LabelReading } from '../label';

/** Whether the speaker's words follow on the label's line, or the label has it to itself. */
export type Place = 'inline' | 'own';
/** How a label is closed: "Name:", "Mr. NAME.", "Q -", "Mr Name (Office) moved", nothing, "Name, role", "<v Name>". */
export type Close = 'colon' | 'stop' | 'dash' | 'bracket' | 'none' | 'role' | 'voice';
/** What a label is dressed in: "**Name**", a time code beside it, a number or bullet before it, CHAT's star. */
export type Dress = '' | 'bold' | 'time' | 'number' | 'bullet' | 'star' | 'voice';

/** A line, or the beginning of one, that may name a speaker. Columns are of the line; which line it is, it does not know. */
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

/** A line behind its indentation and what dresses a label. */
export interface OpenedLine {
  readonly text: string;
  /** Columns: behind the indentation; where the label may begin; behind the last character. */
  readonly opening: number;
  readonly at: number;
  readonly end: number;
  readonly dress: Dress;
}

/** A way of closing a label: answers the candidate that it finds on a line. */
export type Closer = (line: OpenedLine) => Candidate | null;

/** A label that has been found: from where to where, and where its closing mark ends. */
interface Found { readonly close: Close; readonly start: number; readonly end: number; readonly behind: number; readonly dress?: Dress; readonly own?: boolean; readonly reading?: LabelReading | null }

/** Below this no document makes a label of a text. */
const leastScore = -6;
const address = /^\s*<?https?:\/\//u;

/** Makes a candidate; null where the text cannot be a label, or an address follows it ("Slides: https://…"). */
export function make({ text, opening, end: lineEnd, dress: given }: OpenedLine, found: Found): Candidate | null {
  let { start, end } = found;
  const { close, behind, dress = given } = found;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  const reading = found.reading ?? readLabel(text.slice(start, end));
  if (!reading || reading.score < leastScore || address.test(text.slice(behind, behind + 12))) return null;
  let wordsAt = behind;
  while (wordsAt < lineEnd && isSpace(text.charCodeAt(wordsAt))) wordsAt++;
  const place: Place = found.own || wordsAt >= lineEnd ? 'own' : 'inline';
  return {
    place, close, dress, shape: `${place} ${close}${dress && ' ' + dress}`, open: dress === 'star' ? text.slice(opening, found.start) : '',
    closing: close === 'none' || close === 'role' ? '' : text.slice(found.end, behind), start, end, attributionEnd: place === 'own' ? lineEnd : behind,
    wordsAt: place === 'own' ? -1 : wordsAt, reading, key: keyOf(reading.speaker),
  };
}

/** A name as it is compared: without case, points and double spaces; ё is е. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/ё/g, 'е').replace(/[.\s]+/gu, ' ').trim();
}
