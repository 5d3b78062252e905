import assert from 'node:assert/strict';
import { Restarts, Unsent } from '../../../client/src/restarts';

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

/** The answers to messages that cannot be sent, one behind the other, at these seconds. */
function unsent(...seconds: number[]): boolean[] {
  let now = 0;
  const errors = new Unsent(() => now);
  return seconds.map((second, at) => { now = second * 1000; return errors.another(at + 1); });
}

describe('messages that cannot be sent', () => {
  it('are nothing while somebody types on and the server has just ended', () => assert.deepEqual(unsent(5, 5.1, 5.2, 5.3, 5.4, 6), [true, true, true, true, true, true]));
  it('are given up where they go on and it does not end', () => assert.deepEqual(unsent(0, 0, 0, 9, 11, 12), [true, true, true, true, false, false]));
  it('are nothing where they are few, however long it takes', () => assert.deepEqual(unsent(0, 20, 40), [true, true, true]));
  it('are counted anew once one was sent', () => {
    let now = 0;
    const errors = new Unsent(() => now);
    for (const count of [1, 2, 3, 4]) assert.ok(errors.another(count));
    now = 60_000;
    for (const count of [1, 2, 3, 4]) assert.ok(errors.another(count));
  });
});
