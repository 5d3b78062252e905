import { covers, type Membership } from '../../officials/directory';
import { heldOn, mayBeOffice, titleOf, wholeTitleOf } from '../../officials/offices';
import { sameRole, sameStanding } from '../roles';

/**
 * What a directory says of a role that a transcript gives somebody on its day. `fits`: an office of that day may be it, or nothing is known against it; `other day`: they held this very office,
 * before or after; `other`: they held others on that day, and this one never.
 */
export type OfficeOnDay =
  | { readonly kind: 'fits' }
  | { readonly kind: 'other day'; readonly office: Membership; readonly held: readonly Membership[] }
  | { readonly kind: 'other'; readonly held: readonly Membership[] };

const fits: OfficeOnDay = { kind: 'fits' };

export function officeOnDay(role: string, memberships: readonly Membership[], day: string): OfficeOnDay {
  const known = heldOn(memberships, null), held = heldOn(known, day);
  if (held.some(each => mayHold(role, each))) return fits;
  const office = known.find(each => !held.includes(each) && isOffice(role, each));
  if (office) return { kind: 'other day', office, held };
  // Nobody's list has all that people ever were: only what it has on that very day can contradict.
  const sure = held.filter(each => covers(each, day) === true && (each.start !== null || each.end !== null));
  return sure.length > 0 && !known.some(each => mayHold(role, each)) ? { kind: 'other', held: sure } : fits;
}

/** Whether a role is one of somebody's offices, of whatever day. */
export function isOfficeAmong(role: string, memberships: readonly Membership[]): boolean { return memberships.some(each => titleOf(each) !== null && mayHold(role, each)); }

/** Whether a role, as a transcript has it, may be an office of a directory with a title: in other words, shorter or longer, but not one above or below it. */
export function mayHold(role: string, office: Membership): boolean { return mayBeOffice(role, office) && sameStanding(role, titleOf(office)!) || isOffice(role, office); }

function isOffice(role: string, membership: Membership): boolean { return sameRole(role, titleOf(membership)!) || sameRole(role, wholeTitleOf(membership)); }
