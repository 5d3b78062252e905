import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groupsOf, lengthBounds, longestOf, medianOf } from '../../../server/src/statistics/lengths';

const counted = (words: readonly number[]) => { const lengths = new Map<number, number>(); for (const each of words) lengths.set(each, (lengths.get(each) ?? 0) + 1); return lengths; };

describe('lengths of statements', () => {
  it('are told in groups, each with its upper bound', () => {
    assert.deepEqual(groupsOf(counted([0, 5, 6, 1000, 1001, 99_999])), [2, 1, 0, 0, 0, 0, 0, 1, 2]);
    assert.equal(groupsOf(counted([])).length, lengthBounds.length + 1);
  });

  it('have a median and a longest, as if they stood in a row', () => fc.assert(fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }), words => {
    const sorted = [...words].sort((one, other) => one - other), half = sorted.length / 2;
    assert.equal(medianOf(counted(words)), Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)]);
    assert.equal(longestOf(counted(words)), sorted.at(-1));
  })));

  it('are none where nothing is said', () => assert.deepEqual([medianOf(counted([])), longestOf(counted([]))], [0, 0]));
});
