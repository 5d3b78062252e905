import assert from 'node:assert/strict';
import { references } from '../../../server/src/features/references';
import { address, asking, drawn } from './support';
import { corpusOf } from './workspace';

describe('references', () => {
  it('are the places where the person is named, as the transcript and as the directories know them', () => {
    const { transcript, cursor, drawn: expected } = drawn(`
      Анна Ветрова, министр: Раз.
      ^^^^^^^^^^^^
      Лыков: Ждали Анну Вет$0рову.
                   ^^^^^^^^^^^^^^
    `, { statements: [
      { words: 'Раз.', by: { text: 'Анна Ветрова, министр:', speaker: 'Анна Ветрова', role: 'министр', kind: 'leading' } },
      { words: 'Ждали … Ветрову.', by: { text: 'Лыков:', speaker: 'Лыков', kind: 'leading' } },
    ] });
    const asked = asking(transcript, { directory: 'ФИО\nАнна Ветрова' });
    assert.deepEqual(references.search(asked, { position: cursor! })?.result(), expected.map(({ range }) => ({ uri: address, range })));
    // Whom no directory knows is known from the attribution.
    assert.deepEqual(references.search(asking(transcript), { position: cursor! })?.result(), expected.map(({ range }) => ({ uri: address, range })));
    assert.equal(references.search(asked, { position: { line: 1, character: 8 } }), null);
  });

  it('are those by the office alone, on the day of each file', () => {
    const directory = 'ФИО;Должность;Организация;С;По\nВера Лугина;мэр;Озёрск;2019;2021-12-31\nПётр Лыков;мэр;Озёрск;2022;\n', file = 'file:///a/2020-05-12.txt';
    const texts = { [file]: '', 'file:///a/2021-01-02.txt': 'Олег Рябов: Спросите у мэра Озёрска, Вера Лугина знает всё про этот мост.\n', 'file:///a/2022-01-02.txt': 'Олег Рябов: Мэр Озёрска теперь не Вера Лугина, спросите у него.\n' };
    const asked = asking('Олег Рябов: Спросите у мэра Озёрска.\n', { directory, file }), search = references.search({ ...asked, corpus: corpusOf(texts) }, { position: { line: 0, character: 25 } })!;
    for (const uri of search.uris) search.take(uri, texts[uri as keyof typeof texts]);
    assert.deepEqual(search.result().map(({ uri, range: { start, end } }) => `${uri.split('/').at(-1)} ${start.character}-${end.character}`), ['2020-05-12.txt 23-35', '2021-01-02.txt 23-35', '2021-01-02.txt 37-48', '2022-01-02.txt 34-45']);
  });

  it('are those of all files of the workspace, in whatever language and case', () => {
    const texts = { [address]: '', 'file:///a/1.txt': 'Пётр Лыков: Спросите у Веры Лугиной, она всё знает про этот мост.\n', 'file:///a/2.txt': 'Ann Weaver: We thank Vera Lugina and Igor Lugin for the bridge, and the city for its patience.\n', 'file:///a/3.txt': 'Пётр Лыков: Спросите у Лугова.\n', 'file:///a/4.txt': 'Вера Лугина, мэр: Мост откроем в мае, если не подведёт погода и хватит бетона.\n' };
    const snapshot = asking('Вера Лугина: Начинаем.\n', { directory: 'ФИО\nВера Лугина\nИгорь Лугин\n' }), search = references.search({ ...snapshot, corpus: corpusOf(texts) }, { position: { line: 0, character: 3 } })!;
    assert.deepEqual([[...search.uris].sort(), [...search.languages].sort()], [['file:///a/1.txt', 'file:///a/2.txt', 'file:///a/4.txt'], ['en', 'ru']]);
    for (const uri of search.uris) search.take(uri, texts[uri as keyof typeof texts]);
    const shown = search.result().map(({ uri, range: { start, end } }) => `${uri.split('/').at(-1)} ${start.line}:${start.character}-${end.character}`);
    assert.deepEqual(shown, ['Совещание (1).transcript 0:0-11', '1.txt 0:23-35', '2.txt 0:21-32', '4.txt 0:0-11']);
  });
});
