import { isAsciiDigit } from '../characters';
import { beginsLikeDate, timeBefore } from '../times';
import { hashes, type Dress } from './shape';

/** What may stand between the indentation and a label. `kept`: it belongs to the attribution as it is to be written. */
interface Dressing { readonly dress: Dress | 'hash'; readonly pattern: RegExp; readonly firstOnly?: boolean; readonly kept?: boolean }

/** In the order tried; each at most once but for numbers. */
const dressings: readonly Dressing[] = [
  { dress: 'time', pattern: timeBefore },
  // "52.47 53.88 A:", "9.21	9.52	DORIS:": from when to when, in seconds, as annotators of speech write it.
  { dress: 'time', pattern: /\d{1,6}\.\d{1,6}(?:\s{1,8}|\s?[-–]\s?)\d{1,6}\.\d{1,6}:?\s{1,8}(?=\p{L})/uy, firstOnly: true },
  { dress: 'hash', pattern: /#{1,6}\s{1,4}|={1,6}\s{0,4}(?=[^\s=])/y, firstOnly: true, kept: true },
  { dress: 'star', pattern: /\*(?=[\p{Lu}\p{N}]{2,8}:\s)/uy, kept: true },
  { dress: 'chevrons', pattern: />{2,3}\s{0,2}(?=\p{L})/uy, firstOnly: true, kept: true },
  { dress: 'bullet', pattern: /[-–—•·>●■◆*]\s{1,8}/y, firstOnly: true },
  { dress: 'circle', pattern: /[○◯〇◎●◆◇■□▲△▼▽](?=\p{L})/uy, kept: true },
  { dress: 'number', pattern: /(?:\[\d{1,9}\]|\(\d{1,4}\)|[A-Z]?\d{1,4}[.)]|(?:Anf|Nr|No)\. \d{1,4}|№\s?\d{1,4})\s{1,8}/y },
  // "10.03 Name:": a time of day as some languages write it; a section's number looks the same.
  { dress: 'number', pattern: /(?:[01]?\d|2[0-4])\.[0-5]\d(?:\.[0-5]\d)?\s{0,2}[†‡]?\s{0,2}(?=\p{Lu})/uy, firstOnly: true },
  { dress: 'line', pattern: /(?:\d{1,3}(?:\s{2,24}|\t)|0\d{1,2}\s)(?=\p{L}|\d{1,2}:\d\d)|\d{1,2} (?=\p{Lu}[\p{Lu}-]{1,16}[\s.:]|[QA]\.? )/uy, firstOnly: true },
  // "10:13:12 4    NAME:": the number of the line behind the time.
  { dress: 'line', pattern: /\d{1,3}\s{2,24}(?=\p{Lu}[\p{Lu}-])/uy },
  // "<Newspeech>Name:", "<p>Name:": a tag that a converted page kept; emphasis is told elsewhere.
  { dress: 'tag', pattern: /<(?!(?:b|i|em|strong|v)>)\p{L}[\p{L}\p{N}]{0,20}>(?=[\p{L}<])/uy },
  // "@nick: words"
  { dress: 'chevrons', pattern: /@(?=[\p{L}\p{N}._-]{2,32}:\s)/uy, kept: true },
  // "u/nick · 3h ago", as forums write who it is.
  { dress: '', pattern: /u\/(?=[\p{L}\p{N}._-]{2,32}(?:\s|$))/uy, firstOnly: true, kept: true },
  // "🎤 Name:", "## 👤 Name": a picture before a name.
  { dress: '', pattern: /\p{Extended_Pictographic}\uFE0F?\s{1,3}(?=\p{L})/uy, kept: true },
  // Discussions in wikis are indented by colons, and their terms begin with a semicolon.
  { dress: '', pattern: /(?::{1,6}|;)\s{0,2}(?=\p{L})/uy, firstOnly: true },
];
const most = 4;

/** Where a label may begin on a line, what dresses it, and where what belongs to it begins. */
export interface Opening { readonly at: number; readonly dress: Dress; readonly keptFrom: number }

/** Finds where a label may begin behind the indentation, where it may be dressed; `from` to `to` is the line, of which `opening` to `end` is no space. */
export function openingOf(source: string, from: number, to: number, opening: number, end: number): Opening {
  const text = source.slice(from, to), last = end - from;
  let at = opening - from, dress: Dress = '', keptFrom = at;
  for (let step = 0; step < most && mayDress(text, at, last); step++) {
    const found = dressings.find(({ pattern, firstOnly }) => {
      pattern.lastIndex = at;
      return !(firstOnly && step) && pattern.test(text) && pattern.lastIndex < last;
    });
    if (!found) break;
    keptFrom = found.kept ? at : found.pattern.lastIndex;
    at = found.pattern.lastIndex;
    if (found.dress && (found.dress !== 'number' || !dress)) dress = found.dress === 'hash' ? hashes[levelOf(text, opening - from) - 1] : found.dress;
  }
  return { at: from + at, dress, keptFrom: from + keptFrom };
}

/** How many of a heading's signs stand from a column on. */
export function levelOf(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === text.charCodeAt(from)) at++;
  return at - from;
}

/** Whether something of `dressings` can begin at a column, told by one unit or two: most lines begin with a letter. */
export function mayDress(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  switch (unit) {
    case 0x23: case 0x28: case 0x2A: case 0x2D: case 0x3A: case 0x3B: case 0x3C: case 0x3D: case 0x3E: case 0x40: case 0x5B: case 0x5C: case 0xB7: case 0x2013: case 0x2014: case 0x2022: case 0x2116: return true;
    case 0x75: return text.charCodeAt(at + 1) === 0x2F;
    // "A1.", "Anf. 12", "Nr. 3"
    case 0x41: return isAsciiDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at + 3) === 0x2E || beginsLikeDate(text, at, end);
    case 0x4E: return isAsciiDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at + 2) === 0x2E || beginsLikeDate(text, at, end);
    default: return unit >= 0x42 && unit <= 0x5A && isAsciiDigit(text.charCodeAt(at + 1)) || isAsciiDigit(unit) || isSign(unit) || beginsLikeDate(text, at, end);
  }
}

/** Circles, squares, pictures and the like. */
function isSign(unit: number): boolean { return unit >= 0x25A0 && unit <= 0x27BF || unit === 0x3007 || unit >= 0xD83C && unit <= 0xD83E; }
