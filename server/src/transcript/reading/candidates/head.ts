import { isSpace, Unit, unitClass, unitClasses } from '../characters';

/** How far, in code units, labels of a kind go: one closed by a stop, with a role behind a comma or without; one closed by a dash, one alone on its line. */
export const longestStopped = 90, longestRoled = 150;
const longestDashed = 60, longestGapped = 60, longestAlone = 160, longestNick = 32, longestNickTimed = 64;
/** Words that such labels have at most. A head with more small words than `mostSmall` is a sentence. */
export const mostStopped = 9, mostRoled = 20;
/** A role stands behind so many words of a name, none of them small. */
const mostNamed = 4;
const mostDashed = 5, mostGapped = 4, mostSigned = 5, mostSmall = 4, longestAbbreviation = 5;

/** What one look at the first words of a line tells, before a label is read in earnest. Most lines are told by it to have none. */
export interface Head {
  /** A full stop ends one of the first words, no other mark does so before, few are small words, and the first is none. */
  readonly stops: boolean;
  /** The first dash behind a space, or a long one that touches the words, which no more than a few words precede; -1 where there is none. */
  readonly dash: number;
  /** A dash stands behind a stop or a bracket, or may behind more words, since the stop is an abbreviation's, or a long one within a word: a stroke may close a label. */
  readonly strokes: boolean;
  /** Where a gap begins that is wider than what parts words (a tab, an ideographic space, two spaces), with few words before it; -1 where there is none. */
  readonly gap: number;
  /** The first sign that neither words nor sentences are written with ("~", "=", "/", an arrow), or a semicolon, with few words before it; -1 where there is none. */
  readonly sign: number;
  /** A comma stands behind one of the first words, and no space behind it: cells of a row may be parted so. */
  readonly row: boolean;
  /** Too long for a label alone, or more words begin with a small letter, up to the first comma or bracket, than a label's head has. */
  readonly sentence: boolean;
  /** Nothing of all this: no label is closed by a stop, a stroke, a dash or a gap here, and none stands alone. */
  readonly isEmpty: boolean;
}

/** The head of nearly all lines of running text. */
const empty: Head = { stops: false, dash: -1, strokes: false, gap: -1, sign: -1, row: false, sentence: true, isEmpty: true };

/** Looks over the line that begins at `from` and ends at `end`, word by word, no further than it has to. */
export function headOf(source: string, from: number, end: number): Head {
  const long = end - from > longestAlone, roleEnd = Math.min(end, from + longestRoled), dashEnd = Math.min(end, from + longestDashed), gapEnd = Math.min(end, from + longestGapped), to = long ? roleEnd : end;
  let stopEnd = Math.min(end, from + longestStopped), most = mostStopped;
  const begins = unitClass(source.charCodeAt(from)) === Unit.Lower;
  const classes = unitClasses;
  let words = 0, small = 0, last = 0, sign = -1, row = false, strokes = false, parted = false;
  // What is asked for, each null until it is told.
  let stops: boolean | null = null, dash: number | null = null, gap: number | null = null, sentence: boolean | null = long || begins ? true : null;
  for (let at = from; at < to && (stops === null || dash === null || gap === null || sentence === null);) {
    let unit = source.charCodeAt(at), kind: Unit = classes[unit];
    if (kind === Unit.Unasked) kind = unitClass(unit);
    if (kind === Unit.Space) {
      if (gap === null && words > 0) gap = at >= gapEnd || words > mostGapped ? -1 : isWide(source, at, to) ? at : null;
      at++;
      continue;
    }
    const start = at;
    if (dash === null) dash = at >= dashEnd ? -1 : at > from && isDash(unit) ? at : words === mostDashed ? -1 : null;
    if (kind === Unit.Lower && !parted && ++small > mostSmall) { sentence ??= true; stops ??= false; }
    do {
      if (kind !== Unit.Other) { /* A letter or a digit: most are. */ }
      else if (unit === 0x2C || unit === 0x28) { if (!parted && !small && unit === 0x2C && words < mostNamed) { stopEnd = roleEnd; most = mostRoled; } parted = true; sentence ??= false; row ||= unit === 0x2C && at + 1 < to && !isSpace(source.charCodeAt(at + 1)); }
      else if (isLongDash(unit) && at > start) { strokes = true; if (at < dashEnd) dash ??= at; }
      else if (sign < 0 && words < mostSigned && isSign(unit) && at > from) sign = at;
      else if (last === 0x2E && (unit === 0x2D || unit === 0x2013)) strokes = true;
      last = unit;
      if (++at >= to) break;
      unit = source.charCodeAt(at);
      kind = classes[unit];
      if (kind === Unit.Unasked) kind = unitClass(unit);
    } while (kind !== Unit.Space);
    words++;
    if ((last === 0x2E || last === 0x29 || last === 0x5D) && at + 1 < to && (isDash(source.charCodeAt(at + 1)) || at + 2 < to && isDash(source.charCodeAt(at + 2)) || last === 0x2E && at - start <= longestAbbreviation)) strokes = true;
    if (stops !== null) continue;
    if (start >= stopEnd || words === 1 && beginsSmall(source, start, at)) stops = false;
    else if (at > stopEnd) stops = source.charCodeAt(stopEnd - 1) === 0x2E;
    else if (last === 0x2E) stops = true;
    else if (endsClause(last) || at === stopEnd || words === most) stops = false;
  }
  // One small word alone may be a nick.
  if (begins && !long && (words === 1 && end - from <= longestNick || end - from <= longestNickTimed && mayBeTimed(source, from, end))) sentence = false;
  strokes &&= !begins;
  if (!stops && (dash ?? -1) < 0 && (gap ?? -1) < 0 && sign < 0 && !row && !strokes && sentence) return empty;
  return { stops: stops ?? false, dash: dash ?? -1, gap: gap ?? -1, sign, row, strokes, sentence: sentence ?? false, isEmpty: false };
}

/** What stands behind the first word may begin a time: "stroud 3 hours ago", "stroud [10:02 AM]", "stroud · 3h ago". */
function mayBeTimed(source: string, from: number, end: number): boolean {
  let at = from;
  for (const limit = Math.min(end, from + longestNick); at < limit && !isSpace(source.charCodeAt(at)); at++);
  if (at === end || !isSpace(source.charCodeAt(at++))) return false;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  const unit = source.charCodeAt(at);
  return unitClass(unit) === Unit.Digit || unit === 0x5B || unit === 0x28 || unit === 0xB7 || unit === 0x2022 || isDash(unit);
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

/** Whether a unit is a sign that may part a name from words: none of those that words and sentences are written with, but for the semicolon. */
export function isSign(unit: number): boolean {
  switch (unit) {
    case 0x2F: case 0x3B: case 0x3D: case 0x3E: case 0x5C: case 0x5E: case 0x7C: case 0x7E: case 0xA6: case 0xAC: case 0xB7: case 0x2016: case 0x2022: case 0x203A: return true;
    // Arrows, signs of mathematics, lines, shapes.
    default: return unit >= 0x2190 && unit <= 0x2BFF;
  }
}
/** :;!? */
function endsClause(unit: number): boolean { return unit === 0x3F || unit === 0x21 || unit === 0x3A || unit === 0x3B; }
/** A dash; between words the Arabic script has a kashida for one. */
export function isDash(unit: number): boolean { return unit === 0x2D || unit === 0x2013 || unit === 0x2014 || unit === 0x2015 || unit === 0x2212 || unit === 0x640; }
/** An em dash or a bar: it may touch the words beside it. */
export function isLongDash(unit: number): boolean { return unit === 0x2014 || unit === 0x2015; }
