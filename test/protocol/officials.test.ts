import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImportOfficials, type ImportOfficialsAnswer, type ImportOfficialsParams } from '#protocol';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { CodeAction, Hover, MarkupContent, TextDocumentEdit, TextEdit, WorkspaceSymbol } from 'vscode-languageserver-types';
import { Editor, pulls } from './support/editor';

describe('a directory of officials', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'verbatim-совет-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const text = 'Вера Лугина: Позвали мы Петра Громова.\n\nОлег Рябов: Да.\n\nВера Лугина: Хорошо.\n', uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const said = async (editor: Editor, uri: string, character: number) => {
    const hover = await editor.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character } });
    return hover ? (hover.contents as MarkupContent).value : '';
  };

  it('in the folder says who is meant, and what it says follows the file', async () => {
    const file = join(folder, 'officials.csv'), uri = uriOf('2021-03-04.transcript');
    writeFileSync(file, 'ФИО;Должность\nПётр Громов;плотник\n');
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, locale: 'ru' }, async editor => {
      await editor.open(uri, text);
      assert.match(await said(editor, uri, 33), /Пётр Громов[^]*04\.03\.2021[^]*плотник/);
      writeFileSync(file, 'ФИО;Должность\nПётр Громов;кровельщик\nВера Лугина;мэр\n');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
      assert.match(await said(editor, uri, 33), /кровельщик/);
      assert.match(await said(editor, uri, 3), /Вера Лугина[^]*---[^]*мэр/);
    });
  });

  it('has its people found by what is typed, and says where one stands when they are gone to', async () => {
    const file = join(folder, 'officials.csv'), uri = pathToFileURL(file).href;
    writeFileSync(file, 'ФИО;Должность\nПётр Громов;плотник\nВера Лугина;мэр\n');
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: { ...pulls, workspace: { ...pulls.workspace, symbol: { resolveSupport: { properties: ['location.range'] } } } }, locale: 'ru' }, async editor => {
      const [symbol] = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'lug' });
      assert.deepEqual([symbol.name, symbol.containerName, symbol.location], ['Вера Лугина (Vera Lugina)', 'мэр · officials.csv', { uri }]);
      assert.deepEqual((await editor.request<WorkspaceSymbol>('workspaceSymbol/resolve', symbol)).location, { uri, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } } });
    });
  });

  it('given by the client is read where there is no disk', async () => {
    const uri = 'memfs:/архив/а.transcript', asked: string[] = [];
    const readFile = ({ uri: file }: { uri: string }) => { asked.push(file); return file === 'memfs:/архив/officials.yaml' ? '- name: Пётр Громов\n  memberships: [{ role: плотник }]\n' : null; };
    await Editor.visit({ folders: ['memfs:/архив'], capabilities: pulls, options: { fileAccess: true }, answers: { 'verbatim/readFile': readFile as never }, locale: 'en' }, async editor => {
      await editor.open(uri, text);
      assert.match(await said(editor, uri, 33), /Пётр Громов[^]*Offices: плотник/);
    });
    assert.ok(asked.includes('memfs:/архив/officials.csv'));
  });

  it('has its mistakes shown where they are, from the disk and as one types, and taken away when they are mended', async () => {
    const file = join(folder, 'officials.csv'), fileUri = pathToFileURL(file).href, wrong = 'ФИО;С\nПётр Громов;весной\n';
    const told = async (editor: Editor, version?: number) => (await editor.hears<PublishDiagnosticsParams>('textDocument/publishDiagnostics', params => params.uri === fileUri && params.version === version)).diagnostics.map(({ message, range }) => `${range.start.line}:${range.start.character} ${message}`);
    const synchronization = { dynamicRegistration: true };
    writeFileSync(file, wrong);
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: { ...pulls, textDocument: { ...pulls.textDocument, synchronization } }, locale: 'ru' }, async editor => {
      const { registrations } = await editor.hears<{ registrations: { method: string; registerOptions: { documentSelector: unknown } }[] }>('client/registerCapability', ({ registrations: [first] }) => first.method === 'textDocument/didOpen');
      assert.deepEqual(registrations[0].registerOptions.documentSelector, ['json', 'yaml', 'yml', 'csv'].map(ending => ({ pattern: `**/officials.${ending}` })));
      await editor.open(uriOf('2021-03-04.transcript'), text);
      await editor.pull(uriOf('2021-03-04.transcript'));
      assert.deepEqual(await told(editor), ['1:12 «весной» — не дата; пишите 2020, 2020-05 или 2020-05-12.']);
      await editor.open(fileUri, wrong, 'csv');
      assert.equal((await told(editor, 1)).length, 1);
      await editor.replace(fileUri, 'весной', '2020');
      assert.deepEqual(await told(editor, 2), []);
      assert.deepEqual(await editor.request('textDocument/documentSymbol', { textDocument: { uri: fileUri } }), null, 'it is no transcript');
      await editor.close(fileUri);
      assert.equal((await told(editor)).length, 1);
      rmSync(file);
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri, type: 3 }] });
      assert.deepEqual(await told(editor), []);
    });
  });

  it('is written into by a fix, whether it is open or not, and the finding is gone before anything is saved', async () => {
    const file = join(folder, 'officials.csv'), fileUri = uriOf('officials.csv'), uri = uriOf('2021-03-04.transcript'), known = 'ФИО;Должность\nВера Лугина;мэр\n';
    const capabilities = { workspace: { ...pulls.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } }, textDocument: { ...pulls.textDocument, synchronization: { dynamicRegistration: true } } };
    const fixes = async (editor: Editor) => (await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, context: { diagnostics: [] } })).flatMap(({ edit }) => edit?.documentChanges ?? []);
    writeFileSync(file, known);
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities, locale: 'ru' }, async editor => {
      await editor.open(uri, text);
      assert.deepEqual((await editor.pull(uri)).map(({ code, range }) => [code, range.start.line]), [['speaker.unknown', 2]]);
      const place = { line: 2, character: 0 }, range = { start: place, end: place };
      assert.deepEqual(await fixes(editor), [{ textDocument: { uri: fileUri, version: null }, edits: [{ range, newText: 'Олег Рябов;\n' }] }]);
      await editor.open(fileUri, `${known}Пётр Громов;плотник\n`, 'csv');
      await editor.hears('workspace/diagnostic/refresh');
      const [change] = await fixes(editor) as TextDocumentEdit[];
      assert.deepEqual([change.textDocument.version, change.edits.map(edit => (edit as TextEdit).newText)], [1, ['Олег Рябов;\n']]);
      await editor.edit(fileUri, ...(change.edits as TextEdit[]).map(({ range: where, newText }) => ({ range: where, text: newText })));
      await editor.hears('workspace/diagnostic/refresh');
      assert.deepEqual(await editor.pull(uri), []);
      await editor.close(fileUri);
      await editor.hears('workspace/diagnostic/refresh');
      assert.equal((await editor.pull(uri)).length, 1, 'it was not saved');
    });
  });

  it('that is large is read for a fix when that is chosen, by a client that asks then', async () => {
    const fileUri = uriOf('officials.csv'), uri = uriOf('2021-03-04.transcript'), known = `ФИО;Должность\nВера Лугина;мэр\n${Array.from({ length: 6000 }, (_, at) => `Житель Озёрска номер ${at};\n`).join('')}`;
    const capabilities = { workspace: { ...pulls.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } }, textDocument: { ...pulls.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } } };
    writeFileSync(join(folder, 'officials.csv'), known);
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities, locale: 'ru' }, async editor => {
      await editor.open(uri, text);
      const place = { line: 2, character: 0 }, [add] = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: { start: place, end: place }, context: { diagnostics: [] } });
      assert.deepEqual([add.title, add.edit], ['Добавить в справочник: Олег Рябов', undefined]);
      const { edit } = await editor.request<CodeAction>('codeAction/resolve', add), end = { line: 6002, character: 0 };
      assert.deepEqual(edit?.documentChanges, [{ textDocument: { uri: fileUri, version: null }, edits: [{ range: { start: end, end }, newText: 'Олег Рябов;\n' }] }]);
    });
  });

  it('is told what an import would do to it, and nothing is written', () => Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, locale: 'en' }, async editor => {
    const asked: ImportOfficialsParams = { text: '- name: Пётр Громов\n  memberships: [{ role: плотник }]\n', target: uriOf('officials.json'), targetText: '' };
    const { format, summary, changes, text: shown } = await editor.request<ImportOfficialsAnswer>(ImportOfficials, asked);
    assert.deepEqual([format, summary, changes], ['Popolo', 'One person added.', [{ label: 'Пётр Громов: плотник', kind: 'added', persons: [0] }]]);
    assert.deepEqual(JSON.parse(shown), { persons: [{ name: 'Пётр Громов', memberships: [{ role: 'плотник' }] }] });
    await assert.rejects(editor.request(ImportOfficials, { text: 7 }), { code: -32602 });
    assert.deepEqual(readdirSync(folder), []);
  }));

  it('is where the settings say, watched there, and its mistakes are shown there', async () => {
    mkdirSync(join(folder, 'люди'));
    const file = join(folder, 'люди', 'список.csv'), uri = uriOf('2021-03-04.transcript'), answers = { 'workspace/configuration': () => [{ officials: { files: ['люди/**/*.csv'] } }] as never };
    writeFileSync(file, 'ФИО;Должность;С\nПётр Громов;плотник;весной\n');
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, locale: 'ru', answers }, async editor => {
      await editor.open(uri, text);
      assert.match(await said(editor, uri, 33), /Пётр Громов[^]*плотник/);
      await editor.hears<{ registrations: { registerOptions?: { watchers?: { globPattern: string }[] } }[] }>('client/registerCapability', ({ registrations: [{ registerOptions }] }) => registerOptions?.watchers?.[0].globPattern === '**/люди/**/*.csv');
      const { uri: shown, diagnostics } = await editor.hears<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      assert.deepEqual([decodeURIComponent(shown).endsWith('/люди/список.csv'), diagnostics.map(({ code }) => code)], [true, ['officials.not-a-date']]);
      writeFileSync(join(folder, 'люди', 'ещё.csv'), 'ФИО;Должность\nВера Лугина;мэр\n');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(join(folder, 'люди', 'ещё.csv')).href, type: 1 }] });
      assert.match(await said(editor, uri, 3), /мэр/);
    });
  });
});
