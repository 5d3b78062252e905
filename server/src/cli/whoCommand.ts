import { apart } from '../../../protocol/apart';
import { shownDate } from '../features/support/date';
import type { Membership, Official } from '../officials/directory';
import { hitsIn, People } from '../officials/mentions';
import { wholeTitleOf } from '../officials/offices';
import { Roster } from '../officials/roster';
import { clean, fold } from '../officials/names';
import { NameSearch, spellingsOf } from '../officials/search';
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

/** Those whose name begins so in any spelling; then those whom it means in some grammatical case. */
function peopleCalled(name: string, roster: Roster): Official[] {
  const all = [...roster.known, ...roster.learnt], search = new NameSearch(name), words = fold(clean(name)).split(/[^\p{L}]+/u).filter(word => word !== '');
  const called = all.filter(official => search.fits(spellingsOf(official, () => roster.namesOf(official)))), known = new Set(called);
  // Whoever else it means, has a family name that begins as one of the words does.
  const others = all.filter(official => !known.has(official) && [official, ...official.otherNames].some(({ parts: { family } }) => fold(clean(family ?? '')).split(/[ -]/).some(own => own !== '' && words.some(word => word.startsWith(own.slice(0, 2))))));
  const typed = name.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()), readings = hitsIn(typed, People.of(others.flatMap(withHalves))).flatMap(hit => hit.readings.filter(({ fit }) => fit !== 'denied')), single = readings.filter(({ plural }) => !plural);
  const meant = new Set((single.length > 0 ? single : readings).flatMap(({ officials }) => officials.map(({ id }) => id)));
  return [...called, ...others.filter(({ id }) => meant.has(id))];
}

/** Somebody, and also as one who has but half of a name with a hyphen: who asks may know no more. */
function withHalves(official: Official): Official[] {
  const { parts } = official, halves = parts.family?.split('-') ?? [];
  return [official, ...halves.length > 1 ? halves.map(family => ({ ...official, parts: { ...parts, family }, otherNames: [] })) : []];
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
    return apart(office) + (from && to ? ` (${t('hover.official.span', { start: from, end: to })})` : from ? ` (${t('hover.official.since', { start: from })})` : to ? ` (${t('hover.official.until', { end: to })})` : '');
  });
  const told = roles.filter(({ role }) => role !== null).map(({ role, date, file, line }) => `${apart(role!)} — ${date === null ? '' : `${shownDate(t, date)}, `}${apart(file)}:${line + 1}`);
  const spoke = files > 0 ? [`${t('cli.who.statements', { count: statements })}, ${t('cli.who.words', { count: words })}, ${t('cli.who.files', { count: files })}`] : [];
  return [apart(name), ...[...held, ...told, ...spoke].map(line => `  ${line}`)].join('\n') + '\n';
}
