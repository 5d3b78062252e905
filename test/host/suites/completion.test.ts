import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, show } from './support';

const talk = 'Анна Гурьева: Начнём.\n\nПётр Сойкин: Я готов.\n\nАнна Гурьева: Тогда первый вопрос.\n\nПётр Сойкин: Слушаю.\n\n';

describe('дополнение (completion)', () => {
  afterEach(closeAll);

  it('offers the file’s speakers at the start of a line, written as the file writes them', async () => {
    const document = await show(talk);
    const items = await completionsAt(document, document.positionAt(talk.length));
    assert.includeMembers(items.map(labelOf), ['Анна Гурьева', 'Пётр Сойкин']);
    const anna = items.find(item => labelOf(item) === 'Анна Гурьева');
    const text = anna?.insertText instanceof vscode.SnippetString ? anna.insertText.value : anna?.insertText ?? anna?.textEdit?.newText ?? '';
    assert.match(text, /^Анна Гурьева:/);
  });

  it('says nothing in the middle of somebody’s words', async () => {
    const document = await show(talk);
    assert.isEmpty((await completionsAt(document, new vscode.Position(4, 'Анна Гурьева: Тогда пер'.length))).map(labelOf));
  });
});

async function completionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
  return list.items;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
