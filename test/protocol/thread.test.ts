import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver-types';
import { factsOf, type ReadFile } from '../../server/src/workspace/index/reading';
import { startFactsThread } from '../../server/src/workspace/index/thread';
import { Editor } from './support/editor';
import { built } from './support/program';

const file = (at: number, text: string, known = ''): ReadFile => ({ uri: `file:///a/${at}.transcript`, stamp: `${at}`, text, known });
const files = [
  file(1, 'Вера Лугина, мэр: Мост закрыт до осени.\n\nВопрос: Надолго?\n\nВера Лугина: Спросите Петра Лыкова.\n'),
  file(2, 'ANNA HALE: The bridge is closed.\n\nBEN MOOR: Until when?\n\nANNA HALE: Until autumn.\n'),
  file(3, ''),
];

describe('the thread that reads a large folder', () => {
  it('finds in files what the server itself finds', async () => {
    const thread = startFactsThread(built('server.js'));
    try {
      const facts = files.map(each => factsOf(each)!);
      assert.deepEqual(facts.map(({ names }) => names), [['Вера Лугина'], ['ANNA HALE', 'BEN MOOR'], []]);
      assert.deepEqual(await thread.read(files), facts);
      // Two at a time, in their order; and of what is known already nothing.
      const known = files.map((each, at) => ({ ...each, known: facts[at].hash }));
      assert.deepEqual(await Promise.all([thread.read(known), thread.read(files.slice(1))]), [[null, null, null], facts.slice(1)]);
    } finally { thread.end(); }
  });

  it('answers nothing any more when it has ended', async () => {
    const thread = startFactsThread(built('server.js')), answer = thread.read(files);
    thread.end();
    await assert.rejects(answer, /ended/);
    await assert.rejects(thread.read(files), /ended/);
  });

  it('helps the server, which has nothing to complain of and ends as it is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-архив-')), uri = pathToFileURL(join(folder, '0.transcript')).href;
    try {
      for (let at = 0; at < 600; at++) writeFileSync(join(folder, `${at}.transcript`), files[at % 2].text);
      const editor = await Editor.start({ folders: [pathToFileURL(folder).href] });
      await editor.open(uri, files[0].text);
      const found = await editor.request<Location[]>('textDocument/references', { textDocument: { uri }, position: { line: 0, character: 3 }, context: { includeDeclaration: true } });
      assert.equal(new Set(found.map(each => each.uri)).size, 300);
      assert.equal(await editor.stop(), 0);
      assert.deepEqual(editor.heard.filter(({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 1), []);
    } finally { rmSync(folder, { recursive: true, force: true }); }
  });
});
