import type { Position, Range } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import { example } from './example';
import { mixedWordIn, type MixedWord } from './naming/alphabets';
import type { Near } from './near';
import { standsInAttribution } from './near/attributions';
import { comparePositions } from './places';
import type { Found, Rule } from './rule';

const code = 'name.mixed-script';

/** A longer line is no prose. */
const longest = 20_000;
const bothAlphabets = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u, words = /\p{Lu}[\p{L}\p{M}]+/gu;

/** A speaker's name, or in the words one that is known, with letters of another alphabet in it that look the same. */
export const nameMixedScript: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru', ['Марина Шубина: Кто начнёт?', '', 'Тимур Aбжанов: Начну я.'], ['Марина Шубина: Кто начнёт?', '', 'Тимур Абжанов: Начну я.']),
      example('en', ['Marina Shore: Who will begin?', '', 'Tim Аbrams: I will.'], ['Marina Shore: Who will begin?', '', 'Tim Abrams: I will.']),
    ],
  },
  *line(line, { transcript: { lines }, near, known }) {
    if (!known.any || lines.length(line) > longest) return;
    const text = lines.text(line);
    if (!bothAlphabets.test(text)) return;
    // In the words any may be meant so, but for names that are known.
    for (const { 0: word, index } of text.matchAll(words)) {
      const mixed = bothAlphabets.test(word) ? mixedWordIn(word) : null, range = lines.within(line, index, index + word.length);
      if (!mixed || !known.ask('names', '').isName(mixed.right) || standsInAttribution(range.start, near) || isToldOf(range.start, near)) continue;
      yield findingOf(mixed, range.start, mixed.right);
    }
  },
  *attribution({ speaker, speakerRange }, { transcript: { lines } }) { yield* found(speaker, speakerRange, lines); },
  *quotation({ speaker, speakerRange }, { transcript: { lines } }) { if (speaker !== null && speakerRange) yield* found(speaker, speakerRange, lines); },
  fixes({ data, range }) {
    const { wrong, right } = data as MixedWord, args = { wrong, right };
    return [{ title: { key: 'fix.mixedScript', args }, edits: [{ range, newText: right }], preferred: true, safe: true, everywhere: { key: 'fix.mixedScript.everywhere' } }];
  },
};

/** At the word, not at the whole name: a mixed letter can't be seen. */
function* found(speaker: string, { start, end }: Range, lines: Lines): Iterable<Found> {
  if (start.line !== end.line) return;
  const mixed = mixedWordIn(lines.text(start.line).slice(start.character, end.character));
  if (!mixed) return;
  yield findingOf(mixed, { line: start.line, character: start.character + mixed.start }, speaker);
}

function findingOf(mixed: MixedWord, { line, character }: Position, subject: string): Found {
  const { wrong, right, alphabet } = mixed, letters = [...wrong].filter((letter, at) => letter !== [...right][at]).join(', ');
  return {
    code, range: { start: { line, character }, end: { line, character: character + wrong.length } },
    message: { key: alphabet === 'cyrillic' ? 'rule.name.mixed-script.latin' : 'rule.name.mixed-script.cyrillic', args: { wrong, letters } }, subject, data: mixed,
  };
}

/** The place is in the name of who is said to have spoken a quotation. */
function isToldOf(place: Position, { quotations }: Near): boolean {
  return [-2, -1, 0, 1].some(step => {
    const range = quotations.at(place, step)?.speakerRange;
    return range && comparePositions(range.start, place) <= 0 && comparePositions(place, range.end) < 0;
  });
}
