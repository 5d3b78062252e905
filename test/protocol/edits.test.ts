import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../support/seed';
import { Editor } from './support/editor';
import { everything } from './support/everything';
import { council, interview } from './support/pages';
import { apply, placeOf, type Change } from './support/text';

/** What transcripts are made of, what editors type, and what breaks line and character arithmetic. */
const pieces = [
  'Вера Тихая: ', 'Пётр Громов, заместитель мэра', 'Boris Oakley: ', 'Да.', '«Мы построим»', '«', '»', '(Смех в зале)', '\n', '\n\n', '\r\n', '\r', '\n\r', ' ', '\u00a0', '\t',
  '📚', '👩‍🏫', '\uD83D', '\uDE00', 'е\u0301', '\uFEFF', '\u2028', '\0', '12:30', 'Q: ', '— ', '',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''));
const start = fc.oneof(fc.constant(council), fc.constant(interview.replaceAll('\n', '\r\n')), texts);
/** Edits by the part of the text that they begin at and the number of characters that they replace; batches go in one notification. */
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.oneof(fc.constant(0), fc.nat(30), fc.constant(1e6)), text: texts });
const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

function changeOf(text: string, { at, drop, text: inserted }: { at: number; drop: number; text: string }): Change {
  const from = Math.floor(at * text.length), to = Math.min(text.length, from + drop);
  return { range: { start: placeOf(text, from), end: placeOf(text, to) }, text: inserted };
}

describe('after any edits', () => {
  it('the server says the same as of the edited text opened anew', async () => {
    let documents = 0;
    await Editor.visit({}, editor => fc.assert(fc.asyncProperty(start, batches, async (text, edits) => {
      const edited = `file:///правленый-${++documents}.transcript`, anew = `file:///новый-${documents}.transcript`;
      await editor.open(edited, text);
      for (const batch of edits) {
        let now = editor.text(edited);
        const changes = batch.map(one => {
          const change = changeOf(now, one);
          now = apply(now, change);
          return change;
        });
        await editor.edit(edited, ...changes);
        assert.equal(editor.text(edited), now);
        // Read in between, so that the next edit meets a document that has been read.
        await editor.request('textDocument/documentSymbol', { textDocument: { uri: edited } });
      }
      // One after the other: people are known from every transcript that is open.
      const last = editor.text(edited), asEdited = await everything(editor, edited);
      await editor.close(edited);
      await editor.open(anew, last);
      assert.equal(asEdited, await everything(editor, anew));
      await editor.close(anew);
    }), { numRuns: 150 }));
  }).timeout(120_000);
});
