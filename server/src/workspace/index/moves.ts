import type { Files } from '../environment';
import type { Folders } from '../folders';
import { canonical, nameOf } from '../uris';
import { transcriptEndings } from './endings';
import type { LeftOut } from './leftOut';

/** More at once are no folder that somebody moved: everything is found again. */
const most = 100;
/** Files are called so, and folders hardly ever ("2024.05" is one). */
const isFile = /\.[a-z][a-z0-9]*$/i;

export interface MovesParts {
  readonly files: Pick<Files, 'find'>;
  readonly folders: Folders;
  readonly leftOut: LeftOut;
  /** Canonical addresses of the files that are known. */
  known(): Iterable<string>;
}

/**
 * The workspace folders in which files are to be found again, since something was made or deleted in them that may be a folder: where transcripts
 * are known in it, or it holds some. Programs make and delete many things that are nothing to us.
 */
export async function foldersToWalk(uris: readonly string[], { files, folders, leftOut, known }: MovesParts): Promise<Set<string>> {
  const walks = new Set<string>();
  for (const uri of uris) {
    const folder = folders.of(uri);
    if (folder === null || walks.has(folder) || await leftOut.has(uri)) continue;
    if (uris.length > most || holdsKnown(uri, known()) || !isFile.test(nameOf(uri)) && await holdsSome(uri, files)) walks.add(folder);
  }
  return walks;
}

function holdsKnown(uri: string, known: Iterable<string>): boolean {
  const inside = `${canonical(uri)}/`;
  for (const key of known) if (key.startsWith(inside)) return true;
  return false;
}

async function holdsSome(uri: string, files: Pick<Files, 'find'>): Promise<boolean> {
  for await (const found of files.find(uri, transcriptEndings, [])) if (found.length) return true;
  return false;
}
