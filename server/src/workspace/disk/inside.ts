import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a `file:` URI; null for all others, and for what is none. */
export function pathOf(uri: string): string | null {
  try { return uri.startsWith('file:') ? fileURLToPath(uri) : null; } catch { return null; }
}

/** Textually, with both paths absolute and without `..` segments (as URIs give them). */
export function holds(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path leads in the end; null where there is nothing. A link to nothing is an error: writing would go through it. */
export async function realOf(path: string): Promise<string | null> {
  const there = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  return there && realpath(path);
}

/** Where the folders lead in the end. */
export function realsOf(roots: readonly string[]): Promise<string[]> {
  return Promise.all(roots.map(root => realpath(root).catch(() => root)));
}

/** Throws where a real path lies in none of the real folders. */
export function mustBeIn(reals: readonly string[], real: string): void {
  if (!reals.some(root => holds(root, real))) throw new Error('a link leads out of the workspace');
}
