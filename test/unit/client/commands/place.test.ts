import assert from 'node:assert/strict';
import { readPlace } from '../../../../client/src/commands/place';

describe('arguments of the command that shows a place', () => {
  it('are a URI, a line and a character', () => {
    assert.deepEqual(readPlace(['file:///Статьи/встреча.txt', 3, 0]), { uri: 'file:///Статьи/встреча.txt', line: 3, character: 0 });
  });

  for (const given of [[], ['file:///a'], ['file:///a', 1], ['', 1, 1], [1, 1, 1], ['file:///a', -1, 0], ['file:///a', 1.5, 0], ['file:///a', '1', '0'], ['file:///a', NaN, 0], [null, null, null], [{ uri: 'file:///a' }, 0, 0]]) {
    it(`are nothing else: ${JSON.stringify(given)}`, () => assert.equal(readPlace(given), undefined));
  }
});
