import { stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { compileGlob, isGlob } from './glob';
import { problemOf, type Problem } from './problem';
import { extensions, walk, type Walked } from './walk';

export const standardInput = '-';

export interface Found {
  /** Each file once, as given or as found under the folder as given; "-" is standard input. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** More than one file was asked for, or may have been (a folder, a pattern), however many were found. */
  readonly several: boolean;
}

/** The files that the operands mean: a file, a folder with everything in it, a pattern for shells that do not expand them. */
export async function findFiles(operands: readonly string[], cwd: string): Promise<Found> {
  const files = new Map<string, string>(), problems: Problem[] = [];
  let several = operands.length > 1;
  const add = (file: string) => { const key = file === standardInput ? file : resolve(cwd, file); if (!files.has(key)) files.set(key, file); };
  const addWalked = (prefix: string, walked: Walked, wanted: (path: string) => boolean) => {
    const chosen = walked.files.filter(wanted);
    for (const path of chosen) add(prefix + path);
    for (const { path, error } of walked.unreadable) problems.push(problemOf(prefix + path || '.', error));
    return chosen.length > 0 || walked.unreadable.length > 0;
  };
  for (const operand of operands) {
    const kind = operand === standardInput ? 'file' : await kindOf(resolve(cwd, operand));
    if (kind === 'folder') {
      several = true;
      const found = addWalked(/[/\\]$/.test(operand) ? operand : `${operand}/`, await walk(resolve(cwd, operand)), hasExtension);
      if (!found) problems.push({ file: operand, message: { key: 'cli.folder.empty', args: { extensions: extensions.join(', ') } }, serious: false });
    } else if (kind === 'nothing' && isGlob(operand)) {
      several = true;
      const glob = compileGlob(sep === '/' ? operand : operand.replaceAll(sep, '/'));
      const prefix = glob.base === '' || glob.base.endsWith('/') ? glob.base : `${glob.base}/`;
      const exists = await kindOf(resolve(cwd, glob.base)) === 'folder';
      const found = exists && addWalked(prefix, await walk(resolve(cwd, glob.base)), path => glob.matches(path) && (glob.namesExtension || hasExtension(path)));
      if (!found) problems.push({ file: operand, message: { key: 'cli.file.noMatch' }, serious: true });
    } else add(operand);
  }
  return { files: [...files.values()], problems, several };
}

/** Where a file is, for the file system. */
export function pathOf(file: string, cwd: string): string { return isAbsolute(file) ? file : resolve(cwd, file); }

function hasExtension(path: string): boolean {
  const name = path.toLowerCase();
  return extensions.some(extension => name.endsWith(extension));
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try { return (await stat(path)).isDirectory() ? 'folder' : 'file'; } catch { return 'nothing'; }
}
