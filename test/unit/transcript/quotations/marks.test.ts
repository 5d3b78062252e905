import assert from 'node:assert/strict';
import { assertDrawn, assertTexts, eachRun, read } from './draw';

describe('quotation marks', () => {
  it('of names inside speech are paired by a stack', () => assertDrawn('ru', `
    «Артель «Пролёт» сдала мост, и «Речник» это видел», — сказала Анна Ветрова.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Анна Ветрова
    "Артель "Пролёт" сдала мост, и "Речник" это видел", - сказала Анна Ветрова.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Анна Ветрова
    «Артель "Пролёт" сдала мост», – сказала Анна Ветрова.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Анна Ветрова
  `));

  it('may close two quotations with one, or open two', () => assertDrawn('ru', `
    «Мы строили мост вместе с артелью «Пролёт», — сказала Анна Ветрова.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Анна Ветрова
    «Пролёт» — это наша артель. Её знает весь «большой» город», — сказала Анна Ветрова.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Анна Ветрова
  `));

  it('are missing only where the paragraph and the next one leave them out', () => assertDrawn('ru', `
    «Мы строили этот мост три года, — сказала Анна Ветрова.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ open Анна Ветрова

    Мост открыли в среду.

    "We built this bridge for three years, сказала она.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ open Анна Ветрова
  `));

  it('open a quotation anew in each of its paragraphs, and close the last', () => {
    const { quotations } = read('Анна Ветрова рассказала:\n\n«Мост строили три года.\n\n«Зимой стояли.\n\n«Весной пошли дальше».\n\nМост открыли.', 'ru');
    assert.deepEqual(quotations.map(q => [q.closed, q.speaker, q.range.start.line]), [[true, 'Анна Ветрова', 2], [true, 'Анна Ветрова', 4], [true, 'Анна Ветрова', 6]]);
  });

  it('run over a paragraph that has none of its own', () => {
    const { quotations } = read('«Мост строили три года.\n\nЗимой стояли.\n\nВесной пошли дальше», — сказала Анна Ветрова.', 'ru');
    assert.deepEqual(quotations.map(q => [q.closed, q.range.start.line, q.range.end.character]), [[true, 0, 23], [true, 2, 13], [true, 4, 20]]);
  });

  it('of German, Polish and Danish face their own way', () => assertDrawn('de', `
    „Die Brücke steht“, sagte Anna Brandner. »Endlich ist sie fertig«, sagte sie.
    ^^^^^^^^^^^^^^^^^^ Anna Brandner
                                             ^^^^^^^^^^^^^^^^^^^^^^^^ Anna Brandner
  `));

  it('of Chinese and Japanese need no spaces', () => assertTexts('und', '山田さんは「橋は完成しました。」と述べた。王芳说：“桥已经建好了。”', [['「橋は完成しました。」', null], ['“桥已经建好了。”', null]]));

  it('that are apostrophes, inches and years are none', () => assertDrawn('en', `
    The Smiths' boat was 5'10" wide, a '86 model, and the boys' pride; the pipe was 6" across.
  `));

  it('of a teletype are two accents and two apostrophes', () => assertTexts('en', "Nora Oakley said, ``The bridge will be open by the autumn.'' It was.", [["``The bridge will be open by the autumn.''", 'Nora Oakley']]));

  it('are single where the document has it so, and then no apostrophe closes them', () => assertDrawn('en', `
    'I don't know,' said Tom Alder. 'The boys' room is locked.'
    ^^^^^^^^^^^^^^^ Tom Alder
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Tom Alder
    'Locked?' asked Anna Fox.
    ^^^^^^^^^ Anna Fox
    'Since '86,' he said.
    ^^^^^^^^^^^^ Tom Alder
  `));

  it('with a space inside, or before the stop, still close', () => assertTexts('en', 'People took my arm and Nora Oakley said, "Please save the ferry. " The town did so. "', [['"Please save the ferry. "', 'Nora Oakley']]));

  it('stand in lines that are broken anywhere, with CRLF and no-break spaces', () => assertTexts('fr',
    'La maire Jeanne Marchand a déclaré\r\n: «\u00A0Le pont\r\nest ouvert.\u00A0»\r\n\r\nVoilà.', [['«\u00A0Le pont\r\nest ouvert.\u00A0»', 'Jeanne Marchand']], eachRun));
});
