import { isInitialEnd, isLetterOrDigit } from '../characters';
import { endsInPage } from '../pages';
import { timeAlone } from '../times';
import { make, terms, type Closer } from './candidate';
import { isNickEnd, standing } from './enclosed';

const leastScore = -1, leastLogged = -1.5, longestTime = 60, longestLook = 80, tab = 0x09, space = 0x20;

/** "Q    Why?", a table's "Name⇥words", "○山田委員　…": a few words, then a tab, a wide space or more spaces than part words. */
export const gap: Closer = line => {
  const { source, at, head } = line, end = head.gap < 0 && line.dress === 'circle' ? ideographsEnd(source, at, line.end) : head.gap;
  // A log in columns: time, nick, words.
  const logged = line.dress === 'time' && source.charCodeAt(end) === tab;
  if (end < 0 || !(logged ? isNickEnd : isClosed)(source.charCodeAt(end - 1)) && !isInitialEnd(source, end) || endsInPage(source, at, line.end) || timeAlone.test(source.slice(end, Math.min(line.end, end + longestTime)))) return null;
  if (isJustified(source, end, line.end) || line.labels.hasColon(source, at, end)) return null;
  // A tab parts a nick from words as well.
  const least = source.charCodeAt(end) === tab ? leastLogged : leastScore, start = logged && standing.test(source.charAt(at)) ? at + 1 : at;
  const made = make(line, 'gap', start, end, end, terms({ atLeast: least, closing: source.slice(end, end + 1) }));
  return made && made.place === 'inline' && made.reading.score > least ? made : null;
};

/** Spaces are wide between the next words as well: they fill a line that goes from margin to margin. */
function isJustified(source: string, from: number, end: number): boolean {
  if (source.charCodeAt(from) !== space) return false;
  let at = from;
  while (at < end && source.charCodeAt(at) === space) at++;
  for (const to = Math.min(end, at + longestLook); at + 2 < to; at++) {
    if (source.charCodeAt(at) === space && source.charCodeAt(at + 1) === space && isLetterOrDigit(source.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** "○山田委員 …": behind the record's sign of a new speaker one space is enough, where words are not parted by spaces otherwise. -1 where it is not so. */
function ideographsEnd(source: string, at: number, end: number): number {
  const found = ideographs.exec(source.slice(at, Math.min(end, at + longestIdeographs)));
  return found ? at + found[0].length : -1;
}
const ideographs = /^\p{Script=Han}{2,12}(?= )/u, longestIdeographs = 16;

/** A letter, a digit or a bracket: behind another mark the gap is but a wide space. */
function isClosed(unit: number): boolean { return isLetterOrDigit(unit) || unit === 0x29 || unit === 0xFF09; }
