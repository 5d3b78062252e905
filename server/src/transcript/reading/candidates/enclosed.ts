import { Word, wordFlags } from '../../languages';
import { isInitialEnd, isLetterOrDigit, isSpace, Unit, unitClass } from '../characters';
import { make, terms, type Closer } from './candidate';
import type { Dress } from './shape';

const longest = 60, longestAddress = 120, leastScore = -3, mostSpaces = 3;
const colon = 0x3A, wideColon = 0xFF1A, less = 0x3C, greater = 0x3E, lenticular = 0x3010, wideRound = 0xFF08;
/** Signs of standing that chats put before a name in angle brackets, or a space instead. */
export const standing = /^[@+%~& ]/;

/** "[SPEAKER 1]: words", "[NAME] words", "(INT) words", "(Name:) words", "【Name】words", "（問）words", "<nick> words": the label has brackets of its own. */
export const enclosed: Closer = line => {
  const { source, at, end } = line, dress = dressOf(source.charCodeAt(at));
  if (!dress) return null;
  const start = dress === 'angle' && standing.test(source.charAt(at + 1)) ? at + 2 : at + 1, closes = closing(source, start, Math.min(end, at + (dress === 'angle' ? longestAddress : longest)));
  const last = source.charCodeAt(closes - 1), within = dress !== 'angle' && (last === colon || last === wideColon), to = dress === 'angle' ? nickEnd(source, start, closes) : within ? closes - 1 : closes;
  // "(a)", "(F)" count.
  if (closes - start < (dress === 'round' && source.charCodeAt(at) !== wideRound ? 2 : 1) || !isLetterOrDigit(source.charCodeAt(start)) || !isEnd(source, to, dress)) return null;
  const next = closes + 1 < end ? source.charCodeAt(closes + 1) : 0, outside = next === colon || next === wideColon, marked = within || outside;
  // With a line to itself it was told before from a direction.
  const own = closes + 1 >= end && dress === 'square';
  if (!outside && !isSpace(next) && !own && !(unitClass(next) === Unit.Letter && (source.charCodeAt(at) === lenticular || source.charCodeAt(at) === wideRound && wordFlags(source, start, to) & (Word.Part | Word.Office)))) return null;
  const listed = line.dress === 'bullet' && !marked && dress === 'square', behind = closes + (outside ? 2 : 1);
  const made = make(line, marked ? 'colon' : 'enclosed', start, to, behind, terms({ own, dress: listed ? 'item' : dress, atLeast: leastScore, open: source.slice(at, start), closing: source.slice(to, behind) }));
  return made && made.reading.score > leastScore ? made : null;
};

function dressOf(unit: number): Dress | null {
  switch (unit) {
    case 0x5B: case 0x3010: case 0xFF3B: return 'square';
    case 0x28: case 0xFF08: return 'round';
    case less: return 'angle';
    default: return null;
  }
}

/** The bracket that closes what was opened before `from`, with no other bracket between but one pair that is closed ("[Name (Office)]"); in angle brackets stand a few words at most, and none of a tag's marks. -1 where there is none. */
function closing(source: string, from: number, to: number): number {
  const angle = source.charCodeAt(from - 1) === less || source.charCodeAt(from - 2) === less;
  let spaces = 0, open = 0, pairs = 0;
  for (let at = from; at < to; at++) switch (source.charCodeAt(at)) {
    case greater: return at;
    case 0x29: case 0xFF09: case 0x5D: case 0x3011: case 0xFF3D: if (angle) break; if (open === 0) return at; open--; break;
    case 0x28: case 0xFF08: case 0x5B: case 0x3010: case 0xFF3B: if (angle) break; if (pairs++ > 0) return -1; open++; break;
    case less: return -1;
    case 0x20: if (angle && ++spaces > mostSpaces) return -1; break;
    case 0x22: case 0x2F: if (angle && spaces > 0) return -1; break;
    case 0x3D: if (angle && (spaces > 0 || source.lastIndexOf('!', at) < from)) return -1;
  }
  return -1;
}

/** "<anna!~anna@host.example>": the nick before its address. */
function nickEnd(source: string, from: number, to: number): number {
  const mark = source.slice(from, Math.max(from, to)).indexOf('!');
  return mark > 0 && source.slice(from + mark, to).includes('@') ? from + mark : to;
}

/** A letter, a digit, an initial or a bracket; a nick's end. */
function isEnd(source: string, to: number, dress: Dress): boolean {
  const last = source.charCodeAt(to - 1);
  return dress === 'angle' ? isNickEnd(last) : isLetterOrDigit(last) || last === 0x29 || last === 0xFF09 || isInitialEnd(source, to);
}

/** Nicks end in any mark that keyboards have ("<anna_>", "<ferry|away>"). */
export function isNickEnd(unit: number): boolean { return unit > 0x20 && unit !== 0x2F; }
