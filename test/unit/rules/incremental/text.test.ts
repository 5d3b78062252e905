import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../../../../server/src/rules/checking/checker';
import { parse, Recogniser } from '../../../../server/src/transcript';
import { edit, edits, pages } from '../../../support/edits';
import { faulty, told } from './told';

describe('findings of a text that is edited', function () {
  this.timeout(300_000);

  it('are those of the text read anew, whatever the edits and the size of its parts', () => fc.assert(fc.property(fc.constantFrom(...faulty, ...pages), fc.constantFrom(2, 3, 5, 8, 64), edits, (page, most, changes) => {
    const recogniser = new Recogniser(page, most), checker = new Checker();
    told(recogniser.transcript, checker);
    let text = page;
    for (const change of changes) {
      text = edit(recogniser, change, text);
      assert.deepEqual(told(recogniser.transcript, checker), told(parse(text)));
    }
  }), { numRuns: 1500 }));
});
