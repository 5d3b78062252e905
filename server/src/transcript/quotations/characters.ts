/** What a UTF-16 unit is to the reader of running text. Tables for the common scripts, Unicode properties for the rest. */

const letter = /[\p{L}\p{M}]/u, upper = /\p{Lu}/u;

/** A letter or a combining mark; both halves of a surrogate pair count as letters (they are, nearly always, or emoji). */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit | 32) >= 97 && (unit | 32) <= 122;
  if (unit >= 0x400 && unit < 0x530) return unit !== 0x482;
  if (unit >= 0xC0 && unit < 0x250) return unit !== 0xD7 && unit !== 0xF7;
  if (unit >= 0x2000 && unit < 0x2070 || unit < 0xC0) return unit === 0xAA || unit === 0xB5 || unit === 0xBA || unit === 0xAD;
  return unit >= 0xD800 && unit < 0xE000 || letter.test(String.fromCharCode(unit));
}

export function isDigit(unit: number): boolean { return unit >= 48 && unit <= 57; }

/** White space, no-break spaces, zero-width ones, line ends and the byte order mark. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit >= 9 && unit <= 13 || unit === 0xA0 || unit === 0xFEFF
    || unit >= 0x2000 && unit <= 0x200B || unit === 0x2028 || unit === 0x2029 || unit === 0x202F || unit === 0x205F || unit === 0x3000 || unit === 0x85;
}

/** Hyphen-minus, hyphens, en and em dash, horizontal bar. */
export function isDash(unit: number): boolean { return unit === 45 || unit >= 0x2010 && unit <= 0x2015; }

/** Whether a text begins with a capital letter; scripts without letter case have none. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (unit >= 0x410 && unit < 0x450) return unit < 0x430;
  return upper.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

/** Full stop, question and exclamation marks, ellipsis, also those of Chinese and Japanese. */
export function endsSentence(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x3002 || unit === 0xFF01 || unit === 0xFF1F || unit === 0x203D || unit === 0x61F;
}

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
