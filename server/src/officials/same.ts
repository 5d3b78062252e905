import type { Official } from './directory';
import type { ImportedPerson } from './import';
import { fold, nameKey } from './names';

/** Somebody whom the directory knows: certainly the one who is imported, or only of the same name. */
export interface Found { readonly official: Official; readonly certain: boolean }

/** Finds people of a directory: by an identifier of theirs; else by the name together with the date of birth or an office; a name alone says only "perhaps". */
export class Acquaintances {
  private readonly byIdentifier = new Map<string, Official>();
  private readonly byId = new Map<string, Official>();
  private readonly byName = new Map<string, Official[]>();

  constructor(officials: readonly Official[] = []) { for (const official of officials) this.add(official); }

  add(official: Official): void {
    if (!this.byId.has(official.id)) this.byId.set(official.id, official);
    for (const { scheme, identifier } of official.identifiers) this.byIdentifier.set(identifierKey(scheme, identifier), official);
    for (const key of new Set([official.name, ...official.otherNames.map(({ name }) => name)].map(nameKey))) this.byName.set(key, [...this.byName.get(key) ?? [], official]);
  }

  hasId(id: string): boolean { return this.byId.has(id); }

  /** Who has a name that nobody else has; null where nobody or several have it. */
  only(name: string): Official | null {
    const all = this.byName.get(nameKey(name)) ?? [];
    return all.length === 1 ? all[0] : null;
  }

  find(person: ImportedPerson): Found | null {
    for (const { scheme, identifier } of person.identifiers ?? []) {
      const known = this.byIdentifier.get(identifierKey(scheme, identifier)) ?? (scheme === 'wikidata' ? this.byId.get(identifier) : undefined);
      if (known) return { official: known, certain: true };
    }
    const names = [person.name, ...(person.other_names ?? []).map(({ name }) => name)].map(nameKey), namesakes = [...new Set(names.flatMap(name => this.byName.get(name) ?? []))].filter(official => !denies(official, person));
    const byId = person.id === undefined ? undefined : this.byId.get(person.id);
    // Two lists may both have a "1": an id that is not everybody's own needs the name beside it.
    if (byId && (namesakes.includes(byId) || /^Q\d+$|^[\da-f]{8}-[\da-f-]{27}$/i.test(byId.id))) return { official: byId, certain: true };
    const sure = namesakes.filter(official => confirms(official, person));
    if (sure.length === 1) return { official: sure[0], certain: true };
    // Where one of the two is nothing but a name, nothing else can tell them apart.
    if (namesakes.length === 1 && (isBare(namesakes[0]) || !person.birth_date && !person.memberships?.length)) return { official: namesakes[0], certain: true };
    return namesakes.length > 0 ? { official: namesakes[0], certain: false } : null;
  }
}

function identifierKey(scheme: string, identifier: string): string { return `${scheme.toLowerCase()} ${identifier}`; }

/** Other dates of birth, or other numbers in one register: not the same, whatever the name. */
function denies({ birthDate, identifiers }: Official, person: ImportedPerson): boolean {
  if (birthDate && person.birth_date && !isOneDate(birthDate, person.birth_date)) return true;
  return identifiers.some(({ scheme, identifier }) => (person.identifiers ?? []).some(other => other.scheme.toLowerCase() === scheme.toLowerCase() && other.identifier !== identifier));
}

function confirms({ birthDate, memberships }: Official, person: ImportedPerson): boolean {
  if (birthDate && person.birth_date && isOneDate(birthDate, person.birth_date)) return true;
  const title = (text: string | null | undefined) => fold(text ?? '');
  return memberships.some(({ role, post, organization }) => (person.memberships ?? []).some(other => {
    const roles = title(role ?? post) !== '' && title(role ?? post) === title(other.role), places = title(organization) !== '' && title(organization) === title(other.organization?.name);
    return roles && (places || organization === null || !other.organization) || places && (!(role ?? post) || !other.role);
  }));
}

function isBare({ birthDate, memberships }: Official): boolean { return birthDate === null && memberships.length === 0; }

/** Whether two dates, each as far as it is known, may be one. */
export function isOneDate(one: string, other: string): boolean { return one.slice(0, 10).startsWith(other.slice(0, 10)) || other.slice(0, 10).startsWith(one.slice(0, 10)); }
