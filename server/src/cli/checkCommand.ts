import { severities } from '../rules/rule';
import { version } from '../../../package.json';
import type { CheckRequest } from './args';
import { RunFacts } from './differing';
import { NearestDirectories, readDirectoryFiles } from './directories';
import type { ExitCode } from './io';
import { reportOf } from './reports';
import { openFiles, type FileStep, type Session } from './session';
import { Silences } from './silences';

/** `verbatim check`: every finding, and an exit code that says whether one is as severe as `--fail-on`. */
export async function runCheck(request: CheckRequest, session: Session): Promise<ExitCode> {
  const { io, out, t, locale } = session, { several, problems, complain, perform } = await openFiles(request.files, request.encoding, session);
  const report = reportOf(request.format, { t, version, problems, colours: coloured(session) });
  const silences = new Silences(io.cwd, complain), nearest = new NearestDirectories(io, complain), read = new Set<string>();
  const named = request.officials.length > 0 ? await readDirectoryFiles(request.officials, undefined, io, complain) : null;
  const facts = new RunFacts(), taskFor = async (file: string) => ({ kind: 'check', locale, directories: named ?? await nearest.of(file) }) as const;
  let findings = 0, failed = false;
  const take = async (steps: AsyncIterable<FileStep>) => {
    for await (const step of steps) {
      if ('facts' in step) facts.add(step.file, step.facts);
      if (!('found' in step)) continue;
      const silenced = await silences.of(step.file), reported = step.found.filter(({ code, hash }) => !silenced?.(code, hash));
      read.add(step.file);
      findings += reported.length;
      failed ||= reported.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(request.failOn));
      await out.write(report.file(reported));
    }
  };
  await out.write(report.begin());
  await take(perform(async file => ({ ...await taskFor(file), tellsFacts: several })));
  // What the files say otherwise than each other is known when all are read; few are read again for it.
  const differing = new Map(facts.differing());
  if (differing.size > 0) await take(perform(async file => ({ ...await taskFor(file), told: differing.get(file) }), [...differing.keys()]));
  await out.write(report.end());
  if (request.format === 'text' && io.stderr.isTTY) io.stderr.write(`${t('cli.summary.files', { count: read.size })} ${t('cli.summary.findings', { count: findings })}\n`);
  if (problems.some(problem => problem.serious)) return 2;
  return failed ? 1 : 0;
}

/** Colours for a person at a terminal who has not asked to be spared (https://no-color.org). */
function coloured({ io: { stdout, env } }: Session): boolean { return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'; }
