import type { Dirent } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Matches } from '../../globs/glob';

/** A file on the way, its path relative to where the walk began, with "/" between folders. */
export interface Passed { readonly path: string; readonly bytes: number; readonly changed: number }

/** Files that are looked at together, and told together. */
const together = 64;

/**
 * Ordinary files of a folder and of the folders in it, in batches as they are met. No link is followed: what one leads to inside the workspace is
 * met by its own way, and so there are no circles, and nothing twice. Lists a folder some dozens of entries at a time, between which the event loop has its turn.
 *
 * @param root A real path: of a link nothing is listed.
 * @param unreadable Told of what can't be listed; the walk goes on beside it. What is gone meanwhile is nothing to tell of.
 */
export async function* walk(root: string, isWanted: (name: string) => boolean, isExcluded: Matches, unreadable: (path: string, error: NodeJS.ErrnoException) => void): AsyncGenerator<readonly Passed[]> {
  const folders = [''];
  let waiting: string[] = [];
  const fail = (path: string, error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable(path, error as NodeJS.ErrnoException);
  };
  const look = async (path: string): Promise<Passed[]> => {
    try {
      const found = await lstat(join(root, path));
      return found.isFile() ? [{ path, bytes: found.size, changed: found.mtimeMs }] : [];
    } catch (error) {
      fail(path, error);
      return [];
    }
  };
  const lookAtAll = async () => {
    const paths = waiting;
    waiting = [];
    return (await Promise.all(paths.map(look))).flat();
  };
  for (let folder: string | undefined; (folder = folders.pop()) !== undefined;) {
    try {
      const inside: string[] = [];
      for await (const entry of await opendir(join(root, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`, kind = kindOf(entry, isWanted);
        if (kind === 'other' || isExcluded(path)) continue;
        if (kind === 'folder') inside.push(path);
        else if (waiting.push(path) === together) yield await lookAtAll();
      }
      folders.push(...inside.reverse());
    } catch (error) { fail(folder, error); }
  }
  if (waiting.length) yield await lookAtAll();
}

function kindOf(entry: Dirent, isWanted: (name: string) => boolean): 'folder' | 'file' | 'other' {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() && isWanted(entry.name) ? 'file' : 'other';
}
