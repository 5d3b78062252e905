import type { Official } from '../directory';
import type { ImportedOffice, ImportedPerson } from '../import';

/** A change of a text: what stands from `start` to `end` (offsets) becomes `text`. Several at one place go one after the other. */
export interface Edit { readonly start: number; readonly end: number; readonly text: string }

/** A fact that the directory has otherwise than the import; the directory's stays. */
export interface Conflict { readonly field: string; readonly has: string; readonly other: string }

/** What an import does to one person of the directory. */
export interface PersonChange {
  readonly name: string;
  /** Added as a new person, or completed where they were known. */
  readonly kind: 'added' | 'completed' | 'unchanged';
  /** What is new: names of fields of Popolo, offices apart. */
  readonly fields: readonly string[];
  readonly offices: readonly ImportedOffice[];
  readonly conflicts: readonly Conflict[];
  /** Somebody of the directory who has this name too; that they are one nothing says. */
  readonly perhaps: Official | null;
  readonly edits: readonly Edit[];
  /** Which of the imported entries, by number, it comes of. */
  readonly persons: readonly number[];
}

/** A merge, not yet carried out. `text` is what the directory would be. */
export interface Merge {
  readonly text: string;
  readonly changes: readonly PersonChange[];
  /** Edits that belong to nobody alone: a new column of a table. They go first. */
  readonly shared: readonly Edit[];
  /** Fields for which a table has no column. */
  readonly unused: readonly string[];
}
/** Why nothing can be merged: the directory is damaged, or its way of writing is beyond us. */
export type MergeRefusal = { readonly refused: 'damaged' | 'not-writable' };

/** What is to be written of a person; `official` is null for a new one. */
export interface Plan {
  /** Which of the imported entries, by number, mean this person. */
  readonly persons: readonly number[];
  readonly person: ImportedPerson;
  readonly official: Official | null;
  /** Fields that the person's entry lacks. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Entries for lists, those that the person's entry has and those that it lacks. */
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  /** Offices that are known, by their number among the official's, and what they lack. */
  readonly offices: readonly { readonly index: number; readonly fields: Readonly<Record<string, unknown>> }[];
  readonly conflicts: readonly Conflict[];
  readonly perhaps: Official | null;
}
