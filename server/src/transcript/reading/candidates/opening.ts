import { isAsciiDigit } from '../characters';
import type { Dress } from './shape';

/** What may stand between the indentation and a label, in the order tried; each at most once but for numbers. */
const dresses: readonly { readonly dress: Dress; readonly pattern: RegExp; readonly firstOnly?: boolean }[] = [
  { dress: 'time', pattern: /\\?[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]?\s{0,8}(?:[-–]\s{0,8})?(?=\S)/y },
  { dress: 'star', pattern: /\*(?=[\p{Lu}\p{N}]{2,8}:\s)/uy },
  { dress: 'bullet', pattern: /(?:[-–—•·>]|\*(?=\s))\s{1,8}/y, firstOnly: true },
  { dress: 'number', pattern: /(?:\[\d{1,9}\]|[A-Z]?\d{1,4}[.)])\s{1,8}/y },
];
const most = 4;

/** Where a label may begin on a line, and what dresses it. */
export interface Opening { readonly at: number; readonly dress: Dress }

/** Finds where a label may begin behind the indentation; `from` to `to` is the line, of which `opening` to `end` is no space. */
export function openingOf(source: string, from: number, to: number, opening: number, end: number): Opening {
  if (!mayDress(source, opening)) return { at: opening, dress: '' };
  const text = source.slice(from, to), last = end - from;
  let at = opening - from, dress: Dress = '';
  for (let step = 0; step < most && mayDress(text, at); step++) {
    const found = dresses.find(({ pattern, firstOnly }) => {
      pattern.lastIndex = at;
      return !(firstOnly && step) && pattern.test(text) && pattern.lastIndex < last;
    });
    if (!found) break;
    at = found.pattern.lastIndex;
    if (found.dress !== 'number' || !dress) dress = found.dress;
  }
  return { at: from + at, dress };
}

/** Whether something of `dresses` can begin at a column, told by one unit or two: most lines begin with a letter. */
function mayDress(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 65 && unit <= 90) return isAsciiDigit(text.charCodeAt(at + 1));
  switch (unit) {
    case 40: case 42: case 45: case 62: case 91: case 92: case 0xB7: case 0x2013: case 0x2014: case 0x2022: return true;
    default: return isAsciiDigit(unit);
  }
}

