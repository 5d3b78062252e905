import { parse } from '../transcript';
import type { ParseRequest } from './args';
import type { ExitCode } from './io';
import { transcriptJson } from './json';
import { openFiles, type Session } from './session';

/** `verbatim parse`: one JSON object for one file, one a line with the file's name for several. */
export async function runParse(request: ParseRequest, session: Session): Promise<ExitCode> {
  const { several, problems, texts } = await openFiles(request.files, request.encoding, session);
  const named = several || request.format === 'ndjson';
  for await (const { file, text } of texts) {
    const json = transcriptJson(parse(text), { explain: request.explain, ...named ? { file } : {} });
    await session.out.write(`${JSON.stringify(json)}\n`);
  }
  return problems.some(problem => problem.serious) ? 2 : 0;
}
