/** Spaces within a line: the common one, the tab, those that do not break, those of typesetters. No line separator, no byte order mark. */
const spaces = ' \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000';

export function isSpace(character: string | undefined): boolean { return character !== undefined && character !== '' && spaces.includes(character); }

const opening = /[\p{Ps}\p{Pi}«„“‘‚—–]/u, word = /[\p{L}\p{M}\p{N}]/u, ends = /[\p{Pe}\p{Pf}\p{Po}»“”’‘—–-]/u;

/** Nothing, a space, or what opens or begins something stands before a mark: it opens. */
export function mayOpenAfter(before: string | undefined): boolean { return before === undefined || isSpace(before) || opening.test(before); }
/** Nothing, a space, or what ends something stands behind a mark: it closes. */
export function mayCloseBefore(behind: string | undefined): boolean { return behind === undefined || isSpace(behind) || ends.test(behind); }
export function isWord(character: string | undefined): boolean { return character !== undefined && word.test(character); }
export function isDigit(character: string | undefined): boolean { return character !== undefined && /\p{N}/u.test(character); }

/** Where the white space at the end of a line begins. */
export function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && isSpace(text[end - 1])) end--;
  return end;
}
