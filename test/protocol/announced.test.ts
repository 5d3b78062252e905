import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { capable } from './support/capable';
import { Editor, isTold } from './support/editor';

/** What was agreed on, in a file each, so that a change of what is announced is seen as one. */
const agreed = (name: string): unknown => JSON.parse(readFileSync(new URL(`./announced/${name}.json`, import.meta.url), 'utf8'));

describe('what the server announces', () => {
  for (const [name, capabilities, options] of [['everything', capable, { fileAccess: true }], ['little', isTold, undefined]] as const) {
    it(`to a client that can ${name}`, () => Editor.visit({ capabilities, options }, async ({ initialized }) => assert.deepEqual(initialized.capabilities, agreed(name))));
  }
});
