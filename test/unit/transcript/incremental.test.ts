import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, Recogniser } from '../../../server/src/transcript';
import type { Transcript } from '../../../server/src/transcript/model';
import { edit, edits, pages, trailingPage } from '../../support/edits';
import { plain } from '../../support/plain';

/** All that a transcript says, apart from how its text is kept. */
function told(transcript: Transcript): unknown { return { ...plain(transcript), lines: transcript.lines.source }; }

describe('a text that is read as it is edited', () => {
  it('reads as it reads anew, whatever the edits and the size of its parts', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(2, 3, 5, 8, 64), edits, (page, most, changes) => {
      let text = page;
      const recogniser = new Recogniser(text, most), first = recogniser.transcript, before = told(first);
      for (const change of changes) {
        text = edit(recogniser, change, text);
        const now = recogniser.transcript;
        assert.deepEqual(told(now), told(parse(text)));
      }
      assert.deepEqual(told(first), before, 'an earlier version stays as it was');
    }), { numRuns: 1500 });
  });

  it('reads what several edits left in one go', () => {
    const recogniser = new Recogniser(trailingPage);
    recogniser.edit({ from: 0, to: 0, text: 'Вера Тихая: Начнём.\n\n' });
    recogniser.edit({ from: 22, to: 30, text: '' });
    assert.deepEqual(told(recogniser.transcript), told(parse(recogniser.lines.source)));
  });

  it('keeps what it concluded about parts that an edit leaves alone', () => {
    const text = Array.from({ length: 400 }, (_, i) => `${i % 2 ? 'Анна Ветрова' : 'Пётр Седов'}: Мост через реку закрыт на ремонт.`).join('\n\n'), recogniser = new Recogniser(text);
    void recogniser.transcript;
    const before = recogniser.parts.map(part => part.section);
    recogniser.edit({ from: text.indexOf('закрыт', 20_000), to: text.indexOf('закрыт', 20_000), text: 'снова ' });
    void recogniser.transcript;
    const kept = recogniser.parts.filter(part => before.includes(part.section)).length;
    assert.equal(kept, before.length - 1);
  });
});
