import assert from 'node:assert/strict';
import type { Figures, StatisticsScope } from '#protocol';
import { listAllSpeakers } from '../../../server/src/features/allSpeakers';
import { statistics } from '../../../server/src/features/statistics';
import { translator } from '../../../server/src/l10n/translate';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { corpusOf } from './workspace';

const texts = {
  'file:///а/совет/2020-05-12.txt': 'Вера Лугина, мэр: Мост откроем в мае, если не подведёт погода.\n\nПётр Громов: Дорогу отсыпали за три ночи.\n\nВера Лугина: Щебня осталось на один километр.\n\nВопрос: А мост?\n',
  'file:///а/совет/2021-01-01.txt': 'В. Лугина, депутат: Открыли.\n\nИнга Седова: Да.\n\nВопрос: Где?\n\nВ. Лугина: Вот.\n\nПётр Громов: Хорошо.\n',
  'file:///а/б.txt': '# Совет\n\nПётр Громов: Хорошо.\n\nИнга Седова: Да.\n\nПётр Громов: Начнём.\n',
  'file:///а/в.txt': '',
};
function asked(files: Readonly<Record<string, string>> = texts, { locale = 'ru', directory = '' } = {}) {
  const corpus = corpusOf(files), { names } = corpus.speakers;
  const roster = new Roster(directory ? [{ uri: 'file:///а/officials.csv', text: directory, directory: readDirectory(directory, 'csv') }] : [], names);
  return { corpus, roster, t: translator(locale), cancelled: () => false, paceOf: () => 60 };
}
function count(scope: StatisticsScope = {}, of = asked()): Figures {
  const steps = statistics.ofAll(of, { scope });
  for (;;) { const { done, value } = steps.next(); if (done) { assert.ok(value.large === undefined); return value; } }
}
const said = ({ speakers }: Figures) => speakers.map(({ name, role, statements, words, transcripts }) => [name, role, statements, words, transcripts]);

describe('statistics of the transcripts of a workspace', () => {
  it('are of each person, whatever their name is written like, and of parts and groups by their label', () => assert.deepEqual(said(count()), [
    ['Вера Лугина', 'депутат', 4, 15, 2], ['Пётр Громов', null, 4, 8, 3], ['Вопрос', null, 2, 3, 2], ['Инга Седова', null, 2, 2, 2],
  ]));

  it('are those of the list of all speakers', () => {
    const of = asked(), { speakers } = listAllSpeakers.provide(of, { order: 'share' }), figures = count({}, of);
    assert.deepEqual(figures.speakers.flatMap(({ key, name, kind, statements }) => kind === 'person' ? [[key, name, kind, statements]] : []), speakers.map(({ key, name, kind, statements }) => [key, name, kind, statements]));
    const people = figures.speakers.filter(({ kind }) => kind === 'person'), words = people.reduce((sum, each) => sum + each.words, 0);
    assert.deepEqual(people.map(each => each.words / words), speakers.map(({ share }) => share));
  });

  it('say which transcripts they are of, and how much that is', () => {
    const { title, summary, transcripts, turns, undated, reading } = count();
    assert.deepEqual([title, summary, turns, undated, reading], ['Все стенограммы', '3 стенограммы, с 12.05.2020 по 01.01.2021, 4 выступающих, 28 слов, меньше минуты', null, 0, false]);
    assert.deepEqual(transcripts.map(({ name, date, statements, words, unattributed }) => [name, date, statements, words, unattributed]), [['2020-05-12.txt', '2020-05-12', 4, 20, 0], ['2021-01-01.txt', '2021-01-01', 5, 5, 0], ['Совет', null, 3, 3, 0]]);
    assert.equal(count({}, asked(texts, { locale: 'en' })).summary, '3 transcripts, 2020-05-12 to 2021-01-01, 4 speakers, 28 words, under a minute');
    assert.deepEqual([count({}, asked({})).summary, count({}, asked({})).transcripts], ['Здесь никто ничего не говорит.', []]);
  });

  it('are of a folder, with the folders in it', () => {
    const { title, transcripts, summary } = count({ folder: 'file:///%D0%B0/%D1%81%D0%BE%D0%B2%D0%B5%D1%82/' });
    assert.deepEqual([title, transcripts.length, summary], ['совет', 2, '2 стенограммы, с 12.05.2020 по 01.01.2021, 4 выступающих, 25 слов, меньше минуты']);
    assert.deepEqual(count({ folder: 'file:///а/сов' }).transcripts, []);
  });

  it('are of some days, without transcripts that have none', () => {
    const days = (scope: StatisticsScope, of?: ReturnType<typeof asked>) => { const { transcripts, undated } = count(scope, of); return [transcripts.map(({ date }) => date), undated]; };
    assert.deepEqual(days({ from: '2020-05-12', to: '2020-12-31' }), [['2020-05-12'], 1]);
    assert.deepEqual(days({ from: '2020-05-13' }), [['2021-01-01'], 1]);
    assert.deepEqual(days({ to: '2020-05-11' }), [[], 1]);
    assert.deepEqual(days({ from: 'вчера' as never, to: 7 as never }), [['2020-05-12', '2021-01-01', null], 0]);
    const vague = asked({ 'file:///а/1.txt': '---\ndate: 2020-05\n---\n\nАнна Ветрова: Да, мы начнём.\n\nПётр Громов: Хорошо.\n\nАнна Ветрова: Начнём.\n' });
    assert.deepEqual([days({ from: '2020-05-30', to: '2020-06-01' }, vague), days({ from: '2020-06-01' }, vague)], [[['2020-05'], 0], [[], 0]]);
    assert.equal(count({ from: '2020-01-01', to: '2020-12-31' }).summary, '12.05.2020, 3 выступающих, 4 высказывания, 20 слов, меньше минуты');
  });

  it('have who follows whom in each transcript, not from one to the next', () => {
    const { follows, speakers } = count(), name = (at: number) => speakers[at].name.split(' ')[0];
    assert.deepEqual(follows.map(([before, after, times]) => `${name(before)} ${name(after)} ${times}`).sort(), ['Вера Вопрос 1', 'Вера Инга 1', 'Вера Пётр 2', 'Вопрос Вера 1', 'Инга Вопрос 1', 'Инга Пётр 1', 'Пётр Вера 1', 'Пётр Инга 1']);
  });

  it('take voices without a name together: each is somebody else in each transcript', () => {
    const talk = 'SPEAKER_00: Начинаем в восемь утра.\n\nГоворящий 2: Да, как всегда.\n\nSPEAKER_00: Тогда до завтра.\n\nГоворящий 2: До завтра.\n', { speakers, summary } = count({}, asked({ 'file:///а/1.txt': talk, 'file:///а/2.txt': talk }));
    assert.deepEqual(speakers.map(({ name, kind, statements, transcripts }) => [name, kind, statements, transcripts]), [['(голоса без имени)', 'group', 8, 2]]);
    assert.equal(summary, '2 стенограммы, 0 выступающих, 24 слова, меньше минуты');
  });

  it('have the time by time codes where a transcript has them, else by words', () => {
    const words = 'Раз, два, три, четыре.', talk = ['', '', '', ''].map((_, at) => `${['Анна Ветрова', 'Пётр Седов'][at % 2]}: ${words}\n\n`);
    const { speakers } = count({}, asked({ 'file:///а/1.txt': talk.join(''), 'file:///а/2.txt': talk.map((line, at) => `[00:0${at}:10] ${line}`).join('') }));
    assert.deepEqual(speakers.map(({ name, seconds }) => [name, seconds]), [['Анна Ветрова', 8 + 120], ['Пётр Седов', 8 + 60 + 4]]);
  });

  it('tell what nobody is named for', () => {
    const { speakers, transcripts } = count({}, asked({ 'file:///а/1.transcript': 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nКто это сказал, неизвестно, и никто об этом не спросил ни разу.\n' }));
    assert.deepEqual(speakers.map(({ kind, name, role, words }) => [kind, name, role, words]), [['person', 'Пётр Седов', 'начальник', 5], ['person', 'Анна Ветрова', 'министр дорог', 4], ['nobody', '(без автора)', null, 12]]);
    assert.equal(transcripts[0].unattributed, 12);
  });

  it('have the newest office that a directory knows', () => assert.equal(count({}, asked(texts, { directory: 'ФИО;Должность;С;По\nВера Лугина;губернатор;2022;\nВера Лугина;мэр;2018;2020\n' })).speakers[0].role, 'губернатор'));
});
