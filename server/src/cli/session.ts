import type { Translate } from '../l10n/translate';
import type { Io } from './io';
import { performApart } from './apart';
import { findFiles } from './input/find';
import { problemOf, type Problem } from './input/problem';
import { readBytes } from './input/read';
import type { Output } from './output';
import { Progress } from './progress';
import { plain } from './reports/report';
import { perform, type Job, type Step } from './work';

/** What both commands work with. */
export interface Session { readonly io: Io; readonly out: Output; readonly t: Translate; readonly locale: string }

/** A step, without the problems, which are said at once. */
export type FileStep = Exclude<Step, { readonly problem: Problem }> & { readonly file: string };

export interface Files {
  /** Whether one text or any number of them was asked for. */
  readonly several: boolean;
  /** Everything that was wrong so far; grows while the texts are read. */
  readonly problems: readonly Problem[];
  /** Says on standard error what is wrong with a file, and remembers it. */
  readonly complain: (problem: Problem) => void;
  /** Does a task, or the one that a file has, with one file after the other, each read when it is its turn, so that a long run holds one file at a time. `among`: only some of them. */
  perform(task: Job['task'] | ((file: string) => Promise<Job['task']>), among?: readonly string[]): AsyncIterable<FileStep>;
}

/** Finds the files and says on standard error what is wrong with them, while the rest goes on. */
export async function openFiles(operands: readonly string[], encoding: string | undefined, { io, out, t }: Session): Promise<Files> {
  const { files, problems: found, several } = await findFiles(operands, io.cwd);
  const problems: Problem[] = [], progress = new Progress(io.stderr, t, files.length);
  const complain = (problem: Problem) => {
    problems.push(problem);
    progress.clear();
    io.stderr.write(`verbatim: ${plain(`${problem.file}: ${t(problem.message.key, problem.message.args)}`)}\n`);
  };
  found.forEach(complain);
  async function* work(given: Job['task'] | ((file: string) => Promise<Job['task']>), among = files): AsyncGenerator<FileStep> {
    for (const [index, file] of among.entries()) {
      if (out.closed) break;
      progress.show(index + 1, file);
      const task = typeof given === 'function' ? await given(file) : given;
      for await (const step of stepsOf({ file, encoding, task }, io)) {
        if (out.closed) break;
        if ('problem' in step) { complain(step.problem); continue; }
        if (io.stdout.isTTY) progress.clear();
        yield { file, ...step };
      }
    }
    progress.clear();
  }
  return { several, problems, complain, perform: work };
}

/** Files of more bytes have a thread of their own, where they may use the memory that they need. */
const largeBytes = 16 * 2 ** 20;

async function* stepsOf(job: Omit<Job, 'bytes'>, io: Io): AsyncGenerator<Step> {
  let bytes: Uint8Array;
  try { bytes = await readBytes(job.file, io); } catch (error) {
    yield { problem: problemOf(job.file, error as NodeJS.ErrnoException) };
    return;
  }
  if (bytes.length > largeBytes && io.program) yield* performApart({ ...job, bytes }, io.program); else yield* perform({ ...job, bytes });
}
