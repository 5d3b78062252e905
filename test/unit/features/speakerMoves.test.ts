import assert from 'node:assert/strict';
import { linesBetween, nextStatement } from '../../../server/src/features/speakerMoves';
import { asking } from './support';

const talk = `Дороги Заречья

Анна Ветрова: Мы начнём в мае.

Ещё одно: деньги есть.

Пётр Седов: Хорошо.

Дороги чинят второй год.

Анна Ветрова: И закончим к зиме.

Пётр Седов: Спасибо.
`;
const position = (line: number, character = 0) => ({ line, character });
const next = (text: string, line: number, step: 1 | -1 = 1) => nextStatement.provide(asking(text), { position: position(line), step });

describe('the next statement of the same speaker', () => {
  it('begins at its label, wherever in the statement one was', () => {
    for (const line of [2, 3, 4, 5]) assert.deepEqual(next(talk, line), { place: position(10) });
    assert.deepEqual(next(talk, 6), { place: position(12) });
  });

  it('is the one before on the way back', () => {
    assert.deepEqual(next(talk, 13, -1), { place: position(6) });
    assert.deepEqual(next(talk, 10, -1), { place: position(2) });
  });

  it('is none behind the last, before the first, and where nobody has begun to speak', () => {
    assert.deepEqual(next(talk, 10), { nothing: 'Это последнее высказывание: Анна Ветрова.' });
    assert.deepEqual(next(talk, 4, -1), { nothing: 'Это первое высказывание: Анна Ветрова.' });
    assert.deepEqual(next(talk, 0), { nothing: 'Здесь нет высказывания.' });
    assert.deepEqual(next('', 0), { nothing: 'Здесь нет высказывания.' });
  });

  it('begins at the words where the name stands behind them, and is found from the name too', () => {
    const behind = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nЗакончим к зиме, не раньше.\nАнна Ветрова, министр дорог\n';
    assert.deepEqual(next(behind, 1), { place: position(6) });
  });
});

describe('what is hidden where one speaker is to be seen', () => {
  const hidden = (text: string, line: number) => { const found = linesBetween.provide(asking(text), { position: position(line) }); assert.ok(found.lines); return found.lines; };
  /** The lines that are in sight: all but those behind the first of each fold. */
  const seen = (text: string, line: number) => { const folds = hidden(text, line); return text.split('\n').filter((_, at) => !folds.some(([from, to]) => at > from && at <= to)).filter(each => each !== ''); };

  it('is everything between, behind a blank line', () => {
    assert.deepEqual(hidden(talk, 2), [[5, 9], [11, 12]]);
    assert.deepEqual(seen(talk, 2), ['Дороги Заречья', 'Анна Ветрова: Мы начнём в мае.', 'Ещё одно: деньги есть.', 'Анна Ветрова: И закончим к зиме.']);
    assert.deepEqual(seen(talk, 6), ['Дороги Заречья', 'Пётр Седов: Хорошо.', 'Дороги чинят второй год.', 'Пётр Седов: Спасибо.']);
  });

  it('stands behind the last line of what is seen where there is no blank one', () => {
    const dense = talk.replace('Дороги Заречья\n\n', '').replace(/\n\n/g, '\n');
    assert.deepEqual(hidden(dense, 0), [[1, 3], [4, 5]]);
  });

  it('leaves headings in sight', () => {
    const agenda = '# Дороги\n\nАнна Ветрова: Мы начнём.\n\nПётр Седов: Да.\n\n## Мосты\n\nПётр Седов: Они старые.\n\nАнна Ветрова: И узкие.\n\nПётр Седов: Да.\n';
    assert.deepEqual(seen(agenda, 2), ['# Дороги', 'Анна Ветрова: Мы начнём.', '## Мосты', 'Анна Ветрова: И узкие.']);
  });

  it('is told for a speaker by key as well, with where the first statement begins', () => {
    const asked = asking(talk), [{ key }] = asked.snapshot.speakers.of(asked.snapshot.transcript).values(), found = linesBetween.provide(asked, { key });
    assert.deepEqual(found.lines && [found.first, found.lines], [position(2), [[5, 9], [11, 12]]]);
    assert.deepEqual(linesBetween.provide(asked, { key: 'нет такого' }), { nothing: 'Здесь нет высказывания.' });
    assert.deepEqual(linesBetween.provide(asking(''), { position: position(0) }), { nothing: 'Здесь нет высказывания.' });
  });
});
