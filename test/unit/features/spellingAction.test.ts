import assert from 'node:assert/strict';
import { codeAction } from '../../../server/src/features/codeAction';
import { draw } from '../../support/findings';
import { onlyFile } from '../../support/fixture';
import { address, asking, type Circumstances } from './support';
import type { ChangeSpellingArguments } from '#protocol';

function offered(picture: string, circumstances: Circumstances = {}, context: object = { triggerKind: 1 }) {
  const { text, cursor } = onlyFile(picture);
  return codeAction.provide(asking(text, circumstances), { range: { start: cursor!, end: cursor! }, context: { diagnostics: [], ...context } }).filter(({ kind }) => kind === 'refactor.rewrite');
}

function check(picture: string, title: string, circumstances: Circumstances = {}): void {
  const { text, drawn } = onlyFile(picture), [action] = offered(picture, circumstances), [given] = action.command!.arguments as [ChangeSpellingArguments];
  assert.deepEqual([action.title, given.uri, given.version, action.command!.command], [title, address, 1, 'verbatim.changeSpelling']);
  assert.equal(draw(text, given.ranges.map(range => ({ range, label: '' }))), draw(text, drawn));
}

describe('changing one spelling in a file', () => {
  const page = `
    Вера Лугина: Мост откроем в мае.
    ^^^^^^^^^^^

    Пётр Громов: Дорогу отсыпали. Вера Лу$0гина знает. Спросите Лугину и В. Лугину.
                                  ^^^^^^^^^^^^^

    Вера Лугина: Щебня осталось на километр.
    ^^^^^^^^^^^
  `;
  it('takes the places that are spelled so', () => check(page, 'Изменить «Вера Лугина» во всём файле'));
  it('takes labels of whom nobody knows', () => check('Голос 2: Раз, два.\n^^^^^^^ \n\nВера Лугина: Три.\n\nГо$0лос 2: Четыре.\n^^^^^^^^^ \n', 'Изменить «Голос 2» во всём файле'));
  it('is offered where it was asked for, of a client that has the command, and where there is another place', () => {
    assert.equal(offered(page).length, 1);
    assert.equal(offered(page, {}, {}).length, 0);
    assert.equal(offered(page, {}, { triggerKind: 2 }).length, 0);
    assert.equal(offered(page, {}, { only: ['refactor'] }).length, 1);
    assert.equal(offered(page, {}, { only: ['quickfix'] }).length, 0);
    assert.equal(offered(page, { can: { commandLinks: false } }).length, 0);
    assert.equal(offered('Вера Лу$0гина: Раз.\n\nПётр Громов: Два.\n\nПётр Громов: Три.\n').length, 0);
    assert.equal(offered('Вера Лугина: Ра$0з.\n\nПётр Громов: Два.\n\nВера Лугина: Три.\n').length, 0);
  });
});
