/** Classes of UTF-16 units, by Unicode property; a surrogate counts as a letter without case. */
export const enum Unit { Other = 0, Space = 1, Upper = 2, Lower = 3, Letter = 4, Digit = 5 }

const pages: (Uint8Array | undefined)[] = [];
const upper = /\p{Lu}|\p{Lt}/u, lower = /\p{Ll}/u, letter = /\p{L}|\p{M}|\p{Cs}/u, digit = /\p{N}/u, space = /\s/u;

function pageOf(page: number): Uint8Array {
  const classes = new Uint8Array(256);
  for (let low = 0; low < 256; low++) {
    const c = String.fromCharCode(page << 8 | low);
    classes[low] = upper.test(c) ? Unit.Upper : lower.test(c) ? Unit.Lower : letter.test(c) ? Unit.Letter : digit.test(c) ? Unit.Digit : space.test(c) ? Unit.Space : Unit.Other;
  }
  return pages[page] = classes;
}

/** The class of a UTF-16 unit; Unicode is asked once for a page of 256. */
export function unitClass(unit: number): Unit { return (pages[unit >> 8] ?? pageOf(unit >> 8))[unit & 255]; }

export function isSpace(unit: number): boolean { return unit === 32 || unit !== 0xFEFF && unitClass(unit) === Unit.Space; }
export function isLetterOrDigit(unit: number): boolean { return unitClass(unit) >= Unit.Upper; }
