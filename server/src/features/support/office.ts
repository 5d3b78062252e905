import { covers, type Membership } from '../../officials/directory';
import { mayBeOffice } from '../../officials/offices';
import { rolesIn } from '../../workspace/index/facts';
import type { Attribution } from '../../transcript/model';
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
  const { date } = snapshot, held = official.memberships.filter(each => (each.role ?? each.post) !== null && (date === null || covers(each, date.date) !== false));
  // Of several offices on one day the one that the file means; where the day is not known, no other.
  const meant = role === null ? held : held.filter(each => mayBeOffice(role, each)), [office] = meant.length > 0 ? meant : date ? held : [];
  if (office && (date || role !== null || held.length === 1)) return titleOf(office);
  return role ?? roleElsewhere(snapshot.cast.namesOf(official), corpus, snapshot.uri);
}

/** An office in a line. */
export function titleOf({ role, post, organization }: Membership): string { return oneLine([role ?? post, organization].filter(part => part !== null).join(', ')); }

function roleElsewhere(names: readonly string[], corpus: Asked['corpus'], here: string): string | null {
  const role = corpus.filesOf(names).filter(({ uri }) => uri !== here).flatMap(file => names.flatMap(name => file.names.includes(name) ? rolesIn(file, name) : [])).findLast(spoken => spoken.role !== null)?.role;
  return role ? oneLine(role) : null;
}
