import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Ahead } from '../../../../server/src/transcript/reading/ahead';

describe('a sign ahead', () => {
  it('is told of any stretches of any texts, in whatever order they are asked for', () => {
    const text = fc.array(fc.constantFrom('а', ':', ' '), { maxLength: 12 }).map(units => units.join(''));
    fc.assert(fc.property(fc.array(fc.tuple(text, fc.nat(12), fc.nat(12)), { maxLength: 20 }), asked => {
      const ahead = new Ahead(':');
      for (const [each, one, other] of asked) {
        const from = Math.min(one, other, each.length), to = Math.min(Math.max(one, other), each.length);
        assert.equal(ahead.isWithin(each, from, to), each.slice(from, to).includes(':'));
      }
    }));
  });
});
