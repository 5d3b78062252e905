import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { textOf } from '../../encoding/text';
import { mustBeIn } from './inside';

/** Files that are read at once, and bytes that are decoded in one turn of the event loop, which is some milliseconds. */
const atOnce = 8, bytesInTurn = 1 << 18;

/** A pipe that nobody writes to must not be waited for, and a link that took the file's place not be followed. Windows has neither. */
const plainly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The texts of several files, in order; null for each that gives none.
 *
 * @param reals Real folders that the files must lie in, wherever links lead.
 * @param unread Told why a file is not read: an error's code, or in words. Of one that is gone there is nothing to tell.
 */
export async function readTexts(paths: readonly (string | null)[], reals: readonly string[], most: number, unread: (at: number, why: string) => void): Promise<(string | null)[]> {
  const texts: (string | null)[] = paths.map(() => null);
  let next = 0, inTurn = 0;
  const decoded = async (bytes: Uint8Array): Promise<string | null> => {
    while (inTurn > 0 && inTurn + bytes.length > bytesInTurn) await nextTurn();
    if (inTurn === 0) setImmediate(() => { inTurn = 0; });
    inTurn += bytes.length;
    return textOf(bytes);
  };
  const readSome = async () => {
    while (next < paths.length) {
      const at = next++, path = paths[at];
      if (path === null) continue;
      try {
        const bytes = await readBytes(path, reals, most);
        texts[at] = await decoded(bytes);
        if (texts[at] === null) unread(at, 'no text, or in an unknown encoding');
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code !== 'ENOENT' && code !== 'ENOTDIR') unread(at, code ?? message);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, paths.length) }, readSome));
  return texts;
}

async function readBytes(path: string, reals: readonly string[], most: number): Promise<Uint8Array> {
  const real = await realpath(path);
  mustBeIn(reals, real);
  const file = await open(real, plainly);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new Error('no ordinary file');
    if (found.size > most) throw new Error(`larger than ${most} bytes`);
    const bytes = new Uint8Array(found.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) ({ bytesRead: read } = await file.read(bytes, length));
    return bytes.subarray(0, length);
  } finally { await file.close(); }
}
