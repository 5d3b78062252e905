import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KnownLabels } from '../../../../server/src/transcript/reading/labels';
import { readLine } from '../../../../server/src/transcript/reading/line';

/** Pieces that lines are made of and that meet badly at a window's edges. */
const pieces = fc.constantFrom('А.Ветрова', 'Вопрос', 'Mr. DOE', 'Анна Ветрова, министр', ':', '：', '. ', ' — ', ' - ', '(', ')', '[', ']', '**', '__', '*', ' ', '   ', '\u00A0', '\uFEFF', '12:30', '[00:01:02] ', '1) ', '- ',
  '<v ', '>', 'https://', '"', '»', 'слова', 'Break', '?', '!', '…', '\uD83D\uDE00', '\uD83D', '7', '/', '山田', '#', '|', ',', '\u2028');
const line = fc.array(pieces, { maxLength: 14 }).map(parts => parts.join(''));

describe('reading one line by itself', () => {
  it('looks at nothing outside its window, and says the same whatever was read before', () => {
    const labels = new KnownLabels();
    fc.assert(fc.property(line, line, line, (text, before, behind) => {
      const alone = readLine(text);
      assert.deepEqual(readLine(before + text + behind, before.length, before.length + text.length), alone);
      assert.deepEqual(readLine(text, 0, text.length, labels), alone);
    }), { numRuns: 3000 });
    for (const text of ['Вопрос:', 'Голос 7:', '**Вопрос**', 'Г-жа Роу (мэр)', 'Вопрос -', '<v Вопрос', 'Mr. DOE', '7'])
      for (const behind of [':', '//', '7', ' слова', '>', '.', ')', '-']) assert.deepEqual(readLine('7(' + text + behind, 2, 2 + text.length), readLine(text), text + behind);
  });

  it('answers the same objects for labels and lines that look the same', () => {
    const labels = new KnownLabels(), read = (text: string) => readLine(text, 0, text.length, labels);
    assert.equal(read('А.Ветрова: Добрый день.').candidates, read('А.Ветрова: Спасибо.').candidates);
    assert.equal(read('А.Ветрова: Добрый день.').candidates[0].reading, read('- А.Ветрова: Добрый день.').candidates[0].reading);
    assert.equal(readLine('Мы чинили мосты, и дороги, и всё, что было сломано летом.'), readLine('Мы красили мосты, и скамьи, и всё, что было готово летом.'));
    assert.equal(readLine(''), readLine(''));
  });

  it('reads a long line by its head and its end', () => {
    const words = 'и так далее '.repeat(100_000), { candidates: [first], closed, length } = readLine(`А.Ветрова: ${words}вот.`);
    assert.equal(first.reading.speaker, 'А.Ветрова');
    assert.equal(closed, true);
    assert.equal(length, words.length + 15);
  });

  it('knows a line in brackets, however many; one as long as a book is none', () => {
    for (const [text, kind] of [['(', 'open-bracket'], [')', 'text'], ['()', 'bracket'], ['[a](b)', 'bracket'], ['( ', 'open-bracket'], ['(a) b ', 'text'], ['* ', 'rule'], ['*', 'rule'], ['**', 'rule'], ['*a', 'text']] as const) {
      assert.equal(readLine(text.repeat(Math.floor(9_000 / text.length))).class, kind, text);
      assert.equal(readLine(text.repeat(Math.ceil(1_000_000 / text.length))).class, kind === 'rule' ? kind : 'text', text);
    }
  });

  it('survives a million of anything', () => {
    for (const text of [':', '：', '.', '-', 'A.', '1) ', '<v ', '1:00 ', '"', '○', '> ', '_', "'", '<b>', '\t', '. —', ').', 'Mr. ', 'а ', '@', '#', '|', ',', '\uFEFF', ' '])
      assert.ok(readLine(text.repeat(Math.ceil(1_000_000 / text.length))).length >= 0, text);
  });
});
