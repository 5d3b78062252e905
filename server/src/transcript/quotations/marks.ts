import { isDash, isDigit, isLetter, isLetterOrDigit, isSpace } from './characters';

/** Marks of one class close one another; within a class the character says little (“ opens in English and closes in German). */
export const enum MarkClass { None, Double, Guillemet, Angle, Corner, WhiteCorner, Single }

/** Which way a mark faces where it stands. Either: its surroundings do not tell. */
export const enum Side { Open, Close, Either }

const QUOTE = 0x22, APOSTROPHE = 0x27, GRAVE = 0x60, LEFT = 0xAB, RIGHT = 0xBB;

/** The mark that closes a quotation opened by the character at `at`. */
export function closerOf(text: string, at: number): string {
  switch (text.charCodeAt(at)) {
    case LEFT: return '»';
    case RIGHT: return '«';
    case 0x201C: case 0x201D: case 0x201F: return '”';
    case 0x201E: return '“';
    case GRAVE: return "''";
    case 0x2039: return '›';
    case 0x203A: return '‹';
    case 0x300C: return '」';
    case 0x300E: return '』';
    case 0x2018: case 0x2019: return '’';
    case 0x201A: return '‘';
    case APOSTROPHE: return "'";
    default: return '"';
  }
}

export function classOf(unit: number): MarkClass {
  switch (unit) {
    case QUOTE: case GRAVE: case 0x201C: case 0x201D: case 0x201E: case 0x201F: return MarkClass.Double;
    case LEFT: case RIGHT: return MarkClass.Guillemet;
    case APOSTROPHE: case 0x2018: case 0x2019: case 0x201A: case 0x201B: return MarkClass.Single;
    case 0x2039: case 0x203A: return MarkClass.Angle;
    case 0x300C: case 0x300D: return MarkClass.Corner;
    case 0x300E: case 0x300F: return MarkClass.WhiteCorner;
    default: return MarkClass.None;
  }
}

/** The class of the mark at `at`; two apostrophes or graves are a double mark. */
export function classAt(text: string, at: number): MarkClass {
  const unit = text.charCodeAt(at);
  return unit === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE ? MarkClass.Double : classOf(unit);
}

/** Offset just behind the mark at `at`. */
export function endOfMark(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at + ((unit === APOSTROPHE || unit === GRAVE) && text.charCodeAt(at + 1) === unit ? 2 : 1);
}

/**
 * Which way the mark at `at` faces: first by what stands before and behind it (an opening mark leans on a word that follows,
 * a closing one on what precedes), then by its own shape.
 */
export function sideOf(text: string, at: number, from: number, to: number): Side {
  const end = endOfMark(text, at), before = opensBefore(text, at, from), behind = closesBehind(text, end, to);
  const unit = text.charCodeAt(at);
  switch (unit) {
    case 0x201E: case 0x201A: case GRAVE: case 0x300C: case 0x300E: return Side.Open;
    case 0x300D: case 0x300F: return Side.Close;
    case LEFT: case 0x201C: case 0x201F: case 0x2039: case 0x2018: return !before && behind ? Side.Close : Side.Open;
    case RIGHT: case 0x201D: case 0x203A: case 0x2019: return before && !behind ? Side.Open : Side.Close;
    default: return before === behind ? Side.Either : before ? Side.Open : Side.Close;
  }
}

/** Inches, minutes of arc: a straight mark straight after a digit and not before a word. */
export function isMeasure(text: string, at: number, from: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === QUOTE || unit === APOSTROPHE) && at > from && isDigit(text.charCodeAt(at - 1)) && !(at + 1 < to && isLetter(text.charCodeAt(at + 1)));
}

/** A mark straight between letters or digits: an apostrophe. */
export function isInsideWord(text: string, at: number, from: number, to: number): boolean {
  if (at <= from || at + 1 >= to) return false;
  const after = text.charCodeAt(at + 1);
  return isLetterOrDigit(text.charCodeAt(at - 1)) && isLetterOrDigit(after);
}

/** Emphasis marks of Markdown and plain text, which may stand between a quotation mark and its word. */
function isEmphasis(unit: number): boolean { return unit === 0x5F || unit === 0x2A; }

function opensBefore(text: string, at: number, from: number): boolean {
  for (let i = at - 1, least = Math.max(from, at - 4); i >= least; i--) {
    const unit = text.charCodeAt(i);
    if (!isEmphasis(unit)) return isSpace(unit) || isDash(unit) || unit === 0x28 || unit === 0x5B || unit === 0x7B || unit === 0x2F || isOpening(unit);
  }
  return at - from <= 3;
}

function isOpening(unit: number): boolean { return unit === LEFT || unit === 0x201C || unit === 0x201E || unit === 0x2018 || unit === 0x201A || unit === QUOTE || unit === APOSTROPHE || unit === GRAVE || unit === 0xBF || unit === 0xA1; }

function closesBehind(text: string, end: number, to: number): boolean {
  for (let i = end, most = Math.min(to, end + 4); i < most; i++) {
    const unit = text.charCodeAt(i);
    if (isEmphasis(unit)) continue;
    if (isLetterOrDigit(unit) || unit === 0x28 || unit === 0x5B || unit === 0x24 || unit === 0x23 || unit === 0xBF || unit === 0xA1) return false;
    // Three dots open what was cut off at its start, and close what trails away.
    if (unit === 0x2E || unit === 0x2026) return !(unit === 0x2026 || text.startsWith('...', i)) || !followsWord(text, i);
    return unit !== LEFT && unit !== 0x201C && unit !== 0x201E && unit !== 0x2018;
  }
  return true;
}

function followsWord(text: string, dots: number): boolean {
  let at = dots;
  while (text.charCodeAt(at) === 0x2E || text.charCodeAt(at) === 0x2026) at++;
  if (text.charCodeAt(at) === 32) at++;
  return at < text.length && isLetter(text.charCodeAt(at));
}
