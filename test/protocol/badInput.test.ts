import assert from 'node:assert/strict';
import type { DocumentSymbol, Hover, Range } from 'vscode-languageserver-types';
import { badTexts } from '../support/badTexts';
import { Editor } from './support/editor';
import { everything } from './support/everything';
import { offsetOf, placeOf, type Change } from './support/text';

let documents = 0;
const anyUri = () => `file:///негодное-${++documents}.transcript`;
const at = (line: number, character: number) => ({ line, character });

/** The text that a range holds, places as the protocol counts them; fails where the range leaves the text. */
function held(text: string, { start, end }: Range): string {
  for (const place of [start, end]) assert.deepEqual(placeOf(text, offsetOf(text, place)), { line: place.line, character: place.character });
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

describe('a text that is none', () => {
  let editor: Editor;
  before(async () => { editor = await Editor.start({ locale: 'ru' }); });
  after(() => editor.end());

  for (const [what, text] of Object.entries(badTexts)) {
    it(`is read as it is: ${what}`, async () => {
      const uri = anyUri(), textDocument = { uri };
      await editor.open(uri, text);
      const ranges = (await editor.pull(uri)).map(({ range }) => range);
      const walk = (symbols: readonly DocumentSymbol[]): void => symbols.forEach(({ range, selectionRange, children = [] }) => { ranges.push(range, selectionRange); walk(children); });
      walk(await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument }));
      const [first, last] = [at(0, 0), placeOf(text, text.length)], places = [first, at(0, 3), placeOf(text, text.length >> 1), last, at(last.line + 5, 7)];
      for (const position of places) {
        const hover = await editor.request<Hover | null>('textDocument/hover', { textDocument, position });
        if (hover?.range) ranges.push(hover.range);
      }
      for (const range of ranges.slice(0, 200)) held(text, range);
      await editor.close(uri);
    });
  }

  const council = 'Вера Тихая: Начнём 👩‍🏫.\r\n\r\nПётр Громов: Я готов.\r\rВера Тихая: «Мост», — сказала я.\n';
  const edits: Record<string, readonly Change[]> = {
    'that splits an emoji': [{ range: { start: at(0, 20), end: at(0, 21) }, text: '' }],
    'that writes between the halves of an emoji': [{ range: { start: at(0, 20), end: at(0, 20) }, text: 'и' }],
    'that makes an emoji of two halves': [{ range: { start: at(0, 19), end: at(0, 19) }, text: '\uDE00' }, { range: { start: at(0, 19), end: at(0, 19) }, text: '\uD83D' }],
    'beyond the end': [{ range: { start: at(4, 50), end: at(90, 3) }, text: '\nПётр Громов: Да.' }, { range: { start: at(99, 0), end: at(99, 9) }, text: '!' }],
    'beyond the end of a line': [{ range: { start: at(2, 500), end: at(2, 900) }, text: ' Да.' }],
    'of everything': [{ range: { start: at(0, 0), end: at(1e9, 0) }, text: 'Пётр Громов: Нет.\r' }],
    'that puts an LF behind a CRLF': [{ range: { start: at(1, 0), end: at(1, 0) }, text: '\n' }],
    'that puts a CR before an LF': [{ range: { start: at(4, 32), end: at(4, 32) }, text: '\r' }],
    'that brings a CR and an LF together': [{ range: { start: at(3, 0), end: at(3, 0) }, text: 'и\n' }, { range: { start: at(3, 0), end: at(3, 1) }, text: '' }],
    'that parts a CR and an LF by what it puts between lines': [{ range: { start: at(0, 25), end: at(1, 0) }, text: '\rи\n' }],
    'that joins two lines': [{ range: { start: at(2, 21), end: at(4, 0) }, text: '' }],
    'that takes a CRLF away, and then the empty line’s': [{ range: { start: at(0, 25), end: at(1, 0) }, text: '' }, { range: { start: at(0, 25), end: at(1, 0) }, text: '' }],
  };
  for (const [what, changes] of Object.entries(edits)) {
    it(`comes of an edit ${what}, and is read as if opened so`, async () => {
      const edited = anyUri(), anew = anyUri();
      await editor.open(edited, council);
      await everything(editor, edited);
      for (const change of changes) await editor.edit(edited, change);
      // One after the other: people are known from every transcript that is open.
      const text = editor.text(edited), asEdited = await everything(editor, edited);
      await editor.close(edited);
      await editor.open(anew, text);
      assert.equal(asEdited, await everything(editor, anew));
      await editor.close(anew);
    });
  }

  it('takes the place of another, whole, and is read as if opened so', async () => {
    const edited = anyUri(), anew = anyUri();
    for (const text of Object.values(badTexts)) {
      await editor.open(edited, council);
      await editor.notify('textDocument/didChange', { textDocument: { uri: edited, version: 2 }, contentChanges: [{ text }] });
      await editor.open(anew, text);
      const outlines = await Promise.all([edited, anew].map(uri => editor.request('textDocument/documentSymbol', { textDocument: { uri } })));
      assert.deepEqual(outlines[0], outlines[1]);
      await editor.close(edited);
      await editor.close(anew);
    }
  });
});
