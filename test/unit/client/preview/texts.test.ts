import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageSources, root } from '../../../support/sources';

const sources = pageSources('preview');
const given = [...readFileSync(join(root, 'client/src/preview/texts.ts'), 'utf8').matchAll(/(\w+): l10n\.t\(/g)].map(([, name]) => name);
/** Named by what a finding is. */
const severities = ['error', 'warning', 'information', 'hint'];

describe('texts of the preview’s page', () => {
  it('are all given, and no others are', () => {
    const asked = [...sources.matchAll(/\bt\((?:\w+ \? )?'(\w+)'(?: : '(\w+)')?/g)].flatMap(([, one, other]) => other ? [one, other] : [one]);
    assert.deepEqual([...new Set([...asked, ...severities])].sort(), [...given].sort());
  });
});
