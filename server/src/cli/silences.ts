import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Silenced } from '../rules/check';
import { readSilenced, silencedBy } from '../rules/silenceFile';
import { silenceFileName } from '../workspace/silenceFiles';
import { pathOf, standardInput } from './input/find';
import { problemOf, type Problem } from './input/problem';

/** The findings that are silenced for a file: those of the nearest `verbatim.yaml` upward. Each folder is looked at once. */
export class Silences {
  private readonly folders = new Map<string, Promise<Silenced | undefined>>();

  /** `complain` hears of a file that cannot be read or understood; its findings are then not silenced. */
  constructor(private readonly cwd: string, private readonly complain: (problem: Problem) => void) {}

  /** What is silenced for a file as named on the command line; standard input belongs to the current folder. */
  of(file: string): Promise<Silenced | undefined> {
    return this.from(file === standardInput ? this.cwd : dirname(pathOf(file, this.cwd)));
  }

  private from(folder: string): Promise<Silenced | undefined> {
    let silenced = this.folders.get(folder);
    if (!silenced) this.folders.set(folder, silenced = this.read(folder));
    return silenced;
  }

  private async read(folder: string): Promise<Silenced | undefined> {
    const path = join(folder, silenceFileName), shown = relative(this.cwd, path);
    try {
      const reading = readSilenced(await readFile(path, 'utf8'));
      if ('entries' in reading) return silencedBy(reading.entries);
      this.complain({ file: shown, message: reading.problem.reason, serious: false });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'ENOTDIR') return dirname(folder) === folder ? undefined : this.from(dirname(folder));
      this.complain({ ...problemOf(shown, error as NodeJS.ErrnoException), serious: false });
    }
    return undefined;
  }
}
