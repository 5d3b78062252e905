import { readFile, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { textHash } from '../../encoding/hash';

/** How often a lock that another window holds is asked for, and how long after one another, in milliseconds. */
const tries = 500, between = 10;

/**
 * Does something that no other window of this computer does with the same file at the same time. The lock is a file in the system's folder for temporary ones, so that nothing appears beside the
 * user's own. Without such a folder, or where somebody holds it for seconds, it is done all the same: a lock that is lost may cost somebody a line, but one that is waited for without end costs all of them.
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `verbatim-${textHash(path)}.lock`), held = await take(lock);
  try { return await work(); } finally { if (held) await unlink(lock).catch(() => undefined); }
}

/** Whether it could be had. */
async function take(lock: string): Promise<boolean> {
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    // Nobody gives back what a program held that was ended.
    if (await isLeft(lock)) await unlink(lock).catch(() => undefined); else await setTimeout(between);
  }
  return false;
}

/** Whether a lock is that of a program that runs no more. One without a number is being written. */
async function isLeft(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    // Signal 0 is none: it asks whether there is such a program.
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
