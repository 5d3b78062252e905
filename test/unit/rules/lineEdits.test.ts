import assert from 'node:assert/strict';
import { removal } from '../../../server/src/rules/writing/lineEdits';
import { Lines } from '../../../server/src/transcript/lines';
import { apply } from '../../support/findings';

/** Takes “[…]” out of a text. */
function without(text: string): string {
  const lines = Lines.of(text), from = text.indexOf('['), to = text.indexOf(']') + 1;
  return apply(text, [removal(lines, { start: lines.positionAt(from), end: lines.positionAt(to) })]);
}

describe('taking an attribution out', () => {
  it('takes the line with its line end', () => {
    assert.equal(without('Слова.\n[Ада Крот, мэр]\nЕщё слова.\n'), 'Слова.\nЕщё слова.\n');
    assert.equal(without('Слова.\r\n  [Ада Крот, мэр] \r\nЕщё слова.'), 'Слова.\r\nЕщё слова.');
    assert.equal(without('Слова.\r[Ада Крот,\rмэр]\rЕщё слова.'), 'Слова.\rЕщё слова.');
  });
  it('leaves one of two blank lines that would meet', () => {
    assert.equal(without('Слова.\n\n[Ада Крот]\n\nЕщё слова.\n'), 'Слова.\n\nЕщё слова.\n');
    assert.equal(without('Слова.\n\n[Ада Крот]\nЕщё слова.\n'), 'Слова.\n\nЕщё слова.\n');
  });
  it('leaves the end of the text as it was', () => {
    assert.equal(without('Слова.\n[Ада Крот]'), 'Слова.');
    assert.equal(without('Слова.\n\n[Ада Крот]'), 'Слова.');
    assert.equal(without('Слова.\n\n[Ада Крот]\n'), 'Слова.\n');
    assert.equal(without('\uFEFF[Ада Крот]'), '\uFEFF');
    assert.equal(without('\uFEFF[Ада Крот]\nСлова.'), '\uFEFFСлова.');
    assert.equal(without('[Ада Крот]'), '');
  });
  it('takes only the words where others stand on the line', () => {
    assert.equal(without('  [Ада Крот:]  Слова.\n'), '  Слова.\n');
    assert.equal(without('Слова. [Ада Крот]\nЕщё.'), 'Слова. \nЕщё.');
  });
});
