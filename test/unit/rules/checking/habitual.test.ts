import assert from 'node:assert/strict';
import { check } from '../../../../server/src/rules/check';
import { Checker } from '../../../../server/src/rules/checking/checker';
import { parse, Recogniser } from '../../../../server/src/transcript';

/** Quotations in as many paragraphs, the first ones of which are not closed. */
const page = (all: number, open: number) => `Мост через Каменку закрыли в понедельник.\n\n${Array.from({ length: all }, (_, at) => `«Мы ждали этого ремонта ${at + 3} лет${at < open ? '' : '»'}, — сказала Полина Верес.`).join('\n\n')}\n`;
const found = (text: string, checker?: Checker, transcript = parse(text)) => check({ transcript }, () => 'warning', undefined, checker).filter(({ code }) => code === 'quote.unbalanced').length;

describe('what a document does again and again', () => {
  it('is no slip: of more than ten, and more than one in six, nothing is said', () => {
    assert.equal(found(page(10, 10)), 10);
    assert.equal(found(page(50, 11)), 0);
    assert.equal(found(page(100, 11)), 11);
    assert.equal(found(page(230, 11)), 11);
  });
  it('is a slip again when it becomes rarer by edits', () => {
    const text = page(12, 11), recogniser = new Recogniser(text), checker = new Checker(), at = text.indexOf('3 лет, —') + '3 лет'.length;
    assert.equal(found('', checker, recogniser.transcript), 0);
    recogniser.edit({ from: at, to: at, text: '»' });
    assert.equal(found('', checker, recogniser.transcript), 10);
  });
});
