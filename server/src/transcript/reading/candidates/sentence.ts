import { Unit, unitClass } from '../characters';

/** A head with more small words than this is a sentence; looked for before a label is read in earnest. */
const mostSmallWords = 4;

/** Whether more words begin with a small letter, up to the first comma or bracket, than a label's head has. */
export function isSentence(source: string, from: number, to: number): boolean {
  let small = 0, starts = true;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 44 || unit === 40) return false;
    const kind = unitClass(unit);
    if (kind === Unit.Space) starts = true;
    else if (starts) {
      starts = false;
      if (kind === Unit.Lower && ++small > mostSmallWords) return true;
    }
  }
  return false;
}
