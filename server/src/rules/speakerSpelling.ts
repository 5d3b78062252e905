import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import { likeness } from '../transcript/placed';
import { example } from './example';
import type { Finding, Rule } from './rule';
import { isOne, isWrittenElsewhere } from './spelling/evidence';
import type { Misspelling } from './spelling/index';
import { fold, wordsOf } from './spelling/names';
import { misspeltLabels } from './spelling/overlooked';

const code = 'speaker.spelling';

const talk = {
  ru: (name: string) => ['Марина Шубина: Кто начнёт?', '', 'Тимур Абжанов: Начну я.', '', 'Марина Шубина: Мы слушаем.', '', `Тимур ${name}: Мост нужен обоим берегам.`, '', 'Марина Шубина: А деньги?', '', 'Тимур Абжанов: Деньги есть.', '', 'Марина Шубина: Спасибо.', '', 'Тимур Абжанов: И вам.'],
  en: (name: string) => ['Marina Shore: Who will begin?', '', 'Tim Abrams: I will.', '', 'Marina Shore: Please do.', '', `Tim ${name}: Both banks need the bridge.`, '', 'Marina Shore: And the money?', '', 'Tim Abrams: We have it.', '', 'Marina Shore: Thank you.', '', 'Tim Abrams: Thank you.'],
};

/** A speaker's name that is one letter away from the name of somebody who is named far more often. */
export const speakerSpelling: Rule = {
  meta: {
    code, severity: 'warning', reach: 'document', asks: ['spellings', 'isRival'],
    examples: [
      example('ru', talk.ru('Абжнов'), talk.ru('Абжанов')),
      example('en', talk.en('Abrans'), talk.en('Abrams')),
    ],
  },
  *speaker(speaker, { transcript, survey }) {
    const { lines } = transcript, found = survey.spellings.rightFor(speaker);
    if (!found || !isOne(found, speaker, transcript)) return;
    const wrong = wordsOf(speaker.name)[found.word], right = wordsOf(found.right.name)[found.word];
    if (isWrittenElsewhere(wrong, right, speaker, lines)) return;
    for (const attribution of speaker.attributions) {
      const correction = survey.isRival(attribution) ? null : correct(attribution.speakerRange, wrong, right, lines);
      if (!correction) continue;
      yield misspelling(attribution.speakerRange, attribution.speaker, found, correction);
    }
  },
  *statement(statement, { transcript, survey }) {
    for (const { range, found } of misspeltLabels(statement, transcript, survey.spellings)) {
      const { lines } = transcript, name = lines.slice(range), wrong = wordsOf(name)[found.word], right = wordsOf(found.right.name)[found.word], correction = correct(range, wrong, right, lines);
      if (!correction || isWrittenElsewhere(wrong, right, { attributions: [likeness(found.right.attributions[0], { range })] }, lines)) continue;
      yield misspelling(range, name, found, correction);
    }
  },
  fixes({ data }, { transcript: { lines } }) {
    const edit = data as TextEdit, args = { wrong: lines.slice(edit.range), right: edit.newText };
    return [{ title: { key: 'fix.spelling', args }, edits: [edit], preferred: true, everywhere: { key: 'fix.spelling.everywhere', args } }];
  },
};

function misspelling(range: Range, wrong: string, { right }: Misspelling, correction: TextEdit): Finding {
  return {
    code, range, message: { key: 'rule.speaker.spelling.found', args: { wrong, right: right.name } },
    related: [{ range: right.attributions[0].speakerRange, message: { key: 'rule.speaker.spelling.right', args: { right: right.name, count: right.attributions.length } } }],
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
