import { unionOf } from '../officials/union';
import type { MentionsRequest } from './args';
import { readDirectoryFiles } from './directories';
import type { ExitCode } from './io';
import { openFiles, type Session } from './session';

/** `verbatim mentions`: where transcripts name the officials of a directory, one JSON object a file. */
export async function runMentions(request: MentionsRequest, session: Session): Promise<ExitCode> {
  const files = await openFiles(request.files, request.encoding, session), directories = await readDirectoryFiles(request.officials, request.encoding, session.io, files.complain);
  const officials = unionOf(directories.map(({ directory }) => directory.officials)).officials;
  for await (const step of files.perform({ kind: 'mentions', named: files.several || request.format === 'ndjson', officials, possible: request.possible })) {
    if ('printed' in step) await session.out.write(step.printed);
  }
  return files.problems.some(problem => problem.serious) ? 2 : 0;
}
