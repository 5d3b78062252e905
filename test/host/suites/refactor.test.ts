import { assert } from 'chai';
import * as vscode from 'vscode';
import { apply, closeAll, show } from './support';

const page = 'Анна Ветрова: Дороги чинят второй год.\n\nПётр Седов: Мосты старые.\n\nАнна Ветрова: Да, и скорее.\n\nПётр Седов: Хорошо.\n';

describe('правка подписей (refactorings)', () => {
  afterEach(closeAll);
  /** The actions at a place, with edits, as the menu gives them when one is chosen. */
  const actionsAt = async (document: vscode.TextDocument, line: number, character: number) => {
    const place = new vscode.Range(line, character, line, character);
    return await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, place, vscode.CodeActionKind.RefactorRewrite.value, 50) ?? [];
  };

  it('write all attributions behind the words, as one step that can be undone', async () => {
    const document = await show(page), action = (await actionsAt(document, 0, 3)).find(({ kind, title }) => kind?.value === 'refactor.rewrite.attributions' && /behind|после/u.test(title))!;
    await apply(action);
    assert.equal(document.getText(), 'Дороги чинят второй год.\nАнна Ветрова\n\nМосты старые.\nПётр Седов\n\nДа, и скорее.\nАнна Ветрова\n\nХорошо.\nПётр Седов\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), page);
  });

  it('merge a statement with the one above', async () => {
    const document = await show(page), action = (await actionsAt(document, 4, 20)).find(({ title }) => /Merge|Объединить/u.test(title))!;
    await apply(action);
    assert.equal(document.getText(), page.replace('Анна Ветрова: Да', 'Да'));
  });
});
