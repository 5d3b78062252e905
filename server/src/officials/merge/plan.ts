import type { Official } from '../directory';
import { isObject } from '../directory/values';
import type { ImportedPerson } from '../import';
import { fold, nameKey } from '../names';
import type { Conflict, Plan } from './model';
import { compareOffices } from './offices';
import { Acquaintances, isOneDate } from '../same';

type Fields = Readonly<Record<string, unknown>>;

/** What an import would add to a directory, person by person, and what it says otherwise. Nothing that is there is ever changed. */
export function planMerge(officials: readonly Official[], entryOf: (official: Official) => Fields, persons: readonly ImportedPerson[]): Plan[] {
  const known = new Acquaintances(officials), ids = new Set<string>(), plans: (Plan | Official)[] = [], meant = new Map<Official, number[]>();
  for (const [number, person] of persons.entries()) {
    const found = known.find(person);
    if (found?.certain) {
      if (!meant.has(found.official)) plans.push(found.official);
      meant.set(found.official, [...meant.get(found.official) ?? [], number]);
      continue;
    }
    // An id that somebody else has would make the two one.
    const { id, ...rest } = person, keeps = id !== undefined && !known.hasId(id) && !ids.has(id);
    if (keeps) ids.add(id);
    plans.push({ persons: [number], person: (keeps ? person : rest) as ImportedPerson, official: null, fields: {}, lists: {}, offices: [], conflicts: [], perhaps: found?.official ?? null });
  }
  return plans.map(plan => 'person' in plan ? plan : { ...completing(plan, entryOf(plan), together(meant.get(plan)!.map(number => persons[number]))), persons: meant.get(plan)! });
}

/** Several entries of an import that mean one person: what the first leaves out, the next ones say; their lists add up. */
function together([first, ...others]: readonly ImportedPerson[]): ImportedPerson {
  return others.reduce((whole, { name, ...more }) => {
    const lists = Object.entries(more).flatMap(([key, value]) => Array.isArray(value) && Array.isArray(whole[key]) ? [[key, [...whole[key], ...value]]] : []);
    return { ...more, ...whole, ...Object.fromEntries(lists), other_names: [...whole.other_names ?? [], ...name === whole.name ? [] : [{ name }], ...more.other_names ?? []] };
  }, first);
}

function completing(official: Official, entry: Fields, person: ImportedPerson): Omit<Plan, 'persons'> {
  const fields: Record<string, unknown> = {}, lists: Record<string, unknown[]> = {}, conflicts: Conflict[] = [], { name, memberships, ...rest } = person;
  const add = (key: string, item: unknown) => { (lists[key] ??= []).push(item); };
  const names = new Set([official.name, ...official.otherNames.map(other => other.name)].map(nameKey));
  for (const other of [{ name }, ...person.other_names ?? []]) {
    if (!names.has(nameKey(other.name))) add('other_names', other);
    names.add(nameKey(other.name));
  }
  for (const identifier of person.identifiers ?? []) {
    const same = official.identifiers.filter(({ scheme }) => scheme.toLowerCase() === identifier.scheme.toLowerCase()), isId = identifier.scheme === 'wikidata' && official.id === identifier.identifier;
    if (same.length === 0 && !isId) add('identifiers', identifier);
    else if (same.length > 0 && !same.some(each => each.identifier === identifier.identifier)) conflicts.push({ field: identifier.scheme, has: same[0].identifier, other: identifier.identifier });
  }
  const unlinked = <T extends { readonly url?: unknown }>(links: readonly T[]) => links.filter(link => !official.links.some(({ url }) => url === link.url));
  for (const link of unlinked(person.links ?? [])) add('links', link);
  for (const [key, value] of Object.entries(rest)) {
    if (['id', 'other_names', 'identifiers', 'links'].includes(key)) continue;
    const has = key === 'gender' ? entry.gender ?? official.gender : entry[key];
    if (has === undefined || has === null || has === '') fields[key] = value;
    else if (key === 'sources' && Array.isArray(has) && Array.isArray(value)) for (const source of unlinked(value as { url?: unknown }[])) add(key, source);
    else if (Array.isArray(has) && Array.isArray(value)) { for (const item of value) if (!has.some(one => JSON.stringify(one) === JSON.stringify(item))) add(key, item); }
    else if (!isSame(key, has, value)) conflicts.push({ field: key, has: shown(has), other: shown(value) });
  }
  const offices = compareOffices(official, memberships ?? []);
  for (const office of offices.added) add('memberships', office);
  return { person, official, fields, lists, offices: offices.completed, conflicts: [...conflicts, ...offices.conflicts], perhaps: null };
}

function isSame(key: string, has: unknown, other: unknown): boolean {
  if (typeof has === 'object' || typeof other === 'object') return JSON.stringify(has) === JSON.stringify(other);
  // Of two dates the directory's is as good where it says no less.
  return key.endsWith('_date') ? isOneDate(String(has), String(other)) && String(has).length >= String(other).length : fold(String(has)) === fold(String(other));
}

function shown(value: unknown): string { return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value); }
