import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Message } from '../l10n/translate';
import type { Attribution, Statement, Transcript } from '../transcript/model';

/** A change of who is named where that somebody may want; `kind` is LSP's. */
export interface Offer { readonly id: string; readonly title: Message; readonly kind: string }

/**
 * What a refactoring does: ways to write it, the plainest first, and what the text is to say afterwards. A way counts only if the text, read anew, says that.
 */
export interface Plan {
  readonly ways: readonly (readonly TextEdit[])[];
  readonly expected: readonly Expected[];
}

/** A statement as it is to be read: the speaker's name (null: nobody is named), the role where that is to be the same, and the words. */
export interface Expected { readonly speaker: string | null; readonly role?: string | null; readonly words: string; readonly kind?: Attribution['kind'] }

/** Something that can be done at a place of a document. */
export interface Refactoring {
  /** Whether it applies, told without reading anything anew. In the order in which they are offered. */
  offers(transcript: Transcript, range: Range): readonly Offer[];
  /** How an offer of that id is done; null where it can't be any more. */
  plan(transcript: Transcript, range: Range, id: string): Plan | null;
}

/** A statement's words with white space of any length as one space: lines may be broken otherwise afterwards. */
export function wordsOf({ lines }: Pick<Transcript, 'lines'>, { range }: Pick<Statement, 'range'>): string { return flat(lines.slice(range)); }
export function flat(text: string): string { return text.replace(/\s+/gu, ' ').trim(); }

/** What is to be read of statements that stay as they are. */
export function unchanged(transcript: Transcript, statement: Statement): Expected {
  const { attribution } = statement;
  return { speaker: attribution?.speaker ?? null, role: attribution?.role ?? null, words: wordsOf(transcript, statement), ...attribution ? { kind: attribution.kind } : {} };
}
