import assert from 'node:assert/strict';
import { plain } from '../../../bench/parse';
import { median, percentile } from '../../../bench/statistics';
import { mulberry32, styles, transcript, type Style } from '../../../bench/text';
import { check } from '../../../server/src/rules/check';
import { parse } from '../../../server/src/transcript';

describe('a text for measurements', () => {
  for (const style of Object.keys(styles) as Style[]) {
    it(`is the same each time, as long as asked, and reads as a transcript: ${style}`, () => {
      const text = transcript(style, 20_000);
      assert.equal(text.length, 20_000);
      assert.equal(transcript(style, 20_000), text);
      assert.notEqual(transcript(style, 20_000, 2), text);
      assert.ok(transcript(style, 40_000).startsWith(text));
      const read = parse(text);
      assert.equal(read.speakers.length, 6);
      assert.ok(read.statements.length > 60);
      // The last turn is cut off; what it lacks is no fault of the others.
      assert.ok(check({ transcript: read }, rule => rule.meta.severity).length <= 1);
    });
  }

  it('is read plainly, too: labelled lines are counted', () => {
    assert.equal(plain('Вера Тихая: Да.\r\nНет.\rANN FAIRWEATHER (chair): Yes.\nно: нет\n'), 2);
  });

  it('comes from numbers that are spread over 0 to 1', () => {
    const random = mulberry32(3), numbers = Array.from({ length: 1000 }, random);
    assert.ok(numbers.every(number => number >= 0 && number < 1));
    assert.ok(Math.abs(numbers.reduce((sum, number) => sum + number) / 1000 - 0.5) < 0.05);
  });
});

describe('percentiles', () => {
  it('are values that were measured, by the nearest rank', () => {
    const values = [30, 10, 20, 50, 40];
    assert.equal(median(values), 30);
    assert.equal(percentile(values, 0.95), 50);
    assert.equal(percentile(values, 0.2), 10);
    assert.equal(median([7]), 7);
    assert.deepEqual(values, [30, 10, 20, 50, 40]);
  });
});
