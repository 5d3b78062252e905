import assert from 'node:assert/strict';
import type { Range, SelectionRange } from 'vscode-languageserver-types';
import { selectionRange } from '../../../server/src/features/selectionRange';
import type { FixtureOptions } from '../../support/fixture';
import { asking, drawn, type TranscriptParts } from './support';

/**
 * A picture draws what each step selects, labelled with the step's number; a selection over several lines has its first and its
 * last line drawn under the same number. The last step, everything, is not drawn.
 */
function checkSteps(picture: string, parts: TranscriptParts = {}, options: FixtureOptions = {}): void {
  const { transcript, cursor, drawn: drawings, text } = drawn(picture, parts, options), expected: Range[] = [];
  for (const { range, label } of drawings) {
    const step = Number(label) - 1, known = expected[step];
    expected[step] = known ? { start: known.start, end: range.end } : range;
  }
  const [found] = selectionRange.provide(asking(transcript), { positions: [cursor!] });
  assert.deepEqual(steps(found), [...expected, { start: { line: 0, character: 0 }, end: transcript.lines.positionAt(text.length) }]);
}

function steps(selection: SelectionRange | undefined): Range[] { return selection ? [selection.range, ...steps(selection.parent)] : []; }

const trailing = (words: string) => ({ statements: [{ words, by: { text: 'Анна Ветрова-Клён, директор', speaker: 'Анна Ветрова-Клён', role: 'директор' } }] });

describe('expanding a selection', () => {
  it('goes from word to sentence, paragraph, statement, statement with attribution, section', () => checkSteps(`
    Дороги
    ^^^^^^ 6
    Мост закрыт. Объ$0езд открыт.
                 ^^^^^^^^ 1
                 ^^^^^^^^^^^^^^^^ 2
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 5
    Ждём весны.
    ^^^^^^^^^^^ 4
    Анна Ветрова-Клён, директор
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 5
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 6
    Разное
  `, { ...trailing('Мост … весны.'), headings: [{ text: 'Дороги' }, { text: 'Разное' }] }));

  it('takes hyphenated names whole, then the name, then the attribution', () => checkSteps(`
    Мост закрыт.
    ^^^^^^^^^^^^ 4
    Анна Ветрова-Кл$0ён, директор
         ^^^^^^^^^^^^^^ 1
    ^^^^^^^^^^^^^^^^^^^ 2
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4

    Конец.
  `, trailing('Мост закрыт.')));

  it('takes apostrophes and letters beyond the first plane into words, dashes and quotation marks not', () => {
    checkSteps('«О’Ши$0ль»–да.\n ^^^^^^^^ 1');
    checkSteps('x 𐐀𐐨$0𐐨-в конец\n  ^^^^^^^^^^ 1');
    checkSteps("rock 'n$0' roll\n      ^^^ 1");
  });

  it('keeps initials in the sentence, and does not leave a statement for the label before it', () => checkSteps(`
    П. Лыков: Слово за В. В. Сне$0гиной. Прошу!
                             ^^^^^^^^^^ 1
              ^^^^^^^^^^^^^^^^^^^^^^^^^^ 2
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4

    .
  `, { statements: [{ words: 'Слово за В. В. Снегиной. Прошу!', by: { text: 'П. Лыков:', speaker: 'П. Лыков', kind: 'leading' } }] }));

  it('keeps abbreviations in the sentence', () => {
    checkSteps('Мост у г. Зареч$0ного закрыт. Да.\n          ^^^^^^^^^^^ 1\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3\n\n.');
    checkSteps('Ask Mr. Wea$0ver of St. Ives. Yes.\n        ^^^^^^^^ 1\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3\n\n.', { language: 'en' });
  });

  it('stops at a quotation on the way', () => checkSteps(`
    Сказал: «Мост закрыт. Объе$0зд открыт» — и ушёл.
                          ^^^^^^^^ 1
                          ^^^^^^^^^^^^^^^ 2
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4

    .
  `, { quotations: [{ text: '«Мост закрыт. Объезд открыт»' }] }));

  it('follows sentences and paragraphs over the lines of wrapped text', () => checkSteps(`
    I have told you twice about the old bridge. It
                                                ^^ 2
    ^^^^ 3
    was cl$0osed last week, and it will stay closed
        ^^^^^^^^ 1
    until spring comes to the valley at last. Then
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2
    we will see.
    ^^^^^^^^^^^^ 3
      That is all that I know of it, and nobody can
    be asked about it.
  `, { language: 'en' }, { newline: '\r\n' }));

  it('begins a paragraph of wrapped text at an indent', () => checkSteps(`
    Мост закрыт уже давно, а новый всё никак не
    построят, хотя и обещали. И что же нам делать.
      А что нам де$0лать, если моста нет и не было,
                ^^^^^^^^ 1
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2
    и не обещали.
    ^^^^^^^^^^^^^ 2
  `));

  it('keeps lines apart that are paragraphs, though no blank line stands between them', () => checkSteps(`
    Мост закрыт.
    Объ$0езд.
    ^^^^^^^^ 1
    ^^^^^^^^^ 2
    Ждём весны, а вместе с ней и тёплых дней.
  `));

  it('has the empty file, blank lines and places that do not exist', () => {
    const positions = [{ line: 0, character: 0 }, { line: 7, character: 3 }, { line: 0, character: 99 }];
    assert.equal(selectionRange.provide(asking(''), { positions }).length, 3);
    checkSteps('Раз.\n$0\nДва.');
  });
});
