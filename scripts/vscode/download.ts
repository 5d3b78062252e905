import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { npm } from './npm';
import type { Pin } from './pins';

/** Where everything that is fetched lies; ignored by git, safe to delete. */
export const STORE = resolve(import.meta.dirname, '../../.vscode-server');

/**
 * Gives the folder `name` of the store, filling it first if it is not there. It appears under its name only when `fill` has
 * succeeded, so a download that was broken off never counts as done; two scripts at once do not get in each other's way.
 */
export async function kept(name: string, fill: (folder: string) => Promise<void>, store = STORE): Promise<string> {
  const folder = join(store, name);
  if (await exists(folder)) return folder;
  await clearBrokenOff(store);
  await mkdir(store, { recursive: true });
  const incoming = await mkdtemp(join(store, `.incoming-${process.pid}-`));
  try {
    await fill(incoming);
    await rename(incoming, folder).catch(async (error: unknown) => { if (!await exists(folder)) throw error; });
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  return folder;
}

/** What of a tarball is wanted, in the words of `tar`. */
export interface Extract {
  /** Leading folders to drop from each path. */
  readonly strip: number;
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * Fetches a pinned package, checks it against its pin and unpacks it into `folder`. None of its scripts runs.
 * @throws Error when the registry cannot be reached, or gives anything but what was pinned.
 */
export async function unpack(pin: Pin, folder: string, { strip, only = [], without = [] }: Extract): Promise<void> {
  const printed = await npm(['pack', `${pin.name}@${pin.version}`, '--json', '--pack-destination', folder], folder);
  const [packed] = JSON.parse(printed) as { filename: string }[];
  const tarball = join(folder, (packed?.filename ?? '').replace(/^@/, '').replace('/', '-'));
  await verify(tarball, pin);
  await tar(['-xzf', tarball, '-C', folder, `--strip-components=${strip}`, ...without.map(path => `--exclude=${path}`), ...only]);
  await rm(tarball);
}

/** @throws Error when the file is anything but what was pinned. */
export async function verify(tarball: string, { name, version, integrity }: Pin): Promise<void> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(tarball)) hash.update(chunk as Buffer);
  const got = `sha512-${hash.digest('base64')}`;
  if (got !== integrity) throw new Error(`${name}@${version} is not the package that was pinned:\n  expected ${integrity}\n  got      ${got}`);
}

export const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

export function tar(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('tar', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', error => reject(new Error(`tar is needed to unpack what was fetched: ${error.message}`)));
    child.once('close', code => code === 0 ? resolve() : reject(new Error(`tar ended with ${String(code)}`)));
  });
}

/** Removes what a script left behind that was broken off; its process is gone. */
async function clearBrokenOff(store: string): Promise<void> {
  for (const name of await readdir(store).catch(() => [])) {
    const pid = Number(/^\.incoming-(\d+)-/.exec(name)?.[1] ?? 0);
    if (pid && !alive(pid)) await rm(join(store, name), { recursive: true, force: true });
  }
}

function alive(pid: number): boolean {
  try { return process.kill(pid, 0); } catch (error) { return (error as NodeJS.ErrnoException).code === 'EPERM'; }
}
