import { excludeEachOther, sameOffice } from '../roles';

/** What another transcript calls somebody, and where. */
export interface RoleElsewhere {
  readonly role: string;
  /** Of the transcript, a whole one. */
  readonly date: string;
  readonly uri: string;
  /** What the file is called. */
  readonly file: string;
  /** Of the name: line and columns, as the file was read last. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What other transcripts say of people. */
export interface Elsewhere {
  /** The roles that they give somebody of a name within some days of a day, the nearest first. */
  rolesNear(name: string, day: string, language: string, within: number): readonly RoleElsewhere[];
}

/** Days in which an office is hardly ever another: to one side, and where it is the same before and after. */
const soon = 14;
export const near = 92;

/**
 * The other office that all transcripts near the day give somebody; null where one of them gives this one, or where they give several, or where both may be right. Offices change: one that is told before the day only, or only after
 * it, has to be told within days of it.
 * @param told of `near` days, the nearest first
 */
export function otherOffice(role: string, day: string, told: readonly RoleElsewhere[]): RoleElsewhere | null {
  const nearest = told.at(0);
  if (!nearest || !told.every(each => !sameOffice(role, each.role) && sameOffice(nearest.role, each.role)) || !excludeEachOther(role, nearest.role)) return null;
  const before = told.some(({ date }) => date <= day), after = told.some(({ date }) => date >= day);
  return before && after || daysBetween(nearest.date, day) <= soon ? nearest : null;
}

/** Whole days from one date to another, whichever is the earlier. */
export function daysBetween(one: string, other: string): number { return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000; }
