import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListAllSpeakers, ListStatementsIn, ListTranscripts, type ListAllSpeakersAnswer, type ListStatementsAnswer, type ListTranscriptsAnswer } from '#protocol';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ClientCapabilities, WorkspaceDiagnosticReport, WorkspaceFullDocumentDiagnosticReport } from 'vscode-languageserver';
import type { CodeAction, CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, DocumentLink, Hover, Location, MarkupContent, TextDocumentEdit, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver-types';
import { Editor, pulls } from './support/editor';
import { applyAll } from './support/text';

describe('the transcripts of a folder', () => {
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href, put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-архив-'));
    mkdirSync(join(folder, '2020'));
    put('2020/2020-05-12 совет.txt', 'Вера Лугина, мэр: Мост откроем в мае, если не подведёт погода.\n\nПётр Громов: Дорогу отсыпали за три ночи.\n\nВера Лугина: Щебня осталось на один километр.\n\nПётр Громов: Тогда к среде.\n');
    put('б.transcript', 'Олег Рябов: Спросите у Веры Лугиной.\n\nПётр Громов: Хорошо.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const text = 'Олег Рябов: Позвали мы Веру Лугину.\n\nИнга Седова: Да.\n\nОлег Рябов: Хорошо.\n', page = () => uriOf('а.transcript');
  const hover = async (editor: Editor, character: number) => {
    const found = await editor.request<Hover | null>('textDocument/hover', { textDocument: { uri: page() }, position: { line: 0, character } });
    return found ? (found.contents as MarkupContent).value : '';
  };
  /** Reading the folder goes on in the background: asks until the answer is another. */
  async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
    for (let turn = 0; turn < 2000; turn++) { const answer = await ask(); if (holds(answer)) return answer; }
    return ask();
  }
  const visit = (work: (editor: Editor) => Promise<void>) => Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, locale: 'ru' }, async editor => { await editor.open(page(), text); await work(editor); });

  it('tell who somebody is whom no directory knows, and where else they are named', () => visit(async editor => {
    assert.match(await until(() => hover(editor, 26), said => said !== ''), /Вера Лугина[^]*мэр \(12\.05\.2020/);
    const found = await editor.request<Location[]>('textDocument/references', { textDocument: { uri: page() }, position: { line: 0, character: 26 }, context: { includeDeclaration: true } });
    assert.deepEqual(found.map(({ uri, range }) => [uri, range.start.line, range.start.character, range.end.character]).sort(), [
      [page(), 0, 23, 34], [uriOf('2020/2020-05-12 совет.txt'), 0, 0, 11], [uriOf('2020/2020-05-12 совет.txt'), 4, 0, 11], [uriOf('б.transcript'), 0, 23, 35],
    ].sort());
  }));

  it('lead from time codes to the recordings beside them, once these are there', () => visit(async editor => {
    const talk = uriOf('в.transcript'), links = () => editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: talk } });
    await editor.open(talk, '[00:01:05] Олег Рябов: Начнём, коллеги.\n\n[00:01:12] Инга Седова: Хорошо, начнём.\n');
    assert.deepEqual(await links(), []);
    put('в.mp3', 'ID3');
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('в.mp3'), type: 1 }] });
    assert.deepEqual((await links()).map(({ target, range }) => [target, range.start]), [[`${uriOf('в.mp3')}#t=65`, { line: 0, character: 0 }], [`${uriOf('в.mp3')}#t=72`, { line: 2, character: 0 }]]);
  }));

  it('have their findings told where the setting wants them, and the request held until something is other', async () => {
    let workspaceDiagnostics = false;
    const conflict = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nАнна Ветрова: Обстановка меняется.\nПётр Седов, начальник управления\n';
    put('спор.transcript', conflict);
    const answers = { 'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => ({ workspaceDiagnostics })) };
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, answers }, async editor => {
      const ask = (previousResultIds: object[]) => editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
      const first = ask([]);
      let answered = false;
      void first.then(() => { answered = true; });
      await editor.open(page(), text);
      await editor.pull(page());
      assert.equal(answered, false, 'while nobody wants them');
      workspaceDiagnostics = true;
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      const { items: [report, ...more] } = await first as { items: WorkspaceFullDocumentDiagnosticReport[] };
      assert.deepEqual([report.uri, report.items.map(({ code }) => code), more], [uriOf('спор.transcript'), ['attribution.conflict'], []]);
      const next = ask([{ uri: report.uri, value: report.resultId! }]);
      put('спор.transcript', 'Анна Ветрова: Да.\n\nПётр Седов: Нет.\n');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: report.uri, type: 2 }] });
      assert.deepEqual((await next as { items: WorkspaceFullDocumentDiagnosticReport[] }).items.map(({ uri, items }) => [uri, items]), [[report.uri, []]]);
      const last = ask([]), stopped = await editor.stop();
      assert.deepEqual([await last, stopped], [{ items: [] }, 0]);
    });
  });

  it('are searched for people by any spelling', () => visit(async editor => {
    const symbols = (query: string) => editor.request<WorkspaceSymbol[]>('workspace/symbol', { query });
    const found = await until(() => symbols('lug'), each => each.length > 0);
    // VS Code shows only symbols in whose names it finds again what was typed.
    assert.deepEqual([...new Set(found.map(({ name }) => name))], ['Вера Лугина (Vera Lugina)']);
    assert.deepEqual([...new Set((await symbols('луг')).map(({ name }) => name))], ['Вера Лугина']);
    assert.deepEqual(found.length, 3);
    assert.deepEqual(await symbols('нет такого'), []);
  }));

  it('tell who speaks in them, where, and what', () => visit(async editor => {
    const all = (filter: string) => editor.request<ListAllSpeakersAnswer>(ListAllSpeakers, { filter }), { speakers: [row] } = await until(() => all('lug'), ({ speakers }) => speakers.length > 0);
    assert.match(row.description, /мэр · 2 высказывания, 13 слов, 1 стенограмма$/);
    const { transcripts: [file] } = await editor.request<ListTranscriptsAnswer>(ListTranscripts, { key: row.key, most: 10 });
    assert.deepEqual([file.uri, file.description], [uriOf('2020/2020-05-12 совет.txt'), '12.05.2020 · 2 высказывания']);
    const statements = (uri: unknown, key: string) => editor.request<ListStatementsAnswer | null>(ListStatementsIn, { uri, key, most: 10 });
    assert.deepEqual((await statements(file.uri, row.key))?.statements.map(({ line, words }) => [line, words]), [[0, 'Мост откроем в мае, если не подведёт погода.'], [4, 'Щебня осталось на один километр.']]);
    const [own] = (await all('рябов')).speakers;
    assert.deepEqual((await statements(page(), own.key))?.statements.map(({ line }) => line), [0, 4]);
    // Nothing is read that is not known already.
    assert.equal(await statements(uriOf('другой.txt'), row.key), null);
    await assert.rejects(statements(5, row.key), { code: -32602 });
  }));

  describe('with a person renamed', () => {
    const list = 'ФИО;Должность\r\nВера Лугина;мэр\r\n', at = (character: number) => ({ textDocument: { uri: page() }, position: { line: 0, character } });
    const groups: ClientCapabilities = { ...pulls, workspace: { ...pulls.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } } }, textDocument: { ...pulls.textDocument, rename: { prepareSupport: true, honorsChangeAnnotations: true } } };
    const read = (uri: string) => readFileSync(fileURLToPath(uri), 'utf8');
    beforeEach(() => put('officials.csv', list));

    it('have the new name in every case, and so has the directory', () => visit(async editor => {
      await until(() => editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Рябов' }), found => found.length > 2);
      assert.deepEqual(await editor.request('textDocument/prepareRename', at(26)), { range: { start: { line: 0, character: 23 }, end: { line: 0, character: 34 } }, placeholder: 'Вера Лугина' });
      const { changes } = await editor.request<WorkspaceEdit>('textDocument/rename', { ...at(26), newName: 'Анна Белова' }), changed = (uri: string, before: string) => applyAll(before, changes![uri]);
      assert.deepEqual(Object.keys(changes!).sort(), [page(), uriOf('2020/2020-05-12 совет.txt'), uriOf('officials.csv'), uriOf('б.transcript')].sort());
      assert.equal(changed(page(), text), text.replace('Веру Лугину', 'Анну Белову'));
      assert.equal(changed(uriOf('б.transcript'), read(uriOf('б.transcript'))), 'Олег Рябов: Спросите у Анны Беловой.\n\nПётр Громов: Хорошо.\n');
      assert.equal(changed(uriOf('officials.csv'), list), list.replace('Вера Лугина', 'Анна Белова'));
    }));

    it('have it in files too that are still being read when it is asked for', async () => {
      const others = Array.from({ length: 60 }, (_, n) => `${n}.transcript`);
      for (const name of others) put(name, 'Олег Рябов: Спросите у Веры Лугиной.\n\nПётр Громов: Хорошо.\n');
      await visit(async editor => {
        const { changes } = await editor.request<WorkspaceEdit>('textDocument/rename', { ...at(26), newName: 'Анна Белова' });
        assert.equal(Object.keys(changes!).length, others.length + 4);
      });
    });

    it('are shown in groups where the client shows any; the directory as it is being typed', () => Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: { ...groups, textDocument: { ...groups.textDocument, synchronization: { dynamicRegistration: true } } } }, async editor => {
      await editor.open(page(), text);
      await editor.open(uriOf('officials.csv'), `ФИО;Должность\n;\nПётр Громов;\nВера Лугина;мэр`, 'csv');
      await until(() => editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Рябов' }), found => found.length > 2);
      const { documentChanges, changeAnnotations } = await editor.request<WorkspaceEdit>('textDocument/rename', { ...at(26), newName: 'Анна Белова' });
      assert.deepEqual(Object.keys(changeAnnotations!).sort(), ['directory', 'look', 'name']);
      const directory = (documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === uriOf('officials.csv'))!;
      assert.deepEqual(directory.edits, [{ range: { start: { line: 3, character: 0 }, end: { line: 3, character: 11 } }, newText: 'Анна Белова', annotationId: 'directory' }]);
    }));

    it('are left alone where the name is none, and where there is none, in the user’s words', () => visit(async editor => {
      await until(() => hover(editor, 26), said => said !== '');
      const refused = async (character: number, newName: string) => { try { await editor.request('textDocument/rename', { ...at(character), newName }); return 'done'; } catch (error) { return (error as Error).message; } };
      assert.equal(await refused(26, 'Анна: мэр'), '«Анна: мэр» не похоже на имя.');
      assert.equal(await refused(15, 'Анна Белова'), 'Здесь нет имени: поставьте курсор на имя автора слов или на любое имя в тексте.');
    }));

    it('leave what is in doubt to the user, who hears of it', () => visit(async editor => {
      put('б.transcript', 'Олег Рябов: Позвать Веру Лугину. Лугиной там не было, Лугиных двое.\n\nПётр Громов: Хорошо.\n');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('б.transcript'), type: 2 }] });
      await until(() => editor.request<WorkspaceEdit | null>('textDocument/rename', { ...at(26), newName: 'Анна Скориняк' }), edit => edit?.changes?.[uriOf('б.transcript')] !== undefined);
      const { message } = await editor.hears<{ message: string }>('window/showMessage');
      assert.match(message, /осталось как есть[^]*б\.transcript:1/);
    }));
  });

  describe('with a name misspelt in several', () => {
    const list = 'ФИО;Должность\nВера Лугина;мэр\nОлег Рябов;\nИнга Седова;\n', right = text.replace('Хорошо', 'Вера Лугина знает'), slip = right.replace('Веру Лугину', 'Веру Лугинну');
    const resolves: ClientCapabilities = { ...pulls, textDocument: { ...pulls.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } } };
    const actions = (editor: Editor) => editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: page() }, range: { start: { line: 0, character: 30 }, end: { line: 0, character: 30 } }, context: { diagnostics: [] } });
    const visitMisspelt = (work: (editor: Editor) => Promise<void>) => Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: resolves, locale: 'ru' }, async editor => { await editor.open(page(), slip); await work(editor); });
    beforeEach(() => put('officials.csv', list));

    it('have it put right in all of them once they are read', () => {
      put('б.transcript', 'Олег Рябов: Спросите у Веры Лугинной.\n\nПётр Громов: Хорошо.\n');
      return visitMisspelt(async editor => {
        const chosen = (found: readonly CodeAction[]) => found.find(({ title }) => title.startsWith('Исправить «Лугинна» на «Лугина» во всех стенограммах'));
        const action = chosen(await until(() => actions(editor), found => chosen(found) !== undefined))!;
        assert.equal(action.edit, undefined);
        const { changes } = (await editor.request<CodeAction>('codeAction/resolve', action)).edit!;
        assert.deepEqual(Object.keys(changes!).sort(), [page(), uriOf('б.transcript')].sort());
        assert.equal(applyAll(slip, changes![page()]), right);
        assert.equal(applyAll(readFileSync(join(folder, 'б.transcript'), 'utf8'), changes![uriOf('б.transcript')]), 'Олег Рябов: Спросите у Веры Лугиной.\n\nПётр Громов: Хорошо.\n');
        await editor.edit(page(), { range: { start: { line: 0, character: 23 }, end: { line: 0, character: 35 } }, text: 'Веру Лугину' });
        put('officials.csv', 'ФИО;Должность\nОлег Рябов;\n');
        await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('officials.csv'), type: 2 }] });
        await until(() => editor.request<CodeAction>('codeAction/resolve', action), ({ edit }) => edit === undefined);
        assert.match((await editor.hears<{ message: string }>('window/showMessage')).message, /^Исправлять больше нечего/);
      });
    });
  });

  it('tell who is spoken of by whom, without any of them open', () => visit(async editor => {
    await until(() => hover(editor, 26), said => said !== '');
    const [item] = await editor.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', { textDocument: { uri: page() }, position: { line: 0, character: 26 } });
    const incoming = await editor.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual(incoming.map(({ from, fromRanges }) => [from.name, from.uri, fromRanges.map(({ start }) => start.character)]).sort(), [['Олег Рябов', page(), [23]], ['Олег Рябов', uriOf('б.transcript'), [23]]].sort());
    const outgoing = await editor.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: incoming[0].from });
    assert.deepEqual(outgoing.map(({ to, fromRanges }) => [to.name, fromRanges.length]), [['Вера Лугина', 1], ['Олег Рябов', 0]]);
    assert.deepEqual(await editor.request('callHierarchy/outgoingCalls', { item }), []);
  }));

  it('are known under their new name when a client tells that a file or a folder was renamed', () => visit(async editor => {
    const where = async () => (await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Лугина' })).map(({ location }) => location.uri);
    await until(where, uris => uris.includes(uriOf('2020/2020-05-12 совет.txt')));
    renameSync(join(folder, '2020'), join(folder, 'архив'));
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('2020'), type: 3 }, { uri: uriOf('архив'), type: 1 }] });
    const moved = await until(where, uris => uris.includes(uriOf('архив/2020-05-12 совет.txt')) && !uris.includes(uriOf('2020/2020-05-12 совет.txt')));
    assert.deepEqual([...new Set(moved)], [uriOf('архив/2020-05-12 совет.txt')]);
    renameSync(join(folder, 'архив/2020-05-12 совет.txt'), join(folder, 'архив/мост.txt'));
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('архив/2020-05-12 совет.txt'), type: 3 }, { uri: uriOf('архив/мост.txt'), type: 1 }] });
    assert.deepEqual([...new Set(await until(where, uris => uris.length > 0 && uris.every(uri => uri === uriOf('архив/мост.txt'))))], [uriOf('архив/мост.txt')]);
    // A client that watches nothing tells what its user does.
    assert.deepEqual(editor.initialized.capabilities.workspace?.fileOperations?.didRename, { filters: [{ pattern: { glob: '**/*' } }] });
    renameSync(join(folder, 'архив/мост.txt'), join(folder, 'дорога.txt'));
    await editor.notify('workspace/didRenameFiles', { files: [{ oldUri: uriOf('архив/мост.txt'), newUri: uriOf('дорога.txt') }] });
    assert.deepEqual([...new Set(await until(where, uris => uris.length > 0 && uris.every(uri => uri === uriOf('дорога.txt'))))], [uriOf('дорога.txt')]);
  }));

  describe('with files renamed', () => {
    const talk = '[00:01:05] Олег Рябов: Начнём, коллеги, пока погода нас не подвела и все на месте.\n\n[00:01:12] Инга Седова: Хорошо, начнём, но прошу не шуметь и говорить по очереди.\n', named = '---\nаудио: д.mp3\n---\n\n';
    /** What each file is given, as it is told before files are renamed. */
    const edits = async (editor: Editor, ...files: readonly (readonly [string, string])[]) => {
      const answer = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files: files.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })) });
      return answer && Object.entries(answer.changes!).map(([uri, each]) => [uri, each.map(({ newText }) => newText).join()]);
    };

    it('keep naming their recordings when these or they are renamed', () => {
      put('в.transcript', '---\nаудио: речь.mp3\n---\n\nОлег Рябов: Начнём, коллеги.\n\nИнга Седова: Начнём.\n');
      put('г.transcript', talk);
      put('г.mp3', 'ID3');
      return visit(async editor => {
        await until(() => editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Седова' }), found => new Set(found.map(({ location }) => location.uri)).size === 3);
        assert.deepEqual(await edits(editor, ['речь.mp3', '2020/открытие.mp3']), [[uriOf('в.transcript'), '2020/открытие.mp3']]);
        assert.deepEqual(await edits(editor, ['в.transcript', '2020/в.transcript'], ['г.mp3', 'д.mp3']), [[uriOf('в.transcript'), '../речь.mp3'], [uriOf('г.transcript'), named]]);
        assert.equal(await edits(editor, ['2020', '2021'], ['б.transcript', 'а/б.transcript'], ['г.mp3', 'д.mp3'], ['г.transcript', 'д.transcript']), null);
      });
    });

    it('keep naming them where nobody has read the folder', () => {
      put('г.transcript', talk);
      put('г.mp3', 'ID3');
      put('е.transcript', talk.replace(/\[.*?\] /g, ''));
      put('е.mp3', 'ID3');
      put('ж.txt', 'Купить хлеба и молока.\n');
      put('ж.mp3', 'ID3');
      return Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, locale: 'ru', answers: { 'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => ({ index: { enabled: false } })) } }, async editor => {
        await editor.open(page(), text);
        assert.deepEqual(await edits(editor, ['г.transcript', '2020/з.transcript']), [[uriOf('г.transcript'), '---\nаудио: ../г.mp3\n---\n\n']]);
        assert.deepEqual(await edits(editor, ['г.mp3', 'д.mp3']), [[uriOf('г.transcript'), named]]);
        assert.equal(await edits(editor, ['г.mp3', 'д.mp3'], ['г.transcript', 'д.transcript'], ['е.mp3', 'и.mp3'], ['ж.txt', 'и.txt']), null);
      });
    });

    it('stay subtitles where they are some: these have no front matter', () => {
      const cue = (at: number, words: string) => `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${words}\n`;
      put('г.srt', ['Олег Рябов: Начнём, коллеги.', 'Инга Седова: Хорошо, начнём.', 'Олег Рябов: Мост закрыт.', 'Инга Седова: До осени.'].map((words, at) => cue(at + 1, words)).join('\n'));
      put('г.mp3', 'ID3');
      return visit(async editor => {
        const where = async () => (await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Седова' })).map(({ location }) => location.uri);
        assert.ok((await until(where, uris => uris.includes(uriOf('г.srt')))).includes(uriOf('г.srt')));
        assert.equal(await edits(editor, ['г.mp3', 'д.mp3']), null);
      });
    });
  });

  it('are followed as files change', () => visit(async editor => {
    await until(() => hover(editor, 26), said => said !== '');
    put('2020/2020-05-12 совет.txt', 'Вера Лугина, депутат: Мост откроем.\n\nПётр Громов: Хорошо.\n\nВера Лугина: Да.\n');
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('2020/2020-05-12 совет.txt'), type: 2 }] });
    assert.match(await until(() => hover(editor, 26), said => said.includes('депутат')), /депутат \(12\.05\.2020/);
  }));

  it('count an open document as it is, whatever it was when it was opened', () => visit(async editor => {
    const symbols = (query: string) => editor.request<WorkspaceSymbol[]>('workspace/symbol', { query });
    await until(() => symbols('Седова'), each => each.length > 0);
    await editor.notify('textDocument/didChange', { textDocument: { uri: page(), version: 2 }, contentChanges: [{ text: 'Анна Роева: Ждём Инну Седову.\n\nОлег Рябов: И Анну Роеву.\n' }] });
    assert.equal(await hover(editor, 20), '');
    const roeva = await editor.request<Hover | null>('textDocument/hover', { textDocument: { uri: page() }, position: { line: 2, character: 18 } });
    assert.match((roeva!.contents as MarkupContent).value, /Анна Роева/);
  }));

  it('are compared with each other: an office that those of the same days have otherwise is told, with the place', async () => {
    const page = (role: string) => `Мост стоит, и по нему уже едут.\nИгнат Саврасов, губернатор\n\nДорогу закончим летом.\nПолина Верес, ${role}\n`, uri = uriOf('2024-03-05.transcript');
    put('2024-03-01.transcript', page('министр транспорта'));
    await Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, locale: 'ru' }, async editor => {
      await editor.open(uri, page('министр финансов'));
      const [found] = await until(() => editor.pull(uri), all => all.length > 0), [other] = found.relatedInformation!;
      assert.deepEqual([found.code, found.range.start, other.location.uri, other.location.range.start.line], ['role.differs', { line: 4, character: 14 }, uriOf('2024-03-01.transcript'), 4]);
      put('2024-03-01.transcript', page('министр финансов'));
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('2024-03-01.transcript'), type: 2 }] });
      assert.deepEqual(await until(() => editor.pull(uri), all => all.length === 0), []);
    });
  });

  it('are of the day that the settings name where they say none', () => {
    let date = '2021-05-12';
    const configuration = ({ items }: { items: { section: string }[] }) => items.map(({ section }) => section === 'verbatim' ? { documentDate: date } : null);
    put('в.transcript', 'Вера Лугина, депутат: Мост откроем.\n\nПётр Громов: Хорошо.\n\nВера Лугина: Да.\n');
    return Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, locale: 'ru', answers: { 'workspace/configuration': configuration as never } }, async editor => {
      await editor.open(page(), text);
      assert.match(await until(() => hover(editor, 26), said => said.includes('депутат')), /депутат \(12\.05\.2021/);
      date = '2019';
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      assert.match(await until(() => hover(editor, 26), said => said.includes('2019')), /депутат \(2019/);
    });
  });

  it('are forgotten with a folder that is gone, of which a client tells by its name only', () => visit(async editor => {
    await until(() => hover(editor, 26), said => said !== '');
    rmSync(join(folder, '2020'), { recursive: true });
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('2020'), type: 3 }] });
    assert.equal(await until(() => hover(editor, 26), said => said === ''), '');
  }));

  it('are read as the settings say', () => {
    let exclude: Record<string, boolean> = { '2020/*.txt': true };
    const configuration = ({ items }: { items: { section: string }[] }) => items.map(({ section }) => section === 'files.exclude' ? exclude : null);
    return Editor.visit({ folders: [pathToFileURL(folder).href], capabilities: pulls, answers: { 'workspace/configuration': configuration as never } }, async editor => {
      const symbols = async (query: string) => (await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query })).length;
      assert.ok(await until(() => symbols('Рябов'), found => found > 0) > 0);
      assert.equal(await symbols('Лугина'), 0);
      exclude = {};
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      assert.ok(await until(() => symbols('Лугина'), found => found > 0) > 0);
    });
  });

  it('are read through the client where they lie on no disk', async () => {
    const texts = new Map([['memfs:/архив/а.txt', 'Вера Лугина: Да.\n\nПётр Громов: Нет.\n\nВера Лугина: Жаль.\n'], ['memfs:/архив/б.txt', 'Инга Седова: Нет.\n\nПётр Громов: Да.\n\nИнга Седова: Хорошо.\n']]), asked: unknown[] = [];
    const answers = {
      'verbatim/findFiles': ((params: { cursor?: string }) => { asked.push(params); const uri = [...texts.keys()][params.cursor ? 1 : 0]; return { files: [{ uri, stamp: '1' }], cursor: params.cursor ? null : '7' }; }) as never,
      'verbatim/readFiles': (({ uris }: { uris: string[] }) => ({ texts: uris.slice(0, 1).map(uri => texts.get(uri) ?? null) })) as never,
    };
    await Editor.visit({ folders: ['memfs:/архив'], capabilities: pulls, options: { fileAccess: true }, answers }, async editor => {
      const symbols = async (query: string) => (await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query })).length;
      assert.ok(await until(() => symbols('Седова'), found => found > 0) > 0);
      assert.ok(await symbols('Лугина') > 0);
    });
    assert.deepEqual(asked.map(each => (each as { cursor?: string }).cursor), [undefined, '7']);
  });
});
