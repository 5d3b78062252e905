import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, fixture, rangeOf, show } from './support';

describe('содержание (the outline)', () => {
  afterEach(closeAll);

  it('has the title and under it the statements by speaker, with role and first words', async () => {
    const document = await show(fixture('forum.transcript'));
    const [title, ...others] = await symbolsOf(document);
    assert.isEmpty(others);
    assert.strictEqual(title?.name, 'Совет дорог Заречья собрался в Берёзове: о чём говорили');
    assert.deepEqual(title?.children.map(each => each.name), ['Глеб Стрежнев', 'Варвара Лоскутьева', 'Ерден Сартулганов', 'Глеб Стрежнев']);
    assert.match(title?.children[1]?.detail ?? '', /^начальник дорожной управы Каменной Долины — Дорога через перевал/);
  });

  it('follows an edit', async () => {
    const document = await show('Анна Гурьева: Начнём.\n\nПётр Сойкин: Я готов.\n\nАнна Гурьева: Тогда первый вопрос.\n\nПётр Сойкин: Слушаю.\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Зоя Лебеда: Простите за опоздание.\n\n');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual((await symbolsOf(document)).map(each => each.name), ['Зоя Лебеда', 'Анна Гурьева', 'Пётр Сойкин', 'Анна Гурьева', 'Пётр Сойкин']);
  });

  it('folds a statement of several paragraphs, and nothing else', async () => {
    const document = await show('Анна Гурьева: Начнём.\n\nПётр Сойкин: Я готов.\n\nИ вот почему.\n\nАнна Гурьева: Слушаем.\n\nПётр Сойкин: Потому что пора.\n');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(folds.map(({ start, end }) => [start, end]), [[2, 4]]);
  });

  it('widens a selection from the word to the statement', async () => {
    const document = await show(fixture('forum.transcript'));
    const ranges = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [rangeOf(document, 'перевал').start]);
    const texts: string[] = [];
    for (let each: vscode.SelectionRange | undefined = ranges[0]; each; each = each.parent) texts.push(document.getText(each.range));
    assert.include(texts, 'Дорога через перевал нужна нам не меньше, чем соседям.');
    assert.isTrue(texts.some(text => text.startsWith('Дорога через') && text.endsWith('лежат на складе.')));
  });
});

function symbolsOf(document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
}
