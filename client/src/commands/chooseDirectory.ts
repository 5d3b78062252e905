import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { asWritten } from '../asWritten';

interface Choice extends QuickPickItem { readonly uri: Uri }
/** What a directory may be called, the easiest to read first. */
const names = ['officials.json', 'officials.csv', 'officials.yaml'];
const most = 50;

/** Those of the workspace; where VS Code has no search for its files, those at the top of its folders. */
async function directories(folders: readonly Uri[]): Promise<readonly Uri[]> {
  try { return await workspace.findFiles('**/officials.{json,yaml,yml,csv}', '**/node_modules/**', most); } catch {
    const places = folders.flatMap(folder => [...names, 'officials.yml'].map(name => Uri.joinPath(folder, name)));
    return (await Promise.all(places.map(async place => workspace.fs.stat(place).then(() => [place], () => [])))).flat();
  }
}

/** Asks into which directory of officials something goes: one that there is, or a new one in a workspace folder. Nothing where the user chooses none. */
export async function chooseDirectory(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return void window.showErrorMessage(l10n.t('Open the folder of your transcripts first.'));
  const found = await directories(folders.map(({ uri }) => uri)), known = new Set(found.map(uri => uri.toString()));
  const there = found.map((uri): Choice => ({ label: asWritten(workspace.asRelativePath(uri)), uri })).sort((a, b) => a.label.length - b.label.length || a.label.localeCompare(b.label));
  const fresh = folders.flatMap(folder => names.map((name): Choice => ({ label: `$(new-file) ${name}`, description: asWritten(l10n.t('a new list in “{0}”', folder.name)), uri: Uri.joinPath(folder.uri, name) })));
  const choices = [...there, ...fresh.filter(({ uri }) => !known.has(uri.toString()))];
  return (await window.showQuickPick(choices, { title: l10n.t('Import Officials: Into Which List?'), placeHolder: l10n.t('What is in it stays as it is; you see what would be added first') }))?.uri;
}
