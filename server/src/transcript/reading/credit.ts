import { creditsWord } from '../languages';
import { isBlank, Unit, unitClass } from './characters';
import { wordFrom } from './words';

const longestName = 60, mostNames = 6, colon = 0x3A, wideColon = 0xFF1A, leastLetters = 2;

/** Whether a line is what stands below a picture: "The new bridge at Delby. Photo: Dana Whitlock", "Фото: Марк Тальянов / «Вестник»". Nobody says it. */
export function isCredit(source: string, from: number, to: number): boolean {
  for (let at = to - 1; at > from && to - at <= longestName; at--) {
    const unit = source.charCodeAt(at);
    if (unit !== colon && unit !== wideColon) continue;
    let last = at, first = at;
    while (last > from && isBlank(source.charCodeAt(last - 1))) last--;
    for (first = last; first > from && unitClass(source.charCodeAt(first - 1)) >= Unit.Upper;) first--;
    return last - first >= leastLetters && creditsWord(source, first, last) && (first === from || isClosed(source, from, first)) && isName(source, at + 1, to);
  }
  return false;
}

/** What stands before the word is done: a sentence, a bracket or a stroke. */
function isClosed(source: string, from: number, to: number): boolean {
  let at = to;
  while (at > from && isBlank(source.charCodeAt(at - 1))) at--;
  switch (source.charCodeAt(at - 1)) {
    case 0x2E: case 0x21: case 0x3F: case 0x28: case 0x5B: case 0x2F: case 0x7C: case 0x2014: case 0x2013: case 0x3002: return true;
    default: return at === from;
  }
}

/** A few words, of which none is a small one, up to the end. */
function isName(source: string, from: number, to: number): boolean {
  let names = 0;
  for (let word = wordFrom(source, from, to); word; word = wordFrom(source, word.end, to)) {
    if (word.shape === 'lower' || ++names > mostNames) return false;
  }
  return names > 0;
}
