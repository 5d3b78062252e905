import { isObject } from '../directory/values';
import { Draft } from './draft';
import type { ImportedPerson, ImportProblem } from './model';

/** An entity of FollowTheMoney: values are lists, and name other entities by id or hold them. */
interface Entity { readonly id: string; readonly schema: string; readonly line: number; readonly properties: Readonly<Record<string, readonly unknown[]>> }

/** Entities that say who holds what: whose it is, where, as what. */
const offices: Readonly<Record<string, { readonly holder: string; readonly post?: string; readonly organization?: string }>> = {
  Occupancy: { holder: 'holder', post: 'post' }, Membership: { holder: 'member', organization: 'organization' }, Directorship: { holder: 'director', organization: 'organization' }, Employment: { holder: 'employee', organization: 'employer' },
};

/**
 * People of a stream of FollowTheMoney entities, one JSON object a line, with the offices that Occupancy, Membership, Directorship and Employment say; entities may be nested in one another.
 * Numbers of passports and the like stay where they are. Source: https://followthemoney.tech/explorer/.
 */
export function personsOfEntities(objects: readonly { readonly value: unknown; readonly line: number }[], problems: ImportProblem[]): ImportedPerson[] {
  const entities = new Map<string, Entity>();
  for (const { value, line } of objects) gather(value, line, entities);
  const drafts = new Map<string, Draft>();
  for (const entity of entities.values()) if (entity.schema === 'Person') drafts.set(entity.id, draftOf(entity, problems));
  const nameOf = (id: string | undefined) => first(entities.get(id ?? ''), 'name') ?? first(entities.get(id ?? ''), 'caption');
  for (const entity of entities.values()) {
    const kind = offices[entity.schema], draft = kind && drafts.get(idsIn(entity, kind.holder)[0] ?? '');
    if (kind && !draft) problems.push({ kind: 'unknown-person', line: entity.line, args: { id: idsIn(entity, kind.holder)[0] ?? '?' } });
    if (!kind || !draft) continue;
    const post = kind.post ? entities.get(idsIn(entity, kind.post)[0] ?? '') : undefined, organization = kind.organization ? idsIn(entity, kind.organization)[0] : post && idsIn(post, 'organization')[0];
    draft.office({ role: first(entity, 'role') ?? first(post, 'name'), organization: nameOf(organization), start: first(entity, 'startDate'), end: first(entity, 'endDate') });
  }
  // What a person's own entry says of positions has no dates: it counts where nothing better is known.
  for (const [id, draft] of drafts) if (!draft.hasOffices) for (const role of textsIn(entities.get(id)!, 'position')) draft.office({ role });
  return [...drafts.values()].flatMap(draft => draft.finish() ?? []);
}

function draftOf(entity: Entity, problems: ImportProblem[]): Draft {
  const draft = new Draft(entity.id, problems, entity.line), texts = (property: string) => textsIn(entity, property);
  for (const property of ['name', 'alias', 'weakAlias', 'previousName']) for (const name of texts(property)) draft.name(name);
  for (const [field, property] of [['given_name', 'firstName'], ['patronymic_name', 'fatherName'], ['family_name', 'lastName']] as const) draft.set(field, texts(property)[0]);
  for (const gender of texts('gender')) draft.gender(gender);
  draft.date('birth_date', texts('birthDate')[0]);
  draft.date('death_date', texts('deathDate')[0]);
  for (const item of texts('wikidataId')) draft.identifier('wikidata', item);
  for (const url of [...texts('website'), ...texts('wikipediaUrl'), ...texts('sourceUrl')]) draft.link(url);
  return draft;
}

/** Takes in an entity and those inside of it; gives its id. */
function gather(value: unknown, line: number, entities: Map<string, Entity>, holder?: { readonly id: string; readonly property: string }): string | undefined {
  if (!isObject(value) || typeof value.schema !== 'string') return undefined;
  const id = typeof value.id === 'string' ? value.id : `#${entities.size}`, inside = isObject(value.properties) ? value.properties : {};
  const properties: Record<string, readonly unknown[]> = {};
  const entity: Entity = { id, schema: value.schema, line, properties: { ...entities.get(id)?.properties } };
  entities.set(id, entity);
  for (const [property, list] of Object.entries(inside)) properties[property] = (Array.isArray(list) ? list : [list]).map((each: unknown) => isObject(each) ? gather(each, line, entities, { id, property }) : each);
  // Inside of its person an office need not say whose it is.
  const kind = offices[entity.schema];
  if (kind && holder && !properties[kind.holder]) properties[kind.holder] = [holder.id];
  Object.assign(entity.properties, properties);
  return id;
}

const textsIn = (entity: Entity, property: string): string[] => (entity.properties[property] ?? []).flatMap(value => typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []);
const idsIn = textsIn;
const first = (entity: Entity | undefined, property: string): string | undefined => entity && textsIn(entity, property)[0];
