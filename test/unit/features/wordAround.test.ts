import assert from 'node:assert/strict';
import { wordAround } from '../../../server/src/features/support/wordAround';
import { Lines } from '../../../server/src/transcript/lines';

function around(text: string, character: number): string | null {
  const lines = Lines.of(text), range = wordAround(lines, { line: 0, character });
  return range && lines.slice(range);
}

describe('the word around a place', () => {
  it('is the one that the place stands in, or beside', () => {
    assert.equal(around('Анна Ветрова-Клён', 7), 'Ветрова-Клён');
    assert.equal(around('Анна, да', 4), 'Анна');
    assert.equal(around('Анна , да', 5), null);
  });

  it('is whole where the place is in the middle of a letter', () => assert.equal(around('а\u{16E40}б', 2), 'а\u{16E40}б'));
  it('is a letter that takes two units, at the text’s beginning', () => assert.equal(around('\u{16E40}', 1), '\u{16E40}'));
});
