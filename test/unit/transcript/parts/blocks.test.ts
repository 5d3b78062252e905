import { expect } from 'chai';
import fc from 'fast-check';
import { Blocks, type Summing } from '../../../../server/src/transcript/parts/blocks';

interface Item { says: string }
/** Sees the order of items, and where each was when it was added up. */
const spoken: Summing<Item, string> = { of: items => items.map(({ says }) => says).join(''), join: sums => sums.join('') };
const counted: Summing<Item, number> = { of: items => items.length, join: sums => sums.reduce((all, each) => all + each, 0) };

const step = fc.record({ at: fc.nat(1000), removed: fc.oneof(fc.nat(3), fc.nat(400)), added: fc.oneof(fc.array(fc.string({ maxLength: 2 }), { maxLength: 3 }), fc.array(fc.string({ maxLength: 2 }), { minLength: 100, maxLength: 400 })), touched: fc.nat(1000) });

describe('a row of items in blocks', () => {
  it('adds up as all of its items do, whatever came and went', () => {
    fc.assert(fc.property(fc.nat(600), fc.array(step, { maxLength: 12 }), (count, steps) => {
      const items: Item[] = Array.from({ length: count }, (_, at) => ({ says: `${at};` })), blocks = new Blocks(items);
      for (const { at, removed, added, touched } of steps) {
        const from = Math.min(at, items.length), gone = Math.min(removed, items.length - from), come = added.map(says => ({ says }));
        items.splice(from, gone, ...come);
        blocks.splice(from, gone, come);
        if (items.length) { items[touched % items.length].says += '!'; blocks.touch(touched % items.length); }
        expect(blocks.sum(spoken)).to.equal(spoken.of(items));
        expect(blocks.sum(counted)).to.equal(items.length);
      }
    }));
  });

  it('adds up again only what stands beside an item that is other', () => {
    let looked = 0;
    const items = Array.from({ length: 5000 }, () => ({ says: 'я' })), blocks = new Blocks<Item>(items), summing: Summing<Item, number> = { of: run => { looked += run.length; return run.length; }, join: sums => sums.length };
    blocks.sum(summing);
    looked = 0;
    blocks.touch(2500);
    blocks.splice(100, 1, [{ says: 'ю' }]);
    blocks.sum(summing);
    expect(looked).to.be.lessThan(500);
  });
});
