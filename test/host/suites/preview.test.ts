import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, fixture, show } from './support';

const talk = 'Анна Гурьева, мэр: Начнём с дорог и мостов.\n\nПётр Сойкин: Я готов.\n';

/** What previews show, once it is as `hold` wants it. */
async function shown(hold: (uri: string | undefined, version: number) => boolean) {
  const { previews } = await extension().activate();
  return eventually(previews.onDidChange, () => previews.shown.length === 1 && hold(previews.shown[0]!.uri, previews.shown[0]!.version) ? previews.shown[0] : undefined);
}

describe('просмотр (the preview)', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllGroups').then(undefined, () => undefined);
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens beside a transcript, and has its text as it is typed', async () => {
    const document = await show(talk), uri = document.uri.toString();
    await vscode.commands.executeCommand('verbatim.openPreviewToSide');
    const { html } = await shown((of, version) => of === uri && version === document.version);
    assert.match(html, /default-src 'none'; style-src [^;]+; script-src 'nonce-[A-Za-z0-9]{32}'; base-uri 'none'; form-action 'none'/);
    assert.notMatch(html, /unsafe-|Гурьева/);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), 'Зоя Лебеда: Простите.\n\n');
    await vscode.workspace.applyEdit(edit);
    await shown((of, version) => of === uri && version === document.version);
  });

  it('stays with its transcript where that, or its folder, is renamed', async () => {
    const folder = fixture('архив'), moved = fixture('старый архив'), file = vscode.Uri.joinPath(folder, 'речь.transcript'), edit = new vscode.WorkspaceEdit(), again = new vscode.WorkspaceEdit();
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(talk));
    try {
      await show(file);
      await vscode.commands.executeCommand('verbatim.openPreviewToSide');
      await shown((uri, version) => uri === file.toString() && version > 0);
      await show(fixture('shopping.txt'));
      edit.renameFile(folder, moved);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      await shown((uri, version) => uri === vscode.Uri.joinPath(moved, 'речь.transcript').toString() && version > 0);
      again.renameFile(vscode.Uri.joinPath(moved, 'речь.transcript'), vscode.Uri.joinPath(moved, 'слово.transcript'));
      assert.isTrue(await vscode.workspace.applyEdit(again));
      await shown((uri, version) => uri === vscode.Uri.joinPath(moved, 'слово.transcript').toString() && version > 0);
    } finally {
      for (const each of [folder, moved]) await vscode.workspace.fs.delete(each, { recursive: true }).then(undefined, () => undefined);
    }
  });

  it('follows the transcript in front, or stays with its own', async () => {
    const forum = fixture('forum.transcript').toString();
    await show(fixture('forum.transcript'));
    await vscode.commands.executeCommand('verbatim.openPreviewToSide');
    await shown((uri, version) => uri === forum && version > 0);
    const document = await show(talk), uri = document.uri.toString();
    await shown((of, version) => of === uri && version === document.version);
    await show(fixture('shopping.txt'));
    await shown((of, version) => of === uri && version === document.version);
  });
});
