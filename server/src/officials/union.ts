import type { Membership, Official } from './directory';
import type { ImportedPerson } from './import';
import { foldedUnit, isLetter } from './mentions/letters';
import { nameKey } from './names';
import { Acquaintances } from './same';
import { Stepwise } from './steps';

/** The people of several directories together. */
export interface Union {
  readonly officials: readonly Official[];
  /** Of each, what the directories say of them, by the place of the directory: an entry, or several of one person. */
  readonly entriesOf: (official: Official) => readonly Entry[];
}
export interface Entry { readonly directory: number; readonly official: Official }

/**
 * Joins directories, the first of which counts most: who is certainly told of again is one person, with what each directory knows of them. That is so by an identifier, by id and name, by the name and a
 * date of birth or an office; and where a directory has nobody of its own id for a name that only one person before has. All others stay apart, namesakes too, and no two have one id.
 */
export function unionOf(directories: readonly (readonly Official[])[]): Union { return new Stepwise(unite(directories)).result; }

/** Officials looked at in one step: it costs little. */
const inStep = 100;

/** The same in steps. */
export function* unite(directories: readonly (readonly Official[])[]): Generator<void, Union> {
  if (directories.length < 2) return { officials: directories[0] ?? [], entriesOf: official => [{ directory: 0, official }] };
  let officials: Official[] = [...directories[0]];
  const entries = new Map<Official, readonly Entry[]>(officials.map(official => [official, [{ directory: 0, official }]])), taken = new Set(officials.map(({ id }) => id));
  for (const [at, directory] of directories.entries()) {
    if (at === 0) continue;
    const [before, now] = yield* candidates(officials, directory), known = new Acquaintances(), asked = new Set(now), more = new Map<Official, Official[]>(), fresh: Official[] = [];
    for (const [count, official] of before.entries()) {
      known.add(official);
      if (count % inStep === 0) yield;
    }
    for (const [count, official] of directory.entries()) {
      if (count % inStep === 0) yield;
      const one = asked.has(official) ? sameAs(official, known) : null;
      if (one) more.set(one, [...more.get(one) ?? [], official]); else fresh.push(official);
    }
    const together: Official[] = [];
    for (const [count, one] of officials.entries()) {
      if (count % inStep === 0) yield;
      const others = more.get(one), joined = others?.reduce(join, one) ?? one;
      together.push(joined);
      if (!others) continue;
      entries.set(joined, [...entries.get(one)!, ...others.map(official => ({ directory: at, official }))]);
      entries.delete(one);
    }
    officials = together;
    for (const official of fresh) {
      const id = freeId(official.id, taken), own = id === official.id ? official : { ...official, id };
      entries.set(own, [{ directory: at, official }]);
      officials.push(own);
    }
  }
  return { officials, entriesOf: official => entries.get(official) ?? [] };
}

/** Of two lists those who may be in both, by ids and by the letters of names: of a hundred thousand people few are in another list, and to look closely at each takes a second. */
function* candidates(one: readonly Official[], other: readonly Official[]): Generator<void, readonly [readonly Official[], readonly Official[]]> {
  const signs = new Set<string | number>();
  for (const [count, { id, name, identifiers, otherNames }] of (one.length < other.length ? one : other).entries()) {
    if (count % inStep === 0) yield;
    signs.add(id).add(sumOf(name));
    for (const { identifier } of identifiers) signs.add(identifier);
    for (const each of otherNames) signs.add(sumOf(each.name));
  }
  const may = ({ id, name, identifiers, otherNames }: Official) => signs.has(id) || signs.has(sumOf(name)) || identifiers.some(({ identifier }) => signs.has(identifier)) || otherNames.some(each => signs.has(sumOf(each.name)));
  return [yield* filtered(one, may), yield* filtered(other, may)];
}

function* filtered(officials: readonly Official[], wanted: (official: Official) => boolean): Generator<void, readonly Official[]> {
  const found: Official[] = [];
  for (const [count, official] of officials.entries()) {
    if (count % inStep === 0) yield;
    if (wanted(official)) found.push(official);
  }
  return found;
}

/** The same for the same words in any order. */
function sumOf(name: string): number {
  let sum = 0;
  for (let at = 0; at < name.length; at++) { const unit = name.charCodeAt(at); if (isLetter(unit)) sum += foldedUnit(unit) ** 2; }
  return sum;
}

function sameAs(official: Official, known: Acquaintances): Official | null {
  const found = known.find(asPerson(official));
  if (!found) return null;
  // Who has no id is called by the name: within the directory too, one name is one person.
  return found.certain || official.id === official.name && known.only(official.name) === found.official ? found.official : null;
}

function asPerson({ id, name, otherNames, birthDate, identifiers, memberships }: Official): ImportedPerson {
  return {
    id, name, other_names: otherNames.map(other => ({ name: other.name })), identifiers, ...birthDate === null ? {} : { birth_date: birthDate },
    memberships: memberships.map(({ role, post, organization }) => ({ ...role ?? post ? { role: (role ?? post)! } : {}, ...organization === null ? {} : { organization: { name: organization } } })),
  };
}

/** One person with what another entry of theirs adds. */
function join(one: Official, other: Official): Official {
  const names = new Set([one.name, ...one.otherNames.map(({ name }) => name)].map(nameKey)), added = <T>(own: readonly T[], more: readonly T[], key: (each: T) => string) => { const known = new Set(own.map(key)); return [...own, ...more.filter(each => !known.has(key(each)))]; };
  const alsoCalled = [{ name: other.name, parts: other.parts, lang: null, note: null, start: null, end: null }, ...other.otherNames].filter(({ name }) => !names.has(nameKey(name)));
  return {
    ...one, gender: one.gender ?? other.gender, otherNames: [...one.otherNames, ...alsoCalled], forms: added(one.forms, other.forms, form => form), indeclinable: one.indeclinable || other.indeclinable, commonWord: one.commonWord || other.commonWord,
    memberships: added(one.memberships, other.memberships, officeKey), birthDate: longest(one.birthDate, other.birthDate), links: added(one.links, other.links, ({ url }) => url),
    identifiers: added(one.identifiers, other.identifiers, ({ scheme, identifier }) => `${scheme} ${identifier}`), image: one.image ?? other.image,
  };
}

function officeKey({ role, organization, post, start, end }: Membership): string { return JSON.stringify([role, organization, post, start, end]); }
/** Of two dates that may be one, the one that says more. */
function longest(one: string | null, other: string | null): string | null { return other !== null && (one === null || other.length > one.length) ? other : one; }

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id} (${count})`;
  taken.add(free);
  return free;
}
