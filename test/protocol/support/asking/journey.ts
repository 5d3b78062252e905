import assert from 'node:assert/strict';
import * as ours from '#protocol';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { CallHierarchyItem, CodeAction, CodeLens, CompletionList, Diagnostic, SemanticTokens, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Editor } from '../editor';
import { council } from '../pages';
import { uriIn, type Archive } from './archive';

/** A page on which there is something of everything; addresses and markup in it are to stay text. */
const page = `Совет по дорогам

[00:01:05] Олег Рябов: Позвали мы Веру Лугину. См. https://example.org/ и ![](http://example.org/a.png)<img src="http://example.org/b.png">.

[00:01:12] Инга Седова: Газета "Заря" пишет: «Мост закрыт», — сказал Пётр Громов.

(Шум в зале.)

[00:01:30] Олег Рябов: Хорошо , спасибо. [Сюда](command:workbench.action.terminal.new)

[00:01:40] Инга Седова: Да.

И ещё раз да.

`;
const questions = 'Вопрос: Когда откроют мост?\n\nМинистр: Весной.\n\nВопрос: А дорогу?\n\nМинистр: Летом, если не подведёт погода.\n\n\n';
const files = {
  '2020-05-12.txt': 'Вера Лугина, мэр: Мост откроем в мае, если не подведёт погода.\n\nПётр Громов: Дорогу отсыпали за три ночи.\n\nВера Лугина: Щебня осталось на один километр.\n\nПётр Громов: Тогда к среде.\n',
  'б.transcript': 'Олег Рябов: Спросите у Веры Лугиной.\n\nПётр Громов: Хорошо.\n',
  'спор.transcript': council,
  'officials.csv': 'ФИО;Должность\nПётр Громов;плотник\nОлег Рябов;мастер\n',
  'а.mp3': 'ID3',
};

/** The texts' words of Cyrillic letters. */
export const wordsOfTexts: readonly string[] = [page, questions, ...Object.values(files)].flatMap(text => text.match(/[а-яё]{4,}/gi) ?? []);

/** The commands of ours that what the server answers may name: a link in a text, and what stands behind fixes and lenses. */
const linked: readonly string[] = [ours.RevealCommand], named: readonly string[] = [ours.SilenceCommand, ours.ChangeSpellingCommand, ours.WhoIsThisCommand, ours.OpenRuleCommand, ''];

/** Answers that say nothing by the protocol. */
const saysNothing = ['workspace/executeCommand', 'textDocument/willSaveWaitUntil'];

/** Asks the server for everything that it offers, and sees to it that each request is answered with something: else nothing would have been tried. */
export class Journey {
  private readonly page: string;

  constructor(private readonly editor: Editor, private readonly archive: Archive) { this.page = uriIn(archive, 'а.transcript'); }

  /** What lies in the folder before the server starts. */
  static prepare(archive: Archive): void { for (const [name, text] of Object.entries(files)) archive.put(name, text); }

  /** The client's settings: what is off until somebody wants it is on. */
  static readonly settings = ({ items }: { items: readonly { section?: string }[] }): unknown[] => items.map(({ section }) => section === 'verbatim' ? { codeLens: true, workspaceDiagnostics: true } : null);

  async goAllTheWay(): Promise<void> {
    const { editor, page: uri } = this;
    await editor.open(uri, page);
    await this.seen(uri);
    await this.speakers(uri);
    await this.people(uri);
    await this.written(uri);
    await this.workspace();
    await this.told(uri);
    assert.deepEqual(editor.heard.filter(({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 1), [], 'and nothing failed');
  }

  /** What an editor asks while a page is looked at. */
  private async seen(uri: string): Promise<void> {
    const textDocument = { uri }, whole = { start: { line: 0, character: 0 }, end: { line: 11, character: 0 } }, label = { line: 2, character: 13 };
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'diagnostic']) await this.ask(`textDocument/${method}`, { textDocument });
    await this.ask('textDocument/selectionRange', { textDocument, positions: [label] });
    for (const method of ['hover', 'definition', 'documentHighlight', 'linkedEditingRange', 'prepareRename']) await this.ask(`textDocument/${method}`, { textDocument, position: label });
    await this.ask('textDocument/inlayHint', { textDocument, range: whole });
    await this.ask('textDocument/semanticTokens/range', { textDocument, range: whole });
    const { resultId } = await this.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    await this.ask('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: resultId });
    for (const lens of await this.ask<CodeLens[]>('textDocument/codeLens', { textDocument })) await this.ask('codeLens/resolve', lens);
  }

  /** Who speaks, how much, and how that is set as a page. */
  private async speakers(uri: string): Promise<void> {
    const textDocument = { uri }, position = { line: 2, character: 13 };
    const { speakers: [{ key }] } = await this.ask<ours.ListSpeakersAnswer>(ours.ListSpeakers, { textDocument, filter: '' });
    await this.ask(ours.ListStatements, { textDocument, key, most: 10 });
    await this.ask(ours.NextStatement, { textDocument, position, step: 1 });
    await this.ask(ours.LinesBetween, { textDocument, key });
    await this.ask(ours.StatementAt, { textDocument, position });
    await this.ask(ours.Glance, { textDocument, position, selections: [] });
    await this.ask(ours.CountStatistics, { scope: { textDocument } });
    const { id } = await this.ask<{ id: string }>(ours.PreviewPage, { textDocument });
    await this.ask(ours.PreviewPage, { textDocument, previous: id });
    const who = await this.ask<{ key: string }>(ours.WhoIs, { textDocument, position });
    await this.ask(ours.NameSpeaker, { textDocument, key: who.key, name: 'Анна Белова' });
    await this.ask(ours.TellSide, { textDocument, side: 'before' });
  }

  /** The people of the folder, whom only its other transcripts and its directory know. */
  private async people(uri: string): Promise<void> {
    const { editor, archive } = this, textDocument = { uri }, position = { line: 2, character: 35 };
    const symbols = await this.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'Лугина' }, found => found.length > 0);
    for (const symbol of symbols) await this.ask('workspaceSymbol/resolve', symbol);
    await this.ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
    await this.ask('textDocument/rename', { textDocument, position, newName: 'Анна Белова' });
    const items = await this.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', { textDocument, position });
    const calls = await this.ask<{ from: CallHierarchyItem }[]>('callHierarchy/incomingCalls', { item: items[0] });
    await this.ask('callHierarchy/outgoingCalls', { item: calls[0].from });
    const importing: ours.ImportOfficialsParams = { text: '- name: Пётр Громов\n  memberships: [{ role: плотник }]\n', target: uriIn(archive, 'officials.json'), targetText: '' };
    await this.ask(ours.ImportOfficials, importing);
    const end = { line: 13, character: 0 };
    await editor.edit(uri, { range: { start: end, end }, text: '\nВера' });
    const { items: offered } = await this.ask<CompletionList>('textDocument/completion', { textDocument, position: { line: 14, character: 4 } });
    for (const item of offered.filter(({ data }) => data !== undefined)) await this.ask('completionItem/resolve', item);
    await editor.edit(uri, { range: { start: end, end: { line: 14, character: 4 } }, text: '' });
  }

  /** What is to be written otherwise: in order, by fixes, by refactorings. */
  private async written(uri: string): Promise<void> {
    const { editor, archive } = this, textDocument = { uri }, options = { tabSize: 4, insertSpaces: true }, range = { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } }, asked = uriIn(archive, 'вопросы.transcript');
    await this.ask('textDocument/formatting', { textDocument, options });
    await this.ask('textDocument/rangeFormatting', { textDocument, options, range });
    await editor.open(asked, questions);
    await this.ask('textDocument/onTypeFormatting', { textDocument: { uri: asked }, position: { line: 8, character: 0 }, ch: '\n', options });
    await editor.close(asked);
    const dispute = uriIn(archive, 'спор.transcript');
    await editor.open(dispute, council);
    const findings = await editor.pull(dispute), resolved: CodeAction[] = [];
    for (const place of [...findings.map(each => each.range), { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }]) {
      const actions = await this.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: dispute }, range: place, context: { diagnostics: findings, triggerKind: 1 } });
      for (const action of actions.filter(({ data }) => data !== undefined)) resolved.push(await this.ask('codeAction/resolve', action));
      const silence = actions.find(({ command }) => command?.command === ours.SilenceCommand)?.command;
      if (silence) await this.ask('workspace/executeCommand', { command: silence.command, arguments: silence.arguments });
    }
    assert.ok(resolved.some(({ edit }) => edit), 'a refactoring was made');
    assert.deepEqual(await editor.pull(dispute), [], 'and the finding silenced');
    await editor.close(dispute);
  }

  /** What is asked of no document. */
  private async workspace(): Promise<void> {
    const { archive } = this, { speakers } = await this.ask<ours.ListAllSpeakersAnswer>(ours.ListAllSpeakers, {}, answer => answer.speakers.length > 3 && !answer.reading), { key } = speakers.find(({ name }) => name === 'Вера Лугина')!;
    const { transcripts } = await this.ask<ours.ListTranscriptsAnswer>(ours.ListTranscripts, { key, most: 10 });
    await this.ask(ours.ListStatementsIn, { uri: transcripts[0].uri, key, most: 10 });
    await this.ask<ours.Figures>(ours.CountStatistics, { scope: {} }, figures => figures.transcripts.length > 3);
    await this.ask(ours.CountStatistics, { scope: { folder: archive.folder, from: '2020-01-01', to: '2020-12-31' } });
    archive.remove('verbatim.yaml');
    await this.editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriIn(archive, 'verbatim.yaml'), type: 3 }] });
    await this.ask<{ items: { items: Diagnostic[] }[] }>('workspace/diagnostic', { previousResultIds: [] });
  }

  /** What an editor tells. */
  private async told(uri: string): Promise<void> {
    const { editor, archive } = this, textDocument = { uri }, moved = uriIn(archive, 'в.transcript');
    await this.ask('textDocument/willSaveWaitUntil', { textDocument, reason: 1 });
    await editor.notify('textDocument/didSave', { textDocument });
    await this.ask('workspace/willRenameFiles', { files: [{ oldUri: uriIn(archive, 'а.mp3'), newUri: uriIn(archive, 'з.mp3') }] });
    archive.remove('б.transcript');
    archive.put('в.transcript', files['б.transcript']);
    await editor.notify('workspace/didRenameFiles', { files: [{ oldUri: uriIn(archive, 'б.transcript'), newUri: moved }] });
    await this.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'Рябов' }, found => found.some(({ location }) => location.uri === moved));
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: `${archive.folder}-2`, name: '2' }], removed: [] } });
    await editor.notify('window/workDoneProgress/cancel', { token: 'no such work' });
    const source = new CancellationTokenSource(), wanted = editor.request('textDocument/documentSymbol', { textDocument }, source.token);
    source.cancel();
    await wanted.catch(() => undefined);
    await editor.close(uri);
  }

  /** An answer that says something. @param holds What is read in the background is asked for again until this holds. */
  private async ask<T>(method: string, params: object, holds: (answer: T) => boolean = () => true): Promise<T> {
    for (let turn = 0; turn < 2000; turn++) {
      const answer = await this.editor.request<T>(method, params);
      if (turn < 1999 && !holds(answer)) continue;
      assert.ok(saysNothing.includes(method) || isSomething(answer), `${method} says nothing: ${JSON.stringify(params)}`);
      callsNobody(method, answer);
      return answer;
    }
    throw new Error(method);
  }
}

function isSomething(answer: unknown): boolean {
  return Array.isArray(answer) ? answer.length > 0 : typeof answer === 'object' && answer !== null && Object.values(answer).some(value => value !== null && value !== undefined);
}

/** Commands in an answer: links by `command:`, and those that an action or a lens names. */
function callsNobody(method: string, answer: unknown): void {
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'command' && typeof value === 'string') assert.ok(named.includes(value), `${method}: ${value}`);
    // Escaped, as a hover has what comes from a file, it is no link.
    if (typeof value === 'string' && key === 'value') for (const [, command] of value.matchAll(/\]\(command:([\w.-]+)/g)) assert.ok(linked.includes(command), `${method}: ${command}`);
    return value;
  });
}
