import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeAction } from '../../../server/src/features/codeAction';
import type { DirectoryTarget } from '../../../server/src/features/feature';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { asking } from './support';

const text = 'Вера Лугина: Кто начнёт?\n\nОлег Рябов: Начну я.\n\nИгнат Саврасов: Хорошо.\n\nЮлия Ветрова: Да.\n', whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const known = 'ФИО;Должность\nВера Лугина;мэр\nИгнат Саврасов;\n';

function actions(target: DirectoryTarget | null, createsFiles = true): CodeAction[] {
  return codeAction.provide({ ...asking(text, { directory: known, can: { createsFiles } }), directory: () => target }, { range: whole, context: { diagnostics: [] } }).filter(({ command }) => !command);
}
const at = (name: string, written: string, version: number | null = null): DirectoryTarget => ({ uri: `file:///memory/${name}`, text: written, version, exists: true });

function after(target: DirectoryTarget, action: CodeAction): string {
  const [change] = (action.edit!.documentChanges as TextDocumentEdit[]).slice(-1);
  assert.deepEqual(change.textDocument, { uri: target.uri, version: target.version });
  return TextDocument.applyEdits(TextDocument.create(target.uri, '', 1, target.text), change.edits as TextEdit[]);
}

describe('a fix in the directory of officials', () => {
  it('writes the person into a table, and all of them in one step', () => {
    const table = at('officials.csv', known), [one, , all] = actions(table);
    assert.deepEqual([one.title, all.title], ['Добавить в справочник: Олег Рябов', 'Добавить в справочник всех неизвестных выступающих этого файла']);
    assert.equal(after(table, one), `${known}Олег Рябов;\n`);
    assert.equal(after(table, all), `${known}Олег Рябов;\nЮлия Ветрова;\n`);
  });

  it('keeps the remarks and the order of a list in JSON and in YAML', () => {
    const json = at('officials.json', '{\n  // наши\n  "persons": [\n    { "name": "Вера Лугина", "memberships": [{ "role": "мэр" }] } // мэр\n  ],\n  "own": 1\n}\n', 7);
    assert.equal(after(json, actions(json)[0]), '{\n  // наши\n  "persons": [\n    { "name": "Вера Лугина", "memberships": [{ "role": "мэр" }] }, // мэр\n    { "name": "Олег Рябов" }\n  ],\n  "own": 1\n}\n');
    const yaml = at('officials.yaml', '# наши\npersons:\n  - name: Вера Лугина # мэр\nown: 1\n');
    assert.equal(after(yaml, actions(yaml)[0]), '# наши\npersons:\n  - name: Вера Лугина # мэр\n  - name: Олег Рябов\nown: 1\n');
  });

  it('makes a directory where there is none', () => {
    const none: DirectoryTarget = { uri: 'file:///memory/officials.csv', text: '', version: null, exists: false }, [add] = actions(none);
    assert.deepEqual(add.edit!.documentChanges![0], { kind: 'create', uri: none.uri, options: { ignoreIfExists: true } });
    assert.equal(after(none, add), 'ФИО;Должность;Организация;С;По\nОлег Рябов;;;;\n');
  });

  it('is plain edits for a client that takes no others, and is not offered where nothing can be written', () => {
    assert.deepEqual(Object.keys(actions(at('officials.csv', known), false)[0].edit!.changes!), ['file:///memory/officials.csv']);
    assert.deepEqual(actions(null), []);
    assert.deepEqual(actions({ uri: 'file:///memory/officials.csv', text: '', version: null, exists: false }, false), []);
    assert.deepEqual(actions(at('officials.json', '{ "persons": [')), [], 'what is damaged is for a person to mend');
  });

  it('is made when it is chosen where the directory is large and the client asks then', () => {
    const large = at('officials.csv', `${known}${'Пётр Лыков;плотник\n'.repeat(6000)}`), asked = (can: object) => codeAction.provide({ ...asking(text, { directory: known, can: { createsFiles: true, ...can } }), directory: () => large }, { range: whole, context: { diagnostics: [] } }).filter(({ command }) => !command);
    assert.deepEqual(asked({ resolvesActions: true }).map(({ title, edit, data }) => [title, edit, (data as { directory: { persons: { name: string }[] } }).directory.persons.map(({ name }) => name)]).slice(0, 2), [
      ['Добавить в справочник: Олег Рябов', undefined, ['Олег Рябов']], ['Добавить в справочник: Юлия Ветрова', undefined, ['Юлия Ветрова']],
    ]);
    assert.equal(after(large, asked({})[0]), `${large.text}Олег Рябов;\n`);
  });

  it('gives somebody who is known an office more, in the directory that knows them', () => {
    const json = '{ "persons": [\n  { "id": "v", "name": "Вера Лугина", "memberships": [{ "role": "мэр", "start_date": "2021" }] }\n] }\n', files = [known.replace('Вера Лугина;мэр\n', ''), json];
    const roster = new Roster(files.map((written, index) => ({ uri: ['file:///memory/officials.csv', 'file:///officials.json'][index], text: written, directory: readDirectory(written, index ? 'json' : 'csv') })));
    const asked = asking('Начинаем.\nВера Лугина, депутат\n', { roster, can: { createsFiles: true }, file: 'file:///memory/2022-01-01.txt' }), wanted: (string | undefined)[] = [];
    const found = codeAction.provide({ ...asked, directory: official => { wanted.push(official); return { uri: 'file:///officials.json', text: json, version: null, exists: true }; } }, { range: whole, context: { diagnostics: [] } });
    const add = found.find(({ title }) => title === 'Добавить в справочник: Вера Лугина, депутат')!;
    assert.ok(wanted.includes('v'));
    assert.equal(after({ uri: 'file:///officials.json', text: json, version: null, exists: true }, add), json.replace('"2021" }', '"2021" }, { "role": "депутат" }'));
  });

  it('is to be had for any speaker with the cursor on the name, though nothing is found, and makes the first directory', () => {
    const none: DirectoryTarget = { uri: 'file:///memory/officials.csv', text: '', version: null, exists: false }, at = (character: number) => ({ start: { line: 1, character }, end: { line: 1, character } });
    const offered = (character: number, target: DirectoryTarget | null) => codeAction.provide({ ...asking('Начинаем.\nВера Лугина, мэр\n', { can: { createsFiles: true } }), directory: () => target }, { range: at(character), context: { diagnostics: [] } });
    const [add] = offered(3, none);
    assert.deepEqual([add.title, add.kind], ['Добавить в новый справочник: Вера Лугина', 'refactor']);
    assert.equal(after(none, add), 'ФИО;Должность;Организация;С;По\nВера Лугина;мэр;;;\n');
    assert.deepEqual([offered(14, none), offered(3, null)], [[], []]);
  });

  it('adds nobody whose name is itself in doubt, but as the finding has it', () => {
    const titles = (written: string) => codeAction.provide({ ...asking(`Начинаем.\n${written}, мэр\n`, { directory: known, can: { createsFiles: true } }), directory: () => at('officials.csv', known) }, { range: { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } }, context: { diagnostics: [] } }).flatMap(({ title }) => /справочник/u.test(title) ? [title] : []);
    assert.deepEqual(titles('Вера Лугена'), ['Вера Лугена — тот же человек, что Вера Лугина: добавить имя в справочник', 'Это другой человек: добавить в справочник Вера Лугена']);
    assert.deepEqual(titles('Вeра Лугина'), []);
  });

  it('gives somebody who is known a name more', () => {
    const roster = new Roster([{ uri: 'file:///memory/officials.csv', text: known, directory: readDirectory(known, 'csv') }]), table = at('officials.csv', known);
    const same = codeAction.provide({ ...asking(text.replace('Олег Рябов', 'Вера Рябова'), { roster, can: { createsFiles: true } }), directory: () => table }, { range: whole, context: { diagnostics: [] } }).find(({ title }) => title.startsWith('Вера Рябова — тот же'))!;
    assert.equal(same.title, 'Вера Рябова — тот же человек, что Вера Лугина: добавить имя в справочник');
    assert.equal(after(table, same), 'ФИО;Должность;Другие имена\nВера Лугина;мэр;Вера Рябова\nИгнат Саврасов;\n');
  });
});
