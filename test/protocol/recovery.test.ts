import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createMessageConnection, StreamMessageWriter } from 'vscode-languageserver/node';
import { Editor, isTold, readerOf } from './support/editor';
import { council } from './support/pages';
import { built } from './support/program';

const uri = 'file:///совет.transcript', textDocument = { uri };

/** Sends bytes as they are, past the library. */
function raw(editor: Editor, bytes: string): void { editor.process!.stdin!.write(bytes); }
function message(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

describe('the server as a process', () => {
  it('that was killed finds the same again when it is started anew', async () => {
    const answers: unknown[] = [];
    for (const killed of [true, false]) await Editor.visit({}, async editor => {
      await editor.open(uri, council);
      answers.push([await editor.pull(uri), await editor.request('textDocument/documentSymbol', { textDocument })]);
      if (!killed) return;
      const waiting = editor.request('textDocument/documentSymbol', { textDocument }).catch(() => 'gone');
      editor.process!.kill('SIGKILL');
      assert.equal(await editor.exited, null);
      editor.connection.dispose();
      await waiting;
    });
    assert.deepEqual(answers[0], answers[1]);
  });

  it('ends with 0 after shutdown and exit, with 1 after exit alone', async () => {
    await Editor.visit({}, async editor => assert.equal(await editor.stop(), 0));
    await Editor.visit({}, async editor => {
      await editor.notify('exit', undefined);
      assert.equal(await editor.exited, 1);
    });
  });

  it('answers nothing but exit after shutdown', () => Editor.visit({}, async editor => {
    await editor.open(uri, council);
    await editor.request('shutdown', undefined);
    await assert.rejects(editor.request('textDocument/documentSymbol', { textDocument }), { code: -32600 });
    await editor.notify('exit', undefined);
    assert.equal(await editor.exited, 0);
  }));

  it('ends when the editor that started it is gone', async () => {
    await Editor.visit({}, async editor => {
      editor.process!.stdin!.end();
      assert.equal(await editor.exited, 1);
    });
    const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await Editor.visit({ processId: parent.pid }, async editor => {
      parent.kill('SIGKILL');
      await once(parent, 'exit');
      // The library looks every three seconds.
      assert.equal(await editor.exited, 1);
    });
  });

  it('says how it is to be started, and ends with 2, when nobody says how to speak to it', () => {
    const run = (args: string[], LC_ALL: string) => spawnSync(process.execPath, [built('server.js'), ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL } });
    for (const args of [[], ['--socket=6009'], ['--pipe=/tmp/x'], ['--socket', '6009', '--stdio'], ['--node-ipc']]) {
      const { status, stdout, stderr } = run(args, 'ru_RU.UTF-8');
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /языковой сервер.*--stdio.*--node-ipc/);
    }
    assert.match(run([], 'C').stderr, /language server/);
  });
});

describe('the server goes on', () => {
  it('after messages that are none', () => Editor.visit({}, async editor => {
    await editor.open(uri, council);
    raw(editor, message('{"jsonrpc": "2.0", "method": '));
    raw(editor, message('null'));
    raw(editor, message([]));
    raw(editor, message({ jsonrpc: '2.0', id: 7777, result: 'nobody asked' }));
    raw(editor, message({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 'nothing' } }));
    raw(editor, message({ jsonrpc: '2.0', method: '$/cancelRequest' }));
    assert.equal((await editor.pull(uri)).length, 1);
  }));

  it('after methods that nobody knows', () => Editor.visit({}, async editor => {
    await assert.rejects(editor.request('verbatim/нет', {}), { code: -32601 });
    await assert.rejects(editor.request('textDocument/moniker', { textDocument, position: { line: 0, character: 0 } }), { code: -32601 });
    await editor.notify('$/неважно', {});
    await editor.notify('verbatim/нет', {});
    await editor.open(uri, council);
    assert.equal((await editor.pull(uri)).length, 1);
  }));

  it('after requests and notifications with the wrong parameters', () => Editor.visit({}, async editor => {
    await editor.open(uri, council);
    for (const method of ['textDocument/hover', 'textDocument/documentSymbol', 'textDocument/codeAction', 'textDocument/diagnostic']) {
      await assert.rejects(editor.request(method, {}), { code: -32602 });
      await assert.rejects(editor.request(method, { textDocument: 'совет' }), { code: -32602 });
    }
    const wrong = [{ position: null }, { position: { line: 'а' } }, { position: { line: -1, character: 1e99 } }, { range: {}, context: null }, { positions: 7 }];
    for (const params of wrong) for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/codeAction', 'textDocument/selectionRange']) {
      await editor.request(method, { textDocument, ...params }).catch((error: { code: number }) => assert.ok(error.code < 0, `${method} ${JSON.stringify(params)}`));
    }
    await editor.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: null, text: 'а' }] });
    await editor.notify('textDocument/didChange', { textDocument: { uri: 'file:///не открыт', version: 2 }, contentChanges: [{ text: 'а' }] });
    await editor.notify('textDocument/didOpen', { textDocument: { uri: 'file:///б', languageId: 'transcript', version: 1 } });
    await editor.notify('textDocument/didClose', { textDocument: { uri: 'file:///не открыт' } });
    await editor.notify('workspace/didChangeWatchedFiles', {});
    await editor.notify('workspace/didChangeConfiguration', {});
    assert.deepEqual(await editor.pull('file:///б'), []);
    assert.equal((await editor.pull(uri)).length, 1);
  }));

  it('after an exception that nobody caught, which it logs', () => Editor.visit({ transport: 'node-ipc' }, async editor => {
    // The library trips over a cancellation without parameters as soon as the channel delivers it.
    editor.process!.send({ jsonrpc: '2.0', method: '$/cancelRequest' });
    const logged = await editor.hears<{ type: number; message: string }>('window/logMessage', ({ type }) => type === 1);
    assert.match(logged.message, /^uncaught: TypeError\n\s+at /);
    await editor.open(uri, council);
    assert.equal((await editor.pull(uri)).length, 1);
  }));

  it('when it is asked too early or initialized twice', async () => {
    const child = spawn(process.execPath, [built('server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(readerOf(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    await assert.rejects(connection.sendRequest('textDocument/hover', { textDocument }), { code: -32002 });
    connection.dispose();
    child.kill();
    await once(child, 'exit');
    await Editor.visit({}, async editor => {
      await assert.rejects(editor.request('initialize', { processId: null, rootUri: null, capabilities: {} }), { code: -32600 });
      await editor.open(uri, council);
      assert.equal((await editor.pull(uri)).length, 1);
    });
  });

  const odd: [string, string][] = [
    ['nothing at all', ''], ['halves of characters', 'Вера\uD83D: \uDE00 да\uDFFF.\r\n\uD800'], ['NUL and other controls', 'Вера\0Тихая:\0\x01\x1b[2J да.\0\n\0'],
    ['a million characters in one line', `Вера Тихая: ${'слово '.repeat(170_000)}`], ['a million opening quotation marks', '«'.repeat(1_000_000)],
    ['a hundred thousand empty lines', '\r\n'.repeat(100_000)], ['line separators that end no line', 'Вера:\u2028Да\u2029\u0085\u000b'], ['names of objects\' own things', '__proto__: constructor\n\ntoString: hasOwnProperty\n'],
  ];
  for (const [what, text] of odd) it(`with ${what}`, () => Editor.visit({ capabilities: isTold }, async editor => {
    await editor.open(uri, text);
    await editor.told(uri);
    const position = { line: 0, character: Math.min(5, text.length) }, context = { diagnostics: [] };
    for (const { method } of [{ method: 'textDocument/documentSymbol' }, { method: 'textDocument/foldingRange' }, { method: 'textDocument/hover' }, { method: 'textDocument/completion' }, { method: 'textDocument/selectionRange' }, { method: 'textDocument/semanticTokens/full' }, { method: 'textDocument/codeAction' }]) {
      await editor.request(method, { textDocument, position, positions: [position], range: { start: position, end: position }, context });
    }
    assert.deepEqual(editor.heard.filter(heard => heard.method === 'window/logMessage' && (heard.params as { type: number }).type === 1), []);
    await editor.open('file:///после', council);
    assert.equal((await editor.told('file:///после')).length, 1);
  }));
});
