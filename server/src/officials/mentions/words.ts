import { Unit, unitClasses } from '../../transcript/reading/characters';
import { clean, fold } from '../names/fold';
import { isGap, isJoiner, isLetter, isNoLetter, isUpper, mayBegin } from './letters';

/** A word of a text, letters joined by hyphens and apostrophes; columns of the text. */
export interface Word { readonly start: number; readonly end: number; readonly folded: string; readonly capital: boolean }

const point = 46;
/** White space between words of one name, at most. */
const widest = 64;

export function wordOf(text: string, start: number, end: number): Word {
  return { start, end, folded: fold(clean(text.slice(start, end))), capital: mayBegin(text.charCodeAt(start)) };
}

/** The end of the word that begins at a letter. A joiner belongs to it where a letter follows. */
export function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    // Small letters before all else: most are.
    if (unitClasses[unit] === Unit.Lower || isLetter(unit) || isNoLetter(unit)) continue;
    if (isJoiner(unit) && at + 1 < to && isLetter(text.charCodeAt(at + 1))) continue;
    break;
  }
  return at;
}

/** The word before a place with nothing but white space between; null where something else stands there. */
export function wordBefore(text: string, place: number, from: number): Word | null {
  let end = place;
  while (end > from && place - end < widest && isGap(text.charCodeAt(end - 1))) end--;
  if (end === place || end === from || !isLetter(text.charCodeAt(end - 1))) return null;
  let start = end;
  while (start > from) {
    const unit = text.charCodeAt(start - 1);
    if (isLetter(unit) || isNoLetter(unit) || isJoiner(unit) && start - 2 >= from && isLetter(text.charCodeAt(start - 2))) start--; else break;
  }
  return wordOf(text, start, end);
}

/** The word behind a place with nothing but white space between. */
export function wordAfter(text: string, place: number, to: number): Word | null {
  let start = place;
  while (start < to && start - place < widest && isGap(text.charCodeAt(start))) start++;
  if (start === place || start === to || !isLetter(text.charCodeAt(start))) return null;
  return wordOf(text, start, wordEnd(text, start, to));
}

/** Initials beside a name: their letters, folded, in the order of the text, and the outer edge of what they take. */
export interface Initials { readonly letters: string; readonly edge: number }

/** "С. К. " before a place: single capitals with a point. */
export function initialsBefore(text: string, place: number, from: number): Initials | null {
  let letters = '', edge = place, at = place;
  while (letters.length < 3) {
    while (at > from && (isGap(text.charCodeAt(at - 1)) || letters !== '' && text.charCodeAt(at - 1) === 45)) at--;
    if (at - 2 < from || text.charCodeAt(at - 1) !== point || !isUpper(text.charCodeAt(at - 2))) break;
    if (at - 3 >= from && isLetter(text.charCodeAt(at - 3))) break;
    letters = fold(text[at - 2]) + letters;
    edge = at -= 2;
  }
  return letters === '' ? null : { letters, edge };
}

/** " С.К." behind a place. */
export function initialsAfter(text: string, place: number, to: number): Initials | null {
  let letters = '', edge = place, at = place;
  while (letters.length < 3) {
    while (at < to && isGap(text.charCodeAt(at))) at++;
    if (at === place || at + 1 >= to || !isUpper(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== point) break;
    letters += fold(text[at]);
    edge = at += 2;
  }
  return letters === '' ? null : { letters, edge };
}
