import { expect } from 'chai';
import fc from 'fast-check';
import { Askers } from '../../../../server/src/rules/checking/askers';

interface Asker { readonly asked: Int32Array }

describe('who asked which facts', () => {
  it('is found from the facts, whoever came and went', () => {
    const fact = fc.integer({ min: -6, max: 6 });
    fc.assert(fc.property(fc.array(fc.record({ asked: fc.uniqueArray(fact, { maxLength: 5 }), goes: fc.nat(20) }), { maxLength: 20 }), fc.array(fact, { maxLength: 4 }), (steps, changed) => {
      const askers = new Askers<Asker>(), all = new Set<Asker>();
      for (const { asked, goes } of steps) {
        const asker = { asked: Int32Array.from(asked) }, going = [...all][goes] as Asker | undefined;
        askers.add(asker);
        all.add(asker);
        if (going) { askers.delete(going); all.delete(going); }
        expect([...askers.of(changed)]).to.have.members([...all].filter(each => each.asked.some(own => changed.includes(own))));
      }
    }));
  });
});
