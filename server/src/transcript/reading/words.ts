import { wordFlags } from '../languages';
import { fold, hashed } from '../languages/table';
import { Unit, unitClass, unitClasses } from './characters';

/**
 * initial: "В.", "J."; joined: "В.Путин", "В.В.Путин" (initials and surname in one); caps: mostly capitals ("WARNER", "McFARLANE");
 * capital: "Иван"; lower: "von"; uncased: letters of a script without case; number; other: no letters.
 */
export type WordShape = 'initial' | 'joined' | 'caps' | 'capital' | 'lower' | 'uncased' | 'number' | 'other';

/** One word, with what its letters say. Columns are of the text that it stands in. */
export interface LabelWord {
  readonly start: number;
  readonly end: number;
  /** Without punctuation at its edges; both `end` where it is nothing else. */
  readonly first: number;
  readonly last: number;
  readonly shape: WordShape;
  /** Flags of `languages`, 0 where unknown; of a hyphenated word also those of its parts. */
  readonly flags: number;
  /** Characters from `first` to `last`, those beyond the basic plane counted as one. */
  readonly length: number;
}

const point = 46, hyphen = 45, apostrophe = 39, rightQuote = 0x2019;

/** The word at or behind a column; null where there is none before `to`. White space parts words, the non-breaking kinds included. */
export function wordFrom(text: string, from: number, to: number): LabelWord | null {
  const classes = unitClasses;
  let start = from, unit = 0, kind = Unit.Space;
  for (; start < to; start++) {
    unit = text.charCodeAt(start);
    kind = unitClass(unit);
    if (kind !== Unit.Space) break;
  }
  if (start >= to) return null;
  let end = start, first = -1, last = start, initial = Unit.Other, upper = 0, lower = 0, uncased = 0, digits = 0, pairs = 0;
  // What stands between the word's first letter and its last: points, the first one and the last one, and marks that part a word.
  let firstPoint = -1, lastPoint = -1, pastPoint = -1, parted = false, pastParted = false, hash = 0, pastHash = 0;
  for (;;) {
    if (kind === Unit.Other) {
      if (first >= 0) {
        pastHash = hashed(pastHash, unit);
        if (unit === point) { pastParted = true; pastPoint = end; if (firstPoint < 0) firstPoint = end; }
        else if (unit === hyphen || unit === apostrophe || unit === rightQuote) pastParted = true;
      }
    } else {
      if (first < 0) { first = end; initial = kind; }
      hash = pastHash = hashed(pastHash, kind === Unit.Upper ? fold(unit) : unit);
      last = end + 1;
      lastPoint = pastPoint;
      parted = pastParted;
      if (kind === Unit.Lower) lower++;
      else if (kind === Unit.Upper) upper++;
      else if (kind === Unit.Digit) digits++;
      else { uncased++; if (isPairsSecond(text, end, first)) pairs++; }
    }
    if (++end >= to) break;
    unit = text.charCodeAt(end);
    kind = classes[unit];
    if (kind === Unit.Unasked) kind = unitClass(unit);
    if (kind === Unit.Space) break;
  }
  if (first < 0) return { start, end, first: end, last: end, shape: 'other', flags: 0, length: 0 };
  const letters = upper + lower + uncased;
  let shape: WordShape;
  if (!letters) shape = digits === last - first ? 'number' : 'other';
  // "В.", "Ю.Ю.", "Дж.": a point behind one or two letters; with a longer word behind the last point, initials and surname in one.
  else if (initial === Unit.Upper && lastPoint >= 0 && firstPoint - first <= 2) shape = last - lastPoint > 3 ? 'joined' : 'initial';
  else if (initial === Unit.Upper && lastPoint < 0 && letters === 1 && last < end && text.charCodeAt(last) === point) shape = 'initial';
  else if (!upper && !lower) shape = 'uncased';
  else if (initial !== Unit.Upper) shape = initial === Unit.Lower ? 'lower' : 'other';
  else shape = upper >= 2 && (!lower || upper * 2 > last - first) ? 'caps' : 'capital';
  const own = wordFlags(text, first, last, hash);
  return { start, end, first, last, shape, flags: own || !parted ? own : flagsOfParts(text, first, last), length: last - first - pairs };
}

/** The first `most` words. */
export function wordsOf(text: string, from = 0, to = text.length, most = Infinity): LabelWord[] {
  const words: LabelWord[] = [];
  for (let word = wordFrom(text, from, to); word && words.length < most; word = wordFrom(text, word.end, to)) words.push(word);
  return words;
}

/** Flags of the words that hyphens join; without any, of the word without points and apostrophes, or without an article that is elided ("l'avocat"). */
function flagsOfParts(text: string, first: number, last: number): number {
  let flags = 0, from = first;
  for (let at = first; at < last; at++) if (text.charCodeAt(at) === hyphen) { flags |= wordFlags(text, from, at); from = at + 1; }
  if (from > first) return flags | wordFlags(text, from, last);
  const second = text.charCodeAt(first + 1);
  return wordFlags(text.slice(first, last).replace(/[.’']/g, '')) || (second === apostrophe || second === rightQuote ? wordFlags(text, first + 2, last) : 0);
}

function isPairsSecond(text: string, at: number, first: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xDC00 || unit > 0xDFFF || at <= first) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xD800 && before < 0xDC00;
}
