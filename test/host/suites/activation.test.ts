import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, extension, findings, fixture, show } from './support';

describe('расширение (the extension)', () => {
  afterEach(closeAll);

  it('is woken by a transcript and answers', async () => {
    const document = await show(fixture('forum.transcript'));
    assert.strictEqual(document.languageId, 'transcript');
    assert.isTrue(extension().isActive);
  });

  it('opens a sample to try things on, which is a text of its own', async () => {
    await vscode.commands.executeCommand('verbatim.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.deepEqual([document?.languageId, document?.isUntitled], ['transcript', true]);
    await findings(document!, found => found.length > 0);
  });

  it('declares that it may run in untrusted and virtual workspaces', () => {
    const { capabilities } = extension().packageJSON as { capabilities: { untrustedWorkspaces: { supported: boolean }; virtualWorkspaces: boolean } };
    assert.isTrue(capabilities.untrustedWorkspaces.supported);
    assert.isTrue(capabilities.virtualWorkspaces);
  });

  it('has every command that it announces', async () => {
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const known = await vscode.commands.getCommands(true);
    assert.includeMembers(known, contributes.commands.map(({ command }) => command));
  });

  it('answers again after its server was restarted', async () => {
    const document = await show(fixture('forum.transcript'));
    await vscode.commands.executeCommand('verbatim.restartServer');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.isNotEmpty(symbols);
  });
});
