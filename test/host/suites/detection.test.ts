import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, fixture, show } from './support';

describe('распознавание (detection)', () => {
  const target = vscode.ConfigurationTarget.WorkspaceFolder;
  const choose = (choice: string | undefined) => vscode.workspace.getConfiguration('verbatim', fixture('briefing.txt')).update('detect', choice, target);
  afterEach(async () => { await closeAll(); await choose(undefined); });

  it('opens a .txt that reads like a transcript as one where the folder always wants it, and leaves others alone', async () => {
    await choose('always');
    await show(fixture('shopping.txt'));
    await show(fixture('briefing.txt'));
    await opened('briefing.txt', 'transcript');
    const languages = vscode.workspace.textDocuments.filter(each => !each.isClosed && each.uri.path.endsWith('shopping.txt')).map(each => each.languageId);
    assert.deepEqual(languages, ['plaintext']);
  });

  it('does it by hand where the folder never wants it', async () => {
    await choose('never');
    const document = await show(fixture('questions.txt'));
    assert.strictEqual(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('verbatim.treatAsTranscript');
    await opened('questions.txt', 'transcript');
  });
});

/** Waits until the file is open in that language. */
function opened(name: string, languageId: string): Promise<vscode.TextDocument> {
  return eventually(vscode.workspace.onDidOpenTextDocument, () => vscode.workspace.textDocuments.find(each => each.uri.path.endsWith(name) && each.languageId === languageId));
}
