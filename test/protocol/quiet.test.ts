import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver-types';
import { features } from '../../server/src/features';
import { Editor } from './support/editor';
import { council } from './support/pages';

const guard = fileURLToPath(new URL('./support/forbidden.mjs', import.meta.url));
/** No code from strings (V8 itself refuses `eval` and `Function`), and the guard against networks and programs. */
const guarded = ['--disallow-code-generation-from-strings', '--import', guard];

/** Asks for everything that the server offers for a document, and for what comes of it. */
async function askForAll(editor: Editor, uri: string): Promise<void> {
  const textDocument = { uri }, position = { line: 6, character: 3 }, range = { start: { line: 0, character: 0 }, end: { line: 10, character: 0 } };
  for (const { method } of features) await editor.request(method, { textDocument, position, positions: [position], range, context: { diagnostics: [] } });
  const fixes = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
  const command = fixes.find(fix => fix.command)!.command!;
  await editor.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
}

describe('the server keeps to itself', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'verbatim-тихо-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('calls no network and no program and makes no code, whatever it is asked', () => Editor.visit({ node: guarded, folders: [pathToFileURL(folder).href] }, async editor => {
    const uri = pathToFileURL(join(folder, 'совет.transcript')).href;
    await editor.open(uri, council.replace('Мы открываем', 'См. https://example.org/ и ![](http://example.org/a.png). Мы открываем'));
    await askForAll(editor, uri);
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(readdirSync(folder), ['verbatim.yaml'], 'and writes the one file that it is asked to write');
  }));

  it('writes nothing that it is not asked to write', () => Editor.visit({ folders: [pathToFileURL(folder).href] }, async editor => {
    const uri = pathToFileURL(join(folder, 'совет.transcript')).href;
    await editor.open(uri, council);
    await editor.pull(uri);
    await editor.close(uri);
    await editor.stop();
    assert.deepEqual(readdirSync(folder), []);
  }));

  it('logs levels and methods, and at level info and above no words of a document', () => Editor.visit({ folders: [pathToFileURL(folder).href], options: { fileAccess: true } }, async editor => {
    const uri = pathToFileURL(join(folder, 'a.transcript')).href;
    await editor.open(uri, council);
    await askForAll(editor, uri);
    await editor.pull(uri);
    const logged = editor.heard.filter(({ method }) => method === 'window/logMessage').map(({ params }) => params as { type: number; message: string });
    const fine = logged.filter(({ type }) => type === 5), plain = logged.filter(({ type }) => type !== 5);
    assert.ok(fine.some(({ message }) => /^textDocument\/documentSymbol: \d+ ms$/.test(message)));
    assert.ok(plain.length > 0);
    for (const word of council.match(/[а-яё]{4,}/gi)!) assert.ok(!plain.some(({ message }) => message.includes(word)), word);
  }));
});
