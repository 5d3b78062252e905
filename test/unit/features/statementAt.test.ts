import assert from 'node:assert/strict';
import { statementAt } from '../../../server/src/features/statementAt';
import { parse } from '../../../server/src/transcript';
import { asking } from './support';

const text = 'Совещание\n\nА. Ветрова, министр: Мы начнём в мае.\nИ закончим к зиме.\n\nВопрос: А мост?\n\nА. Ветрова: Мост готов.\n\n\n';
const at = (line: number, character = 0) => {
  const range = statementAt.provide(asking(text), { position: { line, character } });
  return range && parse(text).lines.slice(range);
};

describe('the statement at a place', () => {
  it('reaches from the name to the last word', () => {
    for (const place of [at(2), at(2, 30), at(3, 18)]) assert.equal(place, 'А. Ветрова, министр: Мы начнём в мае.\nИ закончим к зиме.');
    assert.equal(at(5, 3), 'Вопрос: А мост?');
  });

  it('is none before the first and on the lines behind the last', () => assert.deepEqual([at(0), at(9)], [null, null]));

  it('has the name that stands behind it', () => {
    const page = 'Дороги чинят с весны, и к осени закончим все.\nАнна Петрова, председатель Совета\nДенег хватит на всё, что задумано.\nБорис Орлов, министр финансов\n';
    const range = statementAt.provide(asking(page), { position: { line: 0, character: 5 } });
    assert.deepEqual(range, { start: { line: 0, character: 0 }, end: { line: 1, character: 33 } });
  });
});
