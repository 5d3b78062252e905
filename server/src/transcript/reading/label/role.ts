import { Word } from '../../languages';
import { isBlank, Unit, unitClass } from '../characters';
import { wordFrom, wordsOf } from '../words';
import type { Cue, Cues } from './cues';
import { isNameWord } from './form';
import type { Span } from './parts';

const mostBefore = 4, longestRole = 22, longRole = 9, longestUncased = 14;
const number = /^\d/u, abbreviation = /^(?:\p{Lu}[\p{Lu}/-]{1,6}|\p{L}{1,4}\.|[\p{Lu}.]{2,8})$/u, wordStop = /\p{L}{5}\.\s/u;
const noRole: Cue = ['no-role', -2], tooLong: Cue = ['long', -4], sentenceMarks: Cue = ['sentence-marks', -2.5], numbered: Cue = ['sentence-marks', -5], role: Cue = ['role', 1.6];
const long: Cue = ['after-comma', -2], clause: Cue = ['after-comma', -1.5], neither: Cue = ['after-comma', -0.3];

/** The most that a role behind a comma adds to a label's score. */
export const mostForRole = role[1];

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
  const known = words.some(w => (w.flags & Word.Office) !== 0 || (w.flags & Word.Honorific) !== 0 && w.last - w.first > 3);
  const small = words.filter(w => w.shape === 'lower' && !(w.flags & Word.Particle)).length;
  return known || words.length >= 4 && (small >= 2 || text.slice(from, end).includes(',')) ? [from, end] : null;
}

/** "(Montoro Romero)": a name without an honorific; with one ("(Mr. Doe)") the office stays the speaker, as records print it. */
function isBareName(text: string, span: Span): boolean {
  const words = wordsOf(text, ...span);
  return words.length <= 5 && words.every(w => (isNameWord(w) || (w.flags & Word.Particle) !== 0) && !(w.flags & (Word.Office | Word.Part)))
    && words.some(w => w.shape === 'capital' || w.shape === 'caps' || w.shape === 'uncased') && !(words.length > 1 && (words[0].flags & Word.Honorific));
}

/** Says whether what follows a comma reads as a role or as a clause. */
export function judgeRole(text: string, [from, to]: Span, cues: Cues): void {
  let words = 0, common = 0, office = false, behalf = false, opener = 0, uncased = 0, numbers = 0;
  for (let word = wordFrom(text, from, to); word; word = wordFrom(text, word.end, to)) {
    if (++words > longestRole) return cues.say(tooLong);
    const { flags } = word;
    if (words === 1) opener = flags;
    if (flags & Word.Office) office = true;
    // "on behalf of the Rivers Group", "im Namen der Fraktion"
    if ((flags & Word.Behalf) && words <= mostBefore) office = behalf = true;
    if (unitClass(text.charCodeAt(word.last - 1)) === Unit.Digit) numbers++;
    if (word.shape === 'uncased') uncased = Math.max(uncased, word.length);
    // A role joins words with "of", "for", "и"; a clause has pronouns and verbs among its commonest words.
    if ((flags & Word.Common) && !(flags & Word.Particle) && (word.shape === 'lower' || word.length === 1)) common++;
  }
  if (!words) return cues.say(noRole);
  if (hasSentenceMarks(text, from, to)) cues.say(sentenceMarks);
  if (numbers > 1) cues.say(numbered);
  const beyond = behalf ? 0 : common - Math.floor(words / 6);
  if (beyond > 0) cues.say(['common-words', -1.3 * beyond]);
  // "HOST", «ведущая»: a part of the conversation says who somebody is, if it is all. Where spaces part no words, a comma without one parts clauses.
  cues.say(office || words === 1 && (opener & Word.Part) !== 0 ? role : uncased > longestUncased ? tooLong : uncased && !isBlank(text.charCodeAt(from - 1)) ? clause : words > longRole ? long : opener & Word.Common ? clause : neither);
}

/** Marks that stand in sentences, a full stop at the end, or one behind a word of five letters and more ("Parl." is none). */
function hasSentenceMarks(text: string, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at), kind = unitClass(unit);
    switch (unit) {
      case 0x21: case 0x3A: case 0x3B: case 0x3F: case 0x2026: case 0x3002: case 0xFF01: case 0xFF1A: case 0xFF1B: case 0xFF1F: return true;
      case 0x2E: if (at === to - 1 || letters >= 5 && isBlank(text.charCodeAt(at + 1)) && wordStop.test(text.slice(from, to))) return true;
    }
    letters = kind >= Unit.Upper && kind !== Unit.Digit ? letters + 1 : 0;
  }
  return false;
}
