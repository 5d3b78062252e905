import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { transcriptJson, transcriptText } from '../../../server/src/cli/json';
import { Lines } from '../../../server/src/transcript/lines';
import type { Attribution, Convention, Quotation, Statement, Transcript } from '../../../server/src/transcript/model';
import { onlyFile } from '../../support/fixture';

const page = `
  Совещание о дорогах
  ^^^^^^^^^^^^^^^^^^^ heading
  Мост откроем в мае.
  ^^^^^^^^^^^^^^^^^^^ trailing statement
  Павел Ряжцев, инженер
  ^^^^^^^^^^^^^^^^^^^^^ trailing attribution
  Вера Лугина: А «Заря»? Он сказал 😀: «Не успеем
                                       ^^^^^^^^^^ speech first line
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leading statement first line
                 ^^^^^^ name
  ^^^^^^^^^^^^ leading attribution
  никак».
  ^^^^^^ speech last line
  ^^^^^^^ leading statement last line
  (Смех.)
  ^^^^^^^ direction
  Кто это говорит?
  ^^^^^^^^^^^^^^^^ unattributed
  Павел Ряжцев, инженер
  ^^^^^^^^^^^^^^^^^^^^^ stray`;

describe('cli: a transcript as JSON', () => {
  const options = { newline: '\r\n', bom: true } as const;

  it('gives lines from 0 and UTF-16 offsets that count the byte order mark and both characters of a line end', () => {
    const { transcript, text } = drawnTranscript(options), json = transcriptJson(transcript);
    assert.deepEqual(json.statements, [
      { startLine: 1, endLine: 1, speaker: 'Павел Ряжцев', role: 'инженер', attribution: { startLine: 2, endLine: 2 } },
      { startLine: 3, endLine: 4, speaker: 'Вера Лугина', role: null, attribution: { startLine: 3, endLine: 3 } },
    ]);
    assert.equal(json.quotes.length, 1);
    assert.equal(text.slice(json.quotes[0].startOffset, json.quotes[0].endOffset), '«Не успеем\r\nникак»');
    assert.equal(json.quotes[0].startOffset, text.indexOf('«Не'));
  });

  it('keeps speech without a speaker, stray attributions, headings and directions apart', () => {
    const json = transcriptJson(drawnTranscript(options).transcript);
    assert.deepEqual(
      [json.unattributed, json.attributions, json.headings, json.directions].map(items => items.map(item => [item.startLine, item.endLine])),
      [[[6, 6]], [[7, 7]], [[0, 0]], [[5, 5]]],
    );
  });

  it('has the fields of the contract in its order', () => {
    const json = transcriptJson(drawnTranscript().transcript, { file: 'папка/файл.txt' });
    assert.deepEqual(Object.keys(json), ['file', 'title', 'language', 'convention', 'statements', 'unattributed', 'attributions', 'headings', 'directions', 'quotes']);
    assert.deepEqual(Object.keys(json.statements[0]), ['startLine', 'endLine', 'speaker', 'role', 'attribution']);
    assert.deepEqual(Object.keys(json.quotes[0]), ['startOffset', 'endOffset', 'speaker']);
    assert.deepEqual([json.file, json.title, json.language, json.convention], ['папка/файл.txt', 'Совещание о дорогах', 'ru', 'trailing comma']);
    assert.equal('file' in transcriptJson(drawnTranscript().transcript), false);
  });

  it('leaves out what stands in quotation marks but is only a name, and keeps partial quotations', () => {
    const { transcript } = drawnTranscript(), partial: Quotation = { ...transcript.quotations[1], kind: 'partial', speaker: 'Вера Лугина' };
    assert.deepEqual(transcript.quotations.map(quotation => quotation.kind), ['name', 'speech']);
    assert.deepEqual(transcriptJson({ ...transcript, quotations: [partial] }).quotes.map(quote => quote.speaker), ['Вера Лугина']);
  });

  it('gives confidence and reasons with every item when asked, and never otherwise', () => {
    const { transcript } = drawnTranscript(), plain = transcriptJson(transcript), explained = transcriptJson(transcript, { explain: true });
    for (const list of ['statements', 'unattributed', 'attributions', 'headings', 'directions', 'quotes'] as const) {
      assert.ok(explained[list].length > 0, list);
      for (const item of explained[list]) assert.deepEqual([item.confidence, item.known, item.reasons], [0.75, true, [{ cue: 'name', weight: 2, line: 0 }]], list);
      for (const item of plain[list]) assert.equal('confidence' in item || 'known' in item || 'reasons' in item, false, list);
    }
  });

  it('says of what cannot be relied on that it is not known, and still what is likeliest', () => {
    const { transcript } = drawnTranscript(), [first, ...others] = transcript.statements;
    const json = transcriptJson({ ...transcript, statements: [{ ...first, confidence: 0.69 }, ...others] }, { explain: true });
    assert.deepEqual(json.statements.map(({ speaker, known }) => [speaker, known]), [['Павел Ряжцев', false], ['Вера Лугина', true]]);
  });
});

describe('cli: a transcript as text', () => {
  it('is its JSON, whatever it is cut into', () => {
    const { transcript } = drawnTranscript(), many = { ...transcript, quotations: Array.from({ length: 5_000 }, () => transcript.quotations[1]) };
    for (const of of [transcript, many, { ...transcript, statements: [], strays: [], headings: [], directions: [], quotations: [] }]) for (const options of [{}, { explain: true }, { file: 'а "б".txt' }]) {
      assert.equal([...transcriptText(of, options)].join(''), JSON.stringify(transcriptJson(of, options)));
    }
    const pieces = [...transcriptText(many)].map(piece => piece.length);
    assert.ok(pieces.length > 3 && Math.max(...pieces) < 70_000, pieces.join());
  });
});

/** The transcript that the page draws: what recognition would conclude, whatever it does today. */
function drawnTranscript(options: Parameters<typeof onlyFile>[1] = {}): { transcript: Transcript; text: string } {
  const { text, drawn } = onlyFile(page, options), lines = Lines.of(text);
  const at = (label: string): Range => {
    const ranges = drawn.filter(drawing => drawing.label.startsWith(label)).map(drawing => drawing.range);
    const [first, last = first] = ranges.sort((a, b) => a.start.line - b.start.line);
    return { start: first.start, end: last.end };
  };
  const sure = { confidence: 0.75, reasons: [{ cue: 'name', weight: 2, line: 0 }] };
  const attribution = (label: string, kind: Attribution['kind'], speaker: string, role: string | null): Attribution =>
    ({ kind, range: at(label), speaker, speakerRange: at(label), speakerKind: 'person', role, roleRange: null, ...sure });
  const statement = (label: string, by: Attribution | null): Statement => ({ range: at(label), attribution: by, rivals: [], ...sure });
  const quotation = (label: string, kind: Quotation['kind']): Quotation => ({ range: at(label), kind, closed: true, closer: '»', speaker: null, speakerRange: null, dialogue: false, ...sure });
  const convention: Convention = { id: 'trailing comma', kind: 'trailing', open: '', close: '', roleOpen: ', ', roleClose: '', spaced: false, ...sure };
  return {
    text,
    transcript: {
      lines, title: 'Совещание о дорогах', language: 'ru', convention, blocks: [], speakers: [],
      statements: [
        statement('trailing statement', attribution('trailing attribution', 'trailing', 'Павел Ряжцев', 'инженер')),
        statement('leading statement', attribution('leading attribution', 'leading', 'Вера Лугина', null)),
        statement('unattributed', null),
      ],
      strays: [attribution('stray', 'trailing', 'Павел Ряжцев', 'инженер')],
      headings: [{ range: at('heading'), level: 1, text: 'Совещание о дорогах', ...sure }],
      directions: [{ range: at('direction'), ...sure }],
      quotations: [quotation('name', 'name'), quotation('speech', 'speech')],
    },
  };
}
