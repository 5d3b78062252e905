import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, show } from './support';

describe('раскраска (colours)', () => {
  afterEach(closeAll);

  it('has semantic tokens for speakers, roles and directions', async () => {
    const document = await show('Анисим Ветлугин, настоятель: Доброе утро.\n\nЗоя Лебеда, староста: Доброе.\n\n(Смех в зале)\n\nАнисим Ветлугин, настоятель: Садитесь.\n\nЗоя Лебеда, староста: Спасибо.\n');
    const tokens = await tokensOf(document);
    assert.deepInclude(tokens, ['speaker', 'Анисим Ветлугин']);
    assert.deepInclude(tokens, ['role', 'староста']);
    assert.isTrue(tokens.some(([type, text]) => type === 'direction' && text?.includes('Смех в зале')));
  });
});

async function tokensOf(document: vscode.TextDocument): Promise<[string, string][]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const found: [string, string][] = [];
  for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    character = lines ? characters : character + characters;
    line += lines;
    found.push([legend.tokenTypes[type] ?? '', document.getText(new vscode.Range(line, character, line, character + length))]);
  }
  return found;
}
