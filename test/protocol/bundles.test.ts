import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { built } from './support/program';

/** Bytes, minified, as an installed extension has them. */
const size = (name: string): number => statSync(built(name)).size;

describe('the bundles', () => {
  for (const name of ['client.js', 'web/client.js', 'server.js', 'web/server.js', 'look.js', 'web/look.js']) {
    it(`${name} stays under 600 kB`, () => assert.ok(size(name) < 600_000, `${size(name)} bytes`));
  }

  for (const name of ['preview.js', 'statistics.js']) {
    it(`${name}, loaded when its page is opened, stays under 500 kB`, () => assert.ok(size(name) < 500_000, `${size(name)} bytes`));
  }

  it('hold no recognition in what wakes with VS Code', () => {
    const found = (name: string): boolean => readFileSync(built(name), 'utf8').includes('вице-премьер');
    assert.deepEqual(['parts/transcript/languages/all.js', 'look.js', 'client.js', 'web/client.js'].filter(found), ['parts/transcript/languages/all.js', 'look.js']);
  });
});
