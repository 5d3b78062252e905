import { assert } from 'chai';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { StatusItem } from '../../../client/src/status/item';
import { closeAll, eventually, fixture, show } from './support';

describe('строка состояния (the status bar)', () => {
  afterEach(closeAll);

  it('wants no answer any more when no transcript is in front: it would be shown all the same', async () => {
    const asked = new vscode.EventEmitter<void>(), tokens: vscode.CancellationToken[] = [], log = vscode.window.createOutputChannel('status test', { log: true });
    const client = { sendRequest: (_method: string, _params: object, token: vscode.CancellationToken) => { tokens.push(token); asked.fire(); return new Promise(() => undefined); } };
    const item = new StatusItem({ client: () => Promise.resolve(client as unknown as BaseLanguageClient) }, log);
    try {
      await show('Анна Гурьева: Начнём.\n');
      await eventually(asked.event, () => tokens[0]);
      await show(fixture('shopping.txt'));
      await eventually(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor?.document.languageId === 'transcript' ? undefined : true);
      assert.isTrue(tokens.every(token => token.isCancellationRequested));
    } finally {
      item.dispose();
      log.dispose();
    }
  });
});
