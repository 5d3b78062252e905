import assert from 'node:assert/strict';
import { clip, firstWords, firstWordsRange, oneLine } from '../../../server/src/features/support/words';
import { Lines } from '../../../server/src/transcript/lines';

describe('words on one line', () => {
  it('have single spaces, whatever stood between them', () => {
    assert.equal(oneLine(' Мост\r\n\tзакрыт\u00A0\u2028 до  весны\u202E '), 'Мост закрыт до весны');
    assert.equal(oneLine('Мост закрыт'), 'Мост закрыт');
  });

  it('are cut between words, without what joins them to the next', () => {
    assert.equal(clip('Мост закрыт, а объезд открыт', 12), 'Мост закрыт…');
    assert.equal(clip('Мост', 4), 'Мост');
  });

  it('are cut anywhere where there are no words, but in no character', () => {
    assert.equal(clip('橋は閉鎖されています', 4), '橋は閉鎖…');
    assert.equal(clip('🎻🎻🎻', 3), '🎻…');
  });

  it('are taken from a range over several lines; their place is on the first', () => {
    const lines = Lines.of('Пётр: Мост\r\nзакрыт до весны.'), range = { start: { line: 0, character: 6 }, end: { line: 1, character: 16 } };
    assert.equal(firstWords(lines, range, 12), 'Мост закрыт…');
    assert.deepEqual(firstWordsRange(lines, range), { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } });
    assert.deepEqual(firstWordsRange(lines, { ...range, start: { line: 0, character: 10 } }), { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } });
  });

  it('cost no more where the range holds a million of them', () => {
    const lines = Lines.of('слово '.repeat(1_000_000)), range = { start: { line: 0, character: 0 }, end: { line: 0, character: 6_000_000 } };
    assert.equal(firstWords(lines, range, 20), 'слово слово слово…');
  });
});
