import { Uri, window, workspace } from 'vscode';

/** What is to be written: a name that is offered (with its ending), what kind of file that is, and what is in it. */
export interface Saved { readonly title: string; readonly name: string; readonly kind: string; readonly data: Uint8Array }

/** Asks where to write a file, beside another where there is one on a disk, and writes it; undefined where its user thinks otherwise. */
export async function saveFile({ title, name, kind, data }: Saved, beside: Uri | undefined): Promise<Uri | undefined> {
  const folder = !beside || beside.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(beside, '..');
  const target = await window.showSaveDialog({ title, ...folder ? { defaultUri: Uri.joinPath(folder, name) } : {}, filters: { [kind]: [name.slice(name.lastIndexOf('.') + 1)] } });
  if (!target) return undefined;
  await workspace.fs.writeFile(target, data);
  return target;
}
