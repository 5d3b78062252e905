/** What a UTF-16 unit is to the reader of running text, as a set of flags. */
export const enum Unit { Letter = 1, Digit = 2, Space = 4, Dash = 8, Stop = 16, Upper = 32, Asked = 128 }

const letter = /[\p{L}\p{M}\xAD]/u, upper = /\p{Lu}/u, page = 256;
const units = new Uint8Array(0x10000);

/** Asks Unicode about a page of 256 units, once: most texts need two or three of them. */
function ask(unit: number): number {
  if (!(unit >= 0)) return Unit.Asked;
  const first = unit - unit % page;
  for (let at = first; at < first + page; at++) {
    const shown = String.fromCharCode(at), surrogate = at >= 0xD800 && at < 0xE000;
    units[at] = Unit.Asked | (surrogate || letter.test(shown) ? Unit.Letter : 0) | (upper.test(shown) ? Unit.Upper : 0) | (at >= 48 && at <= 57 ? Unit.Digit : 0)
      | (isWhite(at) ? Unit.Space : 0) | (at === 45 || at >= 0x2010 && at <= 0x2015 ? Unit.Dash : 0) | (stops.includes(shown) ? Unit.Stop : 0);
  }
  return units[unit];
}

/** Full stop, question and exclamation marks, ellipsis, interrobang, also those of Chinese, Japanese and Arabic. */
const stops = '.!?…。！？‽؟';

function isWhite(unit: number): boolean {
  return unit === 32 || unit >= 9 && unit <= 13 || unit === 0xA0 || unit === 0xFEFF
    || unit >= 0x2000 && unit <= 0x200B || unit === 0x2028 || unit === 0x2029 || unit === 0x202F || unit === 0x205F || unit === 0x3000 || unit === 0x85;
}

/** All flags of a unit; no more than that it was asked for of NaN, which a string gives outside its bounds. */
export function flagsOf(unit: number): number { return unit < 0x10000 && units[unit] || ask(unit); }

/** A letter or a combining mark; both halves of a surrogate pair count as letters (they are, nearly always, or emoji). */
export function isLetter(unit: number): boolean { return (flagsOf(unit) & Unit.Letter) !== 0; }

export function isDigit(unit: number): boolean { return unit >= 48 && unit <= 57; }

export function isLetterOrDigit(unit: number): boolean { return (flagsOf(unit) & (Unit.Letter | Unit.Digit)) !== 0; }

/** White space, no-break spaces, zero-width ones, line ends and the byte order mark. */
export function isSpace(unit: number): boolean { return unit === 32 || (flagsOf(unit) & Unit.Space) !== 0; }

/** Hyphen-minus, hyphens, en and em dash, horizontal bar. */
export function isDash(unit: number): boolean { return unit === 45 || unit >= 0x2010 && unit <= 0x2015; }

/** A capital letter; half of a surrogate pair is none, scripts without letter case have none. */
export function isCapital(unit: number): boolean { return (flagsOf(unit) & Unit.Upper) !== 0; }

/** The same of the character that begins at `at`, which may be a surrogate pair. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xD800 && unit < 0xDC00 ? upper.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) : isCapital(unit);
}

/** Full stop, question and exclamation marks, ellipsis. */
export function endsSentence(unit: number): boolean { return (flagsOf(unit) & Unit.Stop) !== 0; }

/** First offset at or after `at` (below `to`) that holds no white space. */
export function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The same leftwards: the offset just behind the last character before `at` (not below `from`) that is no white space. */
export function skipSpaceBack(text: string, at: number, from: number): number {
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The longest word that a table could have; a longer run of letters is taken for words of this length. */
const longestWord = 40;

/** Behind the letters that begin at `at`. */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < longestWord && isLetter(text.charCodeAt(end))) end++;
  return end;
}
