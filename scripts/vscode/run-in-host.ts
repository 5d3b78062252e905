import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { bringVsCode, type VsCode } from './bring';
import { launchBrowser } from './chromium';
import { bundleHostSuites, type HostKind } from './host-suites';
import { VSCODE, type VsCodeName } from './pins';
import { startServer } from './server';
import { TRUSTING } from './settings';
import { developWebExtension } from './web-extension';

const ROOT = resolve(import.meta.dirname, '../..');
/** No run takes this long; a window that never reports would otherwise be waited for in vain. */
const PATIENCE = 240_000;

/**
 * Runs the suites inside a real extension host, on a copy of test/host/fixtures, and gives VS Code's exit code. The suites' own
 * lines go to standard output, the counts (`result|passed|failed|skipped`) last.
 * @throws Error when no counts came, whatever code VS Code gave: a crashed host says 0.
 */
export async function runInHost(vscode: VsCode, kind: HostKind): Promise<number> {
  const tests = await bundleHostSuites(kind);
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-workspace-'));
  await cp(join(ROOT, 'test/host/fixtures'), folder, { recursive: true });
  const server = await startServer({ vscode, settings: TRUSTING });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const outcome = await follow(page);
    if (kind === 'web') await developWebExtension(page, ROOT, 'out/host/web.js');
    await page.goto(server.address(kind === 'web' ? { folder } : { folder, extension: ROOT, tests }));
    return await outcome();
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Listens through the two functions that VS Code calls in a test machine's window; the answer waits for the end of the run. */
async function follow(page: Page): Promise<() => Promise<number>> {
  let result: string | undefined, ended: (code: number) => void = () => undefined;
  const exit = new Promise<number>((resolve, reject) => {
    ended = resolve;
    page.on('crash', () => reject(new Error('the window crashed')));
    setTimeout(() => reject(new Error(`no result in ${PATIENCE / 1000} s`)), PATIENCE).unref();
  });
  await page.exposeFunction('codeAutomationExit', ended);
  await page.exposeFunction('codeAutomationLog', (_severity: string, values: unknown[]) => {
    const text = values.map(value => typeof value === 'string' ? value : JSON.stringify(value)).join(' ');
    if (text.startsWith('result|')) result = text;
    else if (text.startsWith('mocha|')) console.log(text.slice('mocha|'.length));
    else if (process.env['VSCODE_LOG']) console.error(text);
  });
  return async () => {
    const code = await exit;
    if (!result) throw new Error('the extension host ended without a result (VSCODE_LOG=1 shows all it said)');
    console.log(result);
    return code;
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { vscode: { type: 'string', default: 'newest' }, host: { type: 'string', default: 'node' } } });
  if (!(values.vscode in VSCODE) || !['node', 'web'].includes(values.host)) throw new Error('run-in-host [--vscode newest|oldest] [--host node|web]');
  process.exitCode = await runInHost(await bringVsCode(values.vscode as VsCodeName), values.host as HostKind);
}

main().catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
