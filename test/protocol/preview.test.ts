import assert from 'node:assert/strict';
import { PreviewPage, type PreviewPageAnswer } from '#protocol';
import { Editor } from './support/editor';

const uri = 'file:///memory/2020-05-12.transcript', textDocument = { uri };
const page = 'Анна Ветрова, министр: Мы начнём в мае.\n\nПётр Седов: Хорошо.\n\nАнна Ветрова: И закончим к зиме.\n';
type Page = Extract<PreviewPageAnswer, { readonly id: string }>;

describe('a transcript as a page over the protocol', () => {
  const visit = (journey: (editor: Editor) => Promise<void>) => Editor.visit({ locale: 'en' }, async editor => { await editor.open(uri, page); await journey(editor); });
  const ask = (editor: Editor, previous?: unknown) => editor.request<Page>(PreviewPage, { textDocument, previous });
  const names = ({ sections }: Page) => sections.flatMap(({ blocks }) => blocks.flatMap(({ opens }) => opens?.name ?? []));

  it('is that of the newest text, and then what is other', () => visit(async editor => {
    const first = await ask(editor);
    assert.deepEqual([first.whole, first.version, names(first), first.speakers?.map(({ name, office }) => [name, office])], [true, 1, ['Анна Ветрова', 'Пётр Седов', 'Анна Ветрова'], [['Анна Ветрова', 'министр'], ['Пётр Седов', null]]]);
    assert.deepEqual((await ask(editor, first.id)).sections, []);
    await editor.replace(uri, 'Пётр Седов', 'Иван Громов');
    const edit = await ask(editor, first.id);
    assert.deepEqual([edit.whole, edit.from, edit.removed, names(edit)], [undefined, 0, 1, ['Анна Ветрова', 'Иван Громов', 'Анна Ветрова']]);
    assert.equal((await ask(editor, 7)).whole, true);
  }));

  it('is none of a text that is not open', () => visit(async editor => {
    assert.equal(await editor.request(PreviewPage, { textDocument: { uri: 'file:///memory/другой.transcript' } }), null);
    await assert.rejects(editor.request(PreviewPage, {}), { code: -32602 });
  }));
});
