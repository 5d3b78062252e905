import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StopFinding } from '#protocol';
import { notificationsSent, ownMethods, requestsAnswered } from './support/asking/answered';
import { archiveOfClient, archiveOnDisk, type Archive } from './support/asking/archive';
import { Journey, wordsOfTexts } from './support/asking/journey';
import { capable } from './support/capable';
import { Editor, type Start } from './support/editor';
import { council } from './support/pages';
import { startWorker } from './support/worker';

const guard = fileURLToPath(new URL('./support/forbidden.mjs', import.meta.url));
/** No code from strings (V8 itself refuses it), and the guard against networks and programs. */
const guarded = ['--disallow-code-generation-from-strings', '--import', guard];

/** A client that gives files and opens an archive. */
const start = (archive: Archive): Start => ({
  folders: [archive.folder], capabilities: capable, locale: 'ru', options: { fileAccess: true, storageUri: 'memfs:/elsewhere/storage' }, answers: { ...archive.answers, 'workspace/configuration': Journey.settings as never },
});

describe('the server keeps to itself', () => {
  let folder: string, answered: readonly string[];
  before(async () => { answered = await requestsAnswered(); });
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'verbatim-тихо-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The whole journey, and that it left out nothing that the server takes. */
  async function askForAll(editor: Editor, archive: Archive): Promise<void> {
    await new Journey(editor, archive).goAllTheWay();
    const wanted = [...answered, ...notificationsSent(editor.initialized.capabilities)].filter(method => method !== 'exit' && method !== 'shutdown');
    assert.deepEqual(wanted.filter(method => !editor.said.has(method)), [], 'messages that the server takes, and that nobody tried');
  }

  it('calls no network and no program and makes no code, whatever it is asked', async () => {
    const archive = archiveOnDisk(pathToFileURL(folder).href);
    Journey.prepare(archive);
    const before = archive.names();
    await Editor.visit({ ...start(archive), node: guarded }, async editor => {
      await askForAll(editor, archive);
      assert.equal(await editor.stop(), 0);
    });
    assert.deepEqual(archive.names().filter(name => !before.includes(name)), ['в.transcript'], 'and leaves nothing in the folder but what the journey put there');
  });

  it('does so where the client gives all files, of whom it asks each of our own requests that it does not answer', async () => {
    const archive = archiveOfClient('vscode-vfs://github/редакция/архив');
    Journey.prepare(archive);
    await Editor.visit({ ...start(archive), node: guarded }, async editor => {
      await askForAll(editor, archive);
      assert.equal(await editor.stop(), 0);
      const heard = new Set(editor.heard.map(({ method }) => method));
      // That is said only where reading takes more than a second and the user stops it: test/unit/workspace/files.test.ts.
      assert.deepEqual(ownMethods.filter(method => !answered.includes(method) && !heard.has(method)), [StopFinding]);
    });
  });

  it('does so in a browser\'s worker', async () => {
    const archive = archiveOfClient('vscode-vfs://github/редакция/архив'), worker = startWorker();
    Journey.prepare(archive);
    try {
      const editor = await Editor.over(worker.reader, worker.writer, worker.exited, start(archive));
      await askForAll(editor, archive);
      await editor.request('shutdown', undefined);
    } finally {
      await worker.end();
      assert.deepEqual(worker.forbidden, []);
    }
  });

  describe('under guards that see', () => {
    const reaching = ['fetch("http://127.0.0.1:9/")', 'eval("1")', 'new Function("return 1")', 'Function("return 1")()'];
    const inNode = ['require("net").connect(9)', 'require("http").get("http://127.0.0.1:9/")', 'require("https").get("https://127.0.0.1:9/")', 'require("child_process").spawn("true")', 'require("child_process").execFileSync("true")', 'new (require("worker_threads").Worker)("1", { eval: true })', 'new (require("vm").Script)("1")', 'import("node:net").then(({ connect }) => connect(9))'];
    for (const reach of [...reaching, ...inNode]) it(`a server that says ${reach}`, () => {
      const program = join(folder, 'server.cjs');
      // A library might catch what it is refused.
      writeFileSync(program, `try { ${reach}; } catch {}`);
      const { status, stderr } = spawnSync(process.execPath, [...guarded, program], { encoding: 'utf8' });
      assert.deepEqual([status, stderr.startsWith('forbidden: ')], [99, true], stderr);
    });

    const inWorker = ['new XMLHttpRequest()', 'new WebSocket("ws://127.0.0.1:9/")', 'new EventSource("http://127.0.0.1:9/")', 'importScripts("https://example.org/a.js")', 'importScripts(location.href + "/../../client.js")', 'new Worker("a.js")', 'navigator.sendBeacon("http://127.0.0.1:9/")'];
    for (const reach of [...reaching, ...inWorker]) it(`a worker that says ${reach}`, async () => {
      const program = join(folder, 'server.js');
      writeFileSync(program, `try { ${reach}; } catch {}`);
      const { exited, forbidden } = startWorker(undefined, program);
      assert.deepEqual([await exited, forbidden.length], [99, 1]);
    });
  });

  it('writes nothing that it is not asked to write', () => Editor.visit({ folders: [pathToFileURL(folder).href] }, async editor => {
    const uri = pathToFileURL(join(folder, 'совет.transcript')).href;
    await editor.open(uri, council);
    await editor.pull(uri);
    await editor.close(uri);
    await editor.stop();
    assert.deepEqual(readdirSync(folder), []);
  }));

  it('logs levels and methods, and at level info and above no words of a document', async () => {
    const archive = archiveOnDisk(pathToFileURL(folder).href);
    Journey.prepare(archive);
    await Editor.visit(start(archive), async editor => {
      await askForAll(editor, archive);
      const logged = editor.heard.filter(({ method }) => method === 'window/logMessage').map(({ params }) => params as { type: number; message: string });
      const fine = logged.filter(({ type }) => type === 5), plain = logged.filter(({ type }) => type !== 5);
      assert.ok(fine.some(({ message }) => /^textDocument\/documentSymbol: \d+ ms$/.test(message)));
      assert.ok(plain.length > 0);
      for (const word of wordsOfTexts) assert.ok(!plain.some(({ message }) => message.includes(word)), word);
    });
  });
});
