import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/chromium';

const ROOT = resolve(import.meta.dirname, '../..');

/** `npm start` as somebody who has just cloned the project uses it, without npm itself. */
describe('npm start', () => {
  let running: ChildProcess | undefined, browser: Browser;
  before(async () => { browser = await launchBrowser(); });
  after(() => browser?.close());
  afterEach(async () => {
    if (!running || running.exitCode !== null) return;
    running.kill('SIGINT');
    await once(running, 'exit');
  });

  it('opens a file of one’s own, lets nobody in without the token, and ends when it is stopped', async () => {
    const address = await start(join(ROOT, 'test/host/fixtures/forum.transcript'));
    const page = await browser.newPage();
    assert.equal((await page.request.get(new URL('/', address).href)).status(), 403);
    await page.goto(address);
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    await page.close();
    running?.kill('SIGINT');
    assert.deepEqual(await once(running!, 'exit'), [0, null]);
    await assert.rejects(fetch(address));
  });

  it('opens the samples, one of them in the editor, where nothing is named', async () => {
    const page = await browser.newPage();
    await page.goto(await start());
    await page.locator('.tab.active', { hasText: 'forum.transcript' }).waitFor({ timeout: 60_000 });
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'README.md' }).waitFor();
    await page.locator('[id="status.editor.mode"]', { hasText: 'Transcript' }).waitFor();
    await page.screenshot({ path: join(ROOT, 'out/screenshots/start.png') });
    await page.close();
  });

  it('says so where there is nothing by that name', async () => {
    const [code, said] = await run('no such file');
    assert.equal(code, 1);
    assert.match(said, /There is no .*no such file\./);
  });

  it('says so where there is no desktop VS Code', async () => {
    const [code, said] = await run('--desktop');
    assert.equal(code, 1);
    assert.match(said, /There is no desktop VS Code on the PATH/);
  });

  /** Starts it and gives the address that it prints. */
  function start(...args: string[]): Promise<string> {
    const child = running = spawnStart(args, { ...process.env, LC_ALL: 'ru_RU.UTF-8' });
    let said = '';
    return new Promise((resolve, reject) => {
      for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => {
        said += String(chunk);
        const address = /http:\/\/127\.0\.0\.1:\S+/.exec(said)?.[0];
        if (address && said.includes('Ctrl+C')) resolve(address);
      });
      child.once('close', () => reject(new Error(`npm start ended without an address:\n${said}`)));
    });
  }

  /** Runs it to its end, with nothing on the PATH. */
  async function run(...args: string[]): Promise<[number | null, string]> {
    const child = spawnStart(args, { ...process.env, PATH: '' });
    let said = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => { said += String(chunk); });
    const [code] = await once(child, 'close') as [number | null];
    return [code, said];
  }
});

function spawnStart(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/vscode/start.ts', ...args], { cwd: ROOT, env: { ...env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined }, stdio: ['ignore', 'pipe', 'pipe'] });
}
