import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, show } from './support';

const page = 'Анна Ветрова: Газета  "Заря" - наша , и это видно всем.\n\n\nПётр Седов: Мы закончим мост к осени, если не подведёт погода.  \n\nАнна Ветрова: Хорошо, и скорее.\n';
const neat = 'Анна Ветрова: Газета «Заря» — наша, и это видно всем.\n\nПётр Седов: Мы закончим мост к осени, если не подведёт погода.\n\nАнна Ветрова: Хорошо, и скорее.\n';

describe('форматирование (formatting)', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('editor').update('formatOnType', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('puts the document in order, as one step that can be undone, and finds nothing more to do', async () => {
    const document = await show(page);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), neat);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), neat);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), page);
  });

  it('makes a typed mark the document’s own where the user wants that; undo gives the typed one back', async () => {
    await vscode.workspace.getConfiguration('editor').update('formatOnType', true, vscode.ConfigurationTarget.Global);
    const document = await show(neat), editor = vscode.window.activeTextEditor!, place = new vscode.Position(4, 'Анна Ветрова: '.length);
    editor.selection = new vscode.Selection(place, place);
    const says = (wanted: RegExp) => eventually(vscode.workspace.onDidChangeTextDocument, () => wanted.test(document.lineAt(4).text) || undefined);
    await vscode.commands.executeCommand('type', { text: '"' });
    await says(/: «»?Хорошо/u);
    await vscode.commands.executeCommand('undo');
    await says(/: "+Хорошо/u);
  });
});
