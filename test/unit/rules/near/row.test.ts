import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearOf, sectionedOf } from '../../../../server/src/rules/near';
import { countBefore } from '../../../../server/src/rules/places';
import { Recogniser } from '../../../../server/src/transcript';
import { pages } from '../../../support/edits';

const rows = ['statements', 'strays', 'headings', 'directions', 'quotations'] as const;

describe('what stands near a place', () => {
  it('is what a list of the whole document has there', () => fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(2, 3, 8, 64), fc.nat(), fc.nat(60), fc.integer({ min: -8, max: 8 }), (page, most, line, character, offset) => {
    const { transcript } = new Recogniser(page, most), near = nearOf(sectionedOf(transcript), () => undefined), place = { line: line % transcript.lines.count, character };
    for (const row of rows) {
      const all = transcript[row], index = countBefore(all, place);
      assert.deepEqual(near[row].at(place, offset), all[index + offset], row);
      const to = { line: Math.min(transcript.lines.count - 1, place.line + 12), character: 0 };
      assert.deepEqual([...near[row].between(place, to)], all.slice(index, Math.max(index, countBefore(all, to))), row);
    }
  }), { numRuns: 600 }));

  it('is told with the sections that were looked at', () => {
    const { transcript } = new Recogniser('Анна Ветрова: Раз.\n\n\n\nПётр Седов: Два.\n\n\n\nАнна Ветрова: Три.\n', 2), looked = new Set<number>(), near = nearOf(sectionedOf(transcript), section => looked.add(section));
    assert.equal(near.statements.at({ line: 4, character: 0 }, -1)?.attribution?.speaker, 'Анна Ветрова');
    // Where the turn in the place's own section ends is part of it.
    assert.deepEqual([...looked].sort(), [0, 1, 2, 4]);
  });
});
