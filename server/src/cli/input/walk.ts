import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Extensions that are taken from a folder; a file that is named itself is always read. */
export const extensions: readonly string[] = ['.transcript', '.stenogram', '.verbatim', '.txt', '.md', '.vtt', '.srt'];

export interface Walked {
  /** Paths relative to the folder, "/" between folders, in a stable order (by code unit). */
  readonly files: readonly string[];
  /** Folders inside that could not be listed, and why. */
  readonly unreadable: readonly { readonly path: string; readonly error: NodeJS.ErrnoException }[];
}

/**
 * Every ordinary file under a folder. Hidden ones and node_modules are left out. Links are followed, each real folder is
 * listed once, so that a loop of links ends; a folder that is reached both ways keeps its own path.
 */
export async function walk(root: string): Promise<Walked> {
  const files: string[] = [], unreadable: Walked['unreadable'][number][] = [], seen = new Set<string>();
  const folders = [''], links: string[] = [];
  for (let folder: string | undefined; (folder = folders.pop() ?? links.shift()) !== undefined;) {
    try {
      const real = await realpath(join(root, folder));
      if (seen.has(real)) continue;
      seen.add(real);
      for (const entry of await readdir(real, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile()) files.push(path);
        else if (entry.isSymbolicLink()) (await leadsToFolder(join(real, entry.name)) ? links : files).push(path);
      }
    } catch (error) { unreadable.push({ path: folder, error: error as NodeJS.ErrnoException }); }
  }
  return { files: files.sort(), unreadable };
}

/** A link that leads nowhere counts as a file: reading it says what is wrong. */
async function leadsToFolder(link: string): Promise<boolean> {
  try { return (await stat(link)).isDirectory(); } catch { return false; }
}
