import { endsSentence, isCapital, isLetterOrDigit, isSpace, skipSpace, skipSpaceBack } from './characters';
import { MarkClass, classOf } from './marks';
import type { Span } from './pairing';

/** What a quotation's own shape and its edges say, before anybody asks whose words it is. */
export interface Shape {
  readonly words: number;
  /** The first word has a capital letter, or the script has none. */
  readonly capital: boolean;
  /** Last character before the closing mark, white space apart. */
  readonly last: string;
  /** Nothing, or the end of a sentence, stands before it. */
  readonly first: boolean;
  readonly colon: boolean;
  /** A comma or semicolon stands before it. */
  readonly comma: boolean;
  /** A comma, dash or sentence's end follows. */
  readonly breaks: boolean;
}

const counted = 12;

export function shapeOf(text: string, span: Span, from: number, to: number): Shape {
  let at = span.start, words = 0, first = 0;
  for (let inside = false; at < span.end && words < counted; at++) {
    const unit = text.charCodeAt(at), letter = isLetterOrDigit(unit);
    if (letter && !inside) { words++; first ||= unit; }
    inside = letter || inside && (unit === 0x27 || unit === 0x2019 || unit === 0x2D);
  }
  let end = span.closed && !span.runsOn ? span.end - span.closer.length : span.end;
  end = skipSpaceBack(text, Math.max(end, span.start), span.start);
  while (end > span.start && (classOf(text.charCodeAt(end - 1)) !== MarkClass.None || text[end - 1] === ')' || text[end - 1] === '_')) end--;
  const before = skipSpaceBack(text, span.start, from), behind = skipSpace(text, span.end, to);
  const previous = before > from ? text.charCodeAt(before - 1) : -1, next = behind < to ? text.charCodeAt(behind) : -1;
  return {
    words, capital: first !== 0 && (isCapital(first) || isCaseless(first)), last: end > 0 ? text[end - 1] : '',
    first: previous < 0 || endsSentence(previous) || isDashed(text, before, from), colon: previous === 0x3A, comma: previous === 0x2C || previous === 0x3B,
    breaks: next < 0 || breaking.includes(text[behind]) || next === 0x2D && isSpace(text.charCodeAt(behind + 1)),
  };
}
/** What follows a quotation that ends a clause of the author's. */
const breaking = ',.;:!?…—–)]';

function isCaseless(unit: number): boolean {
  const shown = String.fromCharCode(unit);
  return shown.toLowerCase() === shown.toUpperCase();
}

/** A dash with spaces opens a reply in running text. */
function isDashed(text: string, before: number, from: number): boolean {
  return before > from + 1 && (text[before - 1] === '—' || text[before - 1] === '–') && isSpace(text.charCodeAt(before - 2));
}

export function ends(shape: Shape): boolean { return shape.last !== '' && (endsSentence(shape.last.charCodeAt(0)) || shape.last === '—' || shape.last === '-' || shape.last === ';'); }

/** Whether the quotation reads as somebody's words by its shape alone: a sentence, or an answer set apart. */
export function readsAsSpeech(shape: Shape, dialogue: boolean): boolean {
  const sentence = ends(shape) || shape.last === ',';
  if (dialogue && shape.first && sentence) return true;
  if (dialogue && (shape.colon || shape.comma) && sentence) return true;
  if (!shape.capital) return dialogue && shape.first && shape.words > 2;
  if (shape.first || shape.colon || shape.comma) return shape.words >= 3 && (sentence || shape.breaks) || sentence && shape.words >= 2;
  return ends(shape) && shape.words >= 4;
}

/** Too short, and too much part of the author's sentence, to be anybody's words: a title, a name, a scare quote. */
export function readsAsName(shape: Shape): boolean {
  if (shape.colon && shape.words > 2) return false;
  if (shape.capital) return shape.words <= (ends(shape) ? 2 : 6);
  return shape.words <= 2;
}
