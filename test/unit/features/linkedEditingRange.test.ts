import assert from 'node:assert/strict';
import { linkedEditingRange } from '../../../server/src/features/linkedEditingRange';
import { onlyFile } from '../../support/fixture';
import { asking } from './support';

function check(picture: string): void {
  const { text, cursor, drawn } = onlyFile(picture);
  assert.deepEqual(linkedEditingRange.provide(asking(text), { position: cursor! })?.ranges ?? [], drawn.map(({ range }) => range));
}

describe('labels that are edited together', () => {
  it('are those of the file that are spelled alike', () => check(`
    Вера Лу$0гина: Мост откроем в мае.
    ^^^^^^^^^^^^^

    Пётр Громов: Дорогу отсыпали. Вера Лугина знает.

    ВЕРА ЛУГИНА: Щебня осталось на километр.

    Вера Лугина: Спасибо.
    ^^^^^^^^^^^
  `));

  it('are not a role, words, and a label that stands once', () => {
    check('Вера Лугина, мэр гор$0ода: Мост откроем в мае.\n\nПётр Громов: Дорогу отсыпали.\n\nВера Лугина, мэр города: Спасибо.\n');
    check('Вера Лугина: Мост отк$0роем в мае.\n\nПётр Громов: Дорогу отсыпали.\n\nВера Лугина: Спасибо.\n');
    check('Вера Лугина: Мост откроем в мае.\n\nПётр Гро$0мов: Дорогу отсыпали.\n\nВера Лугина: Спасибо.\n');
  });

  it('stay together until something is typed that ends a label', () => {
    const { text, cursor } = onlyFile('Вера Лу$0гина: Раз.\n\nПётр Громов: Два.\n\nВера Лугина: Три.\n'), { wordPattern } = linkedEditingRange.provide(asking(text), { position: cursor! })!, pattern = new RegExp(wordPattern);
    // As VS Code asks.
    const holds = (typed: string) => (pattern.exec(typed)?.[0].length ?? 0) === typed.length;
    for (const typed of ['Анна Белова', 'А. П. Белова', '', 'д’Артуа', 'Ólafur 2']) assert.ok(holds(typed), typed);
    for (const typed of ['Вера: Лугина', 'Вера\nЛугина', 'Вера (мэр', 'Вера, мэр']) assert.ok(!holds(typed), typed);
  });
});
