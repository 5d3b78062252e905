import { translator } from '../l10n/translate';
import { version } from '../../../package.json';
import { readArguments } from './args';
import { runCheck } from './checkCommand';
import { runForms } from './formsCommand';
import type { ExitCode, Io } from './io';
import { localeOf } from './locale';
import { runMentions } from './mentionsCommand';
import { runImport } from './officialsCommand';
import { Output } from './output';
import { runParse } from './parseCommand';
import { runStatistics } from './statisticsCommand';
import { runWho } from './whoCommand';

/** The whole program: reads the command line, does what it says, answers with the exit code once everything is written. */
export async function run(io: Io): Promise<ExitCode> {
  const request = readArguments(io.argv), locale = ('lang' in request ? request.lang : undefined) ?? localeOf(io.env), t = translator(locale);
  const out = new Output(io.stdout), session = { io, out, t, locale };
  // Messages nobody can read any more are no reason to stop.
  io.stderr.on('error', () => {});
  const code = await (async (): Promise<ExitCode> => {
    switch (request.command) {
      case 'parse': return runParse(request, session);
      case 'check': return runCheck(request, session);
      case 'mentions': return runMentions(request, session);
      case 'officials': return runImport(request, session);
      case 'forms': return runForms(request, session);
      case 'who': return runWho(request, session);
      case 'statistics': return runStatistics(request, session);
      case 'version': await out.write(`${version}\n`); return 0;
      case 'help': await out.write(t(request.about ? `cli.help.${request.about}` : 'cli.help')); return 0;
      case 'bad usage':
        io.stderr.write(`verbatim: ${t(request.message.key, request.message.args)}\n${t('cli.hint', { command: request.about ? `verbatim ${request.about}` : 'verbatim' })}\n`);
        return 2;
    }
  })();
  if (out.error) io.stderr.write(`verbatim: ${t('cli.output.failed', { reason: out.error.code ?? out.error.message })}\n`);
  return out.error ? 2 : out.closed ? 0 : code;
}
