/** A file that officials may come from, recognised by what it holds. */
export type Format = 'wikidata' | 'tei' | 'popolo' | 'follow-the-money' | 'legislators' | 'table';

/** Fields of Popolo, as they would stand in a directory's JSON. */
export interface ImportedOffice { readonly role?: string; readonly organization?: { readonly name: string }; readonly start_date?: string; readonly end_date?: string; readonly [field: string]: unknown }
export interface ImportedName { readonly name: string; readonly lang?: string; readonly [field: string]: unknown }
/** A person, with the offices inside; what is not known is absent. Other fields of Popolo are kept as they came. */
export interface ImportedPerson {
  readonly id?: string;
  readonly name: string;
  readonly gender?: string;
  readonly birth_date?: string;
  readonly image?: string;
  readonly other_names?: readonly ImportedName[];
  readonly identifiers?: readonly { readonly scheme: string; readonly identifier: string }[];
  readonly links?: readonly { readonly url: string; readonly note?: string }[];
  readonly memberships?: readonly ImportedOffice[];
  readonly [field: string]: unknown;
}

/** What could not be taken over, and where: the line of the file, from 0, where it has one. */
export interface ImportProblem { readonly kind: ImportProblemKind; readonly line?: number; readonly args?: Readonly<Record<string, string>> }
export type ImportProblemKind = 'not-recognised' | 'damaged' | 'damaged-line' | 'nobody' | 'no-name' | 'not-a-date' | 'not-used' | 'unknown-person' | 'unknown-organization';

export interface Imported { readonly format: Format | null; readonly persons: readonly ImportedPerson[]; readonly problems: readonly ImportProblem[] }
