import assert from 'node:assert/strict';
import { mistakesBeside } from '../../../../bench/accuracy/beside';
import { placesOf, worstFirst } from '../../../../bench/accuracy/places';
import { read } from '../../../../bench/accuracy/reading';
import { mistakesOfSpeech } from '../../../../bench/accuracy/speech';
import { causeTable, remarks, sourceTable } from '../../../../bench/accuracy/tables';
import type { Gold, GoldStatement } from '../../../../bench/corpus';

const page = ['Вера Тихая: Мост готов.', 'Пётр Громов: Дорога тоже.', 'Вера Тихая: Тогда едем.', 'Пётр Громов: Едем завтра.', 'Вера Тихая: Завтра рано.'].join('\n');
const said = (line: number, speaker: string, more: Partial<GoldStatement> = {}): GoldStatement => ({ startLine: line, endLine: line, speaker, role: null, attribution: { startLine: line, endLine: line }, ...more });
const all = [said(0, 'Вера Тихая'), said(1, 'Пётр Громов'), said(2, 'Вера Тихая'), said(3, 'Пётр Громов'), said(4, 'Вера Тихая')];
const goldOf = (statements: readonly GoldStatement[], more: Partial<Gold> = {}): Gold => ({ file: 'page.txt', statements, complete: { statements: true, headings: true, directions: true, quotes: true }, ...more });
const speech = (gold: Gold, text = page) => mistakesOfSpeech(read(gold, text)).map(({ cause, line, spoils }) => `${cause} ${line} ${spoils}`);

describe('mistakes', () => {
  it('are none where a page reads as its gold', () => assert.deepEqual(speech(goldOf(all)), []));

  it('are false labels, with the reasons that recognition had and the statement that they cut', () => {
    const gold = goldOf([all[0], { ...all[1], endLine: 2 }, all[3], all[4]]), [only, ...more] = mistakesOfSpeech(read(gold, page));
    assert.deepEqual([more.length, only.cause, only.line, only.found, only.spoils], [0, 'false label', 2, 'Вера Тихая', 1]);
    assert.ok(only.reasons.some(({ cue, weight }) => cue === 'repeated' && weight > 0));
  });

  it('are missed labels, with the likeliest reading that was not accepted; what follows for the statement above is no cause of its own', () => {
    const text = page.replace('Пётр Громов: Едем завтра.', 'Итак, дело в том: Едем завтра.'), gold = goldOf(all.map((each, at) => at === 3 ? said(3, 'Итак, дело в том') : each));
    const [only, ...more] = mistakesOfSpeech(read(gold, text));
    assert.deepEqual([more.length, only.cause, only.line, only.spoils], [0, 'label missed', 3, 2]);
    assert.match(only.found, /^statement; (at best|never read)/);
  });

  it('are wrong speakers, wrong roles and wrong extents', () => {
    assert.deepEqual(speech(goldOf(all.map((each, at) => at === 1 ? said(1, 'Лев Ясенев') : each))), ['wrong speaker 1 1']);
    assert.deepEqual(speech(goldOf(all.map((each, at) => at === 1 ? said(1, 'Пётр Громов', { role: 'врач' }) : each))), ['wrong role 1 0']);
    assert.deepEqual(speech(goldOf(all.map((each, at) => at === 4 ? { ...each, endLine: 5 } : each)), `${page}\n(Шум.)`), ['wrong extent 5 1']);
  });

  it('are headings, directions and quotations that are missed or false', () => {
    const text = `О мосте\n\n${page}\n(Аплодисменты.)\n`, shifted = all.map(({ attribution, ...each }) => said(attribution!.startLine + 2, each.speaker!));
    const beside = (gold: Partial<Gold>) => mistakesBeside(read(goldOf(shifted, gold), text)).map(({ cause, line }) => `${cause} ${line}`);
    assert.deepEqual(beside({ headings: [0], directions: [7] }), []);
    assert.deepEqual(beside({ headings: [3], directions: [] }), ['heading missed 3', 'false heading 0', 'false direction 7']);
    assert.deepEqual(beside({ headings: [0], directions: [7], quotes: [{ startOffset: 9, endOffset: 20, speaker: 'Вера' }] }), ['quotation missed 2']);
  });

  it('name the speaker of a quotation that is another one', () => {
    const text = '«Мост готов, и дорога тоже», — сказала Вера Тихая вечером.', quotes = [{ startOffset: 0, endOffset: 27, speaker: 'Пётр Громов' }];
    const [only] = mistakesBeside(read(goldOf([], { quotes }), text));
    assert.deepEqual([only.cause, only.expected, only.found], ['wrong speaker of a quotation', 'Пётр Громов', 'Вера Тихая']);
  });
});

describe('the report of accuracy', () => {
  const scored = (name: string, gold: Gold) => { const reading = read(gold, page); return { name, tally: reading.tally, mistakes: mistakesOfSpeech(reading), lines: reading.transcript.lines }; };
  const good = scored('good.txt', goldOf(all)), bad = scored('bad.txt', goldOf([all[0], { ...all[1], endLine: 2 }, all[3], all[4]])), empty = scored('news.txt', goldOf([]));

  it('shows the worst first, and none that is right', () => assert.deepEqual(worstFirst([good, bad]).map(({ name }) => name), ['bad.txt']));

  it('shows a place with its line, what was expected and found, and why', () => {
    const lines = placesOf(bad).split('\n');
    assert.deepEqual(lines.slice(0, 6), [
      'bad.txt', '  exact 66.7, quotations –; 1 of 4 statements spoilt', '  false label: 1', '        3  Вера Тихая: Тогда едем.', '           expected  no label', '           found     Вера Тихая',
    ]);
    assert.match(lines[6], /^ {11}because {3}[\w-]+ [+−]\d/);
  });

  it('sets the mean beside what is aimed at', () => {
    const cells = sourceTable([good, bad]).split('\n').slice(1).map(row => row.trim().split(/ {2,}/));
    assert.deepEqual(cells.slice(0, 3).map(row => [row[0], row[5]]), [['good.txt', '100.0'], ['bad.txt', '66.7'], ['all, each statement alike', '84.2']]);
    assert.deepEqual(cells.slice(3).map(row => row.slice(0, 2)), [['all, each source alike', '83.3'], ['aimed at', '97.0'], ['above (+) or below (−)', '−13.7']]);
  });

  it('names sources that read too badly, and counts speech where nobody speaks', () => {
    assert.deepEqual(remarks([good, bad, empty]), ['Sources below 88 exact: bad.txt 66.7', 'Statements found on pages that have none: 5 (such pages: 1)']);
    assert.equal(remarks([good])[0], 'No source is below 88 exact.');
  });

  it('counts causes by source', () => {
    assert.deepEqual(causeTable([good, bad]).split('\n').map(row => row.trim().split(/ {2,}/)), [['spoilt', 'false label'], ['bad.txt', '1', '1'], ['all', '1', '1']]);
  });
});
