import { RevealCommand } from '#protocol';
import type { Official } from '../../officials/directory';
import type { DocumentDate } from '../../officials/date';
import { heldOn, titleOf, wholeTitleOf } from '../../officials/offices';
import { mayHold } from '../../rules/known/office';
import type { Speaker } from '../../transcript/model';
import { rolesIn, spokenIn, type FileFacts, type Spoken } from '../../workspace/index/facts';
import { nameOf } from '../../workspace/uris';
import type { Asked } from '../feature';
import { shownDate } from './date';
import { commandLink, escapeMarkdown } from './markdown';
import type { PlacedMention } from './officials';
import { speakersCalled } from './person';
import { placeLinks } from './placeLinks';
import { fold } from './words';

/** At most so many of each are told. */
const most = 5;

/** Nobody but this transcript tells of the only one who is meant: no directory, and no other transcript. */
export function isKnownHereOnly({ snapshot: { cast, uri }, corpus }: Asked, { mention: { officials } }: PlacedMention): boolean {
  return officials.length === 1 && !cast.roster.known.includes(officials[0]) && corpus.filesOf(cast.namesOf(officials[0])).every(file => file.uri === uri);
}

/**
 * What the transcripts themselves say of an official, as lines of Markdown: roles in this one, and whether the directory has them; what others call them, where they speak.
 * @param here Roles and statements in this transcript are told; else the roles only where the directory has them in other words, or not.
 */
export function describeFacts(asked: Asked, official: Official, date: DocumentDate | null, here: boolean): (string | null)[] {
  const { snapshot: { cast, uri }, corpus } = asked, names = cast.namesOf(official), files = corpus.filesOf(names).filter(file => file.uri !== uri).reverse();
  const speakers = speakersCalled(asked.snapshot.transcript, names, official);
  return [...rolesHere(asked, official, speakers, date, here), rolesElsewhere(asked, names, files), here ? spokenHere(asked, speakers) : null, spokenElsewhere(asked, names, files)];
}

/** The roles that this transcript gives, and whether the directory agrees on the day: beside words that say the role, only where it is in doubt. */
function rolesHere({ snapshot: { t } }: Asked, { memberships }: Official, speakers: readonly Speaker[], date: DocumentDate | null, here: boolean): (string | null)[] {
  const titled = heldOn(memberships, null), held = date === null ? [] : heldOn(titled, date.date);
  const roles = [...new Map(speakers.flatMap(({ attributions }) => attributions.flatMap(({ role }) => role === null ? [] : [[fold(role), role] as const]))).values()];
  const tell = (key: 'hover.person.roleDiffers' | 'hover.person.roleAgrees' | 'hover.person.rolesHere', some: readonly string[]) => some.length === 0 ? null : t(key, { roles: some.slice(0, most).map(role => escapeMarkdown(role)).join('; ') });
  if (held.length === 0) return here && titled.length === 0 ? [tell('hover.person.rolesHere', roles)] : [];
  const agrees = (role: string) => held.some(membership => mayHold(role, membership)), isAsKnown = (role: string) => held.some(membership => [titleOf(membership)!, wholeTitleOf(membership)].some(title => fold(title) === fold(role)));
  return [tell('hover.person.roleAgrees', roles.filter(role => agrees(role) && (here || !isAsKnown(role)))), tell('hover.person.roleDiffers', roles.filter(role => !agrees(role)))];
}

function rolesElsewhere(asked: Asked, names: readonly string[], files: readonly FileFacts[]): string | null {
  const { t } = asked.snapshot, told = new Set<string>(), roles: string[] = [];
  for (const file of files) for (const name of names) for (const spoken of file.names.includes(name) ? rolesIn(file, name) : []) {
    if (spoken.role === null || told.has(fold(spoken.role))) continue;
    told.add(fold(spoken.role));
    if (roles.length < most) roles.push(`${escapeMarkdown(spoken.role)} (${file.date === null ? '' : `${shownDate(t, file.date)}, `}${fileLink(asked, file, spoken)})`);
  }
  return roles.length === 0 ? null : t('hover.person.roles', { roles: roles.join('; ') + (told.size > roles.length ? '; …' : '') });
}

function spokenHere(asked: Asked, speakers: readonly Speaker[]): string | null {
  const places = speakers.flatMap(speaker => speaker.statements).map(({ range }) => range.start).sort((one, other) => one.line - other.line), count = places.length;
  return count === 0 ? null : asked.snapshot.t(count === 1 ? 'hover.person.hereOnce' : 'hover.person.here', { count, places: placeLinks(asked, places, { line: 0, character: 0 }) });
}

function spokenElsewhere(asked: Asked, names: readonly string[], files: readonly FileFacts[]): string | null {
  if (files.length === 0) return null;
  const links = files.slice(0, most).map(file => {
    const first = [...spokenIn(file)].find(({ name }) => names.includes(name));
    return first ? fileLink(asked, file, first) : escapeMarkdown(nameOf(file.uri));
  });
  return asked.snapshot.t('hover.person.elsewhere', { count: files.length, files: links.join(', ') + (files.length > most ? ', …' : '') });
}

function fileLink({ client }: Asked, { uri }: FileFacts, { line, start }: Spoken): string {
  const file = escapeMarkdown(nameOf(uri));
  return client.commandLinks ? commandLink(file, RevealCommand, [uri, line, start]) : file;
}
