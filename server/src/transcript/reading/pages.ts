import { isPageWord } from '../languages';
import { isAsciiDigit } from './characters';
import { wordFrom } from './words';

const longest = 30;
/** "12", "1/120", "12 of 18", "- 12 -", "[12]", "■12"; behind a word for a page: "12", ". 12 из 30". */
const numeric = /^[-–—·[|■▪●]?\s?\d{1,6}(?:\s?\/\s?\d{1,6}| \p{L}{2} \d{1,6})?\s?[-–—·\]|]?$/u, counted = /^\.?\s?\d{1,6}(?:(?:\s?\/\s?| \p{L}{1,3} )\d{1,6})?$/u;

const longestTail = 40;
/** Dots or a gap, then pages: "Motion on ferries . . . . 1840 B, C", "Harrow\t12". */
const pages = /(?:[.…·]\s?[.…·]\s{0,4}[.…·]?\s{0,4}|\t\s{0,4}|\s{3})\d{1,5}(?:\s?[A-D])?(?:\s?[,–-]\s?\d{0,5}\s?[A-D]?){0,6}\s*$/u;

/** Whether a line of a list of contents ends in the pages that it is about. */
export function endsInPage(source: string, from: number, to: number): boolean {
  const last = source.charCodeAt(to - 1);
  return (isAsciiDigit(last) || last >= 0x41 && last <= 0x44) && pages.test(source.slice(Math.max(from, to - longestTail), to));
}

/** A row of points, with spaces between or not, that leads to the page at the line's end. */
const leader = /[.…·](?:\s?[.…·]){3,40}\s{0,4}\d{1,5}(?:\s?[A-D])?(?:\s?[,–-]\s?\d{0,5}\s?[A-D]?){0,6}$/u;

/** Whether points lead to a page at a line's end: a list of contents, whatever it lists. */
export function isLedToPage(source: string, from: number, to: number): boolean {
  const last = source.charCodeAt(to - 1);
  return (isAsciiDigit(last) || last >= 0x41 && last <= 0x44) && leader.test(source.slice(Math.max(from, to - longestTail), to));
}

/** Whether a line is a page's number and nothing else. Such lines begin with a digit, a dash or a letter. */
export function isPageNumber(source: string, from: number, to: number): boolean {
  if (to - from > longest) return false;
  if (numeric.test(source.slice(from, to))) return true;
  const word = isAsciiDigit(source.charCodeAt(to - 1)) ? wordFrom(source, from, to) : null;
  return word !== null && word.first === from && isPageWord(source, word.first, word.last) && counted.test(source.slice(word.last, to));
}
