import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { endsIn } from '../globs/endings';
import { excluder } from '../globs/excluded';
import { alone } from './disk/alone';
import { holds, mustBeIn, pathOf, realOf, realsOf } from './disk/inside';
import { replaceFile } from './disk/replace';
import { readTexts } from './disk/texts';
import { walk } from './disk/walk';
import type { Files } from './environment';
import { pathIn } from './uris';
import { Unread } from './unread';

/** Larger files are nobody's notes or directories; a hostile folder must not fill our memory. */
const mostBytes = 64 * 1024 * 1024;

async function textAt(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile() || found.size > mostBytes) throw new Error('no ordinary file, or too large');
  return new TextDecoder().decode(await readFile(path));
}

/**
 * The disk inside some folders and nowhere else: neither `..` nor a symbolic link leads out of them. Only ordinary files are
 * read (a pipe would wait for ever). Imported by the Node entry alone.
 *
 * @param folders Folder URIs, asked anew at each access; those of other schemes than `file:` are none.
 * @param warn Told what could not be read where that is no reason to stop.
 */
export function diskFiles(folders: () => readonly string[], warn: (message: string) => void = () => undefined): Files {
  const roots = () => folders().map(pathOf).filter(path => path !== null);
  const isIn = (path: string | null): path is string => path !== null && roots().some(root => holds(root, path));
  return {
    async read(uri) {
      const path = pathOf(uri);
      if (!isIn(path)) return null;
      const real = await realOf(path);
      if (real === null) return null;
      mustBeIn(await realsOf(roots()), real);
      return textAt(real);
    },
    async write(uri, text, previous) {
      const path = pathOf(uri), root = path === null ? undefined : roots().find(root => holds(root, path));
      if (path === null || root === undefined) throw new Error('not in the workspace');
      await mkdir(root, { recursive: true });
      const real = await realOf(path);
      mustBeIn(await realsOf([root]), real ?? await realpath(dirname(path)));
      const target = real ?? path;
      if (previous === undefined) return replaceFile(target, text);
      // What is asked is where it is now: another window may have made it meanwhile.
      return alone(target, async () => previous === (await realOf(target) === null ? null : await textAt(target)) ? replaceFile(target, text) : false);
    },
    async *find(folder, endings, excluded) {
      const path = pathOf(folder), unlisted = new Unread('listed', warn);
      if (!isIn(path)) return;
      try {
        const real = await realOf(path);
        if (real === null) return;
        mustBeIn(await realsOf(roots()), real);
        for await (const passed of walk(real, endsIn(endings), excluder(excluded), (at, error) => unlisted.add(pathIn(folder, at) ?? folder, error.code ?? error.message))) {
          if (!isIn(path)) return;
          const found = passed.flatMap(({ path: at, bytes, changed }) => {
            const uri = pathIn(folder, at);
            return uri === null ? [] : [{ uri, stamp: `${bytes}-${changed}` }];
          });
          if (found.length) yield found;
        }
      } catch (error) {
        unlisted.add(folder, error instanceof Error ? error.message : String(error));
      } finally { unlisted.tell(); }
    },
    async readMany(uris, most) {
      const unread = new Unread('read', warn), paths = uris.map(uri => { const path = pathOf(uri); return isIn(path) ? path : null; });
      const texts = await readTexts(paths, await realsOf(roots()), most, (at, why) => unread.add(uris[at], why));
      unread.tell();
      return texts;
    },
    async areThere(uris) {
      const reals = await realsOf(roots());
      return Promise.all(uris.map(async uri => {
        const path = pathOf(uri);
        if (!isIn(path)) return false;
        try {
          const real = await realOf(path);
          return real !== null && reals.some(root => holds(root, real)) && (await stat(real)).isFile();
        } catch { return false; }
      }));
    },
  };
}
