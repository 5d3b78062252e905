import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readTable } from '../../../server/src/officials/directory/table';

describe('a table in text', () => {
  it('has cells, and the lines that its rows begin in', () => {
    assert.deepEqual(readTable('\ufeffимя;роль\r\n"Вера\nТихая"; "мэр; ""и.о."""\n\nПётр ;\r;;\n "Олег'), [
      { cells: ['имя', 'роль'], line: 0 }, { cells: ['Вера\nТихая', 'мэр; "и.о."'], line: 1 }, { cells: ['Пётр', ''], line: 4 }, { cells: ['Олег'], line: 6 },
    ]);
    assert.deepEqual(readTable('a,b;c,d\n1,2,3').map(({ cells }) => cells), [['a', 'b;c', 'd'], ['1', '2', '3']]);
    assert.deepEqual([readTable(''), readTable('\n\n'), readTable('"')], [[], [], []]);
    assert.deepEqual(readTable('a;b\n"Вера" Тихая;Пётр "Гром" Громов')[1].cells, ['Вера Тихая', 'Пётр "Гром" Громов']);
  });

  it('is what another library reads, where it is written by the rule', () => {
    const cell = fc.string({ unit: fc.constantFrom('я', 'b', '"', ';', ',', '\n', '7'), maxLength: 5 }), written = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }), rows => {
      const text = ['имя;роль', ...rows.map(cells => cells.map(written).join(';'))].join('\n');
      const theirs = (parse(text, { delimiter: ';', trim: true, relax_column_count: true }) as string[][]).map(cells => cells.map(one => one.trim())).filter(cells => cells.some(one => one !== ''));
      assert.deepEqual(readTable(text).map(({ cells }) => cells), theirs);
    }));
  });

  it('is read whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', ' ', 'я', '\t') }), text => {
      const rows = readTable(text), lines = text.split(/\r\n|\r|\n/).length;
      for (const [index, { line }] of rows.entries()) assert.ok(line < lines && (index === 0 || line > rows[index - 1].line));
    }));
  });
});
