import { reportsWord, Word } from '../../languages';
import { isBlank, Unit, unitClass } from '../characters';
import { wordFrom, type LabelWord } from '../words';
import { make, terms, type Closer } from './candidate';

/** So much may stand before the bracket. */
export const longestName = 80;
const longestLabel = 320, leastScore = 2, longestVerb = 24, sure = terms({ atLeast: leastScore });

/** "Right Hon. A. Doe (Prime Minister) moved": a title, a name and a bracket, where the mark behind them was forgotten. */
export const bracket: Closer = line => {
  const { source, at, end, labels } = line, limit = Math.min(end, at + longestName);
  if (!labels.hasBracket(source, at, limit) || !isTitle(wordFrom(source, at, limit))) return null;
  let to = source.indexOf('(', at), depth = 0;
  for (; to < end && to < at + longestLabel; to++) {
    const unit = source.charCodeAt(to);
    if (unit === 40) depth++;
    else if (unit === 41 && --depth === 0) break;
  }
  if (to >= end || source.charCodeAt(to) !== 41 || !goesOn(source, to + 1, end)) return null;
  const made = make(line, 'bracket', at, to + 1, to + 1, sure);
  return made && made.reading.form === 'titled' && made.reading.score > leastScore ? made : null;
};

/** A form of address begins the label; one with an apostrophe ("L'hon.") need not be in a table. */
function isTitle(word: LabelWord | null): boolean { return word !== null && ((word.flags & Word.Honorific) !== 0 || word.last - word.first === 5); }

/** One space or two, then a small letter, and no word that reports what was said ("Ms. Doe (Country) said that …"): minutes tell it in their own words. */
function goesOn(source: string, from: number, end: number): boolean {
  if (from + 1 >= end || !isBlank(source.charCodeAt(from))) return false;
  const at = isBlank(source.charCodeAt(from + 1)) ? from + 2 : from + 1;
  if (at >= end || unitClass(source.charCodeAt(at)) !== Unit.Lower) return false;
  const next = wordFrom(source, at, Math.min(end, at + longestVerb));
  return next !== null && !reportsWord(source, next.first, next.last);
}
