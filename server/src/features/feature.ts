import type { Position, Range } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace/snapshot';

/** What the client can take, as far as a feature's answer depends on it. */
export interface ClientCan {
  /** Snippets in code actions' edits (LSP 3.18 `workspace.workspaceEdit.snippetEditSupport`). */
  readonly snippetEdits: boolean;
  /** Snippets in completion items. */
  readonly snippets: boolean;
  /** Line folding only, hierarchical symbols, … are assumed: every client of today has them. */
  readonly commandLinks: boolean;
}

/** What a feature is asked with, beside the request's own parameters. */
export interface Asked { readonly snapshot: Snapshot; readonly client: ClientCan; readonly cancelled: () => boolean }

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
  provide(asked: Asked, params: Params): Result;
}
