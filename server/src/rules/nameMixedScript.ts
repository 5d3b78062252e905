import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import { example } from './example';
import { mixedWordIn, type MixedWord } from './naming/alphabets';
import type { Found, Rule } from './rule';

const code = 'name.mixed-script';

/** A speaker's name with letters of another alphabet in it that look the same. */
export const nameMixedScript: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru', ['Марина Шубина: Кто начнёт?', '', 'Тимур Aбжанов: Начну я.'], ['Марина Шубина: Кто начнёт?', '', 'Тимур Абжанов: Начну я.']),
      example('en', ['Marina Shore: Who will begin?', '', 'Tim Аbrams: I will.'], ['Marina Shore: Who will begin?', '', 'Tim Abrams: I will.']),
    ],
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
  const { wrong, right, alphabet } = mixed, letters = [...wrong].filter((letter, at) => letter !== [...right][at]).join(', '), from = start.character + mixed.start;
  yield {
    code, range: { start: { line: start.line, character: from }, end: { line: start.line, character: from + wrong.length } },
    message: { key: alphabet === 'cyrillic' ? 'rule.name.mixed-script.latin' : 'rule.name.mixed-script.cyrillic', args: { wrong, letters } }, subject: speaker, data: mixed,
  };
}
