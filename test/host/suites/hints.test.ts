import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, show } from './support';

const signed = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник управления\n\nЗакончим к осени.\nАнна Ветрова, министр дорог\n';

describe('вставки и строки над текстом (inlay hints, code lenses)', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('verbatim').update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });
  const lenses = (document: vscode.TextDocument) => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 99);

  it('say before signed words who says them, while the user wants to see it', async () => {
    const document = await show(signed), hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, 8, 0));
    assert.deepEqual(hints.map(({ label, position }) => [position.line, typeof label === 'string' ? label : label[0]!.value]), [[0, 'Анна Ветрова:'], [3, 'Пётр Седов:'], [6, 'Анна Ветрова:']]);
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('inlayHints.enabled'), 'offUnlessPressed');
  });

  it('are lines above the text only when asked for', async () => {
    const document = await show(signed);
    assert.deepEqual(await lenses(document), []);
    const changed = eventually(vscode.workspace.onDidChangeConfiguration, () => vscode.workspace.getConfiguration('verbatim').get('codeLens') || undefined);
    await vscode.workspace.getConfiguration('verbatim').update('codeLens', true, vscode.ConfigurationTarget.Global);
    await changed;
    for (;;) {
      const found = await lenses(document);
      if (found.length === 0) continue;
      assert.deepEqual(found.map(({ range }) => range.start.line), [0, 3]);
      assert.include(found[0]!.command!.title, '2');
      break;
    }
  });
});
