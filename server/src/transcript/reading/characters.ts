/** Classes of UTF-16 units, by Unicode property; a surrogate counts as a letter without case. */
export const enum Unit { Other = 0, Space = 1, Upper = 2, Lower = 3, Letter = 4, Digit = 5, Unasked = 255 }

const page = 256, byteOrderMark = 0xFEFF;
/** What `unitClass` knows of units, for loops that read a text and cannot wait for a call a unit; of one that is `Unasked` here it is to be asked. */
export const unitClasses = new Uint8Array(0x10000).fill(Unit.Unasked);
/** Georgian is written without capitals, though Unicode has some for headlines: its letters are neither. */
const upper = /\p{Lu}|\p{Lt}/u, lower = /(?!\p{Script=Georgian})\p{Ll}/u, letter = /\p{L}|\p{M}|\p{Cs}/u, digit = /\p{N}/u, space = /\s/u;

function askUnicode(unit: number): Unit {
  const first = unit - unit % page;
  for (let at = first; at < first + page; at++) {
    const c = String.fromCharCode(at);
    unitClasses[at] = upper.test(c) ? Unit.Upper : lower.test(c) ? Unit.Lower : letter.test(c) ? Unit.Letter : digit.test(c) ? Unit.Digit : space.test(c) && at !== byteOrderMark ? Unit.Space : Unit.Other;
  }
  return unitClasses[unit];
}

/** The class of a UTF-16 unit; Unicode is asked once for a page of 256. A byte order mark is no space. */
export function unitClass(unit: number): Unit {
  const known = unitClasses[unit];
  return known !== Unit.Unasked ? known : askUnicode(unit);
}

export function isSpace(unit: number): boolean { return unit === 32 || unitClass(unit) === Unit.Space; }
export function isLetterOrDigit(unit: number): boolean { return unitClass(unit) >= Unit.Upper; }
/** White space as `trim` and `\s` have it: a byte order mark counts. */
export function isBlank(unit: number): boolean { return isSpace(unit) || unit === byteOrderMark; }
export function isAsciiDigit(unit: number): boolean { return unit >= 48 && unit <= 57; }

/** What ends at `end` ends in an initial and its point: "Ветрова А.Б.". */
export function isInitialEnd(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x2E && unitClass(text.charCodeAt(end - 2)) === Unit.Upper && unitClass(text.charCodeAt(end - 3)) < Unit.Upper;
}
