import { isHint, notationOf, readDirectory, spansOf, type Notation, type Official, type Problem } from '../officials/directory';
import { directoryProblemMessage } from '../l10n/directoryProblem';
import type { MentionsRequest } from './args';
import { problemOf } from './input/problem';
import { readBytes, textOf } from './input/read';
import type { ExitCode } from './io';
import { openFiles, type Files, type Session } from './session';

/** `verbatim mentions`: where transcripts name the officials of a directory, one JSON object a file. */
export async function runMentions(request: MentionsRequest, session: Session): Promise<ExitCode> {
  const files = await openFiles(request.files, request.encoding, session), officials: Official[] = [];
  for (const file of request.officials) officials.push(...await officialsIn(file, request.encoding, session, files));
  for await (const step of files.perform({ kind: 'mentions', named: files.several || request.format === 'ndjson', officials, possible: request.possible })) {
    if ('printed' in step) await session.out.write(step.printed);
  }
  return files.problems.some(problem => problem.serious) ? 2 : 0;
}

/** The people of one file. What is wrong with an entry is said, and does not keep the others from being used; later files add. */
async function officialsIn(file: string, encoding: string | undefined, { io }: Session, { complain }: Files): Promise<readonly Official[]> {
  try {
    const { text, problem } = textOf(file, await readBytes(file, io), encoding);
    if (problem) complain(problem);
    if (text === undefined) return [];
    const notation = notationOf(file), { officials, problems } = readDirectory(text, notation);
    for (const problem of problems.filter(({ kind }) => !isHint(kind))) complain({ file: file + placeIn(problem, text, notation), message: directoryProblemMessage(problem), serious: officials.length === 0 });
    return officials;
  } catch (error) {
    complain(problemOf(file, error as NodeJS.ErrnoException));
    return [];
  }
}

/** Where in a directory something is, for who reads it in a terminal: a line, or the keys and numbers that lead there, counted from 1. */
function placeIn(problem: Problem, text: string, notation: Notation): string {
  const { path, span } = problem;
  if (span) return `:${text.slice(0, spansOf(text, notation, [problem])[0].start).split(/\r\n|\r|\n/).length}`;
  if (notation === 'csv') return path.length === 0 ? '' : `:${Number(path[0]) + 1}`;
  return path.length === 0 ? '' : ` ${path.map((step, index) => typeof step === 'number' ? `[${step + 1}]` : index > 0 ? `.${step}` : step).join('')}`;
}
