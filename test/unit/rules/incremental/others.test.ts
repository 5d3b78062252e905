import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../../../../server/src/rules/checking/checker';
import { parse, Recogniser } from '../../../../server/src/transcript';
import { assemble } from '../../../support/assemble';
import { transcripts } from '../../../support/arbitrary';
import { edit, edits, pages } from '../../../support/edits';
import { faulty, others, tables, titled, told } from './told';

describe('findings of a text that is edited, beside others and after pauses', function () {
  this.timeout(300_000);

  it('are those of the text read anew with the other transcripts as they are then, whatever comes and goes', () => fc.assert(fc.property(fc.constantFrom(titled, ...faulty), fc.constantFrom(2, 5, 64), edits, fc.array(fc.constantFrom(undefined, ...others)), fc.array(fc.constantFrom(undefined, ...tables)), (page, most, changes, corpora, directories) => {
    const recogniser = new Recogniser(page, most), checker = new Checker();
    let text = page;
    changes.forEach((change, at) => {
      text = edit(recogniser, change, text);
      const { transcript } = recogniser, beside = corpora[at % (corpora.length || 1)], officials = directories[at % (directories.length || 1)];
      assert.deepEqual(told(transcript, checker, officials, beside), told(parse(text), undefined, officials, beside));
    });
  }), { numRuns: 300 }));

  it('are the same when looking for them was put off again and again', () => fc.assert(fc.property(fc.constantFrom(...faulty, ...pages), edits, fc.nat(40), (page, changes, patience) => {
    const recogniser = new Recogniser(page, 3), checker = new Checker();
    let text = page;
    for (const change of changes) {
      text = edit(recogniser, change, text);
      let left = patience;
      checker.advance(recogniser.transcript, () => --left > 0);
    }
    assert.deepEqual(told(recogniser.transcript, checker), told(parse(text)));
  }), { numRuns: 200 }));

  it('are those of the transcript that takes another’s place', () => fc.assert(fc.property(transcripts, transcripts, (one, other) => {
    const checker = new Checker(), texts = [one, other].map(([parts, options]) => assemble(parts, options).lines.source);
    for (const text of texts) assert.deepEqual(told(parse(text), checker), told(parse(text)));
  }), { numRuns: 200 }));
});
