import { check, sentenceHash } from '../rules/check';
import { rules } from '../rules';
import { severities, type Severity } from '../rules/rule';
import { parse } from '../transcript';
import { version } from '../../../package.json';
import type { CheckRequest } from './args';
import type { ExitCode } from './io';
import { reportOf } from './reports';
import type { Reported } from './reports/report';
import { openFiles, type Session } from './session';
import { Silences } from './silences';

/** `verbatim check`: every finding, and an exit code that says whether one is as severe as `--fail-on`. */
export async function runCheck(request: CheckRequest, session: Session): Promise<ExitCode> {
  const { io, out, t } = session, { problems, complain, texts } = await openFiles(request.files, request.encoding, session);
  const report = reportOf(request.format, { t, version, problems, colours: coloured(session) });
  const silences = new Silences(io.cwd, complain), severityOf = new Map(rules.map(({ meta }) => [meta.code, meta.severity]));
  let files = 0, findings = 0, failed = false;
  await out.write(report.begin());
  for await (const { file, text } of texts) {
    const silenced = await silences.of(file);
    const reported = check({ transcript: parse(text) }, rule => rule.meta.severity, silenced).map((finding): Reported => ({
      file, range: finding.range, code: finding.code, severity: shown(severityOf.get(finding.code)),
      message: t(finding.message.key, finding.message.args), hash: sentenceHash(finding.subject),
      related: (finding.related ?? []).map(({ range, message }) => ({ range, message: t(message.key, message.args) })),
    }));
    files++; findings += reported.length;
    failed ||= reported.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(request.failOn));
    await out.write(report.file(reported));
  }
  await out.write(report.end());
  if (request.format === 'text' && io.stderr.isTTY) io.stderr.write(`${t('cli.summary.files', { count: files })} ${t('cli.summary.findings', { count: findings })}\n`);
  if (problems.some(problem => problem.serious)) return 2;
  return failed ? 1 : 0;
}

/** A rule that is off finds nothing, so a finding always has a severity to show. */
function shown(severity: Severity | undefined): Reported['severity'] { return severity === undefined || severity === 'off' ? 'hint' : severity; }

/** Colours for a person at a terminal who has not asked to be spared (https://no-color.org). */
function coloured({ io: { stdout, env } }: Session): boolean { return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'; }
