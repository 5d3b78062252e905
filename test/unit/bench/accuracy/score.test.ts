import assert from 'node:assert/strict';
import { score } from '../../../../bench/accuracy/score';
import { add, emptyTally, f1, meanOf, precision, recall, valueOf } from '../../../../bench/accuracy/tally';
import type { TranscriptJson } from '../../../../server/src/cli/json';
import type { Gold } from '../../../../bench/corpus';

const nothing: TranscriptJson = { title: null, language: 'ru', convention: 'none', statements: [], unattributed: [], attributions: [], headings: [], directions: [], quotes: [] };
const complete = { statements: true, headings: true, directions: true, quotes: true };
const vera = { startLine: 1, endLine: 3, speaker: 'Вера Тихая', role: 'глава комитета', attribution: { startLine: 1, endLine: 1 } };
const lev = { startLine: 5, endLine: 5, speaker: 'Лев Ясенев', role: null, attribution: { startLine: 5, endLine: 5 } };
const gold: Gold = { file: 'page.txt', statements: [vera, lev], headings: [0], directions: [2], complete };

describe('the score of a page', () => {
  it('is full where all is found as people found it', () => {
    const { sets, shares } = score(gold, { ...nothing, statements: [vera, lev], headings: [{ startLine: 0, endLine: 0 }], directions: [{ startLine: 2, endLine: 2 }] }, '');
    for (const name of ['exact', 'span', 'attributions', 'headings', 'directions'] as const) assert.equal(f1(sets[name]), 1, name);
    assert.deepEqual(shares.role, { right: 1, of: 1 });
  });

  it('is nothing where nothing is found', () => {
    const { sets } = score(gold, nothing, '');
    assert.deepEqual(sets.exact, { right: 0, missed: 2, falsely: 0 });
    assert.deepEqual([precision(sets.exact), recall(sets.exact), f1(sets.exact)], [0, 0, 0]);
    assert.equal(f1(sets.quotations), null);
  });

  it('tells the lines of a statement from its speaker', () => {
    const { sets } = score(gold, { ...nothing, statements: [{ ...vera, speaker: 'Лев Ясенев' }, { ...lev, endLine: 6 }] }, '');
    assert.deepEqual(sets.span, { right: 1, missed: 1, falsely: 1 });
    assert.deepEqual(sets.exact, { right: 0, missed: 2, falsely: 2 });
    assert.deepEqual(sets.attributions, { right: 2, missed: 0, falsely: 0 });
  });

  it('asks for the role of statements that have half of their lines in common, even if somebody else is named', () => {
    const role = (startLine: number, own: string | null) => score(gold, { ...nothing, statements: [{ ...vera, startLine, speaker: 'Пётр Громов', role: own }] }, '').shares.role;
    assert.deepEqual(role(2, 'Глава комитета'), { right: 1, of: 1 });
    assert.deepEqual(role(2, null), { right: 0, of: 1 });
    assert.deepEqual(role(3, 'глава комитета'), { right: 0, of: 0 });
  });

  it('counts attributions without words as found, and does not mind those that may be called one', () => {
    const attributions = [{ startLine: 1, endLine: 1 }, { startLine: 7, endLine: 7 }, { startLine: 8, endLine: 8 }];
    const { sets } = score({ ...gold, optionalAttributions: [{ startLine: 7, endLine: 7 }] }, { ...nothing, attributions }, '');
    assert.deepEqual(sets.attributions, { right: 1, missed: 1, falsely: 1 });
  });

  it('calls nothing false where the gold is not complete', () => {
    const { sets } = score({ ...gold, statements: [lev], complete: {} }, { ...nothing, statements: [vera, lev], headings: [{ startLine: 9, endLine: 9 }] }, '');
    assert.deepEqual(sets.exact, { right: 1, missed: 0, falsely: 0 });
    assert.deepEqual([sets.headings, sets.attributions].map(f1), [null, null]);
  });

  it('counts what is said on pages where nobody speaks', () => {
    const { bare, falseStatements, sets } = score({ file: 'news.txt', complete }, { ...nothing, statements: [vera] }, '');
    assert.deepEqual([bare, falseStatements, f1(sets.exact)], [1, 1, null]);
  });
});

describe('the score of quotations', () => {
  const text = 'По словам Веры, «мост готов», а «Чайка» ушла. «Мы ждём», — сказал он.';
  const quote = (words: string, speaker: string | null = null) => { const startOffset = text.indexOf(words); return { startOffset, endOffset: startOffset + words.length, speaker }; };
  const page: Gold = { file: 'news.txt', complete, quotes: [quote('«мост готов»', 'Вера'), { ...quote('«Чайка»'), optional: true }, quote('«Мы ждём»')] };

  it('looks at the words inside the marks, and leaves names in marks to taste', () => {
    const { sets, shares } = score(page, { ...nothing, quotes: [quote('мост готов', 'Вера'), quote('«Чайка»'), quote('«Мы ждём», —', 'он')] }, text);
    assert.deepEqual(sets.quotations, { right: 2, missed: 0, falsely: 0 });
    assert.deepEqual(shares.speakers, { right: 1, of: 1 });
  });

  it('has no use for half of one', () => {
    const { sets, shares } = score(page, { ...nothing, quotes: [quote('«мост', 'Вера'), quote('ушла.')] }, text);
    assert.deepEqual(sets.quotations, { right: 0, missed: 2, falsely: 2 });
    assert.deepEqual(shares.speakers, { right: 0, of: 0 });
  });

  it('pairs the best first: two found ones are not both the same one', () => {
    const { sets } = score(page, { ...nothing, quotes: [quote('«мост готов», а'), quote('«мост готов»')] }, text);
    assert.deepEqual(sets.quotations, { right: 1, missed: 1, falsely: 1 });
  });
});

describe('scores of several pages', () => {
  it('add up, and sources count alike however long they are', () => {
    const good = emptyTally(), bad = emptyTally(), one = score(gold, { ...nothing, statements: [vera, lev] }, '');
    for (let time = 0; time < 9; time++) add(good, one);
    add(bad, score(gold, nothing, ''));
    assert.deepEqual([good.files, good.statements, good.sets.exact.right], [9, 18, 18]);
    assert.equal(meanOf([good, bad, emptyTally()], 'exact'), 0.5);
    assert.equal(valueOf(emptyTally(), 'role'), null);
  });
});
