import type { Figures } from '#protocol';
import { peopleIn } from '../features/support/everybody';
import { Gathering } from '../features/support/gathering';
import { filesWanted } from '../features/support/span';
import { Roster } from '../officials/roster';
import { Stepwise } from '../officials/steps';
import type { FileFacts } from '../workspace/index/facts';
import { NamedSpeakers } from '../workspace/index/people';
import type { StatisticsRequest } from './args';
import { directoriesIn, readDirectoryFiles } from './directories';
import { csvOfFigures } from './figuresCsv';
import { tableOfFigures } from './figuresTable';
import type { ExitCode } from './io';
import { openFiles, type Session } from './session';

/** `verbatim statistics`: who says how much in transcripts, as the editor counts it where nobody has changed a setting. */
export async function runStatistics({ files: operands, encoding, officials, format, from, to }: StatisticsRequest, session: Session): Promise<ExitCode> {
  const { io, out, t } = session, files = await openFiles(operands, encoding, session), corpus = new NamedSpeakers(), all: FileFacts[] = [];
  // What is named by itself is a transcript; of many files each must say so.
  for await (const step of files.perform(files.several ? { kind: 'facts' } : { kind: 'facts', sure: true })) if ('facts' in step) { corpus.add(step.facts); all.push(step.facts); }
  const roster = new Roster(await readDirectoryFiles(officials.length > 0 ? officials : await directoriesIn(io.cwd), encoding, io, files.complain), corpus.names);
  const { found, undated } = new Stepwise(filesWanted(all, { ...from === undefined ? {} : { from }, ...to === undefined ? {} : { to } })).result, gathering = new Gathering(peopleIn({ corpus, roster }), found.length === 1, t);
  for (const file of found) gathering.add(file, 0);
  const figures = gathering.figures({ title: '', reading: false, undated });
  await out.write(format === 'json' ? `${jsonOf(figures)}\n` : format === 'csv' ? csvOfFigures(figures) : tableOfFigures(figures, t));
  return files.problems.some(problem => problem.serious) ? 2 : 0;
}

/** The figures as the editor has them, files by their names. */
function jsonOf({ transcripts, undated, speakers, follows, lengthBounds }: Figures): string {
  return JSON.stringify({ transcripts: transcripts.map(({ uri, ...rest }) => ({ file: uri, ...rest })), undated, speakers, follows, lengthBounds });
}
