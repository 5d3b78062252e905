import { assert } from 'chai';
import * as vscode from 'vscode';
import { apply, closeAll, extension, fixesAt, rangeOf, show } from './support';

const page = 'Вера Лугина, мэр: Мост откроем в мае, если не подведёт погода.\n\nПётр Громов: Встреча с Верой Лугиной прошла хорошо.\n\nВЕРА ЛУГИНА: Спасибо.\n';

describe('переименование (rename)', () => {
  afterEach(closeAll);

  it('begins with the whole name and gives every place the new one in its case', async () => {
    const document = await show(page), place = rangeOf(document, 'Лугиной').start;
    const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', document.uri, place);
    assert.equal(prepared.placeholder, 'Вера Лугина');
    assert.equal(document.getText(prepared.range), 'Верой Лугиной');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, place, 'Анна Белова');
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), page.replace('Вера Лугина', 'Анна Белова').replace('Верой Лугиной', 'Анной Беловой').replace('ВЕРА ЛУГИНА', 'АННА БЕЛОВА'));
  });

  it('says why not, in plain words', async () => {
    const document = await show(page), place = rangeOf(document, 'Лугиной').start;
    const refused = async (at: vscode.Position, name: string) => { try { await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, name); return ''; } catch (error) { return String((error as Error).message ?? error); } };
    assert.match(await refused(place, '???'), /“\?\?\?” does not look like a name|«\?\?\?» не похоже на имя/);
    assert.match(await refused(rangeOf(document, 'погода').start, 'Анна Белова'), /No name stands here|Здесь нет имени/);
    assert.isTrue(extension().isActive);
  });

  it('may be of one spelling in this file: a cursor on each place', async () => {
    const document = await show(page.replace('ВЕРА ЛУГИНА: Спасибо', 'Вера Лугина: Спасибо')), place = rangeOf(document, 'Лугина').start;
    const [action] = await fixesAt(document, new vscode.Range(place, place), vscode.CodeActionKind.RefactorRewrite);
    assert.match(action.title, /Change “Вера Лугина” everywhere in this file|Изменить «Вера Лугина» во всём файле/);
    await apply(action);
    const { selections } = vscode.window.activeTextEditor!;
    assert.deepEqual(selections.map(each => `${each.start.line}:${each.start.character}-${each.end.character}`), ['0:0-11', '4:0-11']);
  });
});

describe('подписи вместе (linked editing)', () => {
  afterEach(closeAll);

  it('are those that are spelled alike; only where the user wants it', async () => {
    const document = await show(page.replace('ВЕРА ЛУГИНА: Спасибо', 'Вера Лугина: Спасибо'));
    const linked = await vscode.commands.executeCommand<{ ranges: { startLineNumber: number; startColumn: number }[] }>('_executeLinkedEditingProvider', document.uri, new vscode.Position(0, 3));
    assert.deepEqual(linked.ranges.map(({ startLineNumber, startColumn }) => [startLineNumber, startColumn]), [[1, 1], [5, 1]]);
    assert.isFalse(vscode.workspace.getConfiguration('editor', document).get('linkedEditing'));
  });
});

describe('кто о ком говорит (call hierarchy)', () => {
  afterEach(closeAll);

  it('tells who mentions a person, and whom they mention', async () => {
    // Whom the workspace knows is known from what was opened.
    const document = await show(`${page}\nПётр Громов: Лугину знают все.\n\nВера Лугина: Громов тоже.\n`), place = rangeOf(document, 'Лугиной').start;
    const prepared = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, place);
    assert.deepEqual(prepared.map(({ name }) => name), ['Вера Лугина']);
    let incoming: vscode.CallHierarchyIncomingCall[] = [];
    for (let turn = 0; turn < 500 && incoming.length === 0; turn++) incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', prepared[0]);
    assert.deepEqual(incoming.map(({ from, fromRanges }) => `${from.name}: ${fromRanges.map(range => document.getText(new vscode.Range(range.start, range.end))).join(', ')}`), ['Пётр Громов: Верой Лугиной, Лугину']);
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', prepared[0]);
    assert.deepEqual(outgoing.map(({ to, fromRanges }) => `${to.name}: ${fromRanges.map(range => document.getText(new vscode.Range(range.start, range.end))).join(', ')}`), ['Пётр Громов: Громов']);
  });
});
