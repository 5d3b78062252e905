import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Fix } from '../../rules/rule';
import type { Asked } from '../feature';
import { directoryAction, type DirectoryData } from './directoryEdits';

/** Plain edits in the form that every client takes. */
export function textEdits(uri: string, edits: readonly TextEdit[]): WorkspaceEdit { return { changes: { [uri]: [...edits] } }; }

/**
 * A fix's edits: with a place to type over where it has one and the client can (LSP 3.18 has snippets in versioned edits only); in the directory of officials, where it is about
 * that, where the edit of a large one is made when it is chosen. Null where they cannot be made.
 */
export function editOf({ edits, snippet, directory }: Pick<Fix, 'edits' | 'snippet' | 'directory'>, asked: Asked): { readonly edit: WorkspaceEdit } | { readonly data: DirectoryData } | null {
  const { snapshot: { uri, version }, client } = asked;
  if (directory) return directoryAction(asked, directory);
  if (!snippet || !client.snippetEdits) return { edit: textEdits(uri, edits) };
  return { edit: { documentChanges: [{ textDocument: { uri, version }, edits: [{ range: snippet.range, snippet: { kind: 'snippet', value: snippet.text } }] }] } };
}
