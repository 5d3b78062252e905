import type { Gender } from '../declension';
import type { NameParts } from '../names';
import type { Span } from './table';

/** A person whom the directory knows. Source of the shape: Popolo's Person (https://www.popoloproject.com/specs/person.html). */
export interface Official {
  readonly id: string;
  readonly name: string;
  readonly parts: NameParts;
  /** Null where neither the directory nor the name says it. */
  readonly gender: Gender | null;
  /** Other spellings, former names, names in other languages. */
  readonly otherNames: readonly OtherName[];
  /** Forms that the directory gives by hand. */
  readonly forms: readonly string[];
  /** The family name is the same in every case. */
  readonly indeclinable: boolean;
  /** The family name is also an everyday word or a place, so that alone it says nothing. */
  readonly commonWord: boolean;
  readonly memberships: readonly Membership[];
  /** As far as it is known; tells people of one name apart. */
  readonly birthDate: string | null;
  readonly links: readonly Link[];
  readonly identifiers: readonly { readonly scheme: string; readonly identifier: string }[];
  /** Address of a picture, or a path inside the workspace. */
  readonly image: string | null;
}

export interface OtherName { readonly name: string; readonly parts: NameParts; readonly lang: string | null; readonly note: string | null; readonly start: string | null; readonly end: string | null }
export interface Link { readonly url: string; readonly note: string | null }

/** An office held, from one date to another; dates as far as they are known: "2020", "2020-05", "2020-05-12". */
export interface Membership {
  readonly role: string | null;
  readonly organization: string | null;
  readonly post: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** What is wrong with a directory's entry, and where: keys and numbers from the top of the file. The rest of the entry is used. */
export interface Problem {
  readonly path: Path;
  readonly kind: ProblemKind;
  readonly args?: Readonly<Record<string, string>>;
  /** Where it stands in the text, where no path leads there. */
  readonly span?: Span;
}
export type Path = readonly (string | number)[];
export type ProblemKind = 'not-a-directory' | 'not-a-list' | 'not-an-object' | 'no-name' | 'id-twice' | 'not-a-text' | 'not-a-date' | 'ends-before-it-begins' | 'unknown-person' | 'unknown-organization' | 'unknown-post' | 'unknown-gender' | 'not-a-flag' | 'not-readable' | 'no-name-column' | 'no-person' | 'unclosed-quote' | 'unknown-column' | 'misspelt-column' | 'cells-beyond';

/** People of one file or of several. */
export interface Directory { readonly officials: readonly Official[]; readonly problems: readonly Problem[] }
