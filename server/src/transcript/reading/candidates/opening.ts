import { isSpace } from '../characters';
import type { Dress, OpenedLine } from './candidate';

/** What may stand between the indentation and a label, in the order tried; each at most once but for numbers. */
const dresses: readonly { readonly dress: Dress; readonly pattern: RegExp; readonly firstOnly?: boolean }[] = [
  { dress: 'time', pattern: /\\?[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]?\s{0,8}(?:[-–]\s{0,8})?(?=\S)/y },
  { dress: 'star', pattern: /\*(?=[\p{Lu}\p{N}]{2,8}:\s)/uy },
  { dress: 'bullet', pattern: /(?:[-–—•·>]|\*(?=\s))\s{1,8}/y, firstOnly: true },
  { dress: 'number', pattern: /(?:\[\d{1,9}\]|[A-Z]?\d{1,4}[.)])\s{1,8}/y },
];
const most = 4;

/** Finds where a label may begin on a line; null where the line is blank. */
export function openLine(text: string): OpenedLine | null {
  let at = 0, end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  while (at < end && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 0xFEFF)) at++;
  if (at >= end) return null;
  const opening = at;
  let dress: Dress = '';
  for (let step = 0; step < most; step++) {
    const found = dresses.find(({ pattern, firstOnly }) => {
      pattern.lastIndex = at;
      return !(firstOnly && step) && pattern.test(text) && pattern.lastIndex < end;
    });
    if (!found) break;
    at = found.pattern.lastIndex;
    if (found.dress !== 'number' || !dress) dress = found.dress;
  }
  return { text, opening, at, end, dress };
}
