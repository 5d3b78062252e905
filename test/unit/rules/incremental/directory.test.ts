import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../../../../server/src/rules/checking/checker';
import { parse, Recogniser } from '../../../../server/src/transcript';
import { edit, edits, pages } from '../../../support/edits';
import { faulty, tables, told } from './told';

describe('findings of a text that is edited beside a directory', function () {
  this.timeout(300_000);

  it('are those of the text read anew with the directory as it is then, whatever comes and goes in both', () => fc.assert(fc.property(fc.constantFrom(...faulty, ...pages), fc.constantFrom(2, 5, 64), edits, fc.array(fc.constantFrom(undefined, ...tables)), (page, most, changes, directories) => {
    const recogniser = new Recogniser(page, most), checker = new Checker();
    let text = page;
    changes.forEach((change, at) => {
      text = edit(recogniser, change, text);
      const { transcript } = recogniser, officials = directories[at % (directories.length || 1)];
      assert.deepEqual(told(transcript, checker, officials), told(parse(text), undefined, officials));
    });
  }), { numRuns: 500 }));
});
