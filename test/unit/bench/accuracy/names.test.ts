import assert from 'node:assert/strict';
import { sameSpeaker } from '../../../../bench/accuracy/names';

describe('the right speaker', () => {
  const right: readonly (readonly [found: string | null, speaker: string | null, aliases?: string[]])[] = [
    ['ПЁТР ГРОМОВ', 'Петр Громов'], ['г-н Громов', 'Громов'], ['Mr. Oakley', 'OAKLEY'], ['Dr. Rt Hon Oakley', 'Oakley'], ['O’Marrow', 'O\'Marrow'], ['A', 'Ann Fairweather', ['A']], [null, null],
  ];
  const wrong: readonly (readonly [found: string | null, speaker: string | null, aliases?: string[]])[] = [
    ['Громов', 'Пётр Громов'], ['Mr. Oakley', 'Mrs. Oakley'], ['Г-жа Громова', 'г-н Громова'], [null, 'Громов'], ['Громов', null], ['Dr', 'Oakley'],
  ];
  for (const [found, speaker, aliases] of right) it(`${found ?? 'nobody'} is ${speaker ?? 'nobody'}`, () => assert.ok(sameSpeaker(found, { speaker, aliases })));
  for (const [found, speaker, aliases] of wrong) it(`${found ?? 'nobody'} is not ${speaker ?? 'nobody'}`, () => assert.ok(!sameSpeaker(found, { speaker, aliases })));
});
