import type { Gender } from '../declension';
import type { Official } from '../directory/model';

/** How sure it is that a person is meant. Possible ones are for who asks; nothing is said of them unasked. */
export type Degree = 'certain' | 'likely' | 'possible';

/** A place in running text that names an official, or one of several. */
export interface Mention {
  /** All that names the person, given names and initials included. UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
  /** The family name alone. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Grammatical cases that the form may be, as bits of `Case`. */
  readonly cases: number;
  /** One person, or all who may be meant. */
  readonly officials: readonly Official[];
  readonly degree: Degree;
  /** By the office alone, without a name. */
  readonly title?: true;
}

/** What one place says by itself of one who may be meant, or of several of whom it says the same. */
export interface Reading {
  readonly officials: readonly Official[];
  /**
   * full: the given name, initials or the patronymic beside it are theirs; near: so they are but for a letter in the name or the given name; bare: nothing beside it; odd: an unknown capital word before
   * it, which may be another's given name, or a word that says that it is no person; denied: another's given name or initials.
   */
  readonly fit: 'full' | 'near' | 'bare' | 'odd' | 'denied';
  readonly start: number;
  readonly end: number;
  readonly cases: number;
  readonly plural: boolean;
}

/** A place whose form is an official's family name. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Where several people have the form: the gender of the verb behind it, and the words before it, which may be a title of one of them. */
  readonly verb: Gender | null;
  readonly titles: readonly string[];
}
