import assert from 'node:assert/strict';
import fc from 'fast-check';
import { timeBehind, timeBehindInWords, timeLine, timeLineInWords } from '../../../../server/src/transcript/reading/times';

/** What times in words are made of, and what stands beside them; no colon. */
const pieces = ['3', '12', '2024', ' ', ' ', ', ', ' — ', 'часа назад', 'часа', 'минут', 'hours ago', 'an hour ago', '3h ago', 'minutes', 'seconds', 'vor 3 Tagen', 'il y a', 'points', 'мая', 'May 4', 'AM', 'г.', '(', ')', '[', '12.5 - 14.0s', 'Вера'];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map(all => all.join(''));

describe('times without a colon', () => {
  it('are found by what looks for words alone as by what looks for clocks too', () => {
    fc.assert(fc.property(text.filter(made => /\p{L}$/u.test(made)), made => assert.equal(timeBehindInWords.exec(made)?.index, timeBehind.exec(made)?.index)), { numRuns: 5000 });
    fc.assert(fc.property(text.map(made => `3${made}`), made => assert.equal(timeLineInWords.test(made), timeLine.test(made))), { numRuns: 5000 });
    for (const found of ['Вера Тихая 3 часа назад', 'stroud · 3h ago', 'Вера 12 минут 3 секунды']) assert.ok(timeBehindInWords.test(found), found);
    for (const line of ['3 часа назад', '12 minutes 3 seconds', '3 hours ago EST']) assert.ok(timeLineInWords.test(line), line);
  });
});
