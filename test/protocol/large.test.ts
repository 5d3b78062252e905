import assert from 'node:assert/strict';
import { CountStatistics, Glance, ListSpeakers, PreviewPage } from '#protocol';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { features, scopedFeatures } from '../../server/src/features';
import { Editor, isTold, pulls } from './support/editor';
import { council } from './support/pages';

const uri = 'file:///большая.transcript', textDocument = { uri };
/** Settings under which `council` is a large transcript, and under which it is none. */
const small = { outlineOnlyAbove: 0.0001 }, roomy = { outlineOnlyAbove: 1 };

/** What each feature answers. */
async function answersOf(editor: Editor): Promise<Record<string, unknown>> {
  const position = { line: 3, character: 2 }, range = { start: { line: 0, character: 0 }, end: { line: 9, character: 5 } };
  const params = { textDocument, scope: { textDocument }, position, positions: [position], range, context: { diagnostics: [], triggerKind: 1 } };
  return Object.fromEntries(await Promise.all([...features, ...scopedFeatures].map(async ({ method }) => [method, await editor.request(method, params)])));
}

describe('a large transcript', () => {
  it('has its outline, one word that it is large, and nothing else; under another limit it has everything', async () => {
    let settings: unknown = small;
    const repaints: ClientCapabilities = { ...pulls, workspace: { ...pulls.workspace, semanticTokens: { refreshSupport: true }, foldingRange: { refreshSupport: true } } };
    await Editor.visit({ locale: 'ru', capabilities: repaints, answers: { 'workspace/configuration': () => [settings] } }, async editor => {
      await editor.open(uri, council);
      const { 'textDocument/documentSymbol': outline, 'textDocument/diagnostic': report, [ListSpeakers]: speakers, [PreviewPage]: page, [Glance]: glance, [CountStatistics]: figures, ...others } = await answersOf(editor);
      assert.deepEqual((outline as DocumentSymbol[])[0].children!.map(({ name }) => name), ['Вера Тихая', 'Пётр Громов', 'Вера Тихая']);
      const [about, ...findings] = (report as { items: { code: string; severity: number; range: object; message: string }[] }).items;
      assert.deepEqual([about.code, about.severity, about.range, findings], ['file.large', 3, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, []]);
      assert.match(about.message, /больше 0,0001 млн знаков/);
      assert.deepEqual(speakers, { speakers: [], all: 0, large: true });
      assert.deepEqual(page, { large: true });
      assert.deepEqual(glance, { large: about.message });
      assert.deepEqual(figures, { large: true });
      // What is to be resolved comes back as it was asked.
      for (const [method, answer] of Object.entries(others)) if (!method.endsWith('/resolve')) assert.equal(answer, null, method);

      settings = roomy;
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      await Promise.all(['diagnostic', 'semanticTokens', 'foldingRange'].map(what => editor.hears(`workspace/${what}/refresh`)));
      assert.deepEqual((await editor.pull(uri)).map(({ code }) => code), ['attribution.conflict']);
      const now = await answersOf(editor);
      for (const method of ['textDocument/hover', 'textDocument/semanticTokens/full', 'textDocument/foldingRange', CountStatistics]) assert.notEqual(now[method], null, method);
    });
  });

  it('is told of to clients that do not ask, and no more once enough of it is gone', () => Editor.visit({ capabilities: isTold, options: { outlineOnlyAbove: 0.0002 } }, async editor => {
    await editor.open(uri, council);
    assert.deepEqual((await editor.told(uri)).map(({ code }) => code), ['file.large']);
    await editor.replace(uri, council.slice(0, council.indexOf('Вера Тихая: Автобус')), '');
    assert.deepEqual((await editor.told(uri)).map(({ code }) => code), ['attribution.conflict']);
  }));

  it('of fifty million characters in one line is answered', () => Editor.visit({}, async editor => {
    await editor.open(uri, 'Вера Тихая: ' + 'а'.repeat(50e6));
    assert.deepEqual((await editor.pull(uri)).map(({ code }) => code), ['file.large']);
    assert.equal(await editor.request('textDocument/hover', { textDocument, position: { line: 0, character: 3 } }), null);
    const end = { line: 0, character: 50e6 };
    await editor.edit(uri, { range: { start: end, end }, text: '\n\nПётр Громов: Да.\n\nВера Тихая: Нет.\n\nПётр Громов: Да.\n' });
    const outline = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(outline.map(({ name }) => name), ['Вера Тихая', 'Пётр Громов', 'Вера Тихая', 'Пётр Громов']);
  })).timeout(120_000);
});
