import type { Gender } from '../declension';
import { genderOf, partsOf, type NameParts } from '../names';
import type { Directory, Membership, Official, OtherName, Path, Problem } from './model';
import { isObject, Values } from './values';

/** Where officials and their memberships stand in what was read. */
export type Places = Map<Official | Membership, Path>;

/** Our own additions to Popolo stand in an object of this name, so that other programs leave them alone. */
export const ours = 'verbatim';

/**
 * A directory in the Popolo shape, from what its JSON or YAML holds. What is wrong with an entry is noted, and the rest of it used.
 * @param value An object with persons, organizations, posts and memberships, or a list of persons. A person may hold its own memberships.
 * In steps: there may be a hundred thousand people.
 * @param places Takes in where each official and each membership stands.
 */
export function* readPopolo(value: unknown, places?: Places): Generator<void, Directory> {
  const problems: Problem[] = [], values = new Values(problems);
  const root = Array.isArray(value) ? { persons: value as unknown[] } : value, prefix: Path = [];
  if (!isObject(root)) return { officials: [], problems: [{ path: [], kind: 'not-a-directory' }] };
  const isList = Array.isArray(value), names = namesOf(root, values), held = heldOf(root, values, names, places), officials: Official[] = [], ids = new Set<string>();
  for (const { fields, path } of values.objects(root, 'persons', prefix)) {
    const place = isList ? path.slice(1) : path, person = personOf(fields, place, values, ids);
    yield;
    if (!person) continue;
    if (ids.has(person.id)) problems.push({ path: place, kind: 'id-twice', args: { id: person.id } });
    ids.add(person.id);
    const own = values.objects(fields, 'memberships', place).map(entry => {
      const membership = membershipOf(entry.fields, entry.path, values, names);
      places?.set(membership, entry.path);
      return membership;
    });
    const official: Official = { ...person, memberships: [...own, ...held.get(person.id) ?? []] };
    places?.set(official, place);
    officials.push(official);
  }
  for (const [id, paths] of held.paths) if (!ids.has(id)) for (const path of paths) problems.push({ path, kind: 'unknown-person', args: { id } });
  return { officials, problems };
}

function personOf(fields: Readonly<Record<string, unknown>>, path: Path, values: Values, ids: ReadonlySet<string>): Omit<Official, 'memberships'> | null {
  const text = (key: string) => values.text(fields, key, path), extras = isObject(fields[ours]) ? fields[ours] : {}, at = [...path, ours];
  const [family, given, patronymic] = [text('family_name'), text('given_name'), text('patronymic_name')];
  const name = text('name') ?? ([given, patronymic, family].filter(part => part !== null).join(' ') || null);
  if (name === null) { values.problems.push({ path, kind: 'no-name' }); return null; }
  const parts = told(partsOf(name), { family, given, patronymic, additional: text('additional_name') });
  return {
    id: text('id') ?? freeId(name, ids), name, parts, gender: genderIn(fields, extras, path, values) ?? genderOf(parts),
    otherNames: values.objects(fields, 'other_names', path).flatMap(({ fields: other, path: place }) => otherName(other, place, values)),
    forms: values.texts(extras, 'forms', at), indeclinable: values.flag(extras, 'indeclinable', at), commonWord: values.flag(extras, 'common_word', at),
    links: [...values.objects(fields, 'links', path), ...values.objects(fields, 'sources', path)].flatMap(({ fields: link, path: place }) => {
      const url = values.text(link, 'url', place);
      return url === null ? [] : [{ url, note: values.text(link, 'note', place) }];
    }),
    identifiers: values.objects(fields, 'identifiers', path).flatMap(({ fields: entry, path: place }) => {
      const identifier = values.text(entry, 'identifier', place);
      return identifier === null ? [] : [{ scheme: values.text(entry, 'scheme', place) ?? '', identifier }];
    }),
    image: text('image'), birthDate: values.date(fields, 'birth_date', path),
  };
}

/** Who has no id of their own goes by the name, as in a table: a number would be somebody else's in another directory. */
function freeId(name: string, ids: ReadonlySet<string>): string {
  let id = name;
  for (let number = 2; ids.has(id); number++) id = `${name} #${number}`;
  return id;
}

/** What the directory says of a name's parts goes before what the name itself seems to say. */
function told(parts: NameParts, { family, given, patronymic, additional }: Record<'family' | 'given' | 'patronymic' | 'additional', string | null>): NameParts {
  return {
    ...parts, family: family ?? parts.family, patronymic: patronymic ?? (family !== null && given !== null ? null : parts.patronymic),
    given: given === null ? parts.given : [given, additional ?? ''].join(' ').split(' ').filter(name => name !== ''),
  };
}

function genderIn(fields: Readonly<Record<string, unknown>>, extras: Readonly<Record<string, unknown>>, path: Path, values: Values): Gender | null {
  const said = values.text(extras, 'gender', [...path, ours]) ?? values.text(fields, 'gender', path);
  if (said === null) return null;
  const known = ({ male: 'male', m: 'male', female: 'female', f: 'female' } as const)[said.toLowerCase()];
  if (!known && !/^(?:other|unknown|non-?binary)$/i.test(said)) values.problems.push({ path: [...path, 'gender'], kind: 'unknown-gender', args: { gender: said } });
  return known ?? null;
}

function otherName(fields: Readonly<Record<string, unknown>>, path: Path, values: Values): OtherName[] {
  const text = (key: string) => values.text(fields, key, path), [family, given, patronymic] = [text('family_name'), text('given_name'), text('patronymic_name')];
  const name = text('name') ?? ([given, patronymic, family].filter(part => part !== null).join(' ') || null);
  if (name === null) { values.problems.push({ path, kind: 'no-name' }); return []; }
  return [{ name, parts: told(partsOf(name), { family, given, patronymic, additional: text('additional_name') }), lang: text('lang') ?? text('language'), note: text('note'), ...values.span(fields, path) }];
}

/** What organizations and posts are called, by their ids. */
interface Names { readonly organizations: ReadonlyMap<string, string>; readonly posts: ReadonlyMap<string, { readonly label: string; readonly organization: string | null }> }

function namesOf(root: Readonly<Record<string, unknown>>, values: Values): Names {
  const organizations = new Map<string, string>(), posts = new Map<string, { label: string; organization: string | null }>();
  const post = (fields: Readonly<Record<string, unknown>>, path: Path, of: string | null) => {
    const id = values.text(fields, 'id', path), label = values.text(fields, 'label', path) ?? values.text(fields, 'role', path);
    if (id !== null && label !== null) posts.set(id, { label, organization: values.text(fields, 'organization_id', path) ?? of });
  };
  for (const { fields, path } of values.objects(root, 'organizations', [])) {
    const id = values.text(fields, 'id', path), name = values.text(fields, 'name', path);
    if (id !== null && name !== null) organizations.set(id, name);
    for (const own of values.objects(fields, 'posts', path)) post(own.fields, own.path, id);
  }
  for (const { fields, path } of values.objects(root, 'posts', [])) post(fields, path, null);
  return { organizations, posts };
}

/** Memberships that stand beside the persons, by person, and where those of each are. */
function heldOf(root: Readonly<Record<string, unknown>>, values: Values, names: Names, places?: Places): Map<string, Membership[]> & { paths: Map<string, Path[]> } {
  const held = Object.assign(new Map<string, Membership[]>(), { paths: new Map<string, Path[]>() });
  for (const { fields, path } of values.objects(root, 'memberships', [])) {
    const person = values.text(fields, 'person_id', path);
    if (person === null) { values.problems.push({ path, kind: 'no-person' }); continue; }
    held.paths.set(person, [...held.paths.get(person) ?? [], [...path, 'person_id']]);
    const membership = membershipOf(fields, path, values, names);
    places?.set(membership, path);
    held.set(person, [...held.get(person) ?? [], membership]);
  }
  return held;
}

function membershipOf(fields: Readonly<Record<string, unknown>>, path: Path, values: Values, { organizations, posts }: Names): Membership {
  const text = (key: string) => values.text(fields, key, path), postId = text('post_id'), post = postId === null ? undefined : posts.get(postId);
  const own = isObject(fields.organization) ? values.text(fields.organization, 'name', [...path, 'organization']) : text('organization');
  const organizationId = text('organization_id') ?? post?.organization ?? null, organization = own ?? (organizationId === null ? null : organizations.get(organizationId));
  if (postId !== null && !post) values.problems.push({ path: [...path, 'post_id'], kind: 'unknown-post', args: { id: postId } });
  if (organization === undefined && text('organization_id') !== null) values.problems.push({ path: [...path, 'organization_id'], kind: 'unknown-organization', args: { id: organizationId! } });
  return { role: text('role') ?? text('label'), organization: organization ?? null, post: post?.label ?? null, ...values.span(fields, path) };
}
