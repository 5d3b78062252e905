import type { Membership, Official } from '../../officials/directory';
import { heldOn, mayBeOffice, saysAsMuch, wholeTitleOf } from '../../officials/offices';
import { lastRoleIn } from '../../workspace/index/facts';
import type { Who } from '../../speakers';
import type { Attribution } from '../../transcript/model';
import type { Snapshot } from '../../workspace/snapshot';
import type { Asked } from '../feature';
import { mentionsIn } from './officials';
import { oneLine } from './words';

/**
 * What somebody is, in a line: the office that a directory knows for the document's day; else the role that this file gives; else that of other transcripts. Null
 * where none of these says anything.
 * @param role as the file gives it
 */
export function officeOf({ snapshot, corpus }: Asked, named: Attribution, role: string | null): string | null {
  const officials = named.speakerKind === 'person' ? mentionsIn(snapshot, named.speakerRange)[0]?.mention.officials ?? [] : [], [official] = officials;
  if (officials.length !== 1) return role;
  return officeHeld(official, role, snapshot.date?.date ?? null) ?? role ?? roleElsewhere(snapshot.cast.namesOf(official), corpus, snapshot.uri);
}

/** The office that a directory knows for the document's day, by the name alone: who is meant where it stands in the words would be asked of all of the text. Null where none does. */
export function officeByName({ known, date }: Pick<Snapshot, 'known' | 'date'>, { kind, name, role }: Pick<Who, 'kind' | 'name' | 'role'>): string | null {
  const who = kind === 'person' && known?.hasDirectory ? known.who(name).answer : null;
  return who?.kind === 'one' ? officeHeld(who.official, role, date?.date ?? null) : null;
}

/** The office of an official that is meant on a day, in a line: of several the one that a file's role names, in the file's own words where they say as much; where the day is not known, no other. */
export function officeHeld({ memberships }: Pick<Official, 'memberships'>, role: string | null, day: string | null): string | null {
  const held = heldOn(memberships, day), meant = role === null ? held : held.filter(each => mayBeOffice(role, each)), [office] = meant.length > 0 ? meant : day === null ? [] : held;
  if (office && role !== null && meant.length > 0 && saysAsMuch(role, office)) return oneLine(role);
  return office && (day !== null || role !== null || held.length === 1) ? officeLine(office) : null;
}

/** An office in a line. */
export function officeLine(office: Membership): string { return oneLine(wholeTitleOf(office)); }

/** The role that transcripts gave last, this one left out. */
export function roleElsewhere(names: readonly string[], corpus: Asked['corpus'], here: string): string | null {
  const role = lastRoleIn(corpus.filesOf(names).filter(({ uri }) => uri !== here), names);
  return role ? oneLine(role) : null;
}
