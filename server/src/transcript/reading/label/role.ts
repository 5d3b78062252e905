import { Word } from '../../languages';
import { wordsOf } from '../words';
import { isNameWord, type Say } from './form';
import type { Span } from './parts';

const longestRole = 22;
const number = /^\d/u, abbreviation = /^(?:\p{Lu}[\p{Lu}/-]{1,6}|\p{L}{1,4}\.|[\p{Lu}.]{2,8})$/u;
const sentence = /[!?…:;]|[.]$|\p{L}{4,}\.\s/u;

/**
 * What a bracket behind a name or an office holds: 'name', where it says whose the office is; the span of a role; or null where it is
 * neither (a party, a constituency, a manner, a time).
 */
export function readBracket(text: string, [from, to]: Span, office: boolean): 'name' | Span | null {
  const content = text.slice(from, to);
  if (!content.trim() || number.test(content)) return null;
  if (office) return /[([,]/.test(content) || !isBareName(text, [from, to]) ? null : 'name';
  // "(Prime Minister, Lib.)": the party behind the comma is no part of the role.
  const comma = content.lastIndexOf(','), end = comma > 0 && abbreviation.test(content.slice(comma + 1).trim()) ? from + comma : to;
  const words = wordsOf(text, from, end);
  const known = words.some(w => (w.flags & Word.Office) !== 0 || (w.flags & Word.Honorific) !== 0 && w.text.length > 3);
  const small = words.filter(w => w.shape === 'lower' && !(w.flags & Word.Particle)).length;
  return known || words.length >= 4 && (small >= 2 || text.slice(from, end).includes(',')) ? [from, end] : null;
}

/** "(Montoro Romero)": a name without an honorific; with one ("(Mr. Doe)") the office stays the speaker, as records print it. */
function isBareName(text: string, span: Span): boolean {
  const words = wordsOf(text, ...span);
  return words.length <= 5 && words.every(w => (isNameWord(w) || (w.flags & Word.Particle) !== 0) && !(w.flags & (Word.Office | Word.Part)))
    && words.some(w => w.shape === 'capital' || w.shape === 'caps') && !(words.length > 1 && (words[0].flags & Word.Honorific));
}

/** Says whether what follows a comma reads as a role or as a clause. */
export function judgeRole(text: string, [from, to]: Span, say: Say): void {
  const words = wordsOf(text, from, to);
  if (!words.length) return say('no-role', -2);
  if (words.length > longestRole) return say('long', -4);
  if (sentence.test(text.slice(from, to))) say('sentence-marks', -2.5);
  // A role joins words with "of", "for", "и"; a clause has pronouns and verbs among its commonest words.
  const common = words.filter(w => (w.shape === 'lower' || [...w.text].length === 1) && (w.flags & Word.Common) !== 0 && !(w.flags & Word.Particle)).length;
  const clause = Math.max(0, common - Math.floor(words.length / 6));
  if (clause) say('common-words', -1.3 * clause);
  if (words.some(w => (w.flags & Word.Office) !== 0)) say('role', 1.6);
  else say('after-comma', words.length > 9 ? -2 : words[0].flags & Word.Common ? -1.5 : -0.3);
}
