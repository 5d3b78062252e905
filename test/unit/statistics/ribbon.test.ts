import assert from 'node:assert/strict';
import { sectionedOf } from '../../../server/src/rules/near';
import { Speakers } from '../../../server/src/speakers';
import { ribbonOf, statistics } from '../../../server/src/statistics';
import { parse } from '../../../server/src/transcript';

const words = (count: number) => 'слово '.repeat(count).trim() + '.';
function ribbon(text: string, most?: number, coded = false) {
  const transcript = parse(text), speakers = new Speakers(), all = [...speakers.sum(transcript, statistics).speakers.values()].map(({ who }) => who);
  return ribbonOf(sectionedOf(transcript), speakers.shares(transcript), all, { coded, language: 'ru', pace: 60 }, most).map(({ speaker, ...turn }) => ({ who: all[speaker].name, ...turn }));
}
const page = `Анна Ветрова: ${words(3)}\n\n   Пётр Седов: ${words(1)}\n\nАнна Ветрова: ${words(2)}\n\nПётр Седов: ${words(6)}\n`;

describe('the order of turns', () => {
  it('has each where it begins, with its words and how long they take', () => assert.deepEqual(ribbon(page), [
    { who: 'Анна Ветрова', words: 3, seconds: 3, statements: 1, line: 0, character: 0 }, { who: 'Пётр Седов', words: 1, seconds: 1, statements: 1, line: 2, character: 3 },
    { who: 'Анна Ветрова', words: 2, seconds: 2, statements: 1, line: 4, character: 0 }, { who: 'Пётр Седов', words: 6, seconds: 6, statements: 1, line: 6, character: 0 },
  ]));

  it('joins short neighbours where there are too many, as the speaker’s who says most', () => assert.deepEqual(ribbon(page, 2), [
    { who: 'Анна Ветрова', words: 6, seconds: 6, statements: 3, line: 0, character: 0 }, { who: 'Пётр Седов', words: 6, seconds: 6, statements: 1, line: 6, character: 0 },
  ]));

  it('is never longer than it may be, and leaves nothing out', () => {
    const long = Array.from({ length: 500 }, (_, at) => `${['Анна Ветрова', 'Пётр Седов', 'Вера Лугина'][at * 7 % 3]}: ${words(1 + at * 31 % 17)}\n\n`).join('');
    const all = ribbon(long), sum = (turns: typeof all, of: 'words' | 'statements') => turns.reduce((total, turn) => total + turn[of], 0);
    assert.equal(all.length, 500);
    for (const most of [1, 7, 64, 499]) {
      const joined = ribbon(long, most);
      assert.ok(joined.length <= most && joined.length > most / 4, `${joined.length} of ${most}`);
      assert.deepEqual([sum(joined, 'words'), sum(joined, 'statements')], [sum(all, 'words'), 500]);
    }
  });

  it('takes time from time codes where it is told to, and the last of them by its words', () => assert.deepEqual(
    ribbon('[00:01] Анна: Доброе утро.\n[00:05] Пётр: Здравствуйте, Анна.\n[00:09] Анна: Начнём.\n', undefined, true).map(({ seconds }) => seconds), [4, 4, 1]));

  it('is empty where nobody speaks', () => assert.deepEqual(ribbon(''), []));
});
