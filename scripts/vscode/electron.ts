import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { exists, STORE } from './download';
import { bundleHostSuites } from './host-suites';
import { VSCODE } from './pins';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * `npm run test:electron`: the suites of test/host in a desktop VS Code, the one that VSCODE_EXECUTABLE names or one that is
 * downloaded. Where there is none to be had, or no screen to show it on, says so and counts one as skipped.
 */
async function main(): Promise<void> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return withoutDisplay();
  const named = process.env['VSCODE_EXECUTABLE'];
  const executable = named ?? await download();
  if (executable) process.exitCode = await runIn(executable);
}

async function download(): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode({ version: VSCODE.newest.vscode, cachePath: join(STORE, 'desktop'), timeout: 20_000 });
  } catch (error) {
    skip(`desktop VS Code cannot be downloaded here: ${error instanceof Error ? error.message : String(error)}; VSCODE_EXECUTABLE may name one`);
    return undefined;
  }
}

async function runIn(vscodeExecutablePath: string): Promise<number> {
  const extensionTestsPath = await bundleHostSuites('node');
  const place = await mkdtemp(join(tmpdir(), 'verbatim-electron-')), folder = join(place, 'workspace'), log = join(place, 'log');
  await cp(join(ROOT, 'test/host/fixtures'), folder, { recursive: true });
  try {
    const launchArgs = [folder, '--disable-extensions', `--user-data-dir=${join(place, 'user')}`, `--extensions-dir=${join(place, 'extensions')}`];
    const code = await runTests({ vscodeExecutablePath, extensionDevelopmentPath: ROOT, extensionTestsPath, launchArgs, extensionTestsEnv: { VERBATIM_TEST_LOG: log } })
      .catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); return 1; });
    const lines = await readFile(log, 'utf8').catch(() => '');
    console.log(lines.replace(/^mocha\|/gm, '').trimEnd());
    return code;
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A screen in memory does; Debian and Ubuntu call the program for it xvfb-run. */
async function withoutDisplay(): Promise<void> {
  const found = await Promise.all((process.env['PATH'] ?? '').split(delimiter).map(folder => exists(join(folder, 'xvfb-run'))));
  if (!found.includes(true)) return skip('there is no display to open a desktop VS Code on, and no xvfb-run');
  const child = spawn('xvfb-run', ['-a', process.execPath, ...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exitCode = await new Promise<number>(done => { child.once('close', code => done(code ?? 1)); });
}

function skip(why: string): void {
  console.log(`result|0|0|1|${why.replace(/\s+/g, ' ')}`);
}

main().catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
