import type { Membership, Official } from '../directory';
import type { ImportedOffice } from '../import';
import { fold } from '../names';
import type { Conflict, Plan } from './model';
import { isOneDate } from '../same';

/** What of a person's offices is new, what completes those that are known, what contradicts them. */
export interface OfficesPlan { readonly added: readonly ImportedOffice[]; readonly completed: Plan['offices']; readonly conflicts: readonly Conflict[] }

/**
 * Holds the offices of an import against those of an official. The same office with dates that may be one is the same holding, and takes the dates that it lacks; with dates
 * apart it is another holding; with dates that overlap and differ, somebody is wrong, and it is left to a person to say who.
 */
export function compareOffices(official: Official, imported: readonly ImportedOffice[]): OfficesPlan {
  const added: ImportedOffice[] = [], completed: { index: number; fields: Record<string, unknown> }[] = [], conflicts: Conflict[] = [], taken = new Set<number>();
  // Those that say the most find theirs first.
  const sorted = [...imported].sort((a, b) => Number(b.start_date !== undefined) - Number(a.start_date !== undefined));
  for (const office of sorted) {
    const alike = official.memberships.flatMap((membership, index) => isAlike(membership, office) ? [{ membership, index }] : []);
    const same = alike.find(({ membership, index }) => !taken.has(index) && isOneSpan(membership, office)) ?? alike.find(({ membership }) => saysAsMuch(membership, office));
    if (same) {
      taken.add(same.index);
      const fields = lacking(same.membership, office);
      if (Object.keys(fields).length > 0) completed.push({ index: same.index, fields });
      conflicts.push(...lessExact(same.membership, office));
      continue;
    }
    const other = alike.find(({ membership }) => overlap(membership, office));
    if (other) conflicts.push({ field: titleOf(office), has: spanText(other.membership.start, other.membership.end), other: spanText(office.start_date, office.end_date) });
    else added.push(office);
  }
  return { added: imported.filter(office => added.includes(office)), completed, conflicts };
}

export function titleOf({ role, organization }: ImportedOffice): string { return [role, organization?.name].filter(part => part !== undefined).join(', '); }

function isAlike({ role, post, organization }: Membership, office: ImportedOffice): boolean {
  const known = fold(role ?? post ?? ''), said = fold(office.role ?? ''), where = fold(organization ?? ''), there = fold(office.organization?.name ?? '');
  return known === said && (where === there || where === '' || there === '');
}

function isOneSpan({ start, end }: Membership, { start_date, end_date }: ImportedOffice): boolean {
  return (start === null || start_date === undefined || isOneDate(start, start_date)) && (end === null || end_date === undefined || isOneDate(end, end_date))
    // One that ended before the other began is another one.
    && !(end !== null && start_date !== undefined && end < start_date.slice(0, end.length)) && !(start !== null && end_date !== undefined && end_date < start.slice(0, end_date.length));
}

/** The import has nothing that is not known of this holding. */
function saysAsMuch({ start, end }: Membership, { start_date, end_date }: ImportedOffice): boolean {
  return (start_date === undefined || start !== null && isOneDate(start, start_date)) && (end_date === undefined || end !== null && isOneDate(end, end_date));
}

function lacking({ start, end, organization }: Membership, { start_date, end_date, organization: where }: ImportedOffice): Record<string, unknown> {
  return { ...organization === null && where ? { organization: where } : {}, ...start === null && start_date ? { start_date } : {}, ...end === null && end_date ? { end_date } : {} };
}

/** A date that the import knows better than the directory; it is for a person to write it there. */
function lessExact({ start, end }: Membership, office: ImportedOffice): Conflict[] {
  return ([[start, office.start_date], [end, office.end_date]] as const).flatMap(([has, other]) => has !== null && other !== undefined && other.length > has.length ? [{ field: titleOf(office), has, other }] : []);
}

function overlap({ start, end }: Membership, { start_date, end_date }: ImportedOffice): boolean {
  const before = (last: string | null | undefined, first: string | null | undefined) => last !== null && last !== undefined && first !== null && first !== undefined && last < first.slice(0, last.length);
  return !before(end, start_date) && !before(end_date, start);
}

function spanText(start: string | null | undefined, end: string | null | undefined): string { return `${start ?? '…'}–${end ?? '…'}`; }
