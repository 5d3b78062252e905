import { Range, type TextDocument, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';

/** The editor in sight that shows a file. */
export function editorOf(uri: Uri): TextEditor | undefined { return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()); }

/** The document, which VS Code opens where it is not open; undefined where there is none any more. */
export async function opened(uri: Uri): Promise<TextDocument | undefined> {
  return editorOf(uri)?.document ?? workspace.openTextDocument(uri).then(document => document, () => undefined);
}

/** Shows a file beside the page that leads there, with the cursor at a place where one is named. */
export async function showFile(uri: Uri, place?: { readonly line: number; readonly character: number }): Promise<void> {
  const shown = editorOf(uri), at = place && { selection: new Range(place.line, place.character, place.line, place.character) };
  await window.showTextDocument(shown?.document ?? await workspace.openTextDocument(uri), { ...at, viewColumn: shown?.viewColumn ?? ViewColumn.One });
}

export function nameOf({ path }: Uri): string { return path.slice(path.lastIndexOf('/') + 1); }
export function isUri(of: unknown): of is Uri { return of instanceof Uri; }
