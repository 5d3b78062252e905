import assert from 'node:assert/strict';
import { Restarts } from '../../../client/src/restarts';

/** The answers to a server that ends at these seconds. */
function answers(...seconds: number[]): boolean[] {
  let now = 0;
  const restarts = new Restarts(() => now);
  return seconds.map(second => { now = second * 1000; return restarts.another(); });
}

describe('restarts of a server that ends by itself', () => {
  it('gives up at the fifth end in three minutes', () => assert.deepEqual(answers(0, 10, 20, 30, 40), [true, true, true, true, false]));
  it('goes on where the ends lie further apart', () => assert.deepEqual(answers(0, 60, 120, 180, 240, 300, 360), [true, true, true, true, true, true, true]));
  it('counts the last five only', () => assert.deepEqual(answers(0, 600, 601, 602, 603, 604), [true, true, true, true, true, false]));
});
