import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Alignment } from '../../../../server/src/rules/checking/alignment';

const names = fc.uniqueArray(fc.constantFrom(...'абвгдежзик'), { maxLength: 10 });

/** As its docstring says, section by section: all within reach stood in the same order there, document edges included. */
function isKept(earlier: readonly string[], now: readonly string[], section: number, above: number, below: number): boolean {
  const edged = (all: readonly string[]) => ['^', ...all, '$'], before = edged(earlier), here = edged(now), at = before.indexOf(now[section]);
  if (at < 0 || section - above < -1 || section + below > now.length) return false;
  for (let step = -above; step <= below; step++) if (before[at + step] !== here[section + 1 + step]) return false;
  return true;
}

describe('sections of two versions', () => {
  it('are kept where all within reach is as it was', () => fc.assert(fc.property(names, names, (one, other) => {
    const known = new Map([...'абвгдежзик'].map(name => [name, { name }])), objects = (all: readonly string[]) => all.map(name => known.get(name)!), alignment = new Alignment(objects(one), objects(other));
    other.forEach((name, section) => {
      assert.equal(alignment.of(section), one.indexOf(name));
      for (const above of [0, 1, 2]) for (const below of [0, 1, 3]) {
        if (section - above < -1 || section + below > other.length) continue;
        assert.equal(alignment.isKept(section, { above, below }), isKept(one, other, section, above, below), `${one.join('')} ${other.join('')} ${name} ${above} ${below}`);
      }
    });
    assert.deepEqual(alignment.gone, objects(one.filter(name => !other.includes(name))));
  }), { numRuns: 3000 }));
});
