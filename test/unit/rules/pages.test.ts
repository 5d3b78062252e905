import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../../../scripts/rule-pages';
import { rules } from '../../../server/src/rules';
import { parse } from '../../../server/src/transcript';
import { findingsOf } from '../../support/findings';

const root = join(__dirname, '../../..');

describe('the pages of the rules', () => {
  it('are what scripts/rule-pages.ts makes of the rules (run it, and commit the result)', () => {
    for (const [path, text] of rulePages()) assert.equal(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'), text, path);
  });
  it('are there for these rules only', () => {
    for (const folder of ['docs/rules', 'docs/ru/rules']) assert.deepEqual(readdirSync(join(root, folder)).sort(), ['README.md', ...rules.map(rule => `${rule.meta.code}.md`)].sort());
  });
  it('are all named on the project’s first page', () => {
    const named = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| \[`([^`]+)`\]\(docs\/rules\/\1\.md\)/gm)].map(([, code]) => code);
    assert.deepEqual(named.sort(), rules.map(({ meta }) => meta.code).sort());
  });
  for (const { meta } of rules) for (const { language, bad, good, officials, file, beside } of meta.examples) {
    it(`${meta.code}: the ${language} example has this finding and no other, and none once it is put right`, () => {
      assert.deepEqual(findingsOf(parse(bad), undefined, officials, file, beside && [beside]).map(({ code }) => code), [meta.code]);
      assert.deepEqual(findingsOf(parse(good), undefined, officials, file, beside && [beside]).map(({ code }) => code), []);
    });
  }
  it('have an example in Russian and in English for each rule', () => {
    for (const { meta } of rules) assert.deepEqual(meta.examples.map(({ language }) => language), ['ru', 'en'], meta.code);
  });
});

describe('rules', () => {
  it('are at most warnings by default, and each has its own code', () => {
    for (const { meta } of rules) assert.ok(['warning', 'information', 'hint', 'off'].includes(meta.severity), meta.code);
    assert.equal(new Set(rules.map(({ meta }) => meta.code)).size, rules.length);
  });
});
