import assert from 'node:assert/strict';
import { ListSpeakers, ListStatements, type ListSpeakersAnswer, type ListStatementsAnswer } from '#protocol';
import { Editor } from './support/editor';

const uri = 'file:///memory/2020-05-12.transcript', textDocument = { uri };
const page = 'Анна Ветрова, министр: Мы начнём в мае.\n\nПётр Седов: Хорошо.\n\nАнна Ветрова: И закончим к зиме.\n';

describe('the list of speakers over the protocol', () => {
  const visit = (journey: (editor: Editor) => Promise<void>) => Editor.visit({ locale: 'en' }, async editor => { await editor.open(uri, page); await journey(editor); });
  const list = (editor: Editor, filter = '') => editor.request<ListSpeakersAnswer>(ListSpeakers, { textDocument, filter });

  it('is that of the newest text', () => visit(async editor => {
    assert.deepEqual((await list(editor)).speakers.map(({ name, statements }) => [name, statements]), [['Анна Ветрова', 2], ['Пётр Седов', 1]]);
    await editor.replace(uri, 'Пётр Седов', 'Иван Громов');
    assert.deepEqual((await list(editor)).speakers.map(({ name }) => name), ['Анна Ветрова', 'Иван Громов']);
    assert.deepEqual((await list(editor, 'grom')).speakers.map(({ name }) => name), ['Иван Громов']);
  }));

  it('leads to the statements of each', () => visit(async editor => {
    const { speakers: [{ key }] } = await list(editor), { statements, more } = await editor.request<ListStatementsAnswer>(ListStatements, { textDocument, key, most: 1 });
    assert.deepEqual([statements.map(({ line, words }) => [line, words]), more], [[[0, 'Мы начнём в мае.']], 1]);
  }));

  it('is none of a text that is not open, and of parameters that are none', () => visit(async editor => {
    assert.equal(await editor.request(ListSpeakers, { textDocument: { uri: 'file:///memory/другой.transcript' } }), null);
    await assert.rejects(editor.request(ListSpeakers, {}), { code: -32602 });
    assert.deepEqual(await editor.request(ListStatements, { textDocument, key: 5 }), { statements: [], more: 0 });
    assert.equal((await list(editor, 7 as never)).all, 2);
  }));
});
