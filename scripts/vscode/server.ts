import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VsCode } from './bring';
import { exists } from './download';

export interface ServerOptions {
  readonly vscode: VsCode;
  /** User settings. In a folder that is kept they are only the first ones: whoever uses it may change them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where VS Code keeps its data; without it, in a temporary folder that goes with the server. */
  readonly data?: string;
  /** What the address must carry to be let in. Without it anybody on this machine is: for tests only. */
  readonly token?: string;
  /** 0 or absent: any that is free. */
  readonly port?: number;
  /** More of VS Code's own options. */
  readonly args?: readonly string[];
}

/** What the window is to open. Paths of this machine. */
export interface Opening {
  readonly folder?: string;
  readonly file?: string;
  /** An extension to run from its source folder, as F5 does. */
  readonly extension?: string;
  /** A module whose `run` VS Code calls inside the extension host. */
  readonly tests?: string;
}

export interface VsCodeServer {
  readonly port: number;
  /** The address of a window. */
  address(opening: Opening): string;
  /** Resolves when the server has ended by itself. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** Starts VS Code's server on this machine's own address and waits until it listens. @throws Error with what it complained of. */
export async function startServer({ vscode, settings = {}, data, token, port = 0, args = [] }: ServerOptions): Promise<VsCodeServer> {
  const home = data ?? await mkdtemp(join(tmpdir(), 'verbatim-vscode-'));
  await writeFirst(join(home, 'user/User'), 'settings.json', JSON.stringify(settings, undefined, 2));
  const child = spawn(vscode.node, [
    join(vscode.folder, 'out/server-main.js'), '--accept-server-license-terms', '--telemetry-level', 'off',
    '--host', '127.0.0.1', '--port', String(port), ...token ? ['--connection-token', token] : ['--without-connection-token'],
    ...vscode.pin.smokeTestDriver && !token ? ['--enable-smoke-test-driver'] : [],
    '--server-data-dir', home, '--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions'), ...args,
  ], { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, VSCODE_IPC_HOOK_CLI: undefined } });
  const endAll = (): void => endGroup(child, 'SIGKILL');
  process.once('exit', endAll);
  exitOnSignals();
  const bound = await listening(child);
  const ended = new Promise<number>(done => { child.once('exit', code => done(code ?? 0)); });
  return {
    port: bound, ended,
    address: opening => address(bound, token, opening),
    async stop() {
      endGroup(child, 'SIGTERM');
      for (let tries = 0; tries < 100 && groupLives(child); tries++) await new Promise(next => { setTimeout(next, 50); });
      endAll();
      process.removeListener('exit', endAll);
      if (!data) await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function writeFirst(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!await exists(join(folder, name))) await writeFile(join(folder, name), text);
}

function listening(child: ChildProcess): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said = (said + String(chunk)).slice(-4000);
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`VS Code's server ended with ${String(code)} before it listened:\n${said}`)));
  });
}

function address(port: number, token: string | undefined, { folder, file, extension, tests }: Opening): string {
  const uri = (path: string): string => `vscode-remote://127.0.0.1:${port}${pathToFileURL(resolve(path)).pathname}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...extension ? [['extensionDevelopmentPath', uri(extension)]] : [],
    ...tests ? [['extensionTestsPath', uri(tests)]] : [],
    ...file ? [['openFile', uri(file)]] : [],
  ];
  const url = new URL(`http://127.0.0.1:${port}/`);
  if (token) url.searchParams.set('tkn', token);
  if (folder) url.searchParams.set('folder', decodeURIComponent(pathToFileURL(resolve(folder)).pathname));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** A process that a signal ends at once would leave the server behind; who starts it may listen to signals in their own way. */
function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) if (!process.listenerCount(signal)) process.once(signal, () => process.exit(1));
}

/** Ends the server with all that it started: killed alone, it can leave an extension host behind. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try { process.kill(-child.pid, signal); } catch { /* nothing of it lives any more */ }
}

function groupLives(child: ChildProcess): boolean {
  if (process.platform === 'win32' || child.pid === undefined) return child.exitCode === null;
  try { return process.kill(-child.pid, 0); } catch { return false; }
}
