import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageSources, root } from '../../support/sources';

const sources = pageSources('statistics');
const texts = readFileSync(join(root, 'client/src/statistics/texts.ts'), 'utf8'), given = [...texts.matchAll(/(\w+): l10n\.t\('([^']+)'\)/g)];
const russian = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.ru.json'), 'utf8')) as Record<string, string>;

describe('texts of the page of statistics', () => {
  it('are all given, and no others are', () => {
    const asked = [...sources.matchAll(/\b[tn]\((?:\w+ \? )?'(\w+)'(?: : '(\w+)')?/g), ...sources.matchAll(/ title: '(\w+)',$/gm)].flatMap(([, one, other]) => other ? [one, other] : [one]);
    assert.deepEqual([...new Set(asked)].sort(), given.map(([, name]) => name).sort());
  });

  it('have as many forms as a language has plurals', () => {
    const forms = given.filter(([, , text]) => text.includes('|'));
    assert.ok(forms.length > 0);
    for (const [, , text] of forms) assert.deepEqual([text.split('|').length, russian[text].split('|').length], [2, 3], text);
    for (const [, name, text] of given) assert.equal(new RegExp(`\\bn\\('${name}'`).test(sources), text.includes('|'), name);
  });
});
