import { partsOf } from '../names';
import { Draft, wikidataItem } from './draft';
import type { ImportedPerson, ImportProblem } from './model';
import { childrenOf, nameOf, textOf, within, type XmlElement } from './xml';

interface Span { readonly start?: string; readonly end?: string }

/**
 * People of a TEI document as Parla-CLARIN and ParlaMint have them: `person` in `listPerson` with names, sex, birth, identifiers and affiliations to the `org`s of `listOrg`,
 * whose periods (`event`) date an affiliation that names one and has no dates of its own. Source: https://clarin-eric.github.io/parla-clarin/.
 */
export function personsOfTei(root: XmlElement, problems: ImportProblem[]): ImportedPerson[] {
  const organizations = new Map(within(root, 'org').flatMap(org => {
    const id = org.attributes['xml:id'], name = organizationName(org);
    return id && name ? [[id, name] as const] : [];
  }));
  const periods = new Map(within(root, 'event').flatMap(event => event.attributes['xml:id'] ? [[event.attributes['xml:id'], spanOf(event)] as const] : []));
  const missing = new Set<string>();
  const persons = within(root, 'person').flatMap(person => {
    const draft = new Draft(person.attributes['xml:id'], problems);
    for (const name of childrenOf(person, 'persName')) addName(draft, name);
    for (const sex of childrenOf(person, 'sex', 'gender')) draft.gender(sex.attributes.value ?? textOf(sex));
    for (const field of ['birth', 'death']) draft.date(`${field}_date`, dayOf(childrenOf(person, field)[0]));
    for (const id of childrenOf(person, 'idno')) addIdentifier(draft, id);
    for (const picture of childrenOf(person, 'figure')) draft.set('image', childrenOf(picture, 'graphic')[0]?.attributes.url);
    for (const affiliation of childrenOf(person, 'affiliation')) {
      const id = reference(affiliation.attributes.ref), organization = id === undefined ? undefined : organizations.get(id);
      if (id !== undefined && organization === undefined) missing.add(id);
      draft.office({ role: textOf(within(affiliation, 'roleName')[0]) || affiliation.attributes.role, organization: organization ?? (textOf(within(affiliation, 'orgName')[0]) || undefined), ...spanOf(affiliation, periods) });
    }
    for (const occupation of childrenOf(person, 'occupation')) draft.office({ role: textOf(occupation), ...spanOf(occupation) });
    return draft.finish() ?? [];
  });
  for (const id of missing) problems.push({ kind: 'unknown-organization', args: { id } });
  return persons;
}

/** Given names stand before the family name, wherever the file has them. */
function addName(draft: Draft, name: XmlElement): void {
  const parts = childrenOf(name, 'forename', 'surname', 'nameLink', 'genName', 'addName'), isPatronym = ({ attributes: { type } }: XmlElement) => /^patronym/.test(type ?? '');
  const of = (...names: readonly string[]) => parts.filter(part => names.includes(nameOf(part)) && !isPatronym(part)).map(textOf).join(' '), patronymic = parts.filter(isPatronym).map(textOf).join(' ');
  const [given, link, family, behind] = [of('forename'), of('nameLink'), of('surname'), of('genName')], whole = [given, patronymic, link, family, behind].filter(part => part !== '').join(' ');
  const { start, end } = spanOf(name), lang = name.attributes['xml:lang'];
  draft.name(whole || textOf(name), { ...lang ? { lang } : {}, ...start ? { start_date: start } : {}, ...end ? { end_date: end } : {} });
  // Which part is which need be said only where the name itself does not.
  const told = partsOf(whole);
  if (whole !== '' && (told.family !== [link, family].filter(part => part !== '').join(' ') || told.given.join(' ') !== given)) {
    draft.set('given_name', given);
    draft.set('patronymic_name', patronymic);
    draft.set('family_name', [link, family].filter(part => part !== '').join(' '));
  }
}

function addIdentifier(draft: Draft, idno: XmlElement): void {
  const value = textOf(idno), { type = '', subtype } = idno.attributes, item = wikidataItem(value);
  if (item || /wikidata/i.test(`${type} ${subtype}`)) draft.identifier('wikidata', item ?? value);
  else if (/^https?:/i.test(value)) draft.link(value, subtype ?? (type === 'URI' ? undefined : type));
  else draft.identifier((subtype ?? type).toLowerCase(), value);
}

/** In full rather than abbreviated. */
function organizationName(org: XmlElement): string | undefined {
  const names = childrenOf(org, 'orgName'), isShort = ({ attributes: { full } }: XmlElement) => full !== undefined && full !== 'yes';
  return textOf(names.find(name => !isShort(name)) ?? names[0]) || undefined;
}

function spanOf({ attributes: { from, to, notBefore, notAfter, when, ana } }: XmlElement, periods?: ReadonlyMap<string, Span>): Span {
  const start = from ?? notBefore ?? when, end = to ?? notAfter;
  if (start !== undefined || end !== undefined) return { start, end };
  return ana?.split(/\s+/).map(each => periods?.get(reference(each) ?? '')).find(period => period !== undefined) ?? {};
}

function dayOf(element: XmlElement | undefined): string | undefined { return element?.attributes.when ?? childrenOf(element ?? ({ children: [] } as unknown as XmlElement), 'date')[0]?.attributes.when; }
function reference(ref: string | undefined): string | undefined { return /^#(.+)$/.exec(ref?.trim().split(/\s+/)[0] ?? '')?.[1]; }
