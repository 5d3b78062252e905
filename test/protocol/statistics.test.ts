import assert from 'node:assert/strict';
import { CountStatistics, ListSpeakers, type Figures, type ListSpeakersAnswer } from '#protocol';
import { Editor } from './support/editor';

const uri = 'file:///memory/2020-05-12.transcript', textDocument = { uri };
const page = 'Анна Ветрова, министр: Мы начнём в мае.\n\nПётр Седов: Хорошо.\n\nАнна Ветрова: И закончим к зиме.\n';

describe('statistics over the protocol', () => {
  const visit = (journey: (editor: Editor) => Promise<void>) => Editor.visit({ locale: 'en' }, async editor => { await editor.open(uri, page); await journey(editor); });
  const count = (editor: Editor) => editor.request<Figures>(CountStatistics, { scope: { textDocument } });
  const said = ({ speakers }: Figures) => speakers.map(({ name, statements, words }) => [name, statements, words]);

  it('are those of the newest text', () => visit(async editor => {
    const figures = await count(editor);
    assert.deepEqual([said(figures), figures.follows, figures.summary], [[['Анна Ветрова', 2, 8], ['Пётр Седов', 1, 1]], [[0, 1, 1], [1, 0, 1]], '2020-05-12, 2 speakers, 3 statements, 9 words, under a minute']);
    await editor.replace(uri, 'Пётр Седов: Хорошо.', 'Иван Громов: Хорошо, а когда мы начнём чинить дороги и мосты?');
    const after = await count(editor), { speakers } = await editor.request<ListSpeakersAnswer>(ListSpeakers, { textDocument });
    assert.deepEqual(said(after), [['Иван Громов', 1, 9], ['Анна Ветрова', 2, 8]]);
    assert.deepEqual(after.turns!.map(({ speaker, line, words }) => [after.speakers[speaker].name, line, words]), [['Анна Ветрова', 0, 4], ['Иван Громов', 2, 9], ['Анна Ветрова', 4, 4]]);
    assert.deepEqual(new Map(speakers.map(({ key, name }) => [key, name])), new Map([...after.speakers].reverse().map(({ key, name }) => [key, name])));
  }));

  it('are none of a text that is not open', () => visit(async editor => {
    assert.equal(await editor.request(CountStatistics, { scope: { textDocument: { uri: 'file:///memory/другой.transcript' } } }), null);
  }));
});
