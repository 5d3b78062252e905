import { rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file so that whoever reads it has the old text or the new one, and never half of one, whatever happens meanwhile: beside it, and then in its place. Where nothing can be put beside
 * it, or it cannot be put in its place (a system may hold what is open), it is written where it is.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`), mode = await stat(path).then(found => found.mode, () => undefined);
  try {
    await writeFile(beside, text, { flag: 'wx', ...mode === undefined ? {} : { mode } });
    await rename(beside, path);
  } catch {
    await unlink(beside).catch(() => undefined);
    await writeFile(path, text);
  }
}
