import { covers, type Membership, type Official } from '../../officials/directory';
import type { Degree } from '../../officials/mentions';
import type { DocumentDate } from '../../officials/date';
import { heldOn } from '../../officials/offices';
import { RevealCommand } from '#protocol';
import type { Translate } from '../../l10n/translate';
import { nameOf, parentOf } from '../../workspace/uris';
import type { Asked } from '../feature';
import { shownDate } from './date';
import { describeFacts } from './describeFacts';
import { describePicture } from './describePicture';
import type { PlacedMention } from './officials';
import { commandLink, escapeMarkdown } from './markdown';
import { webLink } from './webLink';

/** At most so many of each are told. */
const most = 5;

/**
 * Who a mention means, for a hover, as Markdown: name, office on the document's day, other offices, other names, what transcripts say, where that is from.
 * @param here What this transcript says is told, too.
 */
export function describeMention(asked: Asked, { mention: { officials, degree } }: PlacedMention, here = true): string { return describeMeant(asked, officials, degree, here); }

/** The same of one person, or of several of whom one may be meant. */
export function describeMeant(asked: Asked, officials: readonly Official[], degree: Degree, here: boolean): string {
  const { t, date } = asked.snapshot;
  if (officials.length > 1) return t('hover.official.several', { people: officials.slice(0, most).map(official => withOffice(official, date)).join('; ') });
  return describePerson(asked, officials[0], degree, here);
}

/** The same of one person. */
export function describePerson(asked: Asked, official: Official, degree: Degree, here: boolean): string {
  const { t, date } = asked.snapshot, name = `**${escapeMarkdown(official.name)}**`;
  return paragraphs([
    [degree === 'certain' ? name : t(degree === 'likely' ? 'hover.official.likely' : 'hover.official.possible', { who: name }), officesOnDay(asked, official, date)],
    [otherOffices(asked, official, date), otherNames(asked, official)],
    describeFacts(asked, official, date, here),
    describePicture(asked, official),
    [...official.links.slice(0, most).flatMap(({ url, note }) => webLink(url, note)), source(asked, official)],
  ]);
}

function withOffice(official: Official, date: DocumentDate | null): string {
  const held = date ? official.memberships.filter(membership => covers(membership, date.date) !== false) : official.memberships;
  return `**${escapeMarkdown(official.name)}**${held.length > 0 ? `, ${title(held[0])}` : ''}`;
}

/** The offices on the day of the document, and what says which day that is. */
function officesOnDay({ snapshot: { t } }: Asked, { memberships }: Official, date: DocumentDate | null): string | null {
  if (!date || memberships.length === 0) return null;
  const day = t('hover.official.day', { date: shownDate(t, date.date), source: t(`hover.official.from.${date.source}`) });
  const held = memberships.filter(membership => covers(membership, date.date) !== false);
  if (held.length === 0) return t('hover.official.noOffice', { day });
  // One office may be held for several parties or places.
  const told = new Set(held.map(membership => covers(membership, date.date) === null ? t('hover.official.perhaps', { office: title(membership) }) : title(membership)));
  return `${day}: ${[...told].slice(0, most).join('; ')}`;
}

/** Those of other days, with their dates; all, where the day is not known. */
function otherOffices({ snapshot: { t } }: Asked, { memberships }: Official, date: DocumentDate | null): string | null {
  const others = heldOn(memberships, null).filter(membership => !date || covers(membership, date.date) === false);
  if (others.length === 0) return null;
  const told = [...new Set(others.map(membership => `${title(membership)}${span(t, membership)}`))], offices = told.slice(0, most).join('; ') + (told.length > most ? '; …' : '');
  return t(date ? 'hover.official.others' : 'hover.official.offices', { offices });
}

function title({ role, post, organization }: Membership): string {
  return [role ?? post, organization].filter(part => part !== null).map(part => escapeMarkdown(part)).join(', ');
}

function span(t: Translate, { start, end }: Membership): string {
  if (start === null && end === null) return '';
  if (end === null) return ` (${t('hover.official.since', { start: shownDate(t, start!) })})`;
  return ` (${start === null ? t('hover.official.until', { end: shownDate(t, end) }) : t('hover.official.span', { start: shownDate(t, start), end: shownDate(t, end) })})`;
}

function otherNames({ snapshot: { t } }: Asked, { name, otherNames: others }: Official): string | null {
  const names = [...new Set(others.map(other => other.name))].filter(other => other !== name);
  return names.length === 0 ? null : t('hover.official.names', { names: names.slice(0, most).map(escapeMarkdown).join('; ') + (names.length > most ? '; …' : '') });
}

function source({ snapshot: { t, roster }, client }: Asked, official: Official): string | null {
  const found = roster.sourcesOf(official);
  if (found.length === 0) return t('hover.person.learnt');
  const names = found.map(({ uri }) => nameOf(uri)), folders = found.map(({ uri }) => nameOf(parentOf(uri) ?? ''));
  // Lists of several folders have one name.
  const files = found.map(({ uri, line }, at) => { const isOne = names.indexOf(names[at]) === names.lastIndexOf(names[at]), file = escapeMarkdown(isOne || folders[at] === '' ? names[at] : `${folders[at]}/${names[at]}`); return client.commandLinks ? commandLink(file, RevealCommand, [uri, line, 0]) : file; });
  return files.length === 1 ? t('hover.official.source', { file: files[0] }) : t('hover.official.sources', { files: files.join(', ') });
}

function paragraphs(groups: readonly (readonly (string | null)[])[]): string {
  return groups.map(lines => lines.filter(line => line !== null && line !== '').join('  \n')).filter(paragraph => paragraph !== '').join('\n\n');
}
