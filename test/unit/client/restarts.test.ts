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

/** The answers to messages that cannot be sent, one behind the other, at these seconds; each counts for as many as `by`. */
function unsent(by: number, ...seconds: number[]): boolean[] {
  let now = 0;
  const errors = new Unsent(() => now);
  return seconds.map((second, at) => { now = second * 1000; return errors.another((at + 1) * by); });
}

describe('messages that cannot be sent', () => {
  it('are nothing while somebody types on and the server has just ended', () => assert.deepEqual(unsent(1, 50, 50.1, 50.2, 50.3, 50.4, 51), [true, true, true, true, true, true]));
  // So counts vscode-jsonrpc, for a process that has ended: in what it gives back to `send`, and once more where it tells of it.
  it('are nothing either where each is counted twice', () => assert.deepEqual(unsent(2, 50, 50.1, 50.2, 50.3, 50.4, 51), [true, true, true, true, true, true]));
  it('are given up where they go on and it does not end', () => assert.deepEqual(unsent(2, 50, 50, 50, 59, 61, 62), [true, true, true, true, false, false]));
  it('are counted anew once one was sent, of which only their count tells', () => {
    let now = 50_000;
    const errors = new Unsent(() => now);
    for (const count of [2, 4, 6]) assert.ok(errors.another(count));
    now = 90_000;
    for (const count of [2, 4, 6]) assert.ok(errors.another(count));
  });
});
