import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, CompletionList, DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver-types';
import { capabilities, features } from '../../server/src/features';
import { Editor, isTold } from './support/editor';
import { council, interview } from './support/pages';
import { applyAll, placeOf } from './support/text';

const uri = 'file:///%D1%81%D0%BE%D0%B2%D0%B5%D1%82.transcript', textDocument = { uri };
const codes = (findings: readonly { code?: string | number }[]) => findings.map(({ code }) => code);
const visit = (journey: (editor: Editor) => Promise<void>) => () => Editor.visit({ locale: 'ru' }, journey);

/** The outline as a list, one line a symbol: "Вера Тихая 3-4". */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, range, children = [] }) => [`${indent}${name} ${range.start.line}-${range.end.line}`, ...outline(children, `${indent}  `)]);
}

describe('the built server', () => {
  it('announces what its features bring, and how it is told of texts', visit(async ({ initialized }) => {
    const { textDocumentSync, positionEncoding, executeCommandProvider, workspace, ...brought } = initialized.capabilities;
    assert.deepEqual(brought, JSON.parse(JSON.stringify(capabilities)));
    for (const { capability } of features) for (const name of Object.keys(capability)) assert.ok(name in brought, name);
    assert.deepEqual(textDocumentSync, { openClose: true, save: true, change: 2 });
    assert.equal(positionEncoding, 'utf-16');
    assert.deepEqual(executeCommandProvider, { commands: ['verbatim.silence'] });
    assert.equal(workspace?.workspaceFolders?.supported, true);
    assert.equal(initialized.serverInfo?.name, 'verbatim');
  }));

  it('answers every request that it announces', visit(async editor => {
    await editor.open(uri, council);
    const position = { line: 3, character: 2 }, range = { start: { line: 0, character: 0 }, end: { line: 9, character: 5 } };
    for (const { method } of features) {
      const answer = await editor.request(method, { textDocument, position, positions: [position], range, context: { diagnostics: [], triggerKind: 1 } });
      assert.ok(answer !== undefined, method);
    }
  }));

  it('outlines, finds, fixes, and finds nothing more', visit(async editor => {
    await editor.open(uri, council);
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(outline(symbols), ['Итоги заседания городского совета 0-9', '  Вера Тихая 2-3', '  Пётр Громов 5-6', '  Вера Тихая 8-9']);

    const findings = await editor.pull(uri);
    assert.deepEqual(codes(findings), ['attribution.conflict']);
    assert.match(String(findings[0].message), /Вера Тихая.*Пётр Громов/);
    const fixes = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument, range: findings[0].range, context: { diagnostics: findings } });
    const keep = fixes.find(({ edit, title }) => edit && /^Оставить автора: Пётр Громов/.test(title))!;
    const edits = keep.edit!.changes![uri];
    for (const { range, newText } of edits) await editor.edit(uri, { range, text: newText });
    assert.equal(editor.text(uri), applyAll(council, edits));
    assert.match(editor.text(uri), /\n\nАвтобус пойдёт от самого вокзала\.\nПётр Громов, заместитель мэра\n$/);
    assert.deepEqual(await editor.pull(uri), []);
  }));

  it('follows edits in Cyrillic, over emoji and over Windows line ends', visit(async editor => {
    await editor.open(uri, interview.replaceAll('\n', '\r\n').replaceAll('Ann Fairweather', 'Анна Ясная'), 'plaintext');
    await editor.replace(uri, 'roof holds. 📚', 'roof holds. 🏛️📚 ✂️');
    await editor.replace(uri, 'Boris Oakley: Then', 'Борис Дубов: Then');
    await editor.replace(uri, '\r\n\r\nАнна Ясная: And', '\r\n\r\nВера Тихая: Hm. 🤔\r\n\r\nАнна Ясная: And');
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(outline(symbols), ['Анна Ясная 0-0', 'Boris Oakley 2-2', 'Вера Тихая 4-4', 'Анна Ясная 6-6', 'Борис Дубов 8-8']);
    assert.equal(symbols[1].range.end.character, 'Boris Oakley: In spring, if the roof holds. 🏛️📚 ✂️'.length);
  }));

  it('says who somebody is', visit(async editor => {
    await editor.open(uri, council);
    const hover = await editor.request<Hover>('textDocument/hover', { textDocument, position: { line: 6, character: 3 } });
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /Пётр Громов/);
    assert.match(value, /заместитель мэра/);
    // Only our own client has the command behind such a link.
    assert.doesNotMatch(value, /command:/);
    assert.equal(await editor.request('textDocument/hover', { textDocument, position: { line: 1, character: 0 } }), null);
  }));

  it('links in hovers for the client that has the command', () => Editor.visit({ options: { fileAccess: true } }, async editor => {
    await editor.open(uri, council);
    const hover = await editor.request<Hover>('textDocument/hover', { textDocument, position: { line: 6, character: 3 } });
    assert.match((hover.contents as MarkupContent).value, /command:verbatim\.reveal\?/);
  }));

  it('completes the speakers of the file', visit(async editor => {
    await editor.open(uri, interview);
    const end = { line: interview.split('\n').length - 1, character: 0 };
    await editor.edit(uri, { range: { start: end, end }, text: '\nAnn' });
    const answer = await editor.request<CompletionList | CompletionItem[]>('textDocument/completion', { textDocument, position: placeOf(editor.text(uri), editor.text(uri).length) });
    const labels = (Array.isArray(answer) ? answer : answer.items).map(({ label }) => label);
    assert.ok(labels.includes('Ann Fairweather'), labels.join());
  }));

  it('speaks over an IPC channel as it does over standard input', () => Editor.visit({ transport: 'node-ipc' }, async editor => {
    await editor.open(uri, council);
    assert.deepEqual(codes(await editor.pull(uri)), ['attribution.conflict']);
    assert.equal(await editor.stop(), 0);
  }));

  it('speaks English to those who do not say otherwise', () => Editor.visit({ capabilities: isTold }, async editor => {
    await editor.open(uri, council);
    assert.match(String((await editor.told(uri))[0].message), /[A-Za-z]{4}/);
  }));
});
