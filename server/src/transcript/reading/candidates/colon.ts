import { isSpace, Unit, unitClass } from '../characters';
import { readLabel } from '../label';
import { make, type Closer } from './candidate';
import { isSentence } from './sentence';

const longestLabel = 320, longestMiddle = 60;
const time = /^\s*\\?[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]?$/u;

/** "Name:" with words behind it, alone, or with a time alone ("Name: 00:12"). */
export const colon: Closer = line => {
  const { text, end } = line, mark = colonIn(text, line.at, Math.min(end, line.at + longestLabel));
  if (mark <= line.at) return null;
  const start = behindSentence(text, line.at, mark);
  if (isSentence(text, start, mark)) return null;
  const timed = end - mark < 20 && time.test(text.slice(mark + 1, end));
  return make(line, { close: 'colon', start, end: mark, behind: mark + 1, own: timed, ...timed && { dress: 'time' } });
};

/** The colon that may close a label: outside brackets, before any quotation, not in a time or an address; -1 where there is none. */
export function colonIn(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    switch (text.charCodeAt(at)) {
      case 40: case 91: case 0xFF08: depth++; break;
      case 41: case 93: case 0xFF09: if (--depth < 0) return -1; break;
      case 34: case 0xAB: case 0x201C: return -1;
      case 0xFF1A: if (depth === 0) return at; break;
      case 58: if (depth === 0) return isInside(text, at) ? -1 : at;
    }
  }
  return -1;
}

/** "10:30", "https://". */
function isInside(text: string, colon: number): boolean {
  const next = text.charCodeAt(colon + 1);
  return next === 47 || unitClass(next) === Unit.Digit && unitClass(text.charCodeAt(colon - 1)) === Unit.Digit;
}

/** "Прошу. В.Громов: …": a label in the middle of a line begins behind the last sentence, if what stands there is surely a name. */
function behindSentence(text: string, from: number, to: number): number {
  for (let at = to - 2; at > from + 3 && to - at < longestMiddle; at--) {
    const unit = text.charCodeAt(at);
    if (unit !== 46 && unit !== 33 && unit !== 63 || !isSpace(text.charCodeAt(at + 1)) || !/\p{Ll}{4}$/u.test(text.slice(at - 4, at))) continue;
    const label = readLabel(text.slice(at + 2, to));
    return label && (label.form === 'initials' || label.form === 'titled' || label.form === 'caps') && label.score > 1 ? at + 2 : from;
  }
  return from;
}
