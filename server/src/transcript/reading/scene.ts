import { sceneWord } from '../languages';
import { isAsciiDigit, isSpace, Unit, unitClass } from './characters';
import { wordFrom, type LabelWord } from './words';

const longest = 90, longestCount = 5, point = 0x2E, stroke = 0x2F;
const numeral = /^[IVXLC]{1,5}$/i;
const opens = 1, counts = 2;

/**
 * Whether a line is the heading of a scene: "INT. FERRY - NIGHT", "12 EXT. PIER"; "ACT I", "SCENE 1. The pier at Delby.", "Явление второе", "Erster Akt".
 */
export function isSceneHeading(source: string, from: number, to: number): boolean {
  if (to - from > longest || !hasSceneWord(source, from, to)) return false;
  let first = wordFrom(source, from, to);
  if (first && isAsciiDigit(source.charCodeAt(first.start))) first = wordFrom(source, first.end, to);
  if (!first || first.shape === 'lower') return false;
  const end = lettersEnd(source, first), kind = sceneWord(source, first.first, end), next = wordFrom(source, first.end, to);
  if (kind === opens) return isCapital(source, first.first, end) && opensScene(source, end, to);
  if (!next) return false;
  const more = wordFrom(source, next.end, to);
  if (kind === counts) return isCount(source, next, to) || first.end === end && !more && isBare(source, next, to);
  return !more && first.shape !== 'number' && sceneWord(source, next.first, lettersEnd(source, next)) === counts && isBare(source, first, first.end) && isBare(source, next, to);
}

/** Whether one of the first two words, behind a number or not, begins with letters that scenes have: tells nearly all lines, without a word being read. */
function hasSceneWord(source: string, from: number, to: number): boolean {
  let at = from;
  for (let left = isAsciiDigit(source.charCodeAt(from)) ? 3 : 2; left > 0; left--) {
    while (at < to && unitClass(source.charCodeAt(at)) < Unit.Upper) at++;
    const first = at;
    while (at < to && isLetter(unitClass(source.charCodeAt(at)))) at++;
    if (at > first && sceneWord(source, first, at)) return true;
    while (at < to && unitClass(source.charCodeAt(at)) !== Unit.Space) at++;
  }
  return false;
}

function isLetter(kind: Unit): boolean { return kind > Unit.Space && kind !== Unit.Digit; }

/** Where the letters end that a word begins with: "INT./EXT." is one. */
function lettersEnd(source: string, { first, last }: LabelWord): number {
  let at = first;
  while (at < last && isLetter(unitClass(source.charCodeAt(at)))) at++;
  return at;
}

function opensScene(source: string, at: number, to: number): boolean { return at < to && (source.charCodeAt(at) === point || source.charCodeAt(at) === stroke); }

function isCapital(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (unitClass(source.charCodeAt(at)) === Unit.Lower) return false;
  return true;
}

/** A number of two digits at most or a numeral, and behind it the line's end or a mark. */
function isCount(source: string, { first, last, end, start }: LabelWord, to: number): boolean {
  if (first !== start || last - first > longestCount) return false;
  if (!(isAsciiDigit(source.charCodeAt(first)) ? last - first <= 2 : numeral.test(source.slice(first, last)))) return false;
  if (last < end) return last + 1 === end;
  let at = end;
  while (at < to && isSpace(source.charCodeAt(at))) at++;
  return at >= to || unitClass(source.charCodeAt(at)) === Unit.Other;
}

/** No mark stands behind the word but a point that ends the line. */
function isBare(source: string, { start, first, last, end }: LabelWord, to: number): boolean {
  return start === first && (last === end || last + 1 === end && end === to && source.charCodeAt(last) === point);
}
