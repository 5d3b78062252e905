import type { Translate } from '../l10n/translate';
import type { Io } from './io';
import { findFiles } from './input/find';
import type { Problem } from './input/problem';
import { readText } from './input/read';
import type { Output } from './output';
import { Progress } from './progress';
import { plain } from './reports/report';

/** What both commands work with. */
export interface Session { readonly io: Io; readonly out: Output; readonly t: Translate }

export interface Files {
  /** Whether one text or any number of them was asked for. */
  readonly several: boolean;
  /** Everything that was wrong so far; grows while the texts are read. */
  readonly problems: readonly Problem[];
  /** Says on standard error what is wrong with a file, and remembers it. */
  readonly complain: (problem: Problem) => void;
  /** The texts one after the other, each read when asked for, so that a long run holds one file at a time. */
  readonly texts: AsyncIterable<{ readonly file: string; readonly text: string }>;
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
  async function* texts() {
    for (const [index, file] of files.entries()) {
      if (out.closed) break;
      progress.show(index + 1, file);
      const { text, problem } = await readText(file, io, encoding);
      if (problem) complain(problem);
      if (text === undefined) continue;
      if (io.stdout.isTTY) progress.clear();
      yield { file, text };
    }
    progress.clear();
  }
  return { several, problems, complain, texts: texts() };
}
