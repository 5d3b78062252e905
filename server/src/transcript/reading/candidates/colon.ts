import { isLetterOrDigit, isSpace, Unit, unitClass } from '../characters';
import { endsLikeTime, timeAlone } from '../times';
import { make, terms, type Closer, type OpenedLine } from './candidate';
import { writerOf } from './route';
import { isSentence } from './sentence';

/** A colon further on closes no label. */
export const longestLabel = 320;
const longestMiddle = 60, longestTime = 40, surely = 1, colonUnit = 0x3A, less = 0x3C;

const withTime = terms({ own: true, dress: 'time' });

/** "Name:" with words behind it, alone, or with a time alone ("Name: 00:12"). */
export const colon: Closer = line => {
  const { source, at, end } = line, mark = colonIn(line);
  // "<nick> words: more words"
  if (mark <= at || source.charCodeAt(at) === less) return null;
  const start = behindSentence(line, mark);
  // Cells of a row begin with a comma where the one before is empty.
  if (source.charCodeAt(start) === 0x2C) return null;
  if (isSentence(source, start, mark)) return null;
  let behind = mark + 1;
  // "Name:: words"
  while (behind < end && source.charCodeAt(behind) === colonUnit) behind++;
  const timed = end - mark < longestTime && endsLikeTime(source, mark, end) && timeAlone.test(source.slice(behind, end));
  const writer = line.dress === 'time' && !timed ? writerOf(source, start, mark) : null;
  if (writer) return make(line, 'colon', writer[0], writer[1], behind, terms({ open: source.slice(start, writer[0]), closing: source.slice(writer[1], behind) }));
  return make(line, 'colon', start, mark, behind, timed ? withTime : undefined);
};

/** The colon that may close a label: outside brackets, before any quotation, not in a time or an address; -1 where there is none. */
function colonIn({ source, at: from, end, labels }: OpenedLine): number {
  const to = Math.min(end, from + longestLabel);
  if (!labels.hasColon(source, from, to)) return -1;
  let depth = 0, role = false;
  for (let at = from; at < to; at++) switch (source.charCodeAt(at)) {
    case 0x2C: case 0xFF0C: role ||= depth === 0; break;
    case 0x28: case 0x5B: case 0xFF08: depth++; break;
    case 0x29: case 0x5D: case 0xFF09: if (--depth < 0) return -1; break;
    // A mark between letters is no quotation's: Hebrew writes abbreviations so.
    case 0x22: if (at > from && at + 1 < to && isLetterOrDigit(source.charCodeAt(at - 1)) && isLetterOrDigit(source.charCodeAt(at + 1))) break; if (depth === 0) return -1; break;
    // "Name [editor of “The Ferry”]:", "Name, editor of “The Ferry”:"
    case 0xAB: case 0x201C: case 0x201E: {
      if (depth > 0) break;
      const behind = role ? titleEnd(source, at, to) : -1;
      if (behind < 0) return -1;
      at = behind - 1;
      break;
    }
    case 0xFF1A: if (depth === 0) return at; break;
    case 0x3A: if (depth === 0) return isInside(source, from, at, end) ? -1 : at;
  }
  return -1;
}

/** Behind the title that opens at `from`, as papers and stations have one; -1 where it is none. */
function titleEnd(source: string, from: number, to: number): number {
  for (let at = from + 1; at < to && at - from <= longestTitle; at++) switch (source.charCodeAt(at)) {
    case 0xBB: case 0x201D: case 0x201C: return at + 1;
    case 0x2E: case 0x21: case 0x3F: case 0x3A: case 0xAB: case 0x2026: return -1;
  }
  return -1;
}
const longestTitle = 60;

/** "10:30", "https://". */
function isInside(source: string, from: number, colon: number, end: number): boolean {
  if (colon + 1 >= end) return false;
  const next = source.charCodeAt(colon + 1);
  return next === 47 || unitClass(next) === Unit.Digit && colon > from && unitClass(source.charCodeAt(colon - 1)) === Unit.Digit;
}

/** "Прошу. В.Громов: …": a label in the middle of a line begins behind the last sentence, if what stands there is surely a name. */
function behindSentence({ source, at: from, labels }: OpenedLine, to: number): number {
  for (let at = to - 2; at > from + 3 && to - at < longestMiddle; at--) {
    const unit = source.charCodeAt(at);
    if (unit !== 46 && unit !== 33 && unit !== 63 || !isSpace(source.charCodeAt(at + 1)) || !endsWord(source, at)) continue;
    const label = labels.read(source, at + 2, to, surely)?.reading;
    return label && (label.form === 'initials' || label.form === 'titled' || label.form === 'caps') && label.score > surely ? at + 2 : from;
  }
  return from;
}

/** Four small letters stand before `at`: no initial, no abbreviation. */
function endsWord(source: string, at: number): boolean {
  for (let back = 1; back <= 4; back++) if (unitClass(source.charCodeAt(at - back)) !== Unit.Lower) return false;
  return true;
}
