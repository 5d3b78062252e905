import assert from 'node:assert/strict';
import { foldingRange } from '../../../server/src/features/foldingRange';
import { asking, drawn, type TranscriptParts } from './support';

/** Behind each line that folds, the picture has `^ fold to LINE` and the fold's kind, if any. */
function checkFolds(picture: string, parts: TranscriptParts): void {
  const { transcript, drawn: expected } = drawn(picture, parts);
  assert.deepEqual(
    foldingRange.provide(asking(transcript), {}).map(({ startLine, endLine, kind }) => `${startLine}: to ${endLine}${kind ? ` ${kind}` : ''}`),
    expected.map(({ range, label }) => `${range.start.line}: ${label}`),
  );
}

const olga = { text: 'Ольга Тихая:', speaker: 'Ольга Тихая', kind: 'leading' as const };

describe('folding', () => {
  it('folds statements and sections, neither the title nor one line', () => checkFolds(`
    Совет посёлка
    Дороги
    ^ to 8 region
    Ольга Тихая: Начну издалека.
    ^ to 4

    И закончу.
    Пётр Лыков: Да.
    Скажу ещё.
    ^ to 7
    И ещё.
    Анна Ветрова, директор

    Разное
    ^ to 11 region
    Никто не пришёл.
  `, {
    title: 'Совет посёлка', headings: [{ text: 'Совет посёлка' }, { text: 'Дороги', level: 2 }, { text: 'Разное', level: 2 }],
    statements: [
      { words: 'Начну … закончу.', by: olga },
      { words: 'Да.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } },
      { words: 'Скажу … И ещё.', by: { text: 'Анна Ветрова, директор', speaker: 'Анна Ветрова', role: 'директор' } },
    ],
  }));

  it('folds a statement under the label on its own line, front matter, and speech that nobody is named for', () => checkFolds(`
    ---
    ^ to 2
    date: 1 мая
    ---
    Ольга Тихая:
    ^ to 4
    Начнём.
    Кто-то сказал
    ^ to 6
    и это.
    Рассказ автора
    в две строки.
  `, {
    blocks: [{ kind: 'front-matter', startLine: 0, endLine: 2 }, { kind: 'narration', startLine: 3, endLine: 8 }],
    statements: [{ words: 'Начнём.', by: { ...olga, kind: 'heading' } }, { words: 'Кто-то … и это.' }],
  }));

  it('gives a line that two statements share to the first one', () => checkFolds(`
    Ольга Тихая: Начну
    ^ to 1
    и закончу. Пётр Лыков: А я
    только
    ^ to 3
    начну.
  `, { statements: [{ words: 'Начну … закончу.', by: olga }, { words: 'А я … начну.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } }] }));
});
