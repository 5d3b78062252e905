import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clean, conflict } from '../../unit/cli/pages';

const program = resolve('dist/cli.js');

/** The built program as its own process: what a shell, a build or another program sees. */
describe('the program verbatim', () => {
  let root: string;
  const put = (name: string, text: string | Uint8Array) => writeFile(join(root, name), text);
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
    await Promise.all([put('чисто.txt', clean), put('спор.txt', conflict), put('длинно.log', clean.repeat(1_500)), put('картинка.txt', Buffer.from([0x89, 0x50, 0, 0, 0, 0, 0xff, 0xfe]))]);
  });
  after(async () => { await rm(root, { recursive: true, force: true }); });

  function verbatim(argv: string[], stdin = ''): Promise<{ code: number | null; stdout: string; stderr: string }> {
    return new Promise((done, fail) => {
      const child = execFile(process.execPath, [program, ...argv], { cwd: root, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') fail(error); else done({ code: child.exitCode, stdout, stderr });
      });
      child.stdin?.end(stdin);
    });
  }

  it('parses a file to one JSON object', async () => {
    const { code, stdout, stderr } = await verbatim(['parse', '--format', 'json', 'чисто.txt']);
    assert.deepEqual([code, stderr], [0, '']);
    const { statements } = JSON.parse(stdout) as { statements: unknown[] };
    assert.deepEqual([statements.length, statements[1]], [4, { startLine: 1, endLine: 1, speaker: 'Вера Лугина', role: null, attribution: { startLine: 1, endLine: 1 } }]);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await verbatim(['check', '-'], conflict);
    assert.equal(code, 1);
    assert.match(stdout, /^-:8:1 warning attribution\.conflict /);
  });

  it('writes more than a pipe holds, whole, though the reader is slow', async () => {
    const child = spawn(process.execPath, [program, 'parse', '--explain', 'длинно.log'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = new Promise(done => child.on('exit', done)), closed = new Promise(done => child.on('close', done));
    const chunks: Buffer[] = [];
    // The reader takes nothing until the pipe is full, and then a chunk at a time.
    await new Promise(done => child.stdout.once('readable', done));
    child.stdout.on('data', (chunk: Buffer) => { chunks.push(chunk); child.stdout.pause(); setImmediate(() => child.stdout.resume()); });
    await closed;
    const text = Buffer.concat(chunks).toString();
    assert.ok(text.length > 1_000_000, `${text.length}`);
    assert.equal((JSON.parse(text) as { statements: unknown[] }).statements.length, 6_000);
    assert.equal(await exited, 0);
  });

  it('stops quietly when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'parse', '--format', 'ndjson', 'длинно.log', 'чисто.txt', 'спор.txt'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.stdout.once('readable', () => child.stdout.destroy());
    assert.deepEqual([await new Promise(done => child.on('close', done)), stderr], [0, '']);
  });

  it('prints an object a line for each that can be read, be it damaged, and answers with 2 when one could not be read', async () => {
    const { code, stdout, stderr } = await verbatim(['parse', 'чисто.txt', 'картинка.txt', 'нет.txt', 'спор.txt']);
    const objects = stdout.trimEnd().split('\n').map(line => JSON.parse(line) as { file: string; statements: unknown[] });
    assert.deepEqual([code, objects.map(({ file, statements }) => [file, statements.length])], [2, [['чисто.txt', 4], ['картинка.txt', 0], ['спор.txt', 4]]]);
    assert.match(stderr, /^verbatim: картинка\.txt: .+\nverbatim: нет\.txt: there is no such file or folder\n$/);
  });

  it('answers with 0, 1 or 2', async () => {
    const code = async (...argv: string[]) => (await verbatim(argv)).code;
    assert.deepEqual([await code('check', 'чисто.txt'), await code('check', 'спор.txt'), await code('check', '--fail-on', 'error', 'спор.txt'), await code('check', 'спор.txt', 'нет.txt'), await code('chekc'), await code('--version')], [0, 1, 0, 2, 2, 0]);
  });

  it('shows no progress and no colours to another program', async () => {
    const { stdout, stderr } = await verbatim(['check', '.']);
    assert.match(stderr, /^verbatim: \.\/картинка\.txt: .+\n$/);
    assert.equal(stdout.includes('\x1b'), false);
    assert.match(stdout, /спор\.txt:8:1 warning /);
  });

  it('prints SARIF that names the rule, its page and the place', async () => {
    const { code, stdout } = await verbatim(['check', '--format', 'sarif', 'чисто.txt', 'спор.txt']);
    const { version, runs: [{ tool, results }] } = JSON.parse(stdout) as { version: string; runs: [{ tool: { driver: { rules: { id: string; helpUri: string }[] } }; results: { ruleId: string; ruleIndex: number; locations: [{ physicalLocation: { region: object } }] }[] }] };
    assert.deepEqual([code, version, results.length], [1, '2.1.0', 1]);
    assert.equal(tool.driver.rules[results[0].ruleIndex].id, 'attribution.conflict');
    assert.match(tool.driver.rules[results[0].ruleIndex].helpUri, /attribution\.conflict\.md$/);
    assert.deepEqual(results[0].locations[0].physicalLocation.region, { startLine: 8, startColumn: 1, endLine: 8, endColumn: 28 });
  });

  describe('with fifty million characters in one line', () => {
    const text = 'Вера Лугина: ' + 'а'.repeat(50e6) + '\n\nПавел Ряжцев: «Да», — сказал он.\n\nВера Лугина: Нет.\n\nПавел Ряжцев: Нет так нет.\n';
    before(() => put('громада.txt', text));

    it('knows who says them', async () => {
      const { code, stdout, stderr } = await verbatim(['parse', 'громада.txt']);
      assert.deepEqual([code, stderr], [0, '']);
      const { statements, quotes } = JSON.parse(stdout) as { statements: { speaker: string; startLine: number }[]; quotes: { startOffset: number; endOffset: number }[] };
      assert.deepEqual(statements.map(({ speaker, startLine }) => [speaker, startLine]), [['Вера Лугина', 0], ['Павел Ряжцев', 2], ['Вера Лугина', 4], ['Павел Ряжцев', 6]]);
      assert.deepEqual(quotes.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset)), ['«Да»']);
    });

    it('finds nothing wrong, on standard input too', async () => {
      assert.deepEqual(await verbatim(['check', '-'], text), { code: 0, stdout: '', stderr: '' });
    });
  }).timeout(120_000);
});
