import { isBlank, isInitialEnd, Unit, unitClass } from '../characters';
import { endsLikeTime, timeAlone, timeBefore, timeBehind } from '../times';
import { make, terms, type Closer } from './candidate';
import { standing } from './enclosed';
import type { Dress } from './shape';

const longest = 320, longestItalic = 60, longestTime = 40, colon = 0x3A, stop = 0x2E, wideColon = 0xFF1A, backslash = 0x5C, less = 0x3C, greater = 0x3E;
const sentenceEnd = /[.!?。！？]/;

/** What a label may be set off by: Markdown's marks, a wiki's and HTML's, and the dress that is. */
interface Emphasis { readonly open: string; readonly close: string; readonly dress: Dress }

const emphases: readonly Emphasis[] = [
  { open: '**', close: '**', dress: 'bold' }, { open: '__', close: '__', dress: 'bold' }, { open: "'''", close: "'''", dress: 'bold' },
  { open: '<b>', close: '</b>', dress: 'bold' }, { open: '<strong>', close: '</strong>', dress: 'bold' },
  { open: '*', close: '*', dress: 'italic' }, { open: '_', close: '_', dress: 'italic' }, { open: "''", close: "''", dress: 'italic' },
  { open: '<i>', close: '</i>', dress: 'italic' }, { open: '<em>', close: '</em>', dress: 'italic' },
];

/** "*Name.* words", "*Name*. words": a stop inside or behind, and something said. */
function isStopped(source: string, last: number, behind: number, end: number): boolean {
  const mark = last === stop ? behind : source.charCodeAt(behind) === stop ? behind + 1 : -1;
  return mark >= 0 && mark + 1 < end && isBlank(source.charCodeAt(mark));
}

/** "*Name* Words": white space, and what begins a sentence; what is emphasised in the middle of one goes on in small letters. */
function opensWords(source: string, behind: number, end: number): boolean {
  return behind + 1 < end && isBlank(source.charCodeAt(behind)) && unitClass(source.charCodeAt(behind + 1)) !== Unit.Lower;
}

/** Where the name begins behind a time that is emphasised with it: "**[00:12] Name:**". */
function behindTime(text: string): number {
  timeBefore.lastIndex = 0;
  return timeBefore.test(text) ? timeBefore.lastIndex : 0;
}

/** Where the name ends before a time that is emphasised with it: "**Name 00:12**". */
function beforeTime(source: string, from: number, to: number): number {
  const found = timeBehind.exec(source.slice(from, to));
  return found && found.index > 0 ? from + found.index : to;
}

/** "**<nick>** words", "**\<nick>** words": a nick in angle brackets, with or without Markdown's backslash, the one behind a bridge's ("<bridge> <nick>"); null where it is none. */
function bracketed(source: string, from: number, to: number): readonly [start: number, end: number] | null {
  const begins = source.charCodeAt(from) === backslash ? from + 1 : from;
  if (source.charCodeAt(begins) !== less || source.charCodeAt(to - 1) !== greater) return null;
  const open = source.lastIndexOf('<', to - 1), end = source.charCodeAt(to - 2) === backslash ? to - 2 : to - 1, start = standing.test(source.charAt(open + 1)) ? open + 2 : open + 1;
  return end > start ? [start, end] : null;
}

/** How a line's beginning is set off; null where it is not. */
export function emphasisAt(source: string, at: number, end: number): Emphasis | null {
  switch (source.charCodeAt(at)) {
    case 0x2A: case 0x5F: case 0x27: case 0x3C: return firstOf(source, at, end);
    default: return null;
  }
}

function firstOf(source: string, at: number, end: number): Emphasis | null { return emphases.find(({ open }) => at + open.length < end && source.startsWith(open, at)) ?? null; }

/** "**Name:** words", "**Name**: words", "**[00:12] Name:** words", "**<nick>** words", "**Name**" alone or with a time; "*Name:* words", "<b>Name:</b> words", "*Name.* words". */
export function emphasised({ open: mark, close, dress }: Emphasis): Closer {
  return line => {
    const { source, at, end } = line, first = at + mark.length, to = Math.min(end, at + (dress === 'bold' ? longest : longestItalic));
    const closes = source.slice(first, to).indexOf(close) + first;
    if (closes < first) return null;
    const start = first + behindTime(source.slice(first, closes));
    let label = closes, behind = closes + close.length;
    while (label > start && isBlank(source.charCodeAt(label - 1))) label--;
    const last = label > start ? source.charCodeAt(label - 1) : 0, inside = last === colon || last === wideColon;
    const outside = !inside && behind < end && (source.charCodeAt(behind) === colon || source.charCodeAt(behind) === wideColon), marked = inside || outside;
    if (outside) behind++;
    if (!marked && dress === 'italic' && isStopped(source, last, behind, end)) {
      if (last === stop) label--; else behind++;
      return make(line, 'stop', start, label, behind, terms({ dress, open: mark, closing: source.slice(label, behind) }));
    }
    const nick = dress === 'bold' ? bracketed(source, start, label) : null;
    if (nick && behind < end) return make(line, outside ? 'colon' : 'enclosed', nick[0], nick[1], behind, terms({ dress: 'angle', open: source.slice(at, nick[0]), closing: source.slice(nick[1], behind) }));
    if (inside) label--;
    // Emphasis without a colon is a heading, or only emphasis.
    else if (!outside && (dress === 'italic' ? !opensWords(source, behind, end) : behind >= end && sentenceEnd.test(String.fromCharCode(last)) && !isInitialEnd(source, label))) return null;
    if (!marked && endsLikeTime(source, start, label)) label = beforeTime(source, start, label);
    const own = !marked && behind < end && end - behind < longestTime && timeAlone.test(source.slice(behind, end));
    return make(line, marked ? 'colon' : 'none', start, label, behind, terms({ own, dress, open: mark, closing: source.slice(label, behind) }));
  };
}
