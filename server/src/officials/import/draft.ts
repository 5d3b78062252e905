import { isPartialDate } from '../directory';
import { isObject } from '../directory/values';
import { fold } from '../names';
import type { ImportedName, ImportedOffice, ImportedPerson, ImportProblem } from './model';

type Fields = Record<string, unknown>;

/** A person as they are put together from what a file says of them, one fact after another; what was said before is not said again. */
export class Draft {
  private readonly fields: Fields = {};
  private readonly names: ImportedName[] = [];
  private readonly offices: ImportedOffice[] = [];
  private readonly identifiers = new Map<string, { scheme: string; identifier: string }>();
  private readonly links = new Map<string, { url: string; note?: string }>();

  constructor(readonly id: string | undefined, private readonly problems: ImportProblem[], private readonly line?: number) {}

  /** Sets a field that nothing was said of yet. */
  set(field: string, value: unknown): void {
    if (value !== undefined && value !== null && value !== '') this.fields[field] ??= typeof value === 'string' ? value.trim() : value;
  }

  date(field: string, value: string | undefined): void { this.set(field, this.dateOf(value)); }

  /** The first is what the person is called, the others are other names. */
  name(name: string | undefined, more: Omit<ImportedName, 'name'> = {}): void {
    const written = name?.trim().replace(/\s+/g, ' ') ?? '';
    if (written !== '' && !this.names.some(known => known.name === written)) this.names.push({ name: written, ...more });
  }

  gender(said: string | undefined): void {
    const word = said?.trim().toLowerCase() ?? '';
    if (/^(?:m|male|1|мужской(?: пол)?|чоловіча(?: стать)?|q6581097)$/.test(word)) this.set('gender', 'male');
    if (/^(?:f|w|female|2|женский(?: пол)?|жіноча(?: стать)?|q6581072)$/.test(word)) this.set('gender', 'female');
  }

  identifier(scheme: string, identifier: string | undefined): void {
    if (identifier?.trim()) this.identifiers.set(`${scheme} ${identifier}`, { scheme, identifier: identifier.trim() });
  }

  /** An address on the web; anything else is no link. */
  link(url: string | undefined, note?: string): void {
    const address = url?.trim() ?? '';
    if (/^https?:\/\//i.test(address) && !this.links.has(address)) this.links.set(address, { url: address, ...note ? { note } : {} });
  }

  office({ role, organization, start, end, ...rest }: { readonly role?: string; readonly organization?: string; readonly start?: string; readonly end?: string; readonly [field: string]: unknown }): void {
    const office: ImportedOffice = withoutGaps({
      ...rest, role: role?.trim(), organization: organization?.trim() ? { name: organization.trim() } : undefined, start_date: this.dateOf(start), end_date: this.dateOf(end),
    });
    const key = (one: ImportedOffice) => JSON.stringify([fold(one.role ?? ''), fold(one.organization?.name ?? ''), one.start_date, one.end_date]);
    if ((office.role || office.organization) && !this.offices.some(known => key(known) === key(office))) this.offices.push(office);
  }

  get hasOffices(): boolean { return this.offices.length > 0; }

  /** Null where nobody says what the person is called. */
  finish(): ImportedPerson | null {
    const parts = ['given_name', 'patronymic_name', 'family_name'].flatMap(part => typeof this.fields[part] === 'string' ? [this.fields[part] as string] : []);
    const [first, ...others] = this.names, name = first?.name ?? parts.join(' ');
    if (name === '') { this.problems.push({ kind: 'no-name', line: this.line, args: { id: this.id ?? '?' } }); return null; }
    const list = <T>(items: readonly T[]) => items.length > 0 ? items : undefined;
    return withoutGaps({
      id: this.id, name, ...this.fields, other_names: list(others), identifiers: list([...this.identifiers.values()]), links: list([...this.links.values()]), memberships: list(this.offices),
    }) as ImportedPerson;
  }

  private dateOf(value: string | undefined): string | undefined {
    const date = value?.trim().replace(/^\+/, '').slice(0, 10).replace(/(?:-00){1,2}$/, '') ?? '';
    if (date === '') return undefined;
    if (isPartialDate(date)) return date;
    this.problems.push({ kind: 'not-a-date', line: this.line, args: { date: value!.slice(0, 40), who: this.names[0]?.name ?? this.id ?? '?' } });
    return undefined;
  }
}

export function withoutGaps<T extends object>(fields: T): T { return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T; }

/** Without what says nothing: no text, no entries, "no". */
export function saying(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const says = (value: unknown): boolean => Array.isArray(value) ? value.length > 0 : isObject(value) ? Object.values(value).some(says) : value !== undefined && value !== null && value !== '' && value !== false;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => says(value)).map(([key, value]) => [key, isObject(value) ? saying(value) : value]));
}

/** The item of Wikidata that an address names: "Q42". */
export function wikidataItem(address: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(address?.trim() ?? '')?.[1];
}
