import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file as a whole or not at all: beside it, then in its place, so that nobody ever finds half of it, whatever happens in between. A link stays one,
 * permissions stay as they are. Rejects as the file system does; the file is then as it was.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return path; throw error; });
  const mode = await stat(target).then(found => found.mode & 0o7777, () => undefined), beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally { await file.close(); }
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
