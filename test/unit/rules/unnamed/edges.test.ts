import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/transcript';
import { nearOf, sectionedOf } from '../../../../server/src/rules/near';
import { beginningsOf, lastWord } from '../../../../server/src/rules/unnamed/beginnings';
import { begun, edgeOf, ended, gap } from '../../../../server/src/rules/unnamed/edges';

describe('what stands at the edge of a turn', () => {
  const text = 'Марина Шубина: Начнём.\n\nТимур Абжан: Да.\nОб этом мы говорили.\n\n\nМы ждали этого десять лет.\n\n(Аплодисменты.)\nВот и всё.\n';
  const transcript = parse(text), { lines } = transcript, near = nearOf(sectionedOf(transcript), () => undefined);
  const paragraph = (line: number) => ({ range: { start: { line, character: 0 }, end: { line, character: lines.length(line) } }, parted: true });

  it('is what stands above: text, blank lines, or something else', () => assert.deepEqual([3, 2, 6, 9].map(line => gap(line, near)), [0, 1, 2, 3].map(size => edgeOf('gap', size))));
  it('is how long the paragraphs are, in sizes that double', () => {
    assert.deepEqual([9, 3, 6].map(line => begun(lines, paragraph(line))), [1, 1, 2].map(size => edgeOf('begun', size)));
    assert.equal(ended(lines, { range: { start: { line: 2, character: 13 }, end: { line: 6, character: 20 } }, parted: true }), edgeOf('ended', 2));
  });
  it('is the first words and the last, in any letter case', () => {
    assert.deepEqual(beginningsOf('Спасибо, Пётр Ильич.'), ['спасибо пётр', 'спасибо …']);
    assert.equal(lastWord('Вот и всё. СПАСИБО!', 'stopped'), '… спасибо stopped');
    assert.equal(lastWord('…', 'broken'), '…  broken');
  });
});
