import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, fixesAt, fixture, rangeOf, show } from './support';

describe('большая стенограмма (a large transcript)', () => {
  const limit = (millions: number | undefined) =>
    vscode.workspace.getConfiguration('verbatim', fixture('forum.transcript')).update('outlineOnlyAbove', millions, vscode.ConfigurationTarget.WorkspaceFolder);
  afterEach(async () => { await closeAll(); await limit(undefined); });

  it('says on its first line that it has its outline only, and has no more', async () => {
    await limit(0.0001);
    const document = await show(fixture('forum.transcript'));
    const [about, ...others] = await findings(document, found => found.length > 0);
    assert.isEmpty(others);
    assert.strictEqual(about && codeOf(about), 'file.large');
    assert.strictEqual(about?.severity, vscode.DiagnosticSeverity.Information);
    assert.strictEqual(about?.range.start.line, 0);
    assert.match(typeof about?.code === 'object' ? about.code.target.toString() : '', /docs\/large-files\.md$/);
    const [title] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.deepEqual(title?.children.map(each => each.name), ['Глеб Стрежнев', 'Варвара Лоскутьева', 'Ерден Сартулганов', 'Глеб Стрежнев']);
    const place = rangeOf(document, 'Глеб Стрежнев, секретарь');
    assert.isEmpty((await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place.start.translate(0, 1))).filter(({ contents }) => JSON.stringify(contents).includes('секретарь')));
    assert.isEmpty(await fixesAt(document, new vscode.Range(0, 0, document.lineCount, 0)));
  });

  it('has everything as soon as the limit is raised, and loses it when it is lowered', async () => {
    const document = await show(fixture('forum.transcript')), codes = (found: readonly vscode.Diagnostic[]) => found.map(codeOf).join();
    await findings(document, found => codes(found) === 'attribution.conflict');
    await limit(0.0001);
    await findings(document, found => codes(found) === 'file.large');
    await limit(0.01);
    await findings(document, found => codes(found) === 'attribution.conflict');
  });
});
