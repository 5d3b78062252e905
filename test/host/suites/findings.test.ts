import { assert } from 'chai';
import * as vscode from 'vscode';
import { apply, closeAll, codeOf, findings, fixesAt, fixture, rangeOf, show } from './support';

describe('находки (the findings)', () => {
  afterEach(closeAll);

  it('name both speakers of the last statement, say why, and lead to the rule’s page', async () => {
    const document = await show(fixture('forum.transcript'));
    const [conflict, ...others] = await findings(document, found => found.length > 0);
    assert.isEmpty(others);
    assert.strictEqual(conflict && codeOf(conflict), 'attribution.conflict');
    assert.strictEqual(conflict?.severity, vscode.DiagnosticSeverity.Warning);
    assert.strictEqual(conflict?.source, 'Verbatim');
    assert.include(conflict?.message, 'Глеб Стрежнев');
    assert.include(conflict?.message, 'Ерден Сартулганов');
    assert.isNotEmpty(conflict?.relatedInformation);
    assert.match(typeof conflict?.code === 'object' ? conflict.code.target.toString() : '', /docs\/rules\/attribution\.conflict\.md$/);
  });

  it('are gone when a fix is applied, and back after one undo', async () => {
    const document = await show(fixture('forum.transcript')), before = document.getText();
    const [conflict] = await findings(document, found => found.length === 1);
    const fixes = await fixesAt(document, conflict!.range);
    await apply(fixes[0]!);
    assert.deepEqual(await findings(document, found => found.length === 0), []);
    assert.notEqual(document.getText(), before);
    await vscode.commands.executeCommand('undo');
    await findings(document, found => found.length === 1);
    assert.strictEqual(document.getText(), before);
  });

  it('offer to keep either speaker', async () => {
    const document = await show(fixture('forum.transcript'));
    const [conflict] = await findings(document, found => found.length === 1);
    const titles = (await fixesAt(document, conflict!.range)).map(fix => fix.title);
    assert.lengthOf(titles.filter(title => /Глеб Стрежнев.*Ерден Сартулганов|Ерден Сартулганов.*Глеб Стрежнев/.test(title)), 2);
  });

  it('say nothing of the statement that is being typed until the cursor leaves it, unless a setting wants it', async () => {
    const focusMode = (on: boolean | undefined) => vscode.workspace.getConfiguration('verbatim', fixture('forum.transcript')).update('findings.focusMode', on, vscode.ConfigurationTarget.WorkspaceFolder);
    const severity = (what: string | undefined) => vscode.workspace.getConfiguration('verbatim', fixture('forum.transcript')).update('rules.attribution.conflict', what, vscode.ConfigurationTarget.WorkspaceFolder);
    const document = await show(fixture('forum.transcript')), editor = vscode.window.activeTextEditor!;
    const type = async (text: string) => { const at = rangeOf(document, 'Подведу итог').end; editor.selection = new vscode.Selection(at, at); await vscode.commands.executeCommand('type', { text }); };
    await findings(document, found => found.length === 1);
    await type('и');
    await findings(document, found => found.length === 0);
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    await findings(document, found => found.length === 1);
    // In another statement, and letter by letter, it is the same.
    for (const text of ['«', 'О', 'н']) await vscode.commands.executeCommand('type', { text });
    try {
      // Another severity is told with findings of the text as it is now.
      await severity('error');
      const told = await findings(document, found => found.some(finding => finding.severity === vscode.DiagnosticSeverity.Error));
      assert.deepEqual(told.map(codeOf), ['attribution.conflict']);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await findings(document, found => found.length === 2);
    } finally { await severity(undefined); }
    try {
      await focusMode(false);
      await type('«');
      await findings(document, found => found.some(finding => codeOf(finding) === 'quote.unbalanced') && found.some(finding => codeOf(finding) === 'attribution.conflict'));
    } finally { await focusMode(undefined); }
  });

  it('say nothing of a name that is completed where its words come next', async () => {
    const file = fixture('мост.transcript'), severity = (what: string | undefined) => vscode.workspace.getConfiguration('verbatim', file).update('rules.quote.unbalanced', what, vscode.ConfigurationTarget.WorkspaceFolder);
    const talk = 'Вопрос: Когда откроют мост?\n\nАнна Ветрова: В мае.\n\nВопрос: А дорогу?\n\nАнна Ветрова: К зиме.\n\nВопрос: Кто платит?\n\nАнна Ветрова: Город.';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`Анна Ветрова: Мы начнём с моста, «как только соберутся все.\n\n${talk}`));
    try {
      const document = await show(file), editor = vscode.window.activeTextEditor!, before = await findings(document, found => found.length > 0), end = document.lineAt(document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      for (const text of ['\n', '\n']) await vscode.commands.executeCommand('type', { text });
      assert.isTrue(await editor.edit(edit => edit.insert(editor.selection.active, 'Вопрос: ')));
      await severity('error');
      const told = await findings(document, found => found.some(finding => finding.severity === vscode.DiagnosticSeverity.Error));
      assert.deepEqual(told.map(codeOf), before.map(codeOf));
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      assert.include((await findings(document, found => found.length > before.length)).map(codeOf), 'attribution.dangling');
    } finally {
      await severity(undefined);
      await closeAll();
      await vscode.workspace.fs.delete(file);
    }
  });

  it('follow an edit that puts things right by hand', async () => {
    const document = await show(fixture('forum.transcript'));
    await findings(document, found => found.length === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, rangeOf(document, 'Глеб Стрежнев: '));
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await findings(document, found => found.length === 0), []);
  });

  it('have the severity of the folder’s settings, and are off where it says so', async () => {
    const document = await show(fixture('forum.transcript'));
    await findings(document, found => found.length === 1);
    const settings = vscode.workspace.getConfiguration('verbatim', document.uri), target = vscode.ConfigurationTarget.WorkspaceFolder;
    try {
      await settings.update('rules.attribution.conflict', 'error', target);
      const [conflict] = await findings(document, ([first]) => first?.severity === vscode.DiagnosticSeverity.Error);
      assert.strictEqual(conflict && codeOf(conflict), 'attribution.conflict');
      await settings.update('rules.attribution.conflict', 'off', target);
      assert.deepEqual(await findings(document, found => found.length === 0), []);
    } finally {
      await settings.update('rules.attribution.conflict', undefined, target);
    }
    await findings(document, found => found.length === 1);
  });

  it('that are silenced stay so in verbatim.yaml, the text untouched', async () => {
    const document = await show(fixture('forum.transcript')), before = document.getText(), file = fixture('verbatim.yaml');
    const [conflict] = await findings(document, found => found.length === 1);
    const silence = (await fixesAt(document, conflict!.range)).find(({ command }) => command?.command === 'verbatim.silence');
    // A file that is made and removed in one breath is no news to a watcher: it has to be seen before it may go.
    const watcher = vscode.workspace.createFileSystemWatcher('**/verbatim.yaml'), seen = new Promise<void>(resolve => { watcher.onDidCreate(() => resolve()); });
    try {
      await apply(silence!);
      assert.deepEqual(await findings(document, found => found.length === 0), []);
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.include(written, 'attribution.conflict');
      assert.strictEqual(document.getText(), before);
      await seen;
    } finally {
      watcher.dispose();
      await vscode.workspace.fs.delete(file);
    }
    await findings(document, found => found.length === 1);
  });

  it('tell whom a directory does not know, and one fix writes that person down', async () => {
    const file = fixture('officials.csv'), written = new TextEncoder().encode('ФИО;Должность\nГлеб Стрежнев;секретарь\nВарвара Лоскутьева;\n');
    const document = await show(fixture('forum.transcript')), isUnknown = (finding: vscode.Diagnostic) => codeOf(finding) === 'speaker.unknown';
    await findings(document, found => found.length === 1);
    try {
      await vscode.workspace.fs.writeFile(file, written);
      const [unknown] = (await findings(document, found => found.some(isUnknown))).filter(isUnknown), count = (await findings(document, () => true)).filter(isUnknown).length;
      const [add] = await fixesAt(document, unknown!.range);
      await apply(add!);
      await findings(document, found => found.filter(isUnknown).length === count - 1);
      const directory = await vscode.workspace.openTextDocument(file);
      assert.isTrue(directory.getText().startsWith(new TextDecoder().decode(written)));
      assert.isTrue(directory.isDirty, 'the user saves it');
      await vscode.window.showTextDocument(directory);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await findings(document, found => found.length === 1);
  });
});
