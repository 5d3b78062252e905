import { l10n, Uri, window, workspace } from 'vscode';
import type { TranscriptFigures } from '#protocol';
import { asWritten } from '../asWritten';
import type { Counted, FolderName } from '../../../protocol/statistics';

/** The folders that the bar offers by themselves: those that are open, where there are several, and the one that is chosen. */
export function offeredFolders(counted: Counted): FolderName[] {
  const open = workspace.workspaceFolders ?? [], uris = open.length > 1 ? open.map(({ uri }) => uri.toString()) : [], chosen = counted.of === 'folder' ? counted.folder : null;
  return [...uris, ...chosen === null || uris.includes(chosen) ? [] : [chosen]].map(uri => ({ uri, name: nameOfFolder(Uri.parse(uri, true)) }));
}

export function nameOfFolder(uri: Uri): string {
  const open = workspace.getWorkspaceFolder(uri);
  return open?.uri.toString() === uri.toString() ? open.name : workspace.asRelativePath(uri, false);
}

/** Asks for one of the folders that hold transcripts; undefined where none is chosen. */
export async function askFolder({ transcripts, reading }: { readonly transcripts: readonly TranscriptFigures[]; readonly reading: boolean }): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const { uri } of transcripts) for (const folder of foldersOf(Uri.parse(uri, true))) counts.set(folder.toString(), (counts.get(folder.toString()) ?? 0) + 1);
  if (counts.size === 0) { void window.showInformationMessage(l10n.t('No transcripts are known in the open folders yet.')); return undefined; }
  const items = [...counts].map(([uri, count]) => ({ uri, label: asWritten(nameOfFolder(Uri.parse(uri, true))), description: l10n.t('transcripts: {0}', count) })).sort((one, other) => one.label.localeCompare(other.label));
  return (await window.showQuickPick(items, { title: l10n.t('Statistics of Which Folder?'), matchOnDescription: true, ...reading ? { placeHolder: l10n.t('The transcripts of the workspace are being read; there may be more soon.') } : {} }))?.uri;
}

/** The folder that holds a file and those that hold it, up to the one that is open. */
function foldersOf(file: Uri): Uri[] {
  const open = workspace.getWorkspaceFolder(file)?.uri, found: Uri[] = [];
  if (!open) return found;
  for (let folder = Uri.joinPath(file, '..'); folder.path.length >= open.path.length; folder = Uri.joinPath(folder, '..')) {
    found.push(folder);
    if (folder.path === open.path || folder.path === '/') break;
  }
  return found;
}
