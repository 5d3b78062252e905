import { covers, type Membership } from '../../officials/directory';
import { heldOn, mayBeOffice, titleOf, wholeTitleOf } from '../../officials/offices';
import { sameRole } from '../roles';

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
  if (held.some(each => mayBeOffice(role, each) || isOffice(role, each))) return fits;
  const office = known.find(each => !held.includes(each) && isOffice(role, each));
  if (office) return { kind: 'other day', office, held };
  // Nobody's list has all that people ever were: only what it has on that very day can contradict.
  const sure = held.filter(each => covers(each, day) === true && (each.start !== null || each.end !== null));
  return sure.length > 0 && !known.some(each => mayBeOffice(role, each)) ? { kind: 'other', held: sure } : fits;
}

/** Whether a role is one of somebody's offices, of whatever day. */
export function isOfficeAmong(role: string, memberships: readonly Membership[]): boolean { return memberships.some(each => titleOf(each) !== null && (mayBeOffice(role, each) || isOffice(role, each))); }

function isOffice(role: string, membership: Membership): boolean { return sameRole(role, titleOf(membership)!) || sameRole(role, wholeTitleOf(membership)); }
