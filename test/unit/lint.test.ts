import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { require as read } from 'tsx/cjs/api';
import { root } from '../support/sources';

const linter = new Linter();
const rules: Linter.RulesRecord = { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': ['error', { report: 'potential' }] };

/** What lint says of a regular expression as if it stood in a source. */
function faults({ source, flags }: RegExp): string[] {
  return linter.verify(`/${source}/${flags}.test(text);`, [{ plugins: { regexp }, rules }]).map(({ message }) => message.slice(0, 200));
}

describe('regular expressions', () => {
  it('are seen to take more than linear time where they do', () => {
    assert.equal(faults(/^(?:\w+\s?)+$/).length, 1);
    assert.equal(faults(/\s+$/).length, 1);
    assert.deepEqual(faults(/^\s*\S+/), []);
  });

  it('that are made at run time take linear time', () => {
    const all = readdirSync(join(root, 'server/src'), { recursive: true, encoding: 'utf8' }).map(name => join(root, 'server/src', name));
    const making = all.filter(path => path.endsWith('.ts') && readFileSync(path, 'utf8').includes('new RegExp(')), made: [string, RegExp][] = [];
    for (const path of making) for (const [name, value] of Object.entries(read(path, join(root, 'test')) as object)) if (value instanceof RegExp) made.push([`${path}: ${name}`, value]);
    assert.ok(made.length >= 5, 'those of times');
    for (const [name, one] of made) assert.deepEqual(faults(one), [], name);
  });
});
