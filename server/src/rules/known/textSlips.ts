import { formsOf } from '../../officials/declension';
import type { Official } from '../../officials/directory';
import { isUpper, isLetter } from '../../officials/mentions/letters';
import type { People, Spelling } from '../../officials/mentions/people';
import { titlesBefore, titlesOf } from '../../officials/mentions/titles';
import { wordAfter, wordBefore, wordEnd, wordOf, type Word } from '../../officials/mentions/words';
import { clean, fold, initialsOf, patronymicGender } from '../../officials/names';
import { nameSlip, nameWords } from '../spelling/names';
import { inCaseOf, wordTwoAway } from './slips';

/** A word of a text that is a slip of a form of an official's family name; UTF-16 offsets. */
export interface TextSlip {
  readonly start: number;
  readonly end: number;
  readonly official: Official;
  readonly wrong: string;
  /** The name as it should stand there, in its case. */
  readonly right: string;
  /** All of the name, with the given name where one stands there. */
  readonly whole: string;
  /** Nobody has such a name: two letters are swapped, one stands thrice. */
  readonly plain: boolean;
  /** The given name before it is the official's own. */
  readonly named: boolean;
  /** Words of the official's offices stand before it: one alone may be many people's. */
  readonly titled: boolean;
}

/** Shorter words are commonly other words; without a given name, those too that are not long. */
const shortest = 4, shortestAlone = 6;
/** Letters of a family name by which it is looked up: those that it begins with, and those behind them, since a slip may be in either. */
const first = [0, 2], second = [2, 4];

/** The family names of officials, and where a text has one, in any grammatical case, with a letter wrong, or two in a long one. A form of any known name is no slip, nor is anything but for a name. */
export class TextSlips {
  private readonly byLetters = new Map<string, Spelling[]>();

  /** @param people Everybody whose names are known, and the languages of the text. */
  constructor(officials: Iterable<Official>, private readonly people: People) {
    for (const official of officials) for (const parts of [official.parts, ...official.otherNames.map(other => other.parts)]) {
      const { family } = parts;
      if (family === null || /[\s'’-]/u.test(family)) continue;
      const spelling = { official, parts, initials: initialsOf(parts.given, parts.patronymic) }, folded = fold(clean(family));
      for (const key of keysOf(folded)) { const known = this.byLetters.get(key); if (known) known.push(spelling); else this.byLetters.set(key, [spelling]); }
    }
  }

  /** Whether a word is a form of a name that is known, given names that many have among them. */
  isName(word: string): boolean { return this.people.table.find(word, 0, word.length) >= 0; }

  /** Where a line has them. */
  *in(line: string): Generator<TextSlip> {
    for (let at = 0; at < line.length; at++) {
      if (!isLetter(line.charCodeAt(at))) continue;
      const start = at, end = wordEnd(line, start, line.length);
      at = end;
      if (!isUpper(line.charCodeAt(start)) || end - start < shortest || this.people.table.find(line, start, end) >= 0) continue;
      const slip = this.slipAt(line, wordOf(line, start, end));
      if (slip) yield slip;
    }
  }

  private slipAt(line: string, word: Word): TextSlip | null {
    const { folded } = word, next = wordAfter(line, word.end, line.length);
    // A name goes on behind a middle name or a patronymic.
    if (/['-]/.test(folded) || next?.capital || patronymicGender(folded) !== undefined) return null;
    const given = this.givenBefore(line, word), alone = given === null && isInSentence(line, word) && folded.length >= shortestAlone;
    if (!given && !alone) return null;
    const found = new Map<Official, { right: string; plain: boolean }>(), seen = new Set<Spelling>();
    for (const key of keysOf(folded).slice(0, given ? 2 : 1)) for (const spelling of this.byLetters.get(key) ?? []) {
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      const slip = this.slipOf(folded, given, spelling);
      if (slip && (given || slip.plain)) found.set(spelling.official, slip);
    }
    if (found.size !== 1) return null;
    const [[official, { right, plain }]] = found, wrong = line.slice(word.start, word.end), own = new Set(titlesOf(official));
    return {
      start: word.start, end: word.end, official, wrong, right: inCaseOf(wrong, right), whole: given ? line.slice(given.start, word.end) : wrong, plain,
      named: given !== null, titled: new Set(titlesBefore(line, given?.start ?? word.start, 0).filter(title => own.has(title))).size > 1,
    };
  }

  /** The given name before a word, be it that a patronymic stands between. */
  private givenBefore(line: string, word: Word): Word | null {
    const before = wordBefore(line, word.start, 0), other = before?.capital && patronymicGender(before.folded) !== undefined ? wordBefore(line, before.start, 0) : null;
    return [other, before].find(each => each?.capital && this.people.isGivenForm(each.folded)) ?? null;
  }

  private slipOf(folded: string, given: Word | null, spelling: Spelling): { right: string; plain: boolean } | null {
    const { official: { gender, indeclinable }, parts: { family } } = spelling;
    if (Math.abs(family!.length - folded.length) > 4) return null;
    let cases = ~0;
    if (given) {
      cases = 0;
      for (const forms of this.people.givenOf(spelling).given) cases |= forms.get(given.folded) ?? 0;
      if (cases === 0) return null;
    }
    const before = given ? `${given.folded} ` : '', wrong = nameWords(before + folded), at = wrong.length - 1;
    for (const form of indeclinable ? [{ text: family!, cases: ~0, gender: 'male' as const }] : formsOf(family!, 'family', gender, this.people.languages)) {
      if (form.gender === 'plural' || (form.cases & cases) === 0 || Math.abs(form.text.length - folded.length) > 2) continue;
      const right = nameWords(before + fold(clean(form.text)));
      if (right.length !== wrong.length) continue;
      const slip = nameSlip(wrong, right);
      if (slip ? slip.word === at && (slip.likeness === 'plain' || slip.likeness === 'sure') : given !== null && wordTwoAway(wrong, right) === at) return { right: form.text, plain: slip?.likeness === 'plain' };
    }
    return null;
  }
}

function keysOf(folded: string): string[] { return [first, second].map(([from, to]) => `${from} ${folded.slice(from, to)}`); }

/** A word in small letters of the same alphabet stands before it, so that its capital is its own; in Latin letters, common words may have one, too. */
function isInSentence(line: string, { start, folded }: Word): boolean {
  const before = wordBefore(line, start, 0);
  return before !== null && !before.capital && /^\p{Script=Cyrillic}+$/u.test(folded);
}
