import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, fixture, show } from './support';

const talk = 'Анна Гурьева, мэр: Начнём с дорог и мостов.\n\nПётр Сойкин: Я готов.\n\nАнна Гурьева, мэр: Хорошо.\n';

/** What the page of statistics shows that is as `hold` wants it, once there is one. */
async function shown(hold: (shown: Awaited<ReturnType<typeof statistics>>['shown'][number]) => boolean) {
  const all = await statistics();
  return eventually(all.onDidChange, () => all.shown.find(hold));
}
async function statistics() { return (await extension().activate()).statistics; }
const words = ({ figures }: { readonly figures: { readonly speakers: readonly { readonly name: string; readonly words: number }[] } | undefined }, name: string) => figures?.speakers.find(speaker => speaker.name === name)?.words;

describe('статистика (the statistics)', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllGroups').then(undefined, () => undefined);
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('open beside a transcript, and count its text as it is typed', async () => {
    const document = await show(talk), uri = document.uri.toString();
    await vscode.commands.executeCommand('verbatim.showStatistics');
    const { html } = await shown(page => page.uri === uri && words(page, 'Пётр Сойкин') === 2);
    assert.match(html, /default-src 'none'; style-src [^;]+; script-src 'nonce-[A-Za-z0-9]{32}'; img-src blob:; base-uri 'none'; form-action 'none'/);
    assert.notMatch(html, /unsafe-|Гурьева/);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(talk.indexOf('Я готов')), 'Да, конечно. ');
    await vscode.workspace.applyEdit(edit);
    await shown(page => words(page, 'Пётр Сойкин') === 4);
  });

  it('stay with a transcript and with a folder that are renamed', async () => {
    const folder = fixture('собрания'), moved = fixture('прошлые собрания'), file = vscode.Uri.joinPath(folder, 'речь.transcript'), edit = new vscode.WorkspaceEdit();
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(talk));
    try {
      await show(file);
      await vscode.commands.executeCommand('verbatim.showStatistics');
      await shown(page => page.uri === file.toString() && page.figures !== undefined);
      await vscode.commands.executeCommand('verbatim.showFolderStatistics', folder);
      await shown(page => page.counted.of === 'folder' && page.counted.folder === folder.toString());
      await show(fixture('shopping.txt'));
      edit.renameFile(folder, moved);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      await shown(page => page.counted.of === 'transcript' && page.uri === vscode.Uri.joinPath(moved, 'речь.transcript').toString());
      await shown(page => page.counted.of === 'folder' && page.counted.folder === moved.toString());
    } finally {
      for (const each of [folder, moved]) await vscode.workspace.fs.delete(each, { recursive: true }).then(undefined, () => undefined);
    }
  });

  it('follow the transcript in front, and those of a folder stay with it', async () => {
    await show(talk);
    await vscode.commands.executeCommand('verbatim.showStatistics');
    await shown(page => page.figures !== undefined);
    const other = await show('Зоя Лебеда: Сначала скажу о дорогах.\n\nРоман Седов: Потом скажу о мостах.\n\nЗоя Лебеда: Спасибо за ответ.\n'), uri = other.uri.toString();
    await shown(page => page.uri === uri && words(page, 'Роман Седов') === 4);
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    await vscode.commands.executeCommand('verbatim.showFolderStatistics', folder);
    await shown(page => page.counted.of === 'folder' && page.counted.folder === folder.toString() && (page.figures?.transcripts.length ?? 0) > 0);
    await show(talk);
    const { shown: all } = await statistics();
    assert.deepEqual(all.filter(page => page.counted.of === 'folder').map(({ counted }) => counted), [{ of: 'folder', folder: folder.toString(), from: '', to: '' }]);
  });
});
