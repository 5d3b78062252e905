import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { Editor, pulls } from './support/editor';
import { applyAll } from './support/text';

const uri = 'file:///%D1%81%D0%BE%D0%B2%D0%B5%D1%82.transcript', textDocument = { uri }, options = { tabSize: 4, insertSpaces: true };
const page = 'Анна Ветрова: Газета  "Заря" - наша , и это видно всем.\r\n\r\n\r\nПётр Седов: Мы закончим "мост" к осени, если не подведёт погода.  \r\n\r\nАнна Ветрова: Хорошо, и скорее.\r\n';
const neat = 'Анна Ветрова: Газета «Заря» — наша, и это видно всем.\r\n\r\nПётр Седов: Мы закончим «мост» к осени, если не подведёт погода.\r\n\r\nАнна Ветрова: Хорошо, и скорее.\r\n';

describe('formatting over the protocol', () => {
  it('puts a document in order, and lines of it', () => Editor.visit({}, async editor => {
    await editor.open(uri, page);
    assert.equal(applyAll(page, await editor.request<TextEdit[]>('textDocument/formatting', { textDocument, options })), neat);
    const lines = await editor.request<TextEdit[]>('textDocument/rangeFormatting', { textDocument, options, range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } } });
    assert.equal(applyAll(page, lines), page.replace('"мост"', '«мост»').replace('погода.  ', 'погода.'));
    await editor.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }, text: neat });
    assert.deepEqual(await editor.request('textDocument/formatting', { textDocument, options }), []);
  }));

  it('does what the settings want', () => Editor.visit({ capabilities: pulls, answers: { 'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => ({ format: { dashes: false, spaces: false, blankLines: false } })) } }, async editor => {
    await editor.open(uri, page);
    assert.equal(applyAll(page, await editor.request<TextEdit[]>('textDocument/formatting', { textDocument, options })), page.replace('"Заря"', '«Заря»').replace('"мост"', '«мост»'));
  }));

  it('does nothing to what is not open, and refuses what names nothing', () => Editor.visit({}, async editor => {
    assert.equal(await editor.request('textDocument/formatting', { textDocument, options }), null);
    await assert.rejects(editor.request('textDocument/formatting', { options }));
  }));
});
