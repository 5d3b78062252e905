import assert from 'node:assert/strict';
import type { Lines } from '../../../../server/src/transcript/lines';
import type { Paragraph } from '../../../../server/src/transcript/quotations';
import { pathological } from '../../../support/pathological';
import { eachLine, eachRun, read } from './draw';

/** How often a text's units are read while `act` runs: what takes time, counted where it happens. */
function unitsRead(act: () => void): number {
  const { charCodeAt, slice } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (this: string, at: number) { count++; return charCodeAt.call(this, at); };
  String.prototype.slice = function (this: string, from?: number, to?: number) { const part = slice.call(this, from, to); count += Math.min(part.length, 64); return part; };
  try { act(); } finally { Object.assign(String.prototype, { charCodeAt, slice }); }
  return count;
}

const inStatement = (lines: Lines) => eachLine(lines, true);
/** Each way of taking a text apart, and the tables of all languages once: they look furthest. */
const ways: readonly [language: string, shape: string, paragraphs: (lines: Lines) => Paragraph[]][] = [['ru', 'lines', eachLine], ['ru', 'runs', eachRun], ['ru', 'statements', inStatement], ['und', 'lines', eachLine]];

describe('quotations take time in proportion to the text', () => {
  const small = 3_000, times = 4, most = 40;
  for (const { name, text } of pathological) it(name, () => {
    for (const [language, shape, paragraphs] of ways) {
      const [few, many] = [small, small * times].map(units => unitsRead(() => { read(text(units), language, paragraphs); }));
      assert.ok(many <= few * times * 1.3 + small, `${language}, ${shape}: ${few} units read of ${small}, ${many} of ${small * times}`);
      assert.ok(many <= most * small * times, `${language}, ${shape}: each ${Math.round(many / small / times)} times`);
    }
  });
});
