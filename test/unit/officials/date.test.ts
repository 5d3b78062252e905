import assert from 'node:assert/strict';
import { dateOf } from '../../../server/src/officials/date';
import { dateIn } from '../../../server/src/officials/date/read';
import { parse } from '../../../server/src/transcript';

describe('the date of a transcript', () => {
  const dates: readonly [string, string | null][] = [
    ['Озёрск, 12 мая 2020 года', '2020-05-12'], ['1 студзеня 2021 г.', '2021-01-01'], ['9 березня 2021', '2021-03-09'], ['May 12, 2020', '2020-05-12'], ['on the 12th of May; 3rd May 2020', '2020-05-03'],
    ['12. Mai 2020', '2020-05-12'], ['от 3.5.2021 г.', '2021-05-03'], ['2020-05-12T10:00', '2020-05-12'], ['2020年5月12日', '2020-05-12'], ['2020년 5월 12일', '2020-05-12'],
    ['25/12/2020', '2020-12-25'], ['05/12/2020', null], ['29 февраля 2020', '2020-02-29'], ['29 февраля 2021', null], ['в 2020 году 12 человек', null], ['12:05:2020', null], ['', null],
  ];
  for (const [text, date] of dates) it(`in “${text}” is ${date ?? 'none'}`, () => { assert.equal(dateIn(text)?.date ?? null, date); });

  const of = (text: string, name = 'а.txt', setting: string | null = null) => {
    const found = dateOf(parse(text), name, setting);
    return found && `${found.date} ${found.source}${found.range ? ` ${found.range.start.line}:${found.range.start.character}` : ''}`;
  };
  const council = 'Вера Тихая: Это было 1 мая 1999 года.\n\nПётр Громов: Да.\n\nВера Тихая: Итак.\n';
  it('is what front matter says, else the file’s name, else the text before anybody speaks, else the setting', () => {
    const page = `---\ntitle: Совет\nдата: "2019-03"\n---\nОзёрск, 12 мая 2020 года\n\n${council}`;
    assert.equal(of(page, '2018-01-02.txt', '2017'), '2019-03 front-matter 2:7');
    const bare = page.slice(page.indexOf('Озёрск'));
    assert.deepEqual(['совет-2018-01-02.txt', 'совет_20180102.txt', '02.01.2018 совет.md'].map(name => of(bare, name)), Array(3).fill('2018-01-02 file-name'));
    assert.equal(of(bare, 'совет 120180102.txt', 'вчера'), '2020-05-12 text 0:8');
    assert.deepEqual([of(council, 'а.txt', '2017-05'), of(council, 'а.txt', 'вчера')], ['2017-05 settings', null]);
    assert.equal(of(council), null, 'what somebody says is not the day on which it is said');
  });
});
