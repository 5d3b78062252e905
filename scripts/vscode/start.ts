import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bringVsCode } from './bring';
import { openDesktop } from './desktop';
import { linkExtension } from './link-extension';
import { openInBrowser } from './open-in-browser';
import { during } from './progress';
import { startServer, type Opening } from './server';
import { ASKING } from './settings';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = join(ROOT, '.vscode-data'), SAMPLES = join(ROOT, 'samples');
const USAGE = `npm start [-- [--desktop] [--port NUMBER] [FILE or FOLDER]]
  Opens VS Code with Verbatim on the samples, or on a file or folder of yours.
  --desktop  in the VS Code that is installed here (code, code-insiders or codium)
  --port     where to serve the window (otherwise any free port)`;

/** `npm start`: builds Verbatim and opens it in a real VS Code, in the browser or (`--desktop`) in the one that is installed. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { desktop: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help || positionals.length > 1) { console.log(USAGE); return; }
  const opening = await whatToOpen(positionals[0]);
  await during('Building Verbatim', build);
  if (values.desktop) await openDesktop(ROOT, opening);
  else await serve(opening, Number(values.port ?? 0));
}

/** What the user named (seen from where they called npm), else the samples with one of them open. */
async function whatToOpen(named: string | undefined): Promise<Opening> {
  if (named === undefined) {
    const russian = /^ru/i.test(process.env['LC_ALL'] || process.env['LANG'] || '');
    return { folder: SAMPLES, file: join(SAMPLES, russian ? 'ru/forum.transcript' : 'en/statements.transcript') };
  }
  const path = resolve(process.env['INIT_CWD'] ?? '.', named);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`There is no ${path}.`);
  return found.isDirectory() ? { folder: path } : { file: path };
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/build.mjs')], { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', code => code === 0 ? resolve() : reject(new Error('The build failed.')));
  });
}

/** Serves the window to this machine alone, behind a token, until it is stopped. */
async function serve(opening: Opening, port: number): Promise<void> {
  const vscode = await bringVsCode('newest');
  await linkExtension(ROOT, DATA);
  const stopped = new Promise<void>(done => { for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, done); });
  const args = opening.folder === SAMPLES ? ['--disable-workspace-trust'] : [];
  const server = await startServer({ vscode, port, data: DATA, settings: ASKING, args, token: randomBytes(16).toString('hex') });
  const address = server.address(opening);
  console.log(`\nVS Code ${vscode.pin.vscode} with Verbatim, on ${opening.folder ?? opening.file ?? ''}:\n\n  ${address}\n\nStop it with Ctrl+C.`);
  openInBrowser(address);
  const code = await Promise.race([stopped, server.ended]);
  if (typeof code === 'number') throw new Error(`VS Code's server ended by itself (${code}).`);
  console.log('Stopping …');
  await server.stop();
}

main().catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
