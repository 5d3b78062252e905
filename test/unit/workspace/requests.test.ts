import assert from 'node:assert/strict';
import { CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { Refusal } from '../../../server/src/features/feature';
import { textDocument, uri, Wire } from './support/wire';

const position = { line: 0, character: 0 }, range = { start: position, end: position };
const codeOf = (answer: unknown) => answer instanceof ResponseError ? answer.code : assert.fail(`no error: ${JSON.stringify(answer)}`);

describe('a request', () => {
  it('is answered from the newest text of its document', async () => {
    const wire = new Wire();
    wire.countLines('textDocument/documentSymbol');
    wire.open('Вера Тихая: Здравствуйте.\r\nДа.');
    assert.equal(await wire.send('textDocument/documentSymbol', { textDocument }), 2);
    wire.edit('одна строка');
    assert.equal(await wire.send('textDocument/documentSymbol', { textDocument }), 1);
  });

  it('is empty for a document that is not open, or was closed while it waited', async () => {
    let onTurn = () => { /* Nothing yet. */ };
    const wire = new Wire(async () => onTurn());
    wire.countLines('textDocument/documentSymbol');
    wire.countLines('textDocument/diagnostic');
    assert.equal(await wire.send('textDocument/documentSymbol', { textDocument }), null);
    assert.deepEqual(await wire.send('textDocument/diagnostic', { textDocument }), { kind: 'full', items: [] });
    assert.deepEqual(wire.settled, [], 'nor is the client asked about it');
    wire.open('текст');
    onTurn = () => wire.close();
    assert.equal(await wire.send('textDocument/documentSymbol', { textDocument }), null);
  });

  it('about a whole text takes an edit in that overtakes it, one about a place is told that the text has changed', async () => {
    const answer = async (method: string, params: object) => {
      let onTurn: (() => void) | undefined = () => wire.edit('раз\nдва\nтри');
      const wire = new Wire(async () => { onTurn?.(); onTurn = undefined; });
      wire.countLines(method);
      wire.open('раз');
      return wire.send(method, { textDocument, ...params });
    };
    assert.equal(await answer('textDocument/documentSymbol', {}), 3);
    // The client has said that it asks for these again.
    assert.equal(codeOf(await answer('textDocument/semanticTokens/full', {})), -32801);
    assert.equal(codeOf(await answer('textDocument/hover', { position })), -32801);
    assert.equal(codeOf(await answer('textDocument/codeAction', { range })), -32801);
    assert.equal(codeOf(await answer('textDocument/selectionRange', { positions: [position] })), -32801);
    // An editor goes on filtering the completions of a moment ago.
    assert.equal(await answer('textDocument/completion', { position }), 1);
  });

  it('that is refused is answered with why, and that is no fault of ours', async () => {
    const wire = new Wire();
    wire.requests.feature({ method: 'textDocument/prepareRename', capability: {}, provide: () => { throw new Refusal('Здесь нет имени.'); } }, wire.desk);
    wire.open('текст');
    const answer = await wire.send('textDocument/prepareRename', { textDocument, position });
    assert.equal(codeOf(answer), -32803);
    assert.equal((answer as ResponseError<unknown>).message, 'Здесь нет имени.');
    assert.deepEqual(wire.logged, []);
  });

  it('that looks into other files may have something to say beside its answer', async () => {
    const wire = new Wire(), told: unknown[] = [];
    Object.assign(wire.connection, { sendNotification: async (_type: unknown, params: unknown) => { told.push(params); } });
    const texts = { async *read(uris: readonly string[]) { for (const each of uris) yield { uri: each, text: 'там' }; } }, found: string[] = [];
    wire.requests.far({ method: 'textDocument/rename', capability: {}, search: () => ({ uris: ['б'], languages: [], take: (...[of, text]) => { found.push(of, text); }, result: () => found, notice: () => 'Осталось одно место.' }) }, wire.desk, texts);
    wire.open('текст');
    assert.deepEqual(await wire.send('textDocument/rename', { textDocument, position }), ['б', 'там']);
    assert.deepEqual(told, [{ type: 3, message: 'Осталось одно место.' }]);
  });

  it('that is cancelled is not computed', async () => {
    const source = new CancellationTokenSource(), wire = new Wire(async () => source.cancel());
    let computed = false;
    wire.requests.feature({ method: 'textDocument/hover', capability: {}, provide: () => { computed = true; } }, wire.desk);
    wire.open('текст');
    assert.equal(codeOf(await wire.send('textDocument/hover', { textDocument, position }, source.token)), -32800);
    assert.equal(computed, false);
  });

  it('that is cancelled while it is computed is answered as cancelled', async () => {
    const source = new CancellationTokenSource(), wire = new Wire();
    wire.requests.feature({ method: 'textDocument/hover', capability: {}, provide: ({ cancelled }) => { source.cancel(); return cancelled(); } }, wire.desk);
    wire.open('текст');
    assert.equal(codeOf(await wire.send('textDocument/hover', { textDocument, position }, source.token)), -32800);
  });

  it('that our code fails at is answered empty; the log names it and quotes nothing', async () => {
    const wire = new Wire();
    wire.requests.feature({ method: 'textDocument/hover', capability: {}, provide: () => { throw new TypeError('Cannot read «тайна переговоров»'); } }, wire.desk);
    wire.requests.on('codeAction/resolve', async () => { throw 'тайна'; });
    wire.open('тайна переговоров');
    assert.equal(await wire.send('textDocument/hover', { textDocument, position }), null);
    assert.deepEqual(await wire.send('codeAction/resolve', { title: 'x' }), { title: 'x' });
    assert.equal(wire.logged.length, 2);
    assert.match(wire.logged[0], /^error textDocument\/hover: TypeError\n\s+at /);
    assert.equal(wire.logged[1], 'error codeAction/resolve: string');
    assert.doesNotMatch(wire.logged.join(), /тайна/);
  });

  it('without parameters or without a document is told so', async () => {
    const wire = new Wire();
    wire.countLines('textDocument/hover');
    for (const params of [undefined, null, 5, 'текст', {}, { textDocument: null }, { textDocument: { uri: 7 } }]) assert.equal(codeOf(await wire.send('textDocument/hover', params)), -32602, JSON.stringify(params));
  });

  it('finds the document of what is to be resolved in its data', async () => {
    const wire = new Wire();
    wire.countLines('codeAction/resolve');
    wire.open('раз\rдва');
    assert.equal(await wire.send('codeAction/resolve', { title: 'Исправить', data: { uri } }), 2);
  });

  it('is refused after shutdown', async () => {
    const wire = new Wire();
    wire.countLines('textDocument/documentSymbol');
    wire.open('текст');
    wire.requests.close();
    assert.equal(codeOf(await wire.send('textDocument/documentSymbol', { textDocument })), -32600);
  });

  it('reads each version once, whatever is asked of it', async () => {
    const wire = new Wire(), seen = new Set<unknown>();
    wire.requests.feature({ method: 'textDocument/hover', capability: {}, provide: ({ snapshot }) => { seen.add(snapshot.transcript); return null; } }, wire.desk);
    wire.open('текст');
    for (let at = 0; at < 3; at++) await wire.send('textDocument/hover', { textDocument, position });
    assert.equal(seen.size, 1);
    wire.edit('другой');
    await wire.send('textDocument/hover', { textDocument, position });
    assert.equal(seen.size, 2);
  });

  it('about a large text is answered empty, save for features that say that they work there', async () => {
    const wire = new Wire(), asked: string[] = [];
    const feature = (method: string, whenLarge?: true) => wire.requests.feature({ method, capability: {}, whenLarge, provide: () => { asked.push(method); return 'есть'; } }, wire.desk);
    feature('textDocument/hover');
    feature('textDocument/diagnostic');
    feature('textDocument/documentSymbol', true);
    wire.open('десять букв');
    const answers = () => Promise.all(['hover', 'diagnostic', 'documentSymbol'].map(method => wire.send(`textDocument/${method}`, { textDocument })));
    wire.settings = { ...wire.settings, outlineOnlyAbove: 10e-6 };
    assert.deepEqual(await answers(), [null, { kind: 'full', items: [] }, 'есть']);
    assert.deepEqual(asked, ['textDocument/documentSymbol']);
    wire.settings = { ...wire.settings, outlineOnlyAbove: 11e-6 };
    assert.deepEqual(await answers(), ['есть', 'есть', 'есть'], 'a text that just reaches the limit is none');
  });
});
