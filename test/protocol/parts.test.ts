import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { Editor } from './support/editor';
import { council } from './support/pages';
import { partsOf } from './support/parts';
import { built } from './support/program';

const uri = 'file:///редакция/совет.transcript', textDocument = { uri };

describe('the parts of the server', () => {
  it('are the same in Node and in a browser, each under 200 kB', () => {
    assert.deepEqual(partsOf('web/'), partsOf(''));
    for (const of of ['', 'web/'] as const) for (const name of partsOf(of)) assert.ok(statSync(built(`${of}parts/${name}.js`)).size < 200_000, name);
  });

  it('are all in the package', async () => {
    const packed = new Set(await listFiles({ packageManager: PackageManager.None }));
    for (const of of ['', 'web/'] as const) for (const name of partsOf(of)) assert.ok(packed.has(`dist/${of}parts/${name}.js`), name);
  });

  it('can each be read alone', () => {
    const read = `const { readPart } = require(${JSON.stringify(built('server.js'))}); process.exitCode = 0;`;
    for (const name of partsOf('')) {
      const exported = execFileSync(process.execPath, ['-e', `${read} console.log(Object.keys(readPart(${JSON.stringify(name)})).length)`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      assert.ok(Number(exported) > 0, name);
    }
  });

  it('lose nothing else where they are missing or broken, and the log says what is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-без-'));
    try {
      cpSync(dirname(built('server.js')), folder, { recursive: true });
      rmSync(join(folder, 'parts/transcript/quotations'), { recursive: true });
      for (const name of partsOf('').filter(name => !name.startsWith('transcript/'))) writeFileSync(join(folder, `parts/${name}.js`), 'обрыв(');
      await Editor.visit({ program: join(folder, 'server.js'), locale: 'ru' }, async editor => {
        await editor.open(uri, council);
        const [title] = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
        assert.deepEqual(title.children?.map(({ name }) => name), ['Вера Тихая', 'Пётр Громов', 'Вера Тихая']);
        await editor.pull(uri);
        const said = editor.heard.filter(({ method }) => method === 'window/logMessage').map(({ params }) => (params as { message: string }).message).filter(message => message.startsWith('A part of Verbatim could not be read'));
        assert.ok(said.some(message => message.includes('transcript/quotations/languages/ru.js')), said.join('\n'));
        assert.equal(new Set(said).size, said.length, 'each once');
      });
    } finally { rmSync(folder, { recursive: true }); }
  });
});
