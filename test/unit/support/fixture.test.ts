import assert from 'node:assert/strict';
import { fixture, onlyFile } from '../../support/fixture';

describe('fixtures', () => {
  it('read a range drawn under a Cyrillic line, and drop the drawing', () => {
    const file = onlyFile(`
      Добрый день.
      Анна Лисина, мэр
      ^^^^^^^^^^^ attribution.dangling: За этой подписью ничего нет
                   ^^^ роль
    `);
    assert.equal(file.text, 'Добрый день.\nАнна Лисина, мэр\n');
    assert.deepEqual(file.drawn, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 11 } }, label: 'attribution.dangling: За этой подписью ничего нет' },
      { range: { start: { line: 1, character: 13 }, end: { line: 1, character: 16 } }, label: 'роль' },
    ]);
  });
  it('know the cursor, which the drawing counts as seen and the text does not hold', () => {
    const file = onlyFile('Анна $0Лисина: да\n       ^^^^^^ имя\n');
    assert.equal(file.text, 'Анна Лисина: да\n');
    assert.deepEqual(file.cursor, { line: 0, character: 5 });
    assert.deepEqual(file.drawn[0].range, { start: { line: 0, character: 5 }, end: { line: 0, character: 11 } });
  });
  it('hold several files', () => {
    const files = fixture(`
      //- речь.txt
      Анна: да
      ^^^^ имя
      //- папка/verbatim.yaml
      silenced: []
    `);
    assert.deepEqual(files.map(file => [file.name, file.text, file.drawn.length]), [['речь.txt', 'Анна: да\n', 1], ['папка/verbatim.yaml', 'silenced: []\n', 0]]);
  });
  it('have the line ends and the byte order mark that a test asks for', () => {
    const file = onlyFile('$0Анна: да\n  ^^^^ имя\nнет\n^^^ слово', { newline: '\r\n', bom: true });
    assert.equal(file.text, '\uFEFFАнна: да\r\nнет');
    assert.deepEqual(file.cursor, { line: 0, character: 1 });
    assert.deepEqual(file.drawn.map(({ range }) => range.start), [{ line: 0, character: 1 }, { line: 1, character: 0 }]);
  });
  it('count carets in UTF-16 units, so that an emoji takes two', () => {
    const file = onlyFile('😀 да\n   ^^ слово');
    assert.deepEqual(file.drawn[0].range.start, { line: 0, character: 3 });
  });
});
