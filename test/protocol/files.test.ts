import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ListAllSpeakers, type ListAllSpeakersAnswer } from '#protocol';
import type { CodeAction, Diagnostic, WorkspaceSymbol } from 'vscode-languageserver-types';
import { Editor, isTold } from './support/editor';
import { council, interview, settled } from './support/pages';

/** A page of people who speak in no other. */
const other = 'Олег Рябов: Да.\n\nИнга Седова: Нет.\n\nОлег Рябов: Жаль.\n';

describe('a file that is open in the editor', () => {
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href, put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-совет-'));
    put('совет.transcript', council);
    put('беседа.transcript', interview);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const codes = (findings: readonly Diagnostic[]) => findings.map(({ code }) => code), page = () => uriOf('совет.transcript');
  const changed = (editor: Editor, type: 1 | 2 | 3, ...names: string[]) => editor.notify('workspace/didChangeWatchedFiles', { changes: names.map(name => ({ uri: uriOf(name), type })) });
  /** The files in which somebody speaks, once that is as `holds` wants it: they are read in the background. */
  async function where(editor: Editor, query: string, holds: (uris: readonly string[]) => boolean): Promise<string[]> {
    for (let turn = 0; turn < 2000; turn++) {
      const uris = [...new Set((await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ location }) => location.uri))].sort();
      if (holds(uris)) return uris;
    }
    throw new Error(`${query} is not where it should be`);
  }
  const visit = (work: (editor: Editor) => Promise<void>) => () => Editor.visit({ folders: [pathToFileURL(folder).href], locale: 'ru' }, async editor => {
    await editor.open(page(), council);
    await where(editor, 'Fairweather', uris => uris.length === 1);
    await work(editor);
    const { speakers } = await editor.request<ListAllSpeakersAnswer>(ListAllSpeakers, {});
    assert.ok(speakers.length >= 2, 'the server goes on');
    assert.deepEqual(editor.heard.filter(({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 1), [], 'and nothing failed');
  });

  it('and deleted stays what it is in the editor, and is gone with it', visit(async editor => {
    rmSync(join(folder, 'совет.transcript'));
    await changed(editor, 3, 'совет.transcript');
    assert.deepEqual(codes(await editor.pull(page())), ['attribution.conflict']);
    await editor.replace(page(), 'Вера Тихая: Автобус', 'Автобус');
    assert.deepEqual(await editor.pull(page()), []);
    assert.deepEqual(await where(editor, 'Громов', uris => uris.length === 1), [page()]);
    await editor.close(page());
    await where(editor, 'Громов', uris => uris.length === 0);
    put('совет.transcript', council);
    await changed(editor, 1, 'совет.transcript');
    await where(editor, 'Громов', uris => uris.length === 1);
  }));

  it('and replaced by somebody else is what the editor has, until that lets it go', visit(async editor => {
    put('совет.transcript', other);
    await changed(editor, 2, 'совет.transcript');
    assert.deepEqual(codes(await editor.pull(page())), ['attribution.conflict']);
    assert.deepEqual(await where(editor, 'Громов', uris => uris.length === 1), [page()]);
    // An editor without changes of its own takes the new text over.
    await editor.notify('textDocument/didChange', { textDocument: { uri: page(), version: 2 }, contentChanges: [{ text: settled }] });
    assert.deepEqual(await editor.pull(page()), []);
    await editor.close(page());
    assert.deepEqual(await where(editor, 'Рябов', uris => uris.length === 1), [page()]);
    await where(editor, 'Громов', uris => uris.length === 0);
  }));

  it('and saved in another window counts among the transcripts as the editor has taken it over, whichever of the two is told first', visit(async editor => {
    const take = (version: number, text: string) => editor.notify('textDocument/didChange', { textDocument: { uri: page(), version }, contentChanges: [{ text }] });
    put('совет.transcript', other);
    await changed(editor, 2, 'совет.transcript');
    await take(2, other);
    assert.deepEqual(await where(editor, 'Рябов', uris => uris.length === 1), [page()]);
    await where(editor, 'Громов', uris => uris.length === 0);
    put('совет.transcript', council);
    await take(3, council);
    await changed(editor, 2, 'совет.transcript');
    assert.deepEqual(await where(editor, 'Громов', uris => uris.length === 1), [page()]);
    await where(editor, 'Рябов', uris => uris.length === 0);
    // What its user changes without saving it does not.
    await take(4, other);
    await editor.pull(page());
    assert.deepEqual(await where(editor, 'Рябов', () => true), []);
  }));

  it('and renamed is there once, under its new name, whatever order that is told in', visit(async editor => {
    const moved = uriOf('мост.transcript'), move = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
    move('совет.transcript', 'мост.transcript');
    await editor.close(page());
    await editor.open(moved, council);
    await editor.notify('workspace/didRenameFiles', { files: [{ oldUri: page(), newUri: moved }] });
    await changed(editor, 3, 'совет.transcript');
    await changed(editor, 1, 'мост.transcript');
    assert.deepEqual(await where(editor, 'Громов', uris => uris.length === 1 && uris[0] === moved), [moved]);
    assert.deepEqual([codes(await editor.pull(moved)), await editor.pull(page())], [['attribution.conflict'], []]);
    // And back, told of by who watches before the editor does anything.
    move('мост.transcript', 'совет.transcript');
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: page(), type: 1 }, { uri: moved, type: 3 }] });
    await editor.close(moved);
    await editor.open(page(), council);
    assert.deepEqual(await where(editor, 'Громов', uris => uris.length === 1 && uris[0] === page()), [page()]);
  }));

  it('in a folder that is renamed or deleted goes the same ways', visit(async editor => {
    mkdirSync(join(folder, '2024'));
    put('2024/а.transcript', other);
    const inside = uriOf('2024/а.transcript'), outside = uriOf('архив/а.transcript');
    await editor.open(inside, other);
    renameSync(join(folder, '2024'), join(folder, 'архив'));
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('2024'), type: 3 }, { uri: uriOf('архив'), type: 1 }] });
    assert.deepEqual(await where(editor, 'Рябов', uris => uris.includes(outside)), [inside, outside].sort());
    await editor.close(inside);
    assert.deepEqual(await where(editor, 'Рябов', uris => uris.length === 1), [outside]);
    rmSync(join(folder, 'архив'), { recursive: true });
    await changed(editor, 3, 'архив');
    await where(editor, 'Рябов', uris => uris.length === 0);
  }));

  it('where nothing can be written has its findings all the same, and its user hears why one stays', async () => {
    // Permissions do not stop everybody; a folder in the place of the file does.
    mkdirSync(join(folder, 'verbatim.yaml'));
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: isTold, locale: 'ru' }, async editor => {
      await editor.open(page(), council);
      const findings = await editor.told(page());
      assert.deepEqual(codes(findings), ['attribution.conflict']);
      const fixes = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: page() }, range: findings[0].range, context: { diagnostics: findings } });
      const { command } = fixes.find(fix => fix.command?.command === 'verbatim.silence')!;
      await editor.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
      assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /Не удалось записать/);
      assert.deepEqual(codes(await editor.pull(page())), ['attribution.conflict']);
    });
  });
});
