import { Unit, unitClass } from '../characters';

/** A head with more small words than this is a sentence; looked for before a label is read in earnest. Words of three letters at most ("of the") count half. */
const mostSmallWords = 4, longestShort = 3;

/** Whether more words begin with a small letter, up to the first comma or bracket, than a label's head has. */
export function isSentence(source: string, from: number, to: number): boolean {
  let small = 0, begun = -1;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 44 || unit === 40) return false;
    const kind = unitClass(unit);
    if (kind !== Unit.Space) { if (begun < 0) begun = at; continue; }
    if (begun >= 0 && unitClass(source.charCodeAt(begun)) === Unit.Lower && (small += at - begun <= longestShort ? 0.5 : 1) > mostSmallWords) return true;
    begun = -1;
  }
  return begun >= 0 && unitClass(source.charCodeAt(begun)) === Unit.Lower && small + 1 > mostSmallWords;
}
