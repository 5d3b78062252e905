import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { Editor, pulls } from './support/editor';
import { applyAll } from './support/text';

const uri = 'file:///%D1%81%D0%BE%D0%B2%D0%B5%D1%82.transcript', page = 'Анна Ветрова: Дороги чинят.\n\nПётр Седов: Мосты старые.\n\nИх надо менять.\n\nАнна Ветрова: Да, и скорее.\n\nПётр Седов: Хорошо.\n';
const resolves = { ...pulls, textDocument: { ...pulls.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } } };
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
const menu = (editor: Editor, range: object, context: object = { diagnostics: [], triggerKind: 1 }) => editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context });
const rewriting = (actions: readonly CodeAction[]) => actions.filter(({ data }) => data !== undefined);

describe('refactorings over the protocol', () => {
  it('are offered with a menu, never with a light bulb, and made when chosen', () => Editor.visit({ capabilities: resolves, locale: 'ru' }, async editor => {
    await editor.open(uri, page);
    assert.deepEqual(rewriting(await menu(editor, at(6, 15), { diagnostics: [], triggerKind: 2 })), []);
    const actions = rewriting(await menu(editor, at(6, 15)));
    assert.deepEqual(actions.map(({ title }) => title), [
      'Объединить с высказыванием выше (Пётр Седов)', 'Забрать последний абзац высказывания выше', 'Указывать всех авторов строкой над словами', 'Указывать всех авторов после слов («Имя, должность»)',
    ]);
    assert.ok(actions.every(({ edit, kind }) => edit === undefined && kind!.startsWith('refactor.rewrite')));
    const { edit } = await editor.request<CodeAction>('codeAction/resolve', actions.find(({ title }) => title.startsWith('Забрать')));
    assert.equal(applyAll(page, edit!.changes![uri]), page.replace('Их надо менять.\n\nАнна Ветрова: Да', 'Анна Ветрова: Их надо менять.\n\nДа'));
  }));

  it('are not made of a text that has changed, and the user hears so', () => Editor.visit({ capabilities: resolves, locale: 'ru' }, async editor => {
    await editor.open(uri, page);
    const [first] = rewriting(await menu(editor, at(6, 15)));
    await editor.edit(uri, { range: at(0, 14), text: 'Ну. ' });
    assert.equal((await editor.request<CodeAction>('codeAction/resolve', first)).edit, undefined);
    assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /^Ничего не изменено/);
  }));

  it('are not offered to a client that does not ask for edits later, and odd actions come back as they are', () => Editor.visit({}, async editor => {
    await editor.open(uri, page);
    assert.deepEqual(rewriting(await menu(editor, at(6, 15))), []);
    for (const data of [null, 7, { uri: 5 }, { uri, version: 1, id: 'x', range: at(0, 0) }]) assert.equal((await editor.request<CodeAction>('codeAction/resolve', { title: 'x', data })).edit, undefined);
  }));
});
