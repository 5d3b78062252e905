import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, fixture, show } from './support';

describe('стенограммы папки (the transcripts of the folder)', () => {
  afterEach(closeAll);

  it('are known without being opened, on a disk and in a browser', async () => {
    // Any transcript starts the server.
    await show('Анна Гурьева: Начнём.\n\nПётр Сойкин: Я готов.\n');
    const wanted = fixture('forum.transcript').toString(), isIn = ({ location }: vscode.SymbolInformation) => location.uri.toString() === wanted;
    let found: vscode.SymbolInformation[] = [];
    // The folder is read in the background.
    for (let turn = 0; turn < 500 && !found.some(isIn); turn++) found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Стрежнев');
    assert.include(found.find(isIn)?.name ?? '', 'Глеб Стрежнев');
  });
});
