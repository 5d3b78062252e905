import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../../../server/src/transcript/lines';

const page = 'Анна Ветрова: Дороги чинят.\r\nПётр Седов: Мосты старые.\rВсе: Да.\n\n';
const bits = ['', '\n', '\r', '\r\n', '\n\r', 'слово', '😀', '\ud83d', '\u2028', '\ufeff', 'x'.repeat(700), 'строка\n'.repeat(90), 'line\r\n'.repeat(70)];
const texts = fc.array(fc.constantFrom(page, ...bits), { maxLength: 12 }).map(parts => parts.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(2000)), fc.constantFrom(...bits)), { minLength: 1, maxLength: 8 });

/** All that lines say, as a plain value. */
function told(lines: Lines): unknown {
  const each = [...Array(lines.count).keys()];
  return { count: lines.count, size: lines.size, lines: each.map(line => [lines.text(line), lines.eol(line), lines.start(line), lines.end(line), lines.length(line)]) };
}

describe('the lines of a text', () => {
  it('are those that splitting gives', () => {
    fc.assert(fc.property(texts, text => {
      const lines = Lines.of(text);
      assert.deepEqual([...Array(lines.count).keys()].map(line => lines.text(line)), text.split(/\r\n|\r|\n/));
      assert.equal([...Array(lines.count).keys()].map(line => lines.text(line) + lines.eol(line)).join(''), text);
    }), { numRuns: 500 });
  });

  it('after edits are those of the edited text', () => {
    fc.assert(fc.property(texts, edits, (start, changes) => {
      let text = start, lines = Lines.of(text);
      for (const [seed, gone, put] of changes) {
        const from = seed % (text.length + 1), to = Math.min(text.length, from + gone), before = lines, earlier = told(before);
        text = text.slice(0, from) + put + text.slice(to);
        const splice = before.edit(from, to, put);
        lines = splice.lines;
        assert.deepEqual(told(lines), told(Lines.of(text)));
        assert.equal(lines.source, text);
        assert.deepEqual(told(before), earlier, 'the version before stays as it was');
        assert.deepEqual(lines.pieces.slice(0, splice.at), before.pieces.slice(0, splice.at));
        assert.deepEqual(lines.pieces.slice(splice.at + splice.added), before.pieces.slice(splice.at + splice.removed));
      }
      const offset = changes[0][0] % (text.length + 1), place = lines.positionAt(offset);
      assert.deepEqual(place, Lines.of(text).positionAt(offset));
      assert.equal(lines.between(Math.min(offset, 5), offset), text.slice(Math.min(offset, 5), offset));
    }), { numRuns: 1500 });
  });

  it('share their pieces with the version before, but for those that the edit touches', () => {
    const text = `${page}Вера Тихая: Спасибо, коллеги.\n`.repeat(2000), before = Lines.of(text), { lines, removed, added } = before.edit(100_000, 100_000, 'ещё ');
    assert.ok(before.pieces.length > 40);
    assert.ok(removed <= 2 && added <= 2);
    assert.equal(lines.pieces.filter(piece => before.pieces.includes(piece)).length, before.pieces.length - removed);
  });
});
