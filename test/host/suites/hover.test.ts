import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, fixture, rangeOf, show } from './support';

describe('подсказка (the hover)', () => {
  afterEach(closeAll);

  it('tells of an attribution who speaks, in what role, and where else', async () => {
    const document = await show(fixture('forum.transcript'));
    const text = await hoverAt(document, 'Глеб Стрежнев, секретарь');
    assert.include(text, 'Глеб Стрежнев');
    assert.include(text, 'секретарь Совета дорог Заречья');
    assert.match(text, /\(command:verbatim\.reveal\?/);
  });

  it('tells the same of the first words of a statement whose name stands below it', async () => {
    const document = await show(fixture('forum.transcript'));
    assert.include(await hoverAt(document, 'Дорога через перевал'), 'Варвара Лоскутьева');
  });

  it('has links that lead where they say', async () => {
    const document = await show(fixture('forum.transcript'));
    const link = /\(command:(verbatim\.reveal)\?([^)]*)\)/.exec(await hoverAt(document, 'Глеб Стрежнев, секретарь'));
    const [uri, line] = JSON.parse(decodeURIComponent(link?.[2] ?? '[]')) as [string, number, number];
    await vscode.commands.executeCommand(link?.[1] ?? '', ...JSON.parse(decodeURIComponent(link?.[2] ?? '[]')) as unknown[]);
    assert.strictEqual(uri, document.uri.toString());
    assert.strictEqual(vscode.window.activeTextEditor?.selection.active.line, line);
    assert.match(document.lineAt(line).text, /^Глеб Стрежнев/);
  });
});

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, rangeOf(document, words).start.translate(0, 1));
  return hovers.flatMap(({ contents }) => contents).map(content => typeof content === 'string' ? content : content.value).join('\n');
}
