import type { Range } from 'vscode-languageserver-types';
import type { Lines } from './lines';

/**
 * What recognition concludes about a text. Immutable; every place is a line/character range (UTF-16), so that nothing but
 * line numbers moves when lines are put in above. The words are DESIGN's, see ARCHITECTURE.md.
 */

/** Why something was concluded: a cue's name (an l10n key `cue.NAME`), how much it said for (+) or against (-), and where. */
export interface Reason { readonly cue: string; readonly weight: number; readonly line: number }

/** How sure a conclusion is, 0 to 1, and why. */
export interface Concluded { readonly confidence: number; readonly reasons: readonly Reason[] }

/** Where an attribution stands: on the statement's first line, on a line of its own before it, or after it. */
export type AttributionKind = 'leading' | 'heading' | 'trailing';

/** What a speaker's words name: a person by name, an office or part ("Q", "The Chair"), or a group ("Voices"). */
export type SpeakerKind = 'person' | 'role' | 'group';

export interface Attribution extends Concluded {
  readonly kind: AttributionKind;
  /** The whole attribution with its closing mark, without indentation. */
  readonly range: Range;
  /** As written, without role, party or honorific where these can be told apart. */
  readonly speaker: string;
  readonly speakerRange: Range;
  readonly speakerKind: SpeakerKind;
  readonly role: string | null;
  readonly roleRange: Range | null;
}

export interface Statement extends Concluded {
  /** The speaker's own words, first character to last. */
  readonly range: Range;
  /** Null: speech that nobody is named for. */
  readonly attribution: Attribution | null;
  /** Attributions that name somebody else for these same words: a conflict. */
  readonly rivals: readonly Attribution[];
}

export interface Heading extends Concluded { readonly range: Range; readonly level: number; readonly text: string }

/** A whole-line stage direction, or time, page or language mark in brackets. */
export interface Direction extends Concluded { readonly range: Range }

/**
 * speech: a quotation that reads as somebody's words (a sentence, or one with a cue); partial: a few quoted words inside the
 * author's sentence; name: a title, a name, a scare quote. Only speech is ever called unattributed.
 */
export type QuotationKind = 'speech' | 'partial' | 'name';

export interface Quotation extends Concluded {
  /** With its marks. A dialogue turn without marks (em dash): the spoken words. */
  readonly range: Range;
  readonly kind: QuotationKind;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** The mark that is missing or that would close it: "»", "”", "\"". Empty for dialogue without marks. */
  readonly closer: string;
  readonly speaker: string | null;
  readonly speakerRange: Range | null;
  /** Part of literary dialogue (a novel's conversation), where speakers are habitually implied. */
  readonly dialogue: boolean;
}

export type BlockKind = 'front-matter' | 'heading' | 'attribution' | 'statement' | 'unattributed' | 'narration' | 'direction' | 'mark' | 'blank';

/** A run of whole lines of one kind. The blocks in order are the file, each line in exactly one. */
export interface Block { readonly kind: BlockKind; readonly startLine: number; readonly endLine: number }

/** Everything that one speaker is named by in the file; the same label, letter case and honorific apart. Never merged by guess. */
export interface Speaker {
  /** The fullest form as written. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** In the file's order, those that lost a conflict and dangling ones included. */
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
}

/** How the document names its speakers, and how an attribution is to be written in it. */
export interface Convention extends Concluded {
  /** Readable name: "leading colon", "trailing comma", "none". */
  readonly id: string;
  readonly kind: AttributionKind | 'none';
  /** What stands before and behind the name: ["**", ":**"], ["", ":"], ["", ""]. */
  readonly open: string;
  readonly close: string;
  /** What joins a role to a name where the file writes roles: ", " or " (" with its closing ")". */
  readonly roleOpen: string;
  readonly roleClose: string;
  /** A blank line stands between statements. */
  readonly spaced: boolean;
}

export interface Transcript {
  readonly lines: Lines;
  readonly title: string | null;
  /** BCP 47 primary tag: "ru", "en"; "und" where nothing was told. */
  readonly language: string;
  readonly convention: Convention;
  readonly blocks: readonly Block[];
  /** Attributed and unattributed ones, in order. Narration is no statement. */
  readonly statements: readonly Statement[];
  /** Attributions that belong to no statement, or lost a conflict (then also a statement's rival). */
  readonly strays: readonly Attribution[];
  readonly headings: readonly Heading[];
  readonly directions: readonly Direction[];
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
}
