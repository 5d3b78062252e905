import { access } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { positionsIn } from '../features/support/positions';
import { directoryProblemMessage } from '../l10n/directoryProblem';
import { isHint, notationOf, readDirectory, spansOf, type Notation, type Problem as DirectoryProblem } from '../officials/directory';
import type { DirectoryFile } from '../officials/roster';
import { directoryNames } from '../workspace/directoryNames';
import { pathOf, standardInput } from './input/find';
import { problemOf, type Problem } from './input/problem';
import { readBytes, textOf } from './input/read';
import type { Io } from './io';

/** Hears what is wrong with a directory. */
type Complain = (problem: Problem) => void;

/** A directory of officials. What is wrong with an entry is said, and does not keep the others from being used; null where there is nothing to be read. */
export async function readDirectoryFile(file: string, encoding: string | undefined, io: Pick<Io, 'cwd' | 'stdin'>, complain: Complain): Promise<DirectoryFile | null> {
  try {
    const { text, problem } = textOf(file, await readBytes(file, io), encoding);
    if (problem) complain(problem);
    if (text === undefined) return null;
    const notation = notationOf(file), directory = readDirectory(text, notation), { officials, problems } = directory, told = problems.filter(({ kind }) => !isHint(kind)), spans = spansOf(text, notation, told), positionAt = positionsIn(text);
    for (const [at, problem] of told.entries()) complain({ file: `${file}:${positionAt(spans[at].start).line + 1}${keysOf(problem, notation)}`, message: directoryProblemMessage(problem), serious: officials.length === 0 });
    return { uri: file, text, directory };
  } catch (error) {
    complain(problemOf(file, error as NodeJS.ErrnoException));
    return null;
  }
}

/** Several that are named, those that cannot be read left out. */
export async function readDirectoryFiles(files: readonly string[], encoding: string | undefined, io: Pick<Io, 'cwd' | 'stdin'>, complain: Complain): Promise<readonly DirectoryFile[]> {
  const read: DirectoryFile[] = [];
  for (const file of files) { const known = await readDirectoryFile(file, encoding, io, complain); if (known) read.push(known); }
  return read;
}

/** The directories in a folder that are called as the editor looks for them, by name. */
export async function directoriesIn(folder: string): Promise<string[]> {
  const found = await Promise.all(directoryNames.map(name => access(join(folder, name)).then(() => [name], () => [])));
  return found.flat();
}

/** The directories that hold for each file: those of its folder and of all above it, the nearest first, as the editor has them. Each folder is looked at once. */
export class NearestDirectories {
  private readonly folders = new Map<string, Promise<readonly DirectoryFile[]>>();

  constructor(private readonly io: Pick<Io, 'cwd' | 'stdin'>, private readonly complain: Complain) {}

  /** Of a file as named on the command line; standard input belongs to the current folder. The same list wherever the same files hold. */
  of(file: string): Promise<readonly DirectoryFile[]> { return this.from(file === standardInput ? this.io.cwd : dirname(pathOf(file, this.io.cwd))); }

  private from(folder: string): Promise<readonly DirectoryFile[]> {
    let known = this.folders.get(folder);
    if (!known) this.folders.set(folder, known = this.read(folder));
    return known;
  }

  private async read(folder: string): Promise<readonly DirectoryFile[]> {
    const files = (await directoriesIn(folder)).map(name => relative(this.io.cwd, join(folder, name))), own = await readDirectoryFiles(files, undefined, this.io, this.complain);
    const above = dirname(folder) === folder ? [] : await this.from(dirname(folder));
    return own.length > 0 ? [...own, ...above] : above;
  }
}

/** The keys and numbers that lead to an entry, counted from 1, for who reads it in a terminal: a line may hold several. A table has its line alone. */
function keysOf({ path, span }: DirectoryProblem, notation: Notation): string {
  return notation === 'csv' || span || path.length === 0 ? '' : ` ${path.map((step, index) => typeof step === 'number' ? `[${step + 1}]` : index > 0 ? `.${step}` : step).join('')}`;
}
