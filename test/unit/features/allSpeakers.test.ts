import assert from 'node:assert/strict';
import { listAllSpeakers, listTranscripts } from '../../../server/src/features/allSpeakers';
import { namesOf } from '../../../server/src/features/support/everybody';
import { translator } from '../../../server/src/l10n/translate';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { corpusOf } from './workspace';

const texts = {
  'file:///а/2020-05-12.txt': 'Вера Лугина, мэр: Мост откроем в мае, если не подведёт погода.\n\nПётр Громов: Дорогу отсыпали за три ночи.\n\nВера Лугина: Щебня осталось на один километр.\n',
  'file:///а/2021-01-01.txt': 'В. Лугина, депутат: Открыли.\n\nИнга Седова: Да.\n\nВ. Лугина: Вот.\n\nВопрос: Где?\n',
  'file:///а/б.txt': '# Совет\n\nПётр Громов: Хорошо.\n\nИнга Седова: Да.\n\nПётр Громов: Начнём.\n',
};
function asked(directory = '') {
  const corpus = corpusOf(texts), names = [...corpus.said()].map(({ name }) => ({ name, titled: true }));
  const roster = new Roster(directory ? [{ uri: 'file:///а/officials.csv', text: directory, directory: readDirectory(directory, 'csv') }] : [], names);
  return { corpus, roster, t: translator('ru'), cancelled: () => false };
}
const list = (params = {}, directory = '') => listAllSpeakers.provide(asked(directory), params);

describe('the list of speakers of all transcripts', () => {
  it('has one row a person, by the day of the first transcript, with the last role', () => assert.deepEqual(list().speakers.map(({ name, description }) => `${name}: ${description}`), [
    'Вера Лугина: 63 % · депутат · 4 высказывания, 15 слов, 2 стенограммы', 'Пётр Громов: 29 % · 3 высказывания, 7 слов, 2 стенограммы', 'Инга Седова: 8 % · 2 высказывания, 2 слова, 2 стенограммы',
  ]));

  it('has no voices without a name, who are somebody else in each transcript', () => {
    const corpus = corpusOf({ 'file:///а/1.txt': 'SPEAKER_00: Начинаем в восемь утра.\n\nГоворящий 2: Да, как всегда.\n\nВера Лугина: Хорошо.\n\nSPEAKER_00: Тогда до завтра.\n\nГоворящий 2: До завтра.\n' });
    assert.deepEqual(listAllSpeakers.provide({ corpus, roster: new Roster([], [...corpus.said()].map(({ name }) => ({ name, titled: false }))), t: translator('ru'), cancelled: () => false }, {}).speakers.map(({ name }) => name), ['Вера Лугина']);
  });

  it('is put in order by share', () => assert.deepEqual(list({ order: 'share' }).speakers.map(({ name }) => name), ['Вера Лугина', 'Пётр Громов', 'Инга Седова']));

  it('has the newest office that a directory knows', () => assert.match(list({}, 'ФИО;Должность;С;По\nВера Лугина;губернатор;2022;\nВера Лугина;мэр;2018;2020\n').speakers[0].description, /губернатор/));

  it('is filtered by any spelling, in Latin letters too', () => {
    const { speakers, found, all } = list({ filter: 'lug' });
    assert.deepEqual([speakers.map(({ name }) => name), found, all], [['Вера Лугина'], 1, 3]);
  });

  it('leads to the transcripts of each, the oldest first', () => {
    const [{ key }] = list().speakers, { transcripts } = listTranscripts.provide(asked(), { key, most: 10 });
    assert.deepEqual(transcripts.map(({ name, description }) => [name, description]), [['2020-05-12.txt', '12.05.2020 · 2 высказывания'], ['2021-01-01.txt', '01.01.2021 · 2 высказывания']]);
    assert.deepEqual([...namesOf(asked(), key)].sort(), ['В. Лугина', 'Вера Лугина']);
    assert.deepEqual(listTranscripts.provide(asked(), { key: 'нет такого', most: 10 }), { transcripts: [], more: 0 });
    const { transcripts: [first, ...rest], more } = listTranscripts.provide(asked(), { key, most: 1 });
    assert.deepEqual([first.name, rest, more], ['2020-05-12.txt', [], 1]);
  });
});

describe('what names say in a workspace', () => {
  it('goes with the files', () => {
    const { speakers, file } = corpusOf(texts), said = () => [...speakers.said()].map(({ name, statements, words, date }) => [name, statements, words, date]).sort();
    const before = said(), one = file('file:///а/2020-05-12.txt')!;
    speakers.remove(one);
    assert.deepEqual(said().find(([name]) => name === 'Пётр Громов'), ['Пётр Громов', 2, 2, null]);
    speakers.add(one);
    assert.deepEqual(said(), before);
  });
});
