import { isObject } from '../directory/values';
import { withoutGaps } from './draft';
import type { ImportedOffice, ImportedPerson, ImportProblem } from './model';

type Fields = Readonly<Record<string, unknown>>;

/**
 * People of a file in the Popolo shape, EveryPolitician's included: offices are brought inside their persons, with what organizations, posts, parties and areas are called in place of their ids,
 * and with the dates of the legislative period that they name. Names by language (`{"lang:en": …}`) are taken apart. Everything else of a person stays as it is.
 */
export function personsOfPopolo(value: unknown, problems: ImportProblem[]): ImportedPerson[] {
  const root = Array.isArray(value) ? { persons: value } : isObject(value) ? value : {};
  const posts = [...listOf(root, 'posts'), ...listOf(root, 'organizations').flatMap(organization => listOf(organization, 'posts').map(post => ({ organization_id: organization.id, ...post })))];
  const called = (list: readonly Fields[]) => new Map(list.map(entry => [idOf(entry.id), entry]));
  const known: Known = { organizations: called(listOf(root, 'organizations')), posts: called(posts), areas: called(listOf(root, 'areas')), periods: called(listOf(root, 'events')) };
  const held = new Map<string, Fields[]>();
  for (const membership of listOf(root, 'memberships')) {
    const person = idOf(membership.person_id);
    const own = held.get(person) ?? [];
    own.push(membership);
    held.set(person, own);
  }
  const persons = listOf(root, 'persons').flatMap(fields => {
    const [name, ...others] = namesOf(fields), id = idOf(fields.id), offices = [...listOf(fields, 'memberships'), ...held.get(id) ?? []].map(membership => officeOf(membership, known));
    held.delete(id);
    if (name === undefined) { problems.push({ kind: 'no-name', args: { id: id || '?' } }); return []; }
    const other = [...others, ...listOf(fields, 'other_names')].filter(each => each.name !== name.name);
    return withoutGaps({ ...plain(fields), id: id || undefined, name: name.name, other_names: other.length > 0 ? other : undefined, memberships: offices.length > 0 ? offices : undefined }) as ImportedPerson;
  });
  for (const id of held.keys()) if (id !== '') problems.push({ kind: 'unknown-person', args: { id } });
  return persons;
}

interface Known { readonly organizations: ReadonlyMap<string, Fields>; readonly posts: ReadonlyMap<string, Fields>; readonly areas: ReadonlyMap<string, Fields>; readonly periods: ReadonlyMap<string, Fields> }

function officeOf(membership: Fields, { organizations, posts, areas, periods }: Known): ImportedOffice {
  const { organization_id, post_id, on_behalf_of_id, area_id, legislative_period_id, organization, role, label, ...rest } = plain(membership), post = posts.get(idOf(post_id)), period = periods.get(idOf(legislative_period_id));
  const nameIn = (list: ReadonlyMap<string, Fields>, id: unknown) => firstText(list.get(idOf(id))?.name), own = isObject(organization) ? firstText(organization.name) : firstText(organization);
  const held = own ?? nameIn(organizations, organization_id ?? post?.organization_id);
  delete rest.person_id;
  return withoutGaps({
    role: firstText(role) ?? firstText(label) ?? firstText(post?.label) ?? firstText(post?.role), organization: held === undefined ? undefined : { name: held },
    start_date: firstText(period?.start_date), end_date: firstText(period?.end_date), ...rest,
    on_behalf_of: named(nameIn(organizations, on_behalf_of_id)), area: named(nameIn(areas, area_id)),
  });
}

function namesOf(fields: Fields): { readonly name: string; readonly lang?: string }[] {
  const { name } = fields;
  if (isObject(name)) return Object.entries(name).flatMap(([lang, text]) => /^(?:lang:)?[a-z]{2,3}(?:-|$)/i.test(lang) && typeof text === 'string' && text.trim() !== '' ? [{ name: text.trim(), lang: lang.replace(/^lang:/, '') }] : []);
  const whole = firstText(name) ?? ['given_name', 'patronymic_name', 'family_name'].flatMap(part => firstText(fields[part]) ?? []).join(' ');
  return whole === '' ? [] : [{ name: whole }];
}

/** A text, or the first of its languages. */
function firstText(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
  return isObject(value) ? Object.values(value).flatMap(text => typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [])[0] : undefined;
}
const named = (name: string | undefined) => name === undefined ? undefined : { name };
const idOf = (id: unknown) => typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
const listOf = (fields: Fields, key: string): Fields[] => Array.isArray(fields[key]) ? (fields[key] as unknown[]).filter(isObject) : [];
/** Without nulls, which say nothing. */
const plain = (fields: Fields): Record<string, unknown> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
