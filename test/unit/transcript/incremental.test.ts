import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognise } from '../../../server/src/transcript';

const page = `Совещание по дорогам

Дороги чинят второй год. Мы закончим к осени.
Анна Ветрова, министр дорог
Мосты старые, «их надо менять».
Пётр Седов, начальник управления
Анна Ветрова: Обстановка меняется.
Пётр Седов, начальник управления
`;
const pieces = ['', '\n', '\r\n', ':', 'Анна Ветрова: ', 'Пётр Седов, начальник\n', '(Смех)\n', '«', '»', ' ', 'a', '---\n', '# ', '**', 'Вопрос: ', '\uFEFF', '.', '\n\n', 'Mr. DOE. '];

/** Random edits of a real page: where, how much goes, what comes instead. */
const edits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 60 }), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 6 });

describe('recognise, from the version before', () => {
  it('gives what reading anew gives', () => {
    fc.assert(fc.property(edits, changes => {
      let text = page, before = recognise(text);
      for (const [seed, gone, put] of changes) {
        const at = seed % (text.length + 1);
        text = text.slice(0, at) + put + text.slice(at + gone);
        before = recognise(text, before);
        const anew = recognise(text);
        assert.deepEqual(before.transcript, anew.transcript);
        assert.deepEqual(before.readings, anew.readings);
      }
    }), { numRuns: 1500 });
  });

  it('keeps the readings of lines that an edit leaves alone', () => {
    const before = recognise(page), after = recognise(page.replace('Мосты', 'Старые мосты'), before);
    const kept = after.readings.filter((reading, line) => reading === before.readings[line]).length;
    assert.equal(kept, after.readings.length - 1);
  });
});
