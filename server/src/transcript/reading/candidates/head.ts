import { isSpace, Unit, unitClass } from '../characters';

/** How far, in code units, labels of a kind go: one closed by a stop or by a mark, one alone on its line. */
export const longestStopped = 90;
const longestMarked = 60, longestGapped = 60, longestAlone = 160;
/** Words that such labels have at most. A head with more small words than `mostSmall` is a sentence. */
export const mostStopped = 9;
const mostMarked = 5, mostGapped = 4, mostSmall = 4, longestAbbreviation = 5;

/** What one look at the first words of a line tells, before a label is read in earnest. Most lines are told by it to have none. */
export interface Head {
  /** A full stop ends one of the first words, no other mark does so before, few are small words, and the first is none. */
  readonly stops: boolean;
  /** The first mark that parts words (a dash, a stroke, an arrow), behind a space or a long dash that touches the words, which no more than a few words precede; -1 where there is none. */
  readonly mark: number;
  /** A dash stands behind a stop or a bracket, or may behind more words, since the stop is an abbreviation's, or a long one within a word: a stroke may close a label. */
  readonly strokes: boolean;
  /** Where a gap begins that is wider than what parts words (a tab, an ideographic space, two spaces), with few words before it; -1 where there is none. */
  readonly gap: number;
  /** Too long for a label alone, or more words begin with a small letter, up to the first comma or bracket, than a label's head has. */
  readonly sentence: boolean;
  /** Nothing of all this: no label is closed by a stop, a stroke, a mark or a gap here, and none stands alone. */
  readonly isEmpty: boolean;
}

/** The head of nearly all lines of running text. */
const empty: Head = { stops: false, mark: -1, strokes: false, gap: -1, sentence: true, isEmpty: true };

/** Looks over the line that begins at `from` and ends at `end`, word by word, no further than it has to. */
export function headOf(source: string, from: number, end: number): Head {
  const long = end - from > longestAlone, stopEnd = Math.min(end, from + longestStopped), markEnd = Math.min(end, from + longestMarked), gapEnd = Math.min(end, from + longestGapped), to = long ? stopEnd : end;
  const begins = unitClass(source.charCodeAt(from)) === Unit.Lower;
  let words = 0, small = 0, last = 0, strokes = false, parted = false;
  // What is asked for, each null until it is told.
  let stops: boolean | null = null, mark: number | null = null, gap: number | null = null, sentence: boolean | null = long || begins ? true : null;
  for (let at = from; at < to && (stops === null || mark === null || gap === null || sentence === null);) {
    let unit = source.charCodeAt(at), kind = unitClass(unit);
    if (kind === Unit.Space) {
      if (gap === null && words > 0) gap = at >= gapEnd || words > mostGapped ? -1 : isWide(source, at, to) ? at : null;
      at++;
      continue;
    }
    const start = at;
    if (mark === null) mark = at >= markEnd ? -1 : at > from && isMark(unit) ? at : words === mostMarked ? -1 : null;
    if (kind === Unit.Lower && !parted && ++small > mostSmall) { sentence ??= true; stops ??= false; }
    do {
      if (kind !== Unit.Other) { /* A letter or a digit: most are. */ }
      else if (unit === 0x2C || unit === 0x28) { parted = true; sentence ??= false; }
      else if (unit === 0x2014 && at > start) { strokes = true; if (at < markEnd) mark ??= at; }
      else if (last === 0x2E && (unit === 0x2D || unit === 0x2013)) strokes = true;
      last = unit;
      if (++at >= to) break;
      unit = source.charCodeAt(at);
      kind = unitClass(unit);
    } while (kind !== Unit.Space);
    words++;
    if ((last === 0x2E || last === 0x29 || last === 0x5D) && at + 1 < to && (isDash(source.charCodeAt(at + 1)) || at + 2 < to && isDash(source.charCodeAt(at + 2)) || last === 0x2E && at - start <= longestAbbreviation)) strokes = true;
    if (stops !== null) continue;
    if (start >= stopEnd || words === 1 && beginsSmall(source, start, at)) stops = false;
    else if (at > stopEnd) stops = source.charCodeAt(stopEnd - 1) === 0x2E;
    else if (last === 0x2E) stops = true;
    else if (endsClause(last) || at === stopEnd || words === mostStopped) stops = false;
  }
  strokes &&= !begins;
  if (!stops && (mark ?? -1) < 0 && (gap ?? -1) < 0 && !strokes && sentence) return empty;
  return { stops: stops ?? false, mark: mark ?? -1, gap: gap ?? -1, strokes, sentence: sentence ?? false, isEmpty: false };
}

/** The first letter or digit of a word is a small letter. */
function beginsSmall(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = unitClass(source.charCodeAt(at));
    if (kind >= Unit.Upper) return kind === Unit.Lower;
  }
  return false;
}

/** A gap that parts more than words begins here: a tab, an ideographic space, or two spaces. */
function isWide(source: string, at: number, to: number): boolean {
  const unit = source.charCodeAt(at);
  return unit === 0x09 || unit === 0x3000 || at + 1 < to && isSpace(source.charCodeAt(at + 1));
}

/** :;!? */
function endsClause(unit: number): boolean { return unit === 0x3F || unit === 0x21 || unit === 0x3A || unit === 0x3B; }
export function isDash(unit: number): boolean { return unit === 0x2D || unit === 0x2013 || unit === 0x2014 || unit === 0x2212; }

/** A dash; what the Arabic script has for one; | ¦ > » › and arrows. */
export function isMark(unit: number): boolean {
  switch (unit) {
    case 0x7C: case 0xA6: case 0x3E: case 0xBB: case 0x203A: case 0x2192: case 0x21D2: case 0x640: return true;
    default: return isDash(unit);
  }
}
