import type { Position, Range } from 'vscode-languageserver-types';
import type { Translate } from '../l10n/translate';
import type { Roster } from '../officials/roster';
import type { Transcript } from '../transcript/model';
import type { Corpus } from '../workspace/index/corpus';
import type { Snapshot } from '../workspace/snapshot';

/** What the client can take, as far as a feature's answer depends on it. */
export interface ClientCan {
  /** Snippets in code actions' edits (LSP 3.18 `workspace.workspaceEdit.snippetEditSupport`). */
  readonly snippetEdits: boolean;
  /** Snippets in completion items. */
  readonly snippets: boolean;
  /** Line folding only, hierarchical symbols, … are assumed: every client of today has them. */
  readonly commandLinks: boolean;
  /** Asks for a code action's edit when it is chosen (LSP 3.16). */
  readonly resolvesActions?: boolean;
  /** Asks where a symbol of the workspace is when it is gone to (LSP 3.17). */
  readonly resolvesSymbols?: boolean;
  /** Edits of files that are not open, and of new ones (LSP 3.13 `documentChanges` with `create`). */
  readonly createsFiles?: boolean;
  /** Shows what a renaming would change, in groups, and asks before it changes anything that wants to be confirmed (LSP 3.16). */
  readonly previewsRenames?: boolean;
}

/** The directory of officials that a document's people are written into: the nearest one, or, where there is none, the one that would be made. */
export interface DirectoryTarget {
  readonly uri: string;
  /** As it is open, else as it is on the disk; empty for a new one. */
  readonly text: string;
  /** Of the open text. */
  readonly version: number | null;
  readonly exists: boolean;
  /** That of the official who was asked for, as this directory has it: of several directories, two may have a "1". */
  readonly id?: string;
}

/** What is known of the files beside a document. */
export interface Beside {
  /** Its recording: a file of the same name. */
  readonly recording: string | null;
  isInWorkspace(uri: string): boolean;
}

/** Why something that was asked for is not done, in the words of who asked. */
export class Refusal extends Error {}

/** What a feature is asked with, beside the request's own parameters. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly client: ClientCan;
  readonly cancelled: () => boolean;
  /** The transcripts of the workspace. */
  readonly corpus: Corpus;
  /** What lies beside the document, where a feature asks for it. */
  readonly beside?: Beside;
  /** Where people of the document are written down: the nearest directory, or the one that knows an official; null where there is no place. */
  readonly directory?: (official?: string) => DirectoryTarget | null;
}

/** The part of a request's parameters that features read; the document is already in the snapshot. */
export interface AtPosition { readonly position: Position }
export interface InRange { readonly range: Range }

/**
 * One LSP feature: the request it answers, the capability that it brings (what the server announces is the sum of these), and
 * a pure function of a snapshot. `Params` and `Result` are the protocol's own.
 */
export interface Feature<Params = unknown, Result = unknown> {
  readonly method: string;
  readonly capability: Readonly<Record<string, unknown>>;
  /** Also provided for a transcript that is too large for everything (`isLarge`); the other features have nothing to say there. */
  readonly whenLarge?: true;
  /** Looks at the findings. */
  readonly asksFindings?: true;
  /** Looks for people of the directories. */
  readonly asksPeople?: true;
  /** Looks for people of the directories by the names of speakers. */
  readonly asksNames?: true;
  /** Looks for people by what is typed of their names. */
  readonly asksSearch?: true;
  /** Looks at who speaks how much. */
  readonly asksSpeakers?: true;
  /** Looks at all that is coloured. */
  readonly asksColours?: true;
  /** Looks at the files beside the document. */
  readonly asksBeside?: true;
  /** Looks at how it is set as a page. */
  readonly asksPage?: true;
  provide(asked: Asked, params: Params): Result;
}

/** A feature that is asked of one document or of the workspace, as the scope in its parameters says. */
export interface ScopedFeature<Params = unknown, Result = unknown> extends Omit<Feature, 'provide'> {
  ofDocument(asked: Asked, params: Params): Result;
  /** In steps, between which whatever comes in is heard. */
  ofAll(asked: AskedOfAll & { /** Words that are said in a minute in a file; 0: as its language has it. */ readonly paceOf: (uri: string) => number }, params: Params): Generator<void, Result>;
}

/** A look through other files of the workspace: their texts are read one after the other, and each is searched when it is there. */
export interface FarSearch<Result> {
  readonly uris: readonly string[];
  /** The languages of these files, in which people are to be found. */
  readonly languages: readonly string[];
  /** Searches one file; what cannot be read is not given. `newest`: how it reads, where it is open. */
  take(uri: string, text: string, newest?: Transcript): void;
  readonly result: () => Result;
  /** What its user is to be told beside the result. */
  readonly notice?: () => string | null;
}

/** A feature whose answer needs the texts of other files; `search` says which. Null: there is nothing to look for. */
export interface FarFeature<Params = unknown, Result = unknown> extends Omit<Feature<Params, Result>, 'provide'> {
  search(asked: Asked, params: Params): FarSearch<Result> | null;
}

/** What a feature of the whole workspace is asked with. */
export interface AskedOfAll { readonly corpus: Corpus; readonly roster: Roster; readonly t: Translate; readonly cancelled: () => boolean; readonly client?: ClientCan }

/** A feature that is asked of no document: a pure function of what is known of all. */
export interface WorkspaceFeature<Params = unknown, Result = unknown> extends Pick<Feature, 'method' | 'capability' | 'asksSearch'> {
  provide(asked: AskedOfAll, params: Params): Result;
}

/** A feature that is asked of no document, and whose answer needs the texts of files. */
export interface FarWorkspaceFeature<Params = unknown, Result = unknown> extends Pick<Feature, 'method' | 'capability'> {
  search(asked: AskedOfAll, params: Params): FarSearch<Result> | null;
}
