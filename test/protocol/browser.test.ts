import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, DocumentSymbol } from 'vscode-languageserver-types';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Editor, type Start } from './support/editor';
import { council, interview } from './support/pages';
import { built } from './support/program';
import { startWorker } from './support/worker';

const folder = 'vscode-vfs://github/редакция/архив', uri = `${folder}/совет.transcript`, textDocument = { uri };

/** A visit to the server in a browser's worker. */
async function visit(start: Start, journey: (editor: Editor) => Promise<void>, location?: string): Promise<void> {
  const worker = startWorker(location);
  try {
    await journey(await Editor.over(worker.reader, worker.writer, worker.exited, start));
  } finally { await worker.end(); }
}

describe('the server in a browser\'s worker', () => {
  it('outlines, finds, and finds no more after an edit', () => visit({ locale: 'ru' }, async editor => {
    assert.ok(editor.initialized.capabilities.documentSymbolProvider);
    await editor.open(uri, council);
    const [title] = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(title.children?.map(({ name }) => name), ['Вера Тихая', 'Пётр Громов', 'Вера Тихая']);
    assert.deepEqual((await editor.pull(uri)).map(({ code }) => code), ['attribution.conflict']);
    await editor.replace(uri, 'Вера Тихая: Автобус', 'Автобус');
    assert.deepEqual(await editor.pull(uri), []);
  }));

  it('finds the parts of its program where the client says they are, started from a text as VS Code does it', async () => {
    const outlined = async (editor: Editor) => {
      await editor.open(uri, council);
      const symbols = await editor.request<DocumentSymbol[] | null>('textDocument/documentSymbol', { textDocument });
      return [symbols?.[0].children?.length, editor.heard.filter(({ method, params }) => method === 'window/logMessage' && /^A part of Verbatim.*transcript\/whole/.test((params as { message: string }).message)).length];
    };
    const blob = 'blob:https://редакция.example/1', parts = pathToFileURL(`${dirname(built('web/server.js'))}/parts/`).href;
    await visit({ options: { parts } }, async editor => assert.deepEqual(await outlined(editor), [3, 0]), blob);
    await visit({}, async editor => assert.deepEqual(await outlined(editor), [undefined, 1]), blob);
  });

  it('keeps silenced findings through the client, and without it nowhere', async () => {
    const files = new Map<string, string>();
    const answers = {
      'verbatim/readFile': (params: { uri: string }) => files.get(params.uri) ?? null,
      'verbatim/writeFile': (params: { uri: string; text: string }) => { files.set(params.uri, params.text); return null; },
    };
    const silence = async (editor: Editor) => {
      await editor.open(uri, council);
      const [{ range }] = await editor.pull(uri);
      const fixes = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
      const command = fixes.find(fix => fix.command)!.command!;
      await editor.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
      return (await editor.pull(uri)).length;
    };
    await visit({ folders: [folder], options: { fileAccess: true }, answers }, async editor => assert.equal(await silence(editor), 0));
    assert.deepEqual([...files.keys()], [`${folder}/verbatim.yaml`]);
    await visit({ folders: [folder] }, async editor => {
      assert.equal(await silence(editor), 1);
      assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /could not be written/);
    });
  });

  it('lets a cancellation overtake what waits', () => visit({}, async editor => {
    await editor.open(uri, interview.repeat(2000));
    const busy = editor.request('textDocument/documentSymbol', { textDocument }), source = new CancellationTokenSource();
    const hover = editor.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }, source.token);
    source.cancel();
    await assert.rejects(hover, { code: -32800 });
    await busy;
  }));
});
