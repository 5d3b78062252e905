import { wordFlags } from '../languages';
import { isLetterOrDigit, isSpace, Unit, unitClass } from './characters';

/** One word of a label, with what its letters say. Columns are relative to the label. */
export interface LabelWord {
  readonly start: number;
  readonly end: number;
  /** Without punctuation at its edges. */
  readonly text: string;
  readonly shape: WordShape;
  /** Flags of `languages`, 0 where unknown; of a hyphenated word also those of its parts. */
  readonly flags: number;
}

/**
 * initial: "В.", "J."; joined: "В.Путин", "В.В.Путин" (initials and surname in one); caps: mostly capitals ("WARNER", "McFARLANE");
 * capital: "Иван"; lower: "von"; uncased: letters of a script without case; number; other: no letters.
 */
export type WordShape = 'initial' | 'joined' | 'caps' | 'capital' | 'lower' | 'uncased' | 'number' | 'other';

/** The word at or behind a column; null where there is none before `to`. */
export function wordFrom(text: string, from: number, to: number): LabelWord | null {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  if (start >= to) return null;
  let end = start;
  while (end < to && !isSpace(text.charCodeAt(end))) end++;
  let first = start, last = end;
  while (first < end && !isLetterOrDigit(text.charCodeAt(first))) first++;
  while (last > first && !isLetterOrDigit(text.charCodeAt(last - 1))) last--;
  const word = text.slice(first, last);
  return { start, end, text: word, shape: shapeOf(text, first, last, end), flags: first < last ? flagsOf(word.toLowerCase()) : 0 };
}

/** Splits at white space, the non-breaking kinds included. */
export function wordsOf(text: string, from = 0, to = text.length): LabelWord[] {
  const words: LabelWord[] = [];
  for (let word = wordFrom(text, from, to); word; word = wordFrom(text, word.end, to)) words.push(word);
  return words;
}

function flagsOf(folded: string): number {
  const own = wordFlags(folded);
  if (own) return own;
  if (folded.includes('-')) { let flags = 0; for (const part of folded.split('-')) flags |= wordFlags(part); return flags; }
  return /[.’']/.test(folded) ? wordFlags(folded.replace(/[.’']/g, '')) : 0;
}

function shapeOf(text: string, from: number, to: number, end: number): WordShape {
  let upper = 0, lower = 0, letters = 0, digits = 0, point = -1, lastPoint = -1;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at), kind = unitClass(unit);
    if (kind === Unit.Upper) upper++;
    else if (kind === Unit.Lower) lower++;
    else if (kind === Unit.Letter) letters++;
    else if (kind === Unit.Digit) digits++;
    else if (unit === 46) { if (point < 0) point = at; lastPoint = at; }
  }
  if (from === to) return 'other';
  if (!(upper + lower + letters)) return digits && digits === to - from ? 'number' : 'other';
  const first = unitClass(text.charCodeAt(from));
  if (first === Unit.Upper) {
    // "В.", "Ю.Ю.", "Дж.": a point behind one or two letters; with a longer word behind the last point, initials and surname in one.
    if (point >= 0 && point - from <= 2) return to - lastPoint > 3 ? 'joined' : 'initial';
    if (point < 0 && upper + lower + letters === 1 && text.charCodeAt(to) === 46 && to < end) return 'initial';
  }
  if (!upper && !lower) return 'uncased';
  if (first !== Unit.Upper) return first === Unit.Lower ? 'lower' : 'other';
  return upper >= 2 && (!lower || upper * 2 > to - from) ? 'caps' : 'capital';
}
