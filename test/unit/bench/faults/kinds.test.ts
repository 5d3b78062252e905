import assert from 'node:assert/strict';
import { contradicted } from '../../../../bench/faults/kinds/contradicted';
import { deleted } from '../../../../bench/faults/kinds/deleted';
import { doubled } from '../../../../bench/faults/kinds/doubled';
import { leftOpen } from '../../../../bench/faults/kinds/leftOpen';
import { misspelt } from '../../../../bench/faults/kinds/misspelt';
import { roleChanged } from '../../../../bench/faults/kinds/roleChanged';
import { wordless } from '../../../../bench/faults/kinds/wordless';
import { council, hearing, injected, pageOf, placed, statements } from './page';

const [labelled, long, signed] = [council, hearing, statements].map(pageOf);

describe('faults that are put in', () => {
  it('a deleted attribution: the label goes, its place is where the words begin', () => {
    const fault = injected(deleted, labelled, 1);
    assert.equal(fault.text, council.replace('Пётр Громов: Дорога', 'Дорога'));
    assert.equal(fault.text.slice(fault.places[0].from).indexOf('Дорога'), 0);
    assert.deepEqual([fault.subkind, fault.hidden], ['a paragraph each', false]);
  });

  it('a deleted attribution behind the words: the line goes, its place is where the words end', () => {
    const fault = injected(deleted, signed, 1);
    assert.equal(fault.text, statements.replace('утром.\nПётр Громов, заместитель мэра\n', 'утром.\n'));
    assert.ok(fault.text.slice(0, fault.places[0].from).endsWith('завтра утром.'));
  });

  it('a deleted attribution is hidden only where words of several paragraphs are usual, and where an introduction may stand', () => {
    const traces = (text: string, place: number) => { const { subkind, hidden } = injected(deleted, pageOf(text), place); return [subkind, hidden]; };
    assert.deepEqual(traces(hearing, 0), ['the first one', true]);
    assert.deepEqual(traces(hearing, 2), ['one speaker twice running', false]);
    assert.deepEqual(traces(hearing.replace('\n\nПётр Громов: Дорога тоже.', ''), 1), ['joins the turn beside it', true]);
    assert.deepEqual(traces(council.replaceAll('\n\n', '\n'), 1), ['a line each', false]);
    assert.deepEqual(traces(statements, 4), ['the last one', false]);
  });

  it('a doubled attribution: in its line, on a line above, or on two lines', () => {
    assert.equal(injected(doubled, labelled, 1, 0).text, council.replace('Пётр Громов: Дорога', 'Пётр Громов: Пётр Громов: Дорога'));
    const above = injected(doubled, labelled, 1, 0.9);
    assert.equal(above.text, council.replace('Пётр Громов: Дорога', 'Пётр Громов:\nПётр Громов: Дорога'));
    assert.deepEqual([above.subkind, placed(above)], ['on a line above', ['Пётр Громов:\nПётр Громов:']]);
    assert.equal(injected(doubled, signed, 0).text, statements.replace('Вера Тихая, глава комитета', 'Вера Тихая, глава комитета\nВера Тихая, глава комитета'));
  });

  it('a contradicted attribution: somebody else of the page is named for the same words', () => {
    const behind = injected(contradicted, labelled, 0, 0.9);
    assert.equal(behind.text, council.replace('Мост готов.', 'Мост готов.\n\nПётр Громов'));
    assert.deepEqual([behind.subkind, placed(behind)], ['behind the words, who speaks next', ['Пётр Громов', 'Вера Тихая:']]);
    const before = injected(contradicted, signed, 1, 0);
    assert.equal(before.text, statements.replace('Мы едем', 'Вера Тихая: Мы едем'));
    assert.deepEqual(placed(before), ['Вера Тихая: ', 'Пётр Громов, заместитель мэра']);
  });

  it('an attribution without words: the words go, it stays', () => {
    const fault = injected(wordless, long, 3);
    assert.equal(fault.text, hearing.replace('Пётр Громов: Едем завтра.\n\nИли позже.\n\n', 'Пётр Громов:\n\n'));
    assert.deepEqual(placed(fault), ['Пётр Громов:']);
    assert.deepEqual(placed(injected(wordless, signed, 1)), ['Пётр Громов, заместитель мэра']);
  });

  it('an attribution without words is one that stands twice only beside another of the same speaker', () => {
    assert.deepEqual(injected(wordless, labelled, 1).codes ?? wordless.codes, ['attribution.dangling']);
    const twice = pageOf(council.replace('Пётр Громов: Дорога', 'Вера Тихая: Дорога'));
    assert.deepEqual(injected(wordless, twice, 1).codes, ['attribution.dangling', 'attribution.repeated']);
  });

  it('a misspelt name: one letter of it, where the name stands three times elsewhere', () => {
    const fault = injected(misspelt, labelled, 1, 0.3), [wrong] = placed(fault);
    assert.equal(fault.text, council.replace('Пётр Громов: Дорога', `${wrong} Громов: Дорога`));
    assert.notEqual(wrong, 'Пётр');
    assert.deepEqual(misspelt.places(pageOf(council.split('\n\n').slice(0, 6).join('\n\n'))), []);
  });

  it('a misspelt name is hidden only where it is a code: a short name is a name', () => {
    const named = (name: string) => pageOf(council.replaceAll('Пётр Громов', name)), hidden = (name: string) => { const fault = injected(misspelt, named(name), 1, 0.3); return [fault.subkind.split(':')[0], fault.hidden]; };
    assert.deepEqual(hidden('ПГР'), ['a code or initials', true]);
    assert.deepEqual(hidden('Лев'), ['a short name', false]);
  });

  it('a changed role: another speaker’s, where the same speaker has it elsewhere', () => {
    const fault = injected(roleChanged, signed, 0);
    assert.equal(fault.text, statements.replace('Вера Тихая, глава комитета', 'Вера Тихая, заместитель мэра'));
    assert.deepEqual([fault.subkind, placed(fault)], ['against several others', ['заместитель мэра']]);
    assert.deepEqual(roleChanged.places(labelled), []);
  });

  it('a quotation left open: its closing mark goes', () => {
    const text = 'Тихая сказала: «Мост готов». Все ушли.\n\nГромов ответил: «Едем завтра».', fault = injected(leftOpen, pageOf(text), 0);
    assert.equal(fault.text, text.replace('готов»', 'готов'));
    assert.deepEqual([placed(fault), fault.hidden], [['«Мост готов'], false]);
  });

  it('a quotation left open is hidden only where the next paragraph opens with the same mark', () => {
    const text = 'Тихая сказала: «Мост готов».\n\n«Едем завтра», — ответил Громов.', [first, second] = [0, 1].map(place => injected(leftOpen, pageOf(text), place).hidden);
    assert.deepEqual([first, second], [true, false]);
  });
});
