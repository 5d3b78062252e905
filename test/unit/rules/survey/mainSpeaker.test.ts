import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MainSpeaker, type Neighbours } from '../../../../server/src/rules/survey/mainSpeaker';

/** Who speaks in a row, as one section adds it. */
function row(...turns: string[]): Neighbours {
  const pairs = (step: number) => turns.flatMap((one, at) => turns[at + step] !== undefined && turns[at + step] !== one ? [one, turns[at + step]] : []);
  return { turns, beside: pairs(1), around: pairs(2) };
}

describe('the main speaker', () => {
  it('is who speaks most, and of how many pairs he is one', () => {
    const main = new MainSpeaker();
    main.add(row('шубина', 'абжан', 'шубина', 'верес', 'шубина', 'абжан'), 1);
    main.settle();
    assert.deepEqual([main.key, main.besideOthers, main.aroundOthers], ['шубина', 5, 0]);
  });
  it('is nobody where nobody speaks', () => {
    const main = new MainSpeaker();
    main.settle();
    assert.equal(main.key, '');
    main.add(row('крот'), 1);
    main.settle();
    main.add(row('крот'), -1);
    main.settle();
    assert.equal(main.key, '');
  });
  it('depends on what there is alone, never on how it came about', () => fc.assert(fc.property(fc.array(fc.tuple(fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 5 }), fc.boolean())), changes => {
    const edited = new MainSpeaker(), left: Neighbours[] = [];
    for (const [turns, gone] of changes) {
      const share = gone && left.length ? left.pop()! : row(...turns);
      if (gone && !turns.length) continue;
      if (share.turns !== turns) edited.add(share, -1); else { edited.add(share, 1); left.push(share); }
      edited.settle();
    }
    const anew = new MainSpeaker();
    for (const share of left) anew.add(share, 1);
    anew.settle();
    if (left.some(({ turns }) => turns.length)) assert.deepEqual([edited.key, edited.besideOthers, edited.aroundOthers], [anew.key, anew.besideOthers, anew.aroundOthers]);
  })));
});
