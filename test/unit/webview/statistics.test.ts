import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Wording } from '../../../client/webview/base/texts';
import { csvOf } from '../../../client/webview/statistics/csv';
import { Formats } from '../../../client/webview/statistics/formats';
import { fitting, paperLook } from '../../../client/webview/statistics/look';
import { byAppearance, followsOf, rowsOf, spanAt, spansOf, totalOf } from '../../../client/webview/statistics/rows';
import { boundsOf, followsTable, lengthsTable, sharesTable, sortedBy, type Table, transcriptsTable, turnsTable, unnamedTable } from '../../../client/webview/statistics/tables';
import { ticks } from '../../../client/webview/statistics/ticks';
import { countedOf } from '../../../protocol/statistics';
import { figuresOf } from '../../support/figures';

const wording = new Wording(), russian = new Formats('ru'), english = new Formats('en');
/** As the language’s own spaces are read: what does not break is a space here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('rows of pictures', () => {
  const figures = figuresOf(20, { statements: 400 });

  it('join those who say least, and keep whoever nobody names for the end', () => {
    const rows = rowsOf(figures, 'words', 5);
    assert.deepEqual(rows.map(({ kind }) => kind), ['person', 'person', 'person', 'person', 'person', 'others', 'nobody']);
    assert.equal(totalOf(rows, 'words'), figures.speakers.reduce((sum, { words }) => sum + words, 0));
    assert.equal(rows[5].statements, figures.speakers.slice(5, -1).reduce((sum, { statements }) => sum + statements, 0));
    assert.equal(rows[5].median, null);
  });

  it('join no single speaker with nobody else', () => {
    const four = figuresOf(4, { nobody: false });
    assert.deepEqual(rowsOf(four, 'words', 3).map(({ kind }) => kind), ['person', 'person', 'person', 'person']);
    assert.deepEqual(rowsOf({ ...four, speakers: [] }, 'words', 3), []);
  });

  it('stand in the order of the measure', () => {
    const other = { ...figures, speakers: figures.speakers.map((speaker, at) => ({ ...speaker, seconds: at })) };
    assert.equal(rowsOf(other, 'seconds', 3)[0].key, figures.speakers.at(-2)!.key);
  });

  it('follow one another as their speakers do, none lost', () => {
    const rows = rowsOf(figures, 'words', 4), sum = followsOf(figures, rows).flat().reduce((before, times) => before + times, 0);
    assert.equal(sum, figures.follows.reduce((before, [, , times]) => before + times, 0));
  });

  it('are signed in the order in which they first speak', () => assert.equal(byAppearance(figures)[0], figures.speakers[figures.turns![0].speaker]));
});

describe('the ribbon', () => {
  const figures = figuresOf(3, { statements: 40 }), rows = rowsOf(figures, 'words', 10), spans = spansOf(figures.turns!, rows, 'words');

  it('is the turns one after the other, without gaps', () => {
    assert.equal(spans[0].from, 0);
    for (let at = 1; at < spans.length; at++) assert.equal(spans[at].from, spans[at - 1].to);
    assert.equal(spans.at(-1)!.to, totalOf(rows, 'words'));
  });

  it('leads from any place to the turn that lies there, and to a near one of the lane that is pointed at', () => {
    fc.assert(fc.property(fc.nat({ max: spans.at(-1)!.to - 1 }), place => { const { from, to } = spans[spanAt(spans, place, -1, 0)]; assert.ok(from <= place && place < to); }));
    const at = spans.findIndex((span, at) => at > 0 && span.row !== spans[at - 1].row);
    assert.equal(spanAt(spans, spans[at].from - 1, spans[at].row, 3), at);
    assert.equal(spanAt([], 0, 0, 3), -1);
  });

  it('has a scale of round numbers', () => {
    assert.deepEqual(ticks(900, false, 5), [0, 200, 400, 600, 800]);
    assert.deepEqual(ticks(3000, true, 6), [0, 600, 1200, 1800, 2400, 3000]);
    assert.deepEqual(ticks(0, false, 5), [0]);
    for (const end of [41, 465, 4200, 1]) assert.ok(ticks(end, false, 2).length > 1, `${end}: an axis with a 0 alone says nothing`);
  });
});

describe('tables behind pictures', () => {
  const figures = figuresOf(4);

  it('have a cell for each column, in every row', () => {
    const several = figuresOf(6, { transcripts: 5 });
    for (const each of [figures, several]) for (const table of [sharesTable(each, 'words', wording), turnsTable(each, wording), lengthsTable(each, wording), followsTable(each, wording), unnamedTable(each, wording), transcriptsTable(each, wording)]) {
      for (const row of table.rows) assert.equal(row.length, table.columns.length);
      if (table.leads) assert.equal(table.leads.length, table.rows.length);
    }
  });

  it('stand in another order where that is wanted, with what they lead to', () => {
    const table: Table = { columns: [{ title: 'a', kind: 'text' }, { title: 'b', kind: 'count' }], rows: [['Ёлкина', 2], ['Жукова', null], ['Елисеева', 7]], leads: [{ line: 1, character: 0 }, { line: 2, character: 0 }, { line: 3, character: 0 }], sorted: { column: 0, down: false } };
    assert.deepEqual(sortedBy(table, 1, true, 'ru').leads!.map(({ line }) => line), [3, 1, 2]);
    assert.deepEqual(sortedBy(table, 0, false, 'ru').rows.map(([name]) => name), ['Елисеева', 'Ёлкина', 'Жукова']);
  });

  it('call lengths by their bounds', () => assert.deepEqual(boundsOf({ ...figures, lengthBounds: [1, 10, 25] }), ['1', '2–10', '11–25', '> 25']));
});

describe('a table as CSV', () => {
  const table: Table = {
    columns: [{ title: 'Кто', kind: 'text' }, { title: 'Слова', kind: 'count' }, { title: 'Доля', kind: 'share' }, { title: 'Время', kind: 'time' }],
    rows: [['Ветрова, Анна', 1234, 0.125, 61.4], ['«Седов» "Пётр"\nмэр', 5, 1, 0], ['=HYPERLINK("x")', 1, 0.1, 2], ['-', 1, null, 2], ['–', 0, 0, 0]], sorted: { column: 1, down: true },
  };

  it('is RFC 4180 with a byte order mark, fractions as the language has them, and no formulas', () => {
    assert.equal(csvOf(table, russian, ({ title }) => title), '\uFEFFКто,Слова,Доля,Время\r\n"Ветрова, Анна",1234,"12,5",61\r\n"«Седов» ""Пётр""\nмэр",5,100,0\r\n"\'=HYPERLINK(""x"")",1,10,2\r\n\'-,1,,2\r\n–,0,0,0\r\n');
    assert.ok(csvOf(table, english, ({ title }) => title).includes('"Ветрова, Анна",1234,12.5,61\r\n'));
  });

  it('reads as it was written, whatever people are called', () => fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat()), { minLength: 1 }), rows => {
    const text = csvOf({ ...table, columns: table.columns.slice(0, 2), rows }, english, ({ title }) => title).slice(1), read: string[][] = [[]];
    for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
      read.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
      if (end !== ',') read.push([]);
    }
    assert.deepEqual(read.slice(1, -1).map(([name, count]) => [name.replace(/^'(?=[=+\-@\t\r])/, ''), count]), rows.map(([name, count]) => [name, String(count)]));
  })));
});

describe('how numbers are written', () => {
  it('is as the language has them', () => {
    assert.deepEqual([plain(russian.count(12345)), plain(russian.share(0.034)), plain(russian.share(0.34)), plain(russian.time(65)), plain(russian.time(3900))], ['12 345', '3,4 %', '34 %', '1 мин 5 с', '1 ч 5 мин']);
    assert.deepEqual([english.count(12345), english.count(6494), english.share(0), english.clock(3725), english.clock(65), english.day('2031-03-05'), english.day('2031')], ['12,345', '6494', '0%', '1:02:05', '1:05', 'Mar 5, 2031', '2031']);
  });

  it('has the plural of the language', () => {
    wording.use({ words: '{0} слово|{0} слова|{0} слов' }, 'ru');
    assert.deepEqual([1, 2, 5, 11, 21].map(count => wording.n('words', count)), ['1 слово', '2 слова', '5 слов', '11 слов', '21 слово']);
    wording.use({ words: '{0} word|{0} words' }, 'en');
    assert.deepEqual([1, 2].map(count => wording.n('words', count)), ['1 word', '2 words']);
  });

  it('leaves as many letters of a name as have room', () => {
    const look = paperLook(100, text => [...text].length * 10);
    assert.deepEqual([fitting('Анна', 40, 12, look), fitting('Анна Ветрова', 60, 12, look), fitting('🎤🎤🎤🎤', 30, 12, look)], ['Анна', 'Анна…', '🎤🎤…']);
  });
});

describe('what is to be counted', () => {
  it('is the transcript where nothing else is said in so many words', () => {
    for (const odd of [null, 3, {}, { of: 'x' }]) assert.deepEqual(countedOf(odd), { of: 'transcript' });
    assert.deepEqual(countedOf({ of: 'folder', folder: 7, from: '2031-13', to: '2031-03-05' }), { of: 'folder', folder: null, from: '', to: '2031-03-05' });
  });
});
