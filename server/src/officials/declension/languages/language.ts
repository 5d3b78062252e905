import type { Part, Table } from '../paradigm';

/** How one language writes the names of people in its sentences. Endings and words are in small letters; "ё" is written "е". */
export interface NameLanguage {
  readonly id: string;
  /** Words before an office that say that somebody else is meant than who holds it now, or the office itself; a hyphen behind one: as it begins. */
  readonly notHolders?: string;
  /**
   * An office by itself, of one word ("the treasurer"). `behind`: the words that must stand before it, in a language that has such; `not before`: those after which it is that of something else;
   * `adjectives`: how words end that make it another office, or anybody's, where they stand before it.
   */
  readonly bareOffices?: { readonly behind?: string; readonly notBefore?: string; readonly adjectives?: string };
  /** The months, as they stand in dates, each in its forms. */
  readonly months: string;
  /** By part of the name. A language without cases has none. */
  readonly tables?: Readonly<Partial<Record<Part, Table>>>;
  /** What may be put behind a name as it is, without a table: the English possessive; Kazakh cases, which go by the last vowel that decides. */
  readonly suffixes?: string | {
    readonly back: string; readonly front: string; readonly backVowels: string; readonly frontVowels: string;
    /** Endings whose vowel does not decide, but the one before. */
    readonly undecided?: string;
    /** Endings of another language: their vowel decides, or the one before. */
    readonly borrowed?: string;
  };
  /** How a suffix changes with the last letter of the name: classes of letters, and rows of suffixes, one for each class. */
  readonly harmony?: { readonly classes: string; readonly rows: string };
  /** Last letters behind which an apostrophe stands in place of the suffix. */
  readonly hissing?: string;
  /** A preposition that is another before vowels, and these: "о об аиоуэ". */
  readonly euphony?: string;
  /** Prepositions by the cases that a person's name behind them has, save once in a hundred times: "dative: к ко". */
  readonly governs?: string;
  /** Letters of the names that take the suffixes: those of a script (its Unicode name). */
  readonly script: 'Cyrillic' | 'Latin';
  /** Letters that few other languages of the script have: a name with one has this language's forms in texts of others, too. */
  readonly letters?: string;
  /** Names that have "ё" in the nominative only ("Пётр", "Петра"). */
  readonly shifting?: string;
  /** Last letters of patronymics, by gender. */
  readonly patronymics?: { readonly male: string; readonly female: string };
  /** Last letters of family names that only one gender has. */
  readonly families?: { readonly male: string; readonly female: string };
  /** Given names that many people have, by gender: they tell the gender, and that a name before a family name is another person's. */
  readonly given?: { readonly male: string; readonly female: string };
  /** Last letters of verbs in the past, where these tell the gender of who did it. */
  readonly past?: { readonly male: string; readonly female: string };
  /** Everyday forms of given names: "саша: александр александра". */
  readonly short?: string;
}
