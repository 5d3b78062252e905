import { isLetter, isNoLetter } from '../mentions/letters';
import { fold, partsOf } from '../names';

/** What is wrong with a text as somebody's new name. */
export type NameFault = 'empty' | 'line-break' | 'no-name' | 'too-long';

/** Nobody is called by more. */
const mostWords = 8, mostUnits = 100;

/** Null where a text may be the name of a person. */
export function faultOfName(text: string): NameFault | null {
  const fault = faultOfLabel(text), words = text.trim().split(/\s+/), isWord = (word: string) => /^\p{L}[\p{L}\p{M}.’'ʼ‘`´‐‑-]*,?$/u.test(word);
  if (fault) return fault;
  return words.length <= mostWords && words.every(isWord) && words.some(word => /\p{L}\p{M}*\p{L}/u.test(word)) && partsOf(text).family !== null ? null : 'no-name';
}

/** Null where a text may stand as a speaker's label: a name, or a part in the talk ("Второй голос", "Speaker 2"). */
export function faultOfLabel(text: string): NameFault | null {
  if (/[\r\n\u2028\u2029\v\f]/.test(text)) return 'line-break';
  if (text.trim() === '') return 'empty';
  if (text.trim().length > mostUnits) return 'too-long';
  return [...text].some(unit => isLetter(unit.charCodeAt(0)) && !isNoLetter(unit.charCodeAt(0))) && !/[:;<>{}[\]|\\/*_«»"“”]/.test(text) && !/\p{Cc}/u.test(text) && fold(text) !== '' ? null : 'no-name';
}
