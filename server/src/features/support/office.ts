import type { Membership } from '../../officials/directory';
import { heldOn, mayBeOffice, wholeTitleOf } from '../../officials/offices';
import { lastRoleIn } from '../../workspace/index/facts';
import type { Attribution } from '../../transcript/model';
import type { Asked } from '../feature';
import { mentionsIn } from './officials';
import { oneLine } from './words';

/**
 * What somebody is, in a line: the office that a directory knows for the document's day; else the role that this file gives; else that of other transcripts. Null
 * where none of these says anything.
 * @param role as the file gives it
 */
export function officeOf(asked: Asked, named: Attribution, role: string | null): string | null { return officeKnown(asked, named, role).office; }

/** The same, and whether a directory says so. */
export function officeKnown({ snapshot, corpus }: Asked, named: Attribution, role: string | null): { readonly office: string | null; readonly known: boolean } {
  const officials = named.speakerKind === 'person' ? mentionsIn(snapshot, named.speakerRange)[0]?.mention.officials ?? [] : [], [official] = officials;
  if (officials.length !== 1) return { office: role, known: false };
  const { date } = snapshot, held = heldOn(official.memberships, date?.date ?? null);
  // Of several offices on one day the one that the file means; where the day is not known, no other.
  const meant = role === null ? held : held.filter(each => mayBeOffice(role, each)), [office] = meant.length > 0 ? meant : date ? held : [];
  if (office && (date || role !== null || held.length === 1)) return { office: officeLine(office), known: true };
  return { office: role ?? roleElsewhere(snapshot.cast.namesOf(official), corpus, snapshot.uri), known: false };
}

/** An office in a line. */
export function officeLine(office: Membership): string { return oneLine(wholeTitleOf(office)); }

/** The role that transcripts gave last, this one left out. */
export function roleElsewhere(names: readonly string[], corpus: Asked['corpus'], here: string): string | null {
  const role = lastRoleIn(corpus.filesOf(names).filter(({ uri }) => uri !== here), names);
  return role ? oneLine(role) : null;
}
