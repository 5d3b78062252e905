import { commands, type Extension, Uri, window, workspace } from 'vscode';

/** Opens the first page of the extension's own folder that is there; false where none is. */
export async function openPage({ extensionUri }: Extension<unknown>, paths: readonly (readonly string[])[]): Promise<boolean> {
  for (const path of paths) {
    const page = Uri.joinPath(extensionUri, ...path);
    if (await exists(page)) { await show(page); return true; }
  }
  return false;
}

async function exists(page: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(page);
    return true;
  } catch {
    return false;
  }
}

/** In the Markdown preview; as text where the Markdown extension is switched off. */
async function show(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page);
  }
}
