import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PageEdit, PageSection, PageSpeaker } from '#protocol';
import { Given } from '../../../server/src/page';

const section = (lines: number): PageSection => ({ lines, blocks: [] });
const speaker = (name: string): PageSpeaker => ({ key: name, name, kind: 'person', office: null });

/** What somebody has who does as answers say. */
function follow(had: readonly PageSection[], { whole, from, removed, sections }: PageEdit): PageSection[] {
  const before = whole ? [] : had;
  return [...before.slice(0, from), ...sections, ...before.slice(from + removed)];
}

describe('what is told of a page', () => {
  it('is all of it at first, and then what is other', () => {
    const given = new Given(), [one, two, three] = [1, 2, 3].map(section), all = given.since(undefined, [one, two, three], [speaker('Анна')]);
    assert.deepEqual({ ...all, id: '' }, { id: '', whole: true, from: 0, removed: 0, sections: [one, two, three], speakers: [speaker('Анна')] });
    const other = section(4), edit = given.since(all.id, [one, other, three], [speaker('Анна')]);
    assert.deepEqual({ ...edit, id: '' }, { id: '', from: 1, removed: 1, sections: [other] });
    assert.deepEqual(given.since(edit.id, [one, other, three], [speaker('Анна')]), { id: edit.id, from: 3, removed: 0, sections: [] });
  });

  it('is all of it again for whoever was told by another, or long ago', () => {
    const given = new Given(), { id } = given.since(undefined, [section(1)], []), { id: foreign } = new Given().since(undefined, [section(1)], []);
    assert.equal(given.since(foreign, [section(1)], []).whole, true);
    assert.equal(given.since(5, [section(1)], []).whole, true);
    for (let lines = 0; lines < 9; lines++) given.since(undefined, [section(lines)], []);
    assert.equal(given.since(id, [section(1)], []).whole, true);
  });

  it('comes in parts of a long one, whatever changes meanwhile', () => fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.nat(300)), { maxLength: 6 }), changes => {
    const given = new Given();
    let now = Array.from({ length: 700 }, (_, at) => section(at)), had: PageSection[] = [], id: string | undefined, more: true | undefined;
    const ask = () => {
      const answer = given.since(id, now, []);
      assert.ok(answer.sections.length <= 256);
      had = follow(had, answer);
      ({ id, more } = answer);
    };
    for (const [at, gone, put] of changes) {
      ask();
      const from = at % now.length;
      now = [...now.slice(0, from), ...Array.from({ length: put }, (_, each) => section(each)), ...now.slice(from + gone)];
    }
    do ask(); while (more);
    assert.ok(had.length === now.length && had.every((each, index) => each === now[index]));
  }), { numRuns: 60 }));
});
