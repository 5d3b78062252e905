import assert from 'node:assert/strict';
import { definition } from '../../../server/src/features/definition';
import { documentHighlight } from '../../../server/src/features/documentHighlight';
import { onlyFile } from '../../support/fixture';
import { asking, drawn, made, type TranscriptParts } from './support';

function checkHighlights(picture: string, parts: TranscriptParts): void {
  const { transcript, cursor, drawn: expected } = drawn(picture, parts);
  assert.deepEqual(documentHighlight.provide(asking(transcript), { position: cursor! })?.map(({ range }) => range) ?? [], expected.map(({ range }) => range));
}

const parts: TranscriptParts = {
  statements: [
    { words: 'Раз.', by: { text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр' } },
    { words: 'Два.', by: { text: 'АННА ВЕТРОВА:', speaker: 'АННА ВЕТРОВА', kind: 'leading' } },
    { words: 'Три.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' } },
  ],
  quotations: [{ text: '«Четыре»', speaker: 'Анна Ветрова', named: 'Ветрова' }],
};

describe('highlights', () => {
  it('show where the speaker under the cursor is named', () => checkHighlights(`
    «Четыре», — сказала Ветрова.
                        ^^^^^^^
    Раз.
    Анна Вет$0рова, министр
    ^^^^^^^^^^^^^^
    АННА ВЕТРОВА: Два.
    ^^^^^^^^^^^^
    Пётр Лыков: Три. И Анна Ветрова.
                       ^^^^^^^^^^^^
  `, { ...parts, quotations: [{ ...parts.quotations![0], named: 'Ветрова' }] }));

  it('begin at the name in a sentence, too', () => checkHighlights(`
    «Четыре», — сказала $0Ветрова.
                        ^^^^^^^^^
    Раз.
    Анна Ветрова, министр
    ^^^^^^^^^^^^
    АННА ВЕТРОВА: Два.
    ^^^^^^^^^^^^
    Пётр Лыков: Три.
  `, parts));

  it('leave roles, words and nothing at all to the editor', () => {
    checkHighlights('«Четыре», — сказала Ветрова.\nРаз.\nАнна Ветрова, ми$0нистр\nАННА ВЕТРОВА: Два.\nПётр Лыков: Три.', parts);
    checkHighlights('«Четыре», — сказала Ветрова.\nРа$0з.\nАнна Ветрова, министр\nАННА ВЕТРОВА: Два.\nПётр Лыков: Три.', parts);
    checkHighlights('$0', {});
  });

  describe('of an official', () => {
    const officials = 'ФИО;Должность\nАнна Павловна Ветрова;министр\nПётр Лыков;староста\nИгорь Лыков;';
    const page = `
      «Четыре», — сказала Ветрова.
                          ^^^^^^^
      Раз. Были и без Анны Ветровой.
                      ^^^^^^^^^^^^^
      Анна Ветрова, министр
      ^^^^^^^^^^^^
      АННА ВЕТРОВА: Два.
      ^^^^^^^^^^^^
      Пётр Лыков: Три. Анне Павловне Ветровой — от Лыковых.
                       ^^^^^^^^^^^^^^^^^^^^^^
    `;

    /** With the cursor before each of some words. */
    function check(picture: string, before: readonly string[]): void {
      const { text, drawn: expected } = onlyFile(picture), transcript = made(text, parts), snapshot = asking(transcript, { directory: officials });
      for (const words of before) {
        const found = documentHighlight.provide(snapshot, { position: transcript.lines.positionAt(text.indexOf(words)) });
        assert.deepEqual(found?.map(({ range }) => range) ?? [], expected.map(({ range }) => range), words);
      }
    }

    it('are those by the office alone, where one person holds it on the day of the transcript', () => {
      const directory = 'ФИО;Должность;Организация;С;По\nАнна Ветрова;министр транспорта;;2019;\nПётр Лыков;министр транспорта;;2015;2018\n', file = 'file:///2020-05-12.transcript';
      const text = 'Игорь Ясень: Ждём министра транспорта.\n\nОлег Рябов: Ветрову? Анна Ветрова в пути, а бывший министр транспорта спит.\n\nИгорь Ясень: Министр транспорта Ветрова всегда в пути. С министром\nтранспорта спорить нельзя.\n';
      const places = (asked: ReturnType<typeof asking>, words: string) => { const { lines } = asked.snapshot.transcript; return documentHighlight.provide(asked, { position: lines.positionAt(text.indexOf(words) + 1) })?.map(({ range }) => lines.slice(range)) ?? []; };
      const asked = asking(text, { directory, file }), all = ['министра транспорта', 'Ветрову', 'Анна Ветрова', 'Ветрова'];
      for (const words of ['министра тр', 'транспорта.', 'Анна Ветрова', 'Ветрову']) assert.deepEqual(places(asked, words), all, words);
      assert.deepEqual(places(asked, 'бывший министр'), []);
      assert.deepEqual(places(asking(text, { directory }), 'министра тр'), []);
      assert.deepEqual(definition.provide(asked, { position: asked.snapshot.transcript.lines.positionAt(text.indexOf('министра тр')) })?.map(({ range: { start } }) => start.line), [1]);
    });

    it('are in every case, wherever they begin', () => check(page, ['Анны', 'тровой', 'Ветрова, министр', 'ВЕТРОВА', 'Павловне']));

    it('are those of nobody where several may be meant, or where the cursor stands on other words', () => check(page.replace(/\n *\^+(?=\n)/g, ''), ['Лыковых', 'истр', 'Раз']));
  });
});
