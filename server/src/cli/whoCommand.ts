import { shownDate } from '../features/support/date';
import type { Membership, Official } from '../officials/directory';
import { hitsIn, People } from '../officials/mentions';
import { wholeTitleOf } from '../officials/offices';
import { Roster } from '../officials/roster';
import { NameSearch } from '../officials/search';
import type { Translate } from '../l10n/translate';
import { rolesIn, spokenIn, type FileFacts } from '../workspace/index/facts';
import { NamedSpeakers } from '../workspace/index/people';
import type { WhoRequest } from './args';
import { directoriesIn, readDirectoryFiles } from './directories';
import type { ExitCode } from './io';
import { openFiles, type Session } from './session';

/** What is known of one person. `statements` and `words` are those of the transcripts that were read. */
export interface WhoAnswer {
  readonly name: string;
  /** Id in the directory; null for one whom only attributions name. */
  readonly official: string | null;
  readonly memberships: readonly Membership[];
  readonly roles: readonly { readonly role: string | null; readonly date: string | null; readonly file: string; readonly line: number }[];
  readonly files: number;
  readonly statements: number;
  readonly words: number;
}

/** `verbatim who`: who somebody is, by the directories and by the attributions of a folder's transcripts. Exit code 1 where nobody is known by the name. */
export async function runWho(request: WhoRequest, session: Session): Promise<ExitCode> {
  const { io, out, t } = session, files = await openFiles(request.files, request.encoding, session), speakers = new NamedSpeakers();
  for await (const step of files.perform({ kind: 'facts' })) if ('facts' in step) speakers.add(step.facts);
  const named = request.officials.length > 0 ? request.officials : await directoriesIn(io.cwd);
  const roster = new Roster(await readDirectoryFiles(named, request.encoding, io, files.complain), speakers.names), people = peopleCalled(request.name, roster);
  const answers = people.map(official => answerOf(official, roster, speakers));
  if (request.format === 'json') await out.write(`${JSON.stringify({ people: answers })}\n`);
  else for (const answer of answers) await out.write(textOfAnswer(answer, t));
  if (answers.length === 0 && request.format === 'text') io.stderr.write(`verbatim: ${t('cli.who.nobody', { name: request.name })}\n`);
  return files.problems.some(problem => problem.serious) ? 2 : answers.length === 0 ? 1 : 0;
}

/** Those whose name begins so in any spelling, or is meant by it in some grammatical case. */
function peopleCalled(name: string, roster: Roster): Official[] {
  const all = [...roster.known, ...roster.learnt], search = new NameSearch(name);
  const called = all.filter(official => search.fits([official.name, ...official.otherNames.map(other => other.name), ...roster.namesOf(official)]));
  if (called.length > 0) return called;
  const meant = new Set(hitsIn(name.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()), People.of(all)).flatMap(({ readings }) => readings.filter(({ fit }) => fit !== 'denied').flatMap(({ officials }) => officials)));
  return all.filter(official => meant.has(official));
}

function answerOf(official: Official, roster: Roster, speakers: NamedSpeakers): WhoAnswer {
  const names = roster.namesOf(official), files = speakers.filesOf(names), spoken = files.flatMap(file => [...spokenIn(file)].filter(({ name, first }) => first >= 0 && names.includes(name)));
  return {
    name: official.name, official: roster.known.includes(official) ? official.id : null, memberships: official.memberships,
    roles: files.flatMap(file => names.flatMap(name => rolesOf(file, name))), files: files.length,
    statements: spoken.length, words: spoken.reduce((sum, { words }) => sum + words, 0),
  };
}

function rolesOf(file: FileFacts, name: string): WhoAnswer['roles'] {
  return file.names.includes(name) ? rolesIn(file, name).map(({ role, line }) => ({ role, date: file.date, file: file.uri, line })) : [];
}

function textOfAnswer({ name, memberships, roles, files, statements, words }: WhoAnswer, t: Translate): string {
  const held = memberships.map(membership => {
    const { start, end } = membership, office = wholeTitleOf(membership), from = start && shownDate(t, start), to = end && shownDate(t, end);
    return office + (from && to ? ` (${t('hover.official.span', { start: from, end: to })})` : from ? ` (${t('hover.official.since', { start: from })})` : to ? ` (${t('hover.official.until', { end: to })})` : '');
  });
  const told = roles.filter(({ role }) => role !== null).map(({ role, date, file, line }) => `${role} — ${date === null ? '' : `${shownDate(t, date)}, `}${file}:${line + 1}`);
  const spoke = files > 0 ? [`${t('cli.who.statements', { count: statements })}, ${t('cli.who.words', { count: words })}, ${t('cli.who.files', { count: files })}`] : [];
  return [name, ...[...held, ...told, ...spoke].map(line => `  ${line}`)].join('\n') + '\n';
}
