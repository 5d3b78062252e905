import { Range, type TextDocument, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import { languageId } from '../language';

/** The editor in sight that shows a file. */
export function editorOf(uri: Uri): TextEditor | undefined { return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()); }

/** The document, which VS Code opens where it is not open; undefined where there is none any more. */
export async function opened(uri: Uri): Promise<TextDocument | undefined> {
  return editorOf(uri)?.document ?? workspace.openTextDocument(uri).then(document => document, () => undefined);
}

/** The document that a command is asked for by name, as menus do; else the one in sight. */
export async function documentFor(of: unknown): Promise<TextDocument | undefined> { return isUri(of) ? workspace.openTextDocument(of) : inSight()?.document; }

/** The editor in front; where no text is, as on the page of first steps, one beside it that shows a transcript. */
export function inSight(): TextEditor | undefined { return window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => document.languageId === languageId); }

/** Where a page of a text is put: beside what is in front, or beside the text where that is not. */
export function besideOf(uri: Uri | undefined): ViewColumn {
  const column = window.activeTextEditor ? undefined : uri && editorOf(uri)?.viewColumn;
  return column === undefined ? ViewColumn.Beside : column + 1;
}

/** Shows a file beside the page that leads there, with the cursor at a place where one is named. */
export async function showFile(uri: Uri, place?: { readonly line: number; readonly character: number }): Promise<void> {
  const shown = editorOf(uri), at = place && { selection: new Range(place.line, place.character, place.line, place.character) };
  await window.showTextDocument(shown?.document ?? await workspace.openTextDocument(uri), { ...at, viewColumn: shown?.viewColumn ?? ViewColumn.One });
}

/** Where a file is that was renamed, or lay in a folder that was; undefined where it was neither. */
export function movedTo(uri: Uri, files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Uri | undefined {
  for (const { oldUri, newUri } of files) {
    if (uri.toString() === oldUri.toString()) return newUri;
    if (uri.scheme === oldUri.scheme && uri.authority === oldUri.authority && uri.path.startsWith(`${oldUri.path}/`)) return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
  }
  return undefined;
}

export function nameOf({ path }: Uri): string { return path.slice(path.lastIndexOf('/') + 1); }
export function isUri(of: unknown): of is Uri { return of instanceof Uri; }
