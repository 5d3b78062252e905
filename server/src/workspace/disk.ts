import { lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './environment';

/** Larger files are nobody's notes or directories; a hostile folder must not fill our memory. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The disk inside some folders and nowhere else: neither `..` nor a symbolic link leads out of them. Only ordinary files are
 * read (a pipe would wait for ever). Imported by the Node entry alone.
 *
 * @param folders Folder URIs, asked anew at each access; those of other schemes than `file:` are none.
 */
export function diskFiles(folders: () => readonly string[]): Files {
  const roots = () => folders().map(pathOf).filter(path => path !== null);
  return {
    async read(uri) {
      const path = pathOf(uri);
      if (path === null || !roots().some(root => holds(root, path))) return null;
      const real = await realOf(path);
      if (real === null) return null;
      await mustBeIn(roots(), real);
      const found = await stat(real);
      if (!found.isFile() || found.size > mostBytes) throw new Error('no ordinary file, or too large');
      return new TextDecoder().decode(await readFile(real));
    },
    async write(uri, text) {
      const path = pathOf(uri), root = path === null ? undefined : roots().find(root => holds(root, path));
      if (path === null || root === undefined) throw new Error('not in the workspace');
      await mkdir(root, { recursive: true });
      const real = await realOf(path);
      await mustBeIn([root], real ?? await realpath(dirname(path)));
      await writeFile(real ?? path, text);
    },
  };
}

/** Where a path leads in the end; null where there is nothing. A link to nothing is an error: writing would go through it. */
async function realOf(path: string): Promise<string | null> {
  const there = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  return there && realpath(path);
}

async function mustBeIn(roots: readonly string[], real: string): Promise<void> {
  const reals = await Promise.all(roots.map(root => realpath(root).catch(() => root)));
  if (!reals.some(root => holds(root, real))) throw new Error('a link leads out of the workspace');
}

/** Textually, with both paths absolute and without `..` segments (as URIs give them). */
function holds(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function pathOf(uri: string): string | null {
  try { return uri.startsWith('file:') ? fileURLToPath(uri) : null; } catch { return null; }
}
