import assert from 'node:assert/strict';
import { part, partsFrom, partsShare, partsTell, readPart } from '../../../server/src/program/part';

describe('a part of the program', () => {
  const told: string[] = [];
  before(() => partsTell(message => told.push(message)));
  beforeEach(() => { told.length = 0; });

  it('is read when it is first asked for, once', () => {
    let reads = 0;
    const table = part(() => ++reads);
    assert.equal(reads, 0);
    assert.deepEqual([table(), table(), reads], [1, 1, 1]);
  });

  it('that cannot be read is told of once, asked for again, and costs what needs it', () => {
    let there = false;
    const table = part(() => { if (!there) throw new Error('а/б.js не найден'); return 'таблица'; });
    assert.throws(() => table(), /не найден/);
    assert.throws(() => table(), /не найден/);
    assert.equal(told.length, 1);
    assert.match(told[0], /part of Verbatim could not be read.*а\/б\.js не найден/);
    there = true;
    assert.equal(table(), 'таблица');
  });

  it('that can be done without is done without from then on', () => {
    let reads = 0;
    const table = part<readonly string[]>(() => { reads++; throw new Error('нет'); }, []);
    assert.deepEqual([table(), table(), reads, told.length], [[], [], 1, 1]);
  });

  it('is told of later where nobody listens yet', () => {
    partsTell(message => told.push(message));
    const table = part<string | null>(() => { throw new Error('рано'); }, null);
    table();
    assert.equal(told.filter(message => message.includes('рано')).length, 1);
  });

  it('finds what the main program has, and says so where that is of another version', () => {
    const lines = { split: () => ['а', 'б'] };
    partsShare({ lines });
    partsFrom(name => (_module, exports, require) => {
      if (name === 'новая') require('pages');
      Object.assign(exports as object, { lines: require('lines') });
    });
    assert.equal((readPart('старая') as { lines: typeof lines }).lines.split, lines.split);
    assert.throws(() => readPart('новая'), /новая: it is not of this version, and wants pages/);
  });
});
