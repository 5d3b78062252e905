import { commands, l10n, type LogOutputChannel, ProgressLocation, Range, TabInputTextDiff, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ImportOfficials, type ImportOfficialsAnswer, type ImportOfficialsParams } from '#protocol';
import { textOf } from '../../../server/src/encoding/text';
import { asWritten } from '../asWritten';
import { chooseDirectory } from './chooseDirectory';

/** Texts that are only looked at. */
const previewScheme = 'verbatim-import';

/**
 * Imports people into a directory of officials: asks for the file and for the directory, shows what would be added, as a comparison and person by person, and
 * writes what the user leaves ticked, as one step to be undone. Arguments, for whoever calls it from elsewhere: the file's and the directory's URI.
 */
export async function importOfficials(client: () => Promise<BaseLanguageClient>, log: LogOutputChannel, file?: unknown, directory?: unknown): Promise<void> {
  const source = file instanceof Uri ? file : (await window.showOpenDialog({ title: l10n.t('Import Officials: Which File?'), openLabel: l10n.t('Import') }))?.[0];
  if (!source) return;
  try {
    const target = directory instanceof Uri ? directory : await chooseDirectory();
    if (!target) return;
    const text = textOf(await workspace.fs.readFile(source));
    if (text === null) return void window.showErrorMessage(asWritten(l10n.t('“{0}” is not a text that can be read.', nameOf(source))));
    const targetText = await exists(target) ? (await workspace.openTextDocument(target)).getText() : '', params: ImportOfficialsParams = { text, target: target.toString(), targetText };
    const asking = { location: ProgressLocation.Notification, title: asWritten(l10n.t('Reading “{0}”…', nameOf(source))) };
    const answer = await window.withProgress(asking, async () => (await client()).sendRequest<ImportOfficialsAnswer>(ImportOfficials, params));
    if (answer.refused !== undefined) return void window.showErrorMessage(asWritten(`${nameOf(source)}: ${answer.refused}`));
    if (answer.changes.length === 0) return void tell(l10n.t('Everything in “{0}” is in the list already.', nameOf(source)), answer.notes);
    if (answer.notes.length > 0) tell(answer.summary, answer.notes);
    const chosen = await choose(target, answer);
    if (!chosen) return;
    const final = chosen.length === answer.changes.length ? answer : await (await client()).sendRequest<ImportOfficialsAnswer>(ImportOfficials, { ...params, only: chosen.flatMap(({ persons }) => persons) });
    if (!await workspace.applyEdit(await editOf(target, final), { isRefactoring: true })) return void window.showErrorMessage(l10n.t('The file could not be changed.'));
    await window.showTextDocument(target);
  } catch (error) {
    log.error('Importing officials failed:', error instanceof Error ? error : String(error));
    void window.showErrorMessage(l10n.t('The officials could not be imported. Your files are not affected.'));
  }
}

type Change = ImportOfficialsAnswer['changes'][number];

/** Shows the list as it would be beside what it is, and the people, each to be left out; nothing where the user wants none of it. */
async function choose(target: Uri, { changes, summary, format, text }: ImportOfficialsAnswer): Promise<readonly Change[] | undefined> {
  const now = await exists(target) ? target : Uri.from({ scheme: previewScheme, path: target.path, query: 'empty' }), then = Uri.from({ scheme: previewScheme, path: target.path });
  const provider = workspace.registerTextDocumentContentProvider(previewScheme, { provideTextDocumentContent: ({ query }) => query === 'empty' ? '' : text });
  try {
    await commands.executeCommand('vscode.diff', now, then, l10n.t('{0}: what would be added', nameOf(target)), { preview: true, preserveFocus: true });
    const items = changes.map(change => ({ label: `$(${change.kind === 'added' ? 'add' : 'edit'}) ${asWritten(change.label)}`, picked: true, change }));
    return (await window.showQuickPick(items, { canPickMany: true, ignoreFocusOut: true, title: `${format}. ${summary}`, placeHolder: l10n.t('Untick whom you do not want, then OK') }))?.map(({ change }) => change);
  } finally {
    provider.dispose();
    await Promise.all(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === then.toString())).map(tab => window.tabGroups.close(tab)));
  }
}

async function editOf(target: Uri, { edits }: ImportOfficialsAnswer): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  if (!await exists(target)) edit.createFile(target, { ignoreIfExists: true });
  for (const { range: { start, end }, newText } of edits) edit.replace(target, new Range(start.line, start.character, end.line, end.character), newText);
  return edit;
}

/** What an import could not settle is a click away. */
function tell(summary: string, notes: readonly string[]): void {
  const details = l10n.t('Show Details');
  void window.showInformationMessage(asWritten(summary), ...notes.length > 0 ? [details] : []).then(async answer => {
    if (answer === details) await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: `${summary}\n\n${notes.map(note => `* ${note}\n`).join('')}` }), { preview: true });
  });
}

async function exists(place: Uri): Promise<boolean> { return workspace.fs.stat(place).then(() => true, () => false); }
function nameOf(place: Uri): string { return place.path.slice(place.path.lastIndexOf('/') + 1); }
