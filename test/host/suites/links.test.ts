import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, fixture, show } from './support';

describe('ссылки (links)', () => {
  afterEach(closeAll);

  it('lead from time codes to the recording beside the file, and from addresses to the web', async () => {
    const document = await show(fixture('recording.transcript'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 10);
    const told = links.map(({ range, target }) => [document.getText(range), target!.path.split('/').at(-1)]);
    assert.deepInclude(told, ['[00:01:05]', 'recording.mp3']);
    assert.deepInclude(told, ['[00:01:12]', 'recording.mp3']);
    assert.isTrue(links.some(({ target }) => target?.scheme === 'https'));
  });
});
