import assert from 'node:assert/strict';
import { readPlace, readSpelling } from '../../../../client/src/commands/place';

describe('arguments of the command that shows a place', () => {
  it('are a URI, a line and a character', () => {
    assert.deepEqual(readPlace(['file:///Статьи/встреча.txt', 3, 0]), { uri: 'file:///Статьи/встреча.txt', line: 3, character: 0 });
  });

  for (const given of [[], ['file:///a'], ['file:///a', 1], ['', 1, 1], [1, 1, 1], ['file:///a', -1, 0], ['file:///a', 1.5, 0], ['file:///a', '1', '0'], ['file:///a', NaN, 0], [null, null, null], [{ uri: 'file:///a' }, 0, 0]]) {
    it(`are nothing else: ${JSON.stringify(given)}`, () => assert.equal(readPlace(given), undefined));
  }
});

describe('arguments of the command that changes a spelling', () => {
  const place = { line: 2, character: 0 }, range = { start: place, end: { line: 2, character: 5 } };
  it('are a URI, the version of its text, and places', () => assert.deepEqual(readSpelling({ uri: 'file:///Статьи/встреча.txt', version: 3, ranges: [range] }), { uri: 'file:///Статьи/встреча.txt', version: 3, ranges: [range] }));

  for (const given of [undefined, null, 7, {}, { uri: '', version: 1, ranges: [range] }, { uri: 'file:///a', version: '1', ranges: [range] }, { uri: 'file:///a', version: 1, ranges: [] }, { uri: 'file:///a', version: 1, ranges: [place] }, { uri: 'file:///a', version: 1, ranges: [range, null] }, { uri: 'file:///a', version: 1, ranges: [{ start: place, end: { line: -1, character: 0 } }] }]) {
    it(`are nothing else: ${JSON.stringify(given)}`, () => assert.equal(readSpelling(given), undefined));
  }
});
