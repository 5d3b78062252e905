import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { Editor, isTold } from './support/editor';
import { council } from './support/pages';

const codes = (findings: readonly Diagnostic[]) => findings.map(({ code }) => code);

/** Does what an editor does with the fix that silences the only finding of a document. */
async function silence(editor: Editor, uri: string, findings: readonly Diagnostic[]): Promise<void> {
  const fixes = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: findings[0].range, context: { diagnostics: findings } });
  const { command } = fixes.find(fix => fix.command?.command === 'verbatim.silence')!;
  await editor.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
}

describe('a silenced finding', () => {
  let folder: string, uri: string, file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-совет-'));
    uri = pathToFileURL(join(folder, 'заседание.transcript')).href;
    file = join(folder, 'verbatim.yaml');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const folders = () => [pathToFileURL(folder).href];

  it('is kept in the folder, and stays silent after edits elsewhere and in a new session', async () => {
    await Editor.visit({ folders: folders() }, async editor => {
      await editor.open(uri, council);
      await silence(editor, uri, await editor.pull(uri));
      await editor.hears('workspace/diagnostic/refresh');
      assert.match(readFileSync(file, 'utf8'), /code: attribution\.conflict/);
      assert.deepEqual(await editor.pull(uri), []);
      await editor.replace(uri, 'Строители закончили раньше срока.', 'Строители закончили вовремя.\nИ недорого.');
      assert.deepEqual(await editor.pull(uri), []);
    });
    await Editor.visit({ folders: folders(), capabilities: isTold }, async editor => {
      await editor.open(uri, council);
      assert.deepEqual(await editor.told(uri), []);
    });
  });

  it('is withdrawn at once from a client that is told', () => Editor.visit({ folders: folders(), capabilities: isTold }, async editor => {
    await editor.open(uri, council);
    const findings = await editor.told(uri);
    assert.deepEqual(codes(findings), ['attribution.conflict']);
    await silence(editor, uri, findings);
    assert.deepEqual(await editor.told(uri), []);
  }));

  it('comes back when a person takes it out of the file, and goes when they put it in', () => Editor.visit({ folders: folders() }, async editor => {
    await editor.open(uri, council);
    await silence(editor, uri, await editor.pull(uri));
    await editor.hears('workspace/diagnostic/refresh');
    const written = readFileSync(file, 'utf8'), changed = { changes: [{ uri: pathToFileURL(file).href, type: 2 }] };
    writeFileSync(file, 'silenced: []\n');
    await editor.notify('workspace/didChangeWatchedFiles', changed);
    await editor.hears('workspace/diagnostic/refresh');
    assert.equal((await editor.pull(uri)).length, 1);
    writeFileSync(file, written);
    await editor.notify('workspace/didChangeWatchedFiles', changed);
    await editor.hears('workspace/diagnostic/refresh');
    assert.deepEqual(await editor.pull(uri), []);
  }));

  it('is not written into a file with a mistake; the user is told in their language', () => Editor.visit({ folders: folders(), locale: 'ru-RU' }, async editor => {
    const broken = 'silenced:\n  - code: [\n';
    writeFileSync(file, broken);
    await editor.open(uri, council);
    const findings = await editor.pull(uri);
    assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /verbatim\.yaml ошибка.*строк/is);
    await silence(editor, uri, findings);
    assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /не стал его менять/);
    assert.equal(readFileSync(file, 'utf8'), broken);
    assert.equal((await editor.pull(uri)).length, 1);
  }));

  it('needs somewhere to be kept', () => Editor.visit({}, async editor => {
    await editor.open('untitled:Untitled-1', council);
    await silence(editor, 'untitled:Untitled-1', await editor.pull('untitled:Untitled-1'));
    assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /open the folder/);
    assert.equal((await editor.pull('untitled:Untitled-1')).length, 1);
  }));

  it('in a file outside the folders is kept in the storage that the editor names', () => Editor.visit({ options: { storageUri: pathToFileURL(join(folder, 'storage')).href } }, async editor => {
    await editor.open('untitled:Untitled-1', council);
    await silence(editor, 'untitled:Untitled-1', await editor.pull('untitled:Untitled-1'));
    assert.match(readFileSync(join(folder, 'storage', 'verbatim.yaml'), 'utf8'), /attribution\.conflict/);
    assert.deepEqual(await editor.pull('untitled:Untitled-1'), []);
  }));

  it('is read and written through the client where the folder is on no disk', async () => {
    const virtual = new Map<string, string>(), page = 'memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2/a.transcript', expected = 'memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2/verbatim.yaml';
    const answers = {
      'verbatim/readFile': ({ uri: wanted }: { uri: string }) => virtual.get(wanted) ?? null,
      'verbatim/writeFile': ({ uri: wanted, text }: { uri: string; text: string }) => { virtual.set(wanted, text); return null; },
    };
    await Editor.visit({ folders: ['memfs:/%D0%90%D1%80%D1%85%D0%B8%D0%B2'], options: { fileAccess: true }, answers }, async editor => {
      await editor.open(page, council);
      await silence(editor, page, await editor.pull(page));
      assert.match(virtual.get(expected)!, /attribution\.conflict/);
      assert.deepEqual(await editor.pull(page), []);
      // The folder is no longer writable: said, and nothing is lost.
      virtual.set(expected, 'silenced: []\n');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: expected, type: 2 }] });
      await editor.hears('workspace/diagnostic/refresh');
      answers['verbatim/writeFile'] = () => { throw new Error('read-only'); };
      await silence(editor, page, await editor.pull(page));
      assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /could not be written.*read-only/);
      assert.equal((await editor.pull(page)).length, 1);
    });
  });

  it('is kept whatever another window does at the same time', () => Editor.visit({ folders: folders() }, one => Editor.visit({ folders: folders() }, async other => {
    const silenceMany = (editor: Editor, name: string) => Array.from({ length: 30 }, (_, at) => editor.request('workspace/executeCommand', { command: 'verbatim.silence', arguments: [{ uri, code: 'quote.unbalanced', hash: `${name}${at}`, excerpt: 'слова' }] }));
    await Promise.all([...silenceMany(one, 'а'), ...silenceMany(other, 'б')]);
    assert.equal(new Set(readFileSync(file, 'utf8').match(/hash: [аб]\d+/g)).size, 60);
    assert.deepEqual(readdirSync(folder), ['verbatim.yaml'], 'and nothing is left beside it');
    assert.deepEqual([...one.heard, ...other.heard].filter(({ method }) => method === 'window/showMessage'), []);
  })));

  it('is nobody else\'s command', () => Editor.visit({ folders: folders() }, async editor => {
    for (const params of [{ command: 'verbatim.другое', arguments: [] }, { command: 'verbatim.silence' }, { command: 'verbatim.silence', arguments: [{ uri: 5 }] }]) {
      await assert.rejects(editor.request('workspace/executeCommand', params), { code: -32602 });
    }
  }));
});
