import type { ParseRequest } from './args';
import type { ExitCode } from './io';
import { openFiles, type Session } from './session';

/** `verbatim parse`: one JSON object for one file, one a line with the file's name for several. */
export async function runParse(request: ParseRequest, session: Session): Promise<ExitCode> {
  const { several, problems, perform } = await openFiles(request.files, request.encoding, session);
  for await (const step of perform({ kind: 'parse', named: several || request.format === 'ndjson', explain: request.explain })) {
    if ('printed' in step) await session.out.write(step.printed);
  }
  return problems.some(problem => problem.serious) ? 2 : 0;
}
