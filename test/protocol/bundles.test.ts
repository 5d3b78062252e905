import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { built } from './support/program';

/** Bytes, minified, as an installed extension has them. */
const size = (name: string): number => statSync(built(name)).size;

describe('the bundles', () => {
  for (const name of ['client.js', 'web/client.js', 'look.js', 'web/look.js']) {
    it(`${name} stays under 600 kB`, () => assert.ok(size(name) < 600_000, `${size(name)} bytes`));
  }

  // Twice of what it should be: recognition, the tables of its languages and of names, the protocol's libraries and what reads directories are all in it.
  for (const name of ['server.js', 'web/server.js']) {
    it(`${name} does not grow past what it is`, () => assert.ok(size(name) < 1_150_000, `${size(name)} bytes`));
  }

  it('hold no recognition in what wakes with VS Code', () => {
    const found = (name: string): boolean => readFileSync(built(name), 'utf8').includes('вице-премьер');
    assert.deepEqual(['server.js', 'look.js', 'client.js', 'web/client.js'].filter(found), ['server.js', 'look.js']);
  });
});
