import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Fix } from '../../rules/rule';
import type { Asked } from '../feature';

/** Plain edits in the form that every client takes. */
export function textEdits(uri: string, edits: readonly TextEdit[]): WorkspaceEdit { return { changes: { [uri]: [...edits] } }; }

/** A fix's edits: with a place to type over where it has one and the client can (LSP 3.18 has snippets in versioned edits only). */
export function editOf({ edits, snippet }: Fix, { snapshot: { uri, version }, client }: Asked): WorkspaceEdit {
  if (!snippet || !client.snippetEdits) return textEdits(uri, edits);
  return { documentChanges: [{ textDocument: { uri, version }, edits: [{ range: snippet.range, snippet: { kind: 'snippet', value: snippet.text } }] }] };
}
