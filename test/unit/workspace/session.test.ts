import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Environment, Files } from '../../../server/src/workspace/environment';
import { serve } from '../../../server/src/workspace/connection';
import { noFiles } from '../../../server/src/workspace/files';
import { Turns } from '../../../server/src/workspace/turns';
import { Editor, isTold, type Start } from '../../protocol/support/editor';
import { council } from '../../protocol/support/pages';

const uri = 'file:///архив/совет.transcript', hash = '00000000000', silenced = { uri, code: 'attribution.conflict', hash, excerpt: 'слова' };

/** The server in this very process, with a disk in memory; the built one is tested as its own process elsewhere. */
async function meet(start: Start, disk = new Map<string, string>()): Promise<{ editor: Editor; disk: Map<string, string>; fault: (error: unknown) => void; allowed: () => readonly string[] }> {
  const there = new PassThrough(), back = new PassThrough(), turns = new Turns(() => new Promise(resolve => setImmediate(resolve)));
  const files: Files = { ...noFiles, read: async file => disk.get(file) ?? null, write: async (file, text) => { disk.set(file, text); } };
  let fault!: (error: unknown) => void, allowed!: () => readonly string[];
  const environment: Environment = { turns, disk: folders => { allowed = folders; return files; }, onFault: report => { fault = report; } };
  serve(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back), { messageStrategy: turns.messageStrategy }), environment);
  const editor = await Editor.over(new StreamMessageReader(back), new StreamMessageWriter(there), new Promise(() => { /* It never ends. */ }), start);
  return { editor, disk, fault, allowed };
}

describe('a session', () => {
  it('serves one client from initialize on, once', async () => {
    const { editor } = await meet({ locale: 'ru' });
    await assert.rejects(editor.request('initialize', { processId: null, rootUri: null, capabilities: {} }), { code: -32600 });
    await assert.rejects(editor.request('нет такого', {}), { code: -32601 });
    await editor.open(uri, council);
    assert.equal((await editor.pull(uri)).length, 1);
    await editor.end();
  });

  it('logs what nobody caught, before and after it begins', async () => {
    const { editor, fault } = await meet({});
    fault(new RangeError('тайна'));
    const { message } = await editor.hears<{ message: string }>('window/logMessage', ({ message: text }) => text.startsWith('uncaught'));
    assert.match(message, /^uncaught: RangeError\n/);
    assert.doesNotMatch(message, /тайна/);
    await editor.end();
  });

  it('lets the disk be touched in the folders as they are now', async () => {
    const { editor, allowed, disk } = await meet({ folders: ['file:///архив'] });
    assert.deepEqual(allowed(), ['file:///архив']);
    disk.set('file:///новый/verbatim.yaml', 'silenced: [');
    await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'file:///новый', name: '' }], removed: [{ uri: 'file:///архив', name: '' }] } });
    await editor.hears('workspace/diagnostic/refresh');
    assert.deepEqual(allowed(), ['file:///новый']);
    await editor.open('file:///новый/а.transcript', council);
    await editor.pull('file:///новый/а.transcript');
    assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /verbatim\.yaml/);
    await editor.end();
  });

  it('lets the disk be touched in the storage only for a client that gives no access to files', async () => {
    const storageUri = 'file:///storage';
    const [plain, ours] = await Promise.all([meet({ options: { storageUri } }), meet({ options: { storageUri, fileAccess: true }, folders: ['file:///архив'] })]);
    assert.deepEqual(plain.allowed(), [storageUri]);
    assert.deepEqual(ours.allowed(), ['file:///архив']);
    await plain.editor.end();
    await ours.editor.end();
  });

  it('reads the file of silenced findings again whenever a document is opened, for clients that watch no files', async () => {
    const { editor, disk } = await meet({ folders: ['file:///архив'], capabilities: isTold });
    await editor.request('workspace/executeCommand', { command: 'verbatim.silence', arguments: [silenced] });
    assert.match(disk.get('file:///архив/verbatim.yaml')!, new RegExp(hash));
    disk.set('file:///архив/verbatim.yaml', 'silenced: [');
    await editor.open(uri, council);
    assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /mistake/);
    await editor.end();
  });
});
