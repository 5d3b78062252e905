import { isLetter } from '../officials/mentions/letters';
import { wordEnd } from '../officials/mentions/words';
import type { Lines } from '../transcript/lines';
import type { Range } from 'vscode-languageserver-types';

/** How many words a range of a text has. Hyphens and apostrophes join; numbers are none. */
export function wordsIn(lines: Lines, { start, end }: Range): number {
  const text = lines.between(lines.offsetAt(start), lines.offsetAt(end));
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    words++;
    if (!isWordAlone(unit)) at = wordEnd(text, at, text.length);
  }
  return words;
}

/** Chinese characters and Japanese syllables are written without spaces: each counts, as word processors have it. */
function isWordAlone(unit: number): boolean { return unit >= 0x3040 && unit <= 0x30FF || unit >= 0x3400 && unit <= 0x9FFF || unit >= 0xF900 && unit <= 0xFAFF; }
