import { candidatesOf, noCandidates, type Candidate } from './candidates';
import { held } from './candidates/held';
import { isHash } from './candidates/shape';
import { isBlank, isSpace } from './characters';
import { classOf, type LineClass } from './classes';
import { isCredit } from './credit';
import { headingEnd } from './heading';
import { KnownLabels } from './labels';
import { plain } from './plain';

export type { LineClass } from './classes';

/** What one line is, read by itself. Columns are of the line. Lines that look the same share their readings: none is ever changed. */
export interface LineReading {
  readonly class: LineClass;
  readonly indent: number;
  /** Code units of text, without white space at the ends. */
  readonly length: number;
  readonly candidates: readonly Candidate[];
  /** The line ends as a sentence does. */
  readonly closed: boolean;
}

/** Of a line's end, the last units that tell whether it is closed. */
const tail = 6;
/** No heading that is longer is a name. */
const longestName = 100;
/** What stands below a picture is no longer. */
const longestCredit = 240;
/** A heading with two words of sentences or more is none. */
const phrase = -4;
const timeAlone = /^\\?[[(]?[\d:.,]+\\?[\])]?$/, time = /\d:\d\d/;

/**
 * Reads one line by itself: the window of `source` from `from` to `to`, which holds no line end; nothing outside it is looked at. The same
 * text always gives the same reading, so that readings outlive edits elsewhere. `labels` saves work and memory from line to line.
 */
export function readLine(source: string, from = 0, to = source.length, labels = new KnownLabels()): LineReading {
  const known = labels.lines.find(source, from, to);
  if (known) return known;
  let start = from, end = to;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  const indent = start - from, length = end - start;
  if (!length) return plain('blank', indent, length, false);
  const kind = classOf(source, start, end), closed = isClosed(source, start, end);
  if (kind === 'text' && !closed && length <= longestCredit && labels.hasColon(source, start, end) && isCredit(source, start, end)) return plain('mark', indent, length, closed);
  const candidates = kind === 'text' ? candidatesOf(source, from, to, start, end, labels)
    : kind === 'heading' && length <= longestName ? candidatesOf(source, from, to, start, headingEnd(source, start, end), labels).filter(isName)
    : kind === 'bracket' ? heldIn(source, from, start, end, labels) : noCandidates;
  if (!candidates.length) return plain(kind, indent, length, closed);
  if (isPause(candidates, source, from, end, labels)) return plain('bracket', indent, length, closed);
  const reading = { class: kind, indent, length, candidates, closed };
  if (candidates[0].place === 'own') labels.lines.keep(source, from, to, reading);
  return reading;
}

function heldIn(source: string, from: number, start: number, end: number, labels: KnownLabels): readonly Candidate[] {
  const found = held(source, from, start, end, labels);
  return found ? labels.list(found) : noCandidates;
}

/** A heading of Markdown may be a speaker's name, and nothing but that: a colon or a time says so, or that it comes again and again. */
function isName({ place, close, dress, reading: { cues } }: Candidate): boolean {
  return place === 'own' && (close === 'colon' || close === 'none' && (dress === 'time' || isHash(dress) && !cues.some(([cue, weight]) => cue === 'heading-word' || cue === 'common-words' && weight < phrase)));
}

/** "**Break:** [13:52]": a heading word with a time is a mark of the record. */
function isPause(candidates: readonly Candidate[], source: string, from: number, end: number, labels: KnownLabels): boolean {
  return labels.hasColon(source, from, end) && candidates.some(isHeadingWord) && isTimed(candidates, source, from, end);
}

function isTimed(candidates: readonly Candidate[], source: string, from: number, end: number): boolean {
  return candidates.some(c => c.wordsAt < 0 || timeAlone.test(source.slice(from + c.wordsAt, end).trim())) && time.test(source.slice(from, end));
}

function isHeadingWord({ reading: { cues } }: Candidate): boolean {
  for (const cue of cues) if (cue[0] === 'heading-word') return true;
  return false;
}

/** A sentence's end in any script, and no more than quotation marks and brackets behind it. */
function isClosed(source: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at >= to - tail; at--) switch (source.charCodeAt(at)) {
    case 0x22: case 0x27: case 0x201C: case 0x201D: case 0x2019: case 0xBB: case 0x203A: case 0x300D: case 0x300F: case 0x29: case 0x5D: case 0xFF09: continue;
    case 0x2E: case 0x21: case 0x3F: case 0x2026: case 0x203D: case 0x589: case 0x61F: case 0x6D4: case 0x964: case 0x965: case 0x104B: case 0x1362: case 0x17D4: case 0x3002: case 0xFF01: case 0xFF1F: return true;
    default: return false;
  }
  return false;
}
