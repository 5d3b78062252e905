import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import { example } from './example';
import { mixedWordIn } from './naming/alphabets';
import type { Found, Rule } from './rule';
import type { Misspelling } from './spelling/index';
import { fold, wordsOf } from './spelling/names';
import { misspeltLabels } from './spelling/overlooked';
import { WrittenWord } from './spelling/written';
import type { Person } from './survey/person';

const code = 'speaker.spelling';

const talk = {
  ru: (name: string) => ['Марина Шубина: Кто начнёт?', '', 'Тимур Абжанов: Начну я.', '', 'Марина Шубина: Мы слушаем.', '', `Тимур ${name}: Мост нужен обоим берегам.`, '', 'Марина Шубина: А деньги?', '', 'Тимур Абжанов: Деньги есть.', '', 'Марина Шубина: Спасибо.', '', 'Тимур Абжанов: И вам.'],
  en: (name: string) => ['Marina Shore: Who will begin?', '', 'Tim Abrams: I will.', '', 'Marina Shore: Please do.', '', `Tim ${name}: Both banks need the bridge.`, '', 'Marina Shore: And the money?', '', 'Tim Abrams: We have it.', '', 'Marina Shore: Thank you.', '', 'Tim Abrams: Thank you.'],
};

/** A speaker's name that is one letter away from the name of somebody who is named far more often. */
export const speakerSpelling: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru', talk.ru('Абжнов'), talk.ru('Абжанов')),
      example('en', talk.en('Abrans'), talk.en('Abrams')),
    ],
  },
  *attribution(attribution, { transcript: { lines }, survey }) {
    // A letter of another alphabet is told as what it is.
    if (mixedWordIn(attribution.speaker)) return;
    const slipped = survey.slipOf(attribution), correction = slipped && !survey.isRival(attribution) ? correct(attribution.speakerRange, slipped.wrong, slipped.right, lines) : null;
    if (correction) yield misspelling(attribution.speakerRange, attribution.speaker, slipped!.found, correction);
  },
  *statement(statement, at) {
    const { lines } = at.transcript;
    for (const { range, found } of misspeltLabels(statement, at)) {
      const name = lines.slice(range), wrong = wordsOf(name)[found.word], right = wordsOf(found.right.name)[found.word], correction = correct(range, wrong, right, lines), word = new WrittenWord(wrong, right);
      if (!correction || at.survey.written(word) > word.countIn(name)) continue;
      yield misspelling(range, name, found, correction);
    }
  },
  fixes({ data }, { transcript: { lines } }) {
    const edit = data as TextEdit, args = { wrong: lines.slice(edit.range), right: edit.newText };
    return [{ title: { key: 'fix.spelling', args }, edits: [edit], preferred: true, everywhere: { key: 'fix.spelling.everywhere', args } }];
  },
};

function misspelling(range: Range, wrong: string, { right }: Misspelling<Person>, correction: TextEdit): Found {
  return {
    code, range, message: { key: 'rule.speaker.spelling.found', args: { wrong, right: right.name } },
    far(survey) {
      const first = survey.firstOf(right);
      return first ? [{ range: first.speakerRange, message: { key: 'rule.speaker.spelling.right', args: { right: right.name, count: right.attributions } } }] : [];
    },
    subject: `${wrong} ${right.name}`, data: correction,
  };
}

/** The edit that puts one attribution right: the one word, in the letter case in which it is written there. */
function correct(range: Range, wrong: string, right: string, lines: Lines): TextEdit | null {
  const text = lines.slice(range), from = lines.offsetAt(range.start), folded = fold(wrong);
  let at = 0;
  for (const written of wordsOf(text)) {
    at = text.indexOf(written, at);
    if (fold(written) === folded) return { range: { start: lines.positionAt(from + at), end: lines.positionAt(from + at + written.length) }, newText: inCaseOf(written, right) };
    at += written.length;
  }
  return null;
}

function inCaseOf(written: string, right: string): string {
  const shouted = (word: string) => word === word.toUpperCase();
  if (shouted(written)) return right.toUpperCase();
  return shouted(right) ? right[0] + right.slice(1).toLowerCase() : right;
}
