import { l10n, Uri, window, workspace } from 'vscode';
import { asWritten } from '../asWritten';
import { reason } from '../fileAccess';
import { nameOf } from './places';

/** What is to be written: a name that is offered (with its ending), what kind of file that is, and what is in it. */
export interface Saved { readonly title: string; readonly name: string; readonly kind: string; readonly data: Uint8Array }

/** Asks where to write a file, beside another where there is one on a disk, and writes it; undefined where its user thinks otherwise, or where it could not be written, which is said. */
export async function saveFile({ title, name, kind, data }: Saved, beside: Uri | undefined): Promise<Uri | undefined> {
  const folder = !beside || beside.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(beside, '..');
  const target = await window.showSaveDialog({ title, ...folder ? { defaultUri: Uri.joinPath(folder, name) } : {}, filters: { [kind]: [name.slice(name.lastIndexOf('.') + 1)] } });
  return target && await isWritten(target, data) ? target : undefined;
}

/** Writes a file; false where it cannot be, which its user is told. */
export async function isWritten(target: Uri, data: Uint8Array): Promise<boolean> {
  try {
    await workspace.fs.writeFile(target, data);
    return true;
  } catch (error) {
    void window.showErrorMessage(asWritten(l10n.t('“{0}” could not be written: {1}', nameOf(target), reason(error))));
    return false;
  }
}
