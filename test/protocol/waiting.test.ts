import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Editor } from './support/editor';
import { council, interview } from './support/pages';

const uri = 'file:///большой.transcript', other = 'file:///малый.transcript', position = { line: 0, character: 0 };
/** Long enough that the server is still reading it when the next messages have arrived. */
const long = interview.repeat(1000);

/** Runs a journey while the server is busy with a long text. */
const whileBusy = (journey: (editor: Editor) => Promise<void>) => () => Editor.visit({}, async editor => {
  await editor.open(other, council);
  await editor.pull(other);
  await editor.open(uri, long);
  const busy = editor.request('textDocument/documentSymbol', { textDocument: { uri } });
  await journey(editor);
  await busy;
});

describe('a request that waits', () => {
  it('is answered as cancelled when the client cancels it', whileBusy(async editor => {
    const source = new CancellationTokenSource(), hover = editor.request('textDocument/hover', { textDocument: { uri }, position }, source.token);
    source.cancel();
    await assert.rejects(hover, { code: -32800 });
  }));

  it('does not keep others waiting once it is cancelled', whileBusy(async editor => {
    const sources = Array.from({ length: 20 }, () => new CancellationTokenSource());
    const cancelled = sources.map(source => editor.request('textDocument/foldingRange', { textDocument: { uri } }, source.token));
    sources.forEach(source => source.cancel());
    assert.equal((await editor.pull(other)).length, 1);
    for (const answer of cancelled) await assert.rejects(answer, { code: -32800 });
  }));

  it('sees the edits that were sent before it was answered, or says that its place has moved', whileBusy(async editor => {
    const hover = editor.request('textDocument/hover', { textDocument: { uri: other }, position: { line: 6, character: 3 } });
    const completion = editor.request('textDocument/completion', { textDocument: { uri: other }, position });
    const findings = editor.pull(other);
    await editor.replace(other, 'Вера Тихая: Автобус', 'Автобус');
    await assert.rejects(hover, { code: -32801 });
    assert.ok(await completion !== undefined);
    assert.deepEqual(await findings, []);
  }));

  it('is answered empty when its document is closed in the meantime', whileBusy(async editor => {
    const symbols = editor.request('textDocument/documentSymbol', { textDocument: { uri: other } }), findings = editor.pull(other);
    await editor.close(other);
    assert.equal(await symbols, null);
    assert.deepEqual(await findings, []);
  }));
});
