import assert from 'node:assert/strict';
import { wordHash } from '../../../../server/src/officials/mentions';
import { parse } from '../../../../server/src/transcript';
import { factsIn, hasWord, rolesIn, saidWidth, spokenIn } from '../../../../server/src/workspace/index/facts';

const page = `Совет посёлка, 12 мая 2020

Вера Лугина, мэр: Начинаем заседание.

Пётр Лыков: Мост закрыт второй год подряд.
Ждём экс-министра Ветрову-Седову.

Вера Лугина: Спасибо.

Вопрос: Когда откроют?

Пётр Лыков, староста: К осени.
`;
const of = (text: string, sure = true) => factsIn('file:///a/%D0%B0.txt', '1', parse(text), sure);

describe('what is kept of a file', () => {
  it('is who speaks where, with which roles', () => {
    const { date, language, names, roles } = of(page);
    assert.deepEqual({ date, language, names, roles }, { date: '2020-05-12', language: 'ru', names: ['Вера Лугина', 'Пётр Лыков'], roles: ['мэр', 'староста'] });
    assert.deepEqual([...spokenIn(of(page))].map(({ name, role, line, start, end, first, last, words }) => [name, role, line, start, end, first, last, words]), [
      ['Вера Лугина', 'мэр', 2, 0, 11, 2, 2, 2], ['Пётр Лыков', null, 4, 0, 10, 4, 5, 8], ['Вера Лугина', null, 7, 0, 11, 7, 7, 1], ['Пётр Лыков', 'староста', 11, 0, 10, 11, 11, 2],
    ]);
    assert.deepEqual(rolesIn(of(page), 'Пётр Лыков').map(({ role, line }) => [role, line]), [['староста', 11]]);
  });

  it('is every statement, whoever says it, with its words and the time code', () => {
    const rows = (text: string) => { const { names, parts, groups, said } = of(text), labels = [...names, ...parts, ...groups]; return Array.from({ length: said.length / saidWidth }, (_, at) => { const [who, words, units, time] = said.subarray(at * saidWidth); return [who < 0 ? null : labels[who], words, units, time]; }); };
    assert.deepEqual(rows(page), [['Вера Лугина', 2, 19, -1], ['Пётр Лыков', 8, 64, -1], ['Вера Лугина', 1, 8, -1], ['Вопрос', 2, 14, -1], ['Пётр Лыков', 2, 8, -1]]);
    assert.deepEqual(rows('[00:00:05] Анна: Доброе утро.\n\n[00:01:00] Голоса из зала: Доброе!\n\n[00:01:02] Анна: Начнём.\n\n'), [['Анна', 2, 12, 5000], ['Голоса из зала', 1, 7, 60_000], ['Анна', 1, 7, 62_000]]);
  });

  it('is which words it may name people by', () => {
    const has = (word: string) => hasWord(of(page), [wordHash(word, 0, word.length)]);
    assert.deepEqual(['лыков', 'ветрову-седову', 'ветрову', 'седову', 'лугина'].filter(word => !has(word)), []);
    assert.deepEqual(['мост', 'Мост'].map(has), [true, true]);
    assert.deepEqual(['закрыт', 'ветрова', ''].filter(has), []);
  });

  it('has nobody who speaks where a text may be none, and its reading does not convince', () => {
    const notes = 'Сделать: купить хлеб\nПётр Лыков: позвонить\n';
    assert.deepEqual([of(notes, false).names, of(page, false).names], [[], ['Вера Лугина', 'Пётр Лыков']]);
    assert.ok(hasWord(of(notes, false), [wordHash('лыков', 0, 5)]));
  });
});
