import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/sources';

interface Configuration {
  brackets: [string, string][];
  autoClosingPairs: { open: string; close: string }[];
  surroundingPairs: [string, string][];
  wordPattern: { pattern: string; flags: string };
}
const configuration = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8')) as Configuration;
const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);

describe('words', () => {
  for (const whole of ['Петрова', 'Римский-Корсаков', 'Римский‑Корсаков', "д'Артаньян", 'д’Артаньян', "O'Brien", 'McNEIL', 'Ёлкина', 'й', '2024', 'Nguyễn', 'שלום', '王小明']) {
    it(`take ${whole} whole`, () => assert.deepEqual(`«${whole}», (${whole}): ${whole}-`.match(word), [whole, whole, whole]));
  }

  it('end at spaces, marks and dashes', () => {
    assert.deepEqual('И. Орлов, мэр — «да»: 12:30 …🎉'.match(word), ['И', 'Орлов', 'мэр', 'да', '12', '30']);
  });

  it('are never empty', () => assert.doesNotMatch('', new RegExp(word.source, word.flags)));
});

describe('pairs', () => {
  it('close and surround as quotations are written', () => {
    const pairs = ['«»', '“”', '‹›', '„“', '""', '()', '[]'];
    assert.deepEqual(configuration.autoClosingPairs.map(({ open, close }) => open + close), pairs);
    assert.deepEqual(configuration.surroundingPairs.map(pair => pair.join('')), pairs);
  });

  it('have no mark that both opens and closes among the brackets, where the editor could not match it', () => {
    const opening = configuration.brackets.map(([open]) => open), closing = configuration.brackets.map(([, close]) => close);
    assert.deepEqual(opening.filter(mark => closing.includes(mark)), []);
  });
});
