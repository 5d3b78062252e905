import assert from 'node:assert/strict';
import { listSpeakers, listStatements } from '../../../server/src/features/listSpeakers';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { corpusOf } from './workspace';
import { asking, type Circumstances } from './support';

const page = 'Совещание 12.05.2020\n\nА. Ветрова, министр: Мы начнём в мае.\n\nВопрос: А мост?\n\nА. Ветрова: И закончим к зиме, если не подведёт погода.\n\nПётр Седов: Спасибо.\n';
const list = (text: string, filter = '', circumstances: Circumstances = {}) => listSpeakers.provide(asking(text, circumstances), { filter });
const descriptions = (text: string, circumstances: Circumstances = {}) => list(text, '', circumstances).speakers.map(({ name, description }) => `${name}: ${description}`);

describe('the list of speakers', () => {
  it('tells share, office, statements and words, in the order in which they are first named', () => assert.deepEqual(descriptions(page), [
    'А. Ветрова: 80 % · министр · 2 высказывания, 12 слов', 'Вопрос: 13 % · 1 высказывание, 2 слова', 'Пётр Седов: 7 % · 1 высказывание, 1 слово',
  ]));

  it('keeps an office that goes from the right apart from the numbers behind it', () => {
    const [first] = list('سارة كريم، وزيرة الطرق: سنفتح الجسر في مايو القادم.\n\nمحمد الحسن: الطرق مغلقة حتى الربيع.\n\nسارة كريم: حسنا.\n').speakers;
    assert.deepEqual([first.name, first.description], ['سارة كريم', '60 % · \u2068وزيرة الطرق\u2069 · 2 высказывания, 6 слов']);
  });

  it('tells the office that a directory has for the document’s day', () => {
    const directory = 'ФИО;Должность;С;По\nАнна Ветрова;министр дорог;2020-02-01;2024\nАнна Ветрова;депутат;2010;2020-01-31\nПётр Седов;мэр;2021;\n';
    assert.deepEqual(descriptions(page, { directory }), ['А. Ветрова: 80 % · министр дорог · 2 высказывания, 12 слов', 'Вопрос: 13 % · 1 высказывание, 2 слова', 'Пётр Седов: 7 % · 1 высказывание, 1 слово']);
  });

  it('tells of one who has no role here the role that other transcripts give', () => {
    const texts = { 'file:///архив/2019-01-01.txt': 'Пётр Седов, инженер: Мост стоит.\n\nВопрос: Долго ли?\n\nПётр Седов: Да.\n' }, asked = asking(page), roster = corpusOf(texts);
    assert.equal(listSpeakers.provide({ ...asked, corpus: roster }, {}).speakers.at(-1)!.description, '7 % · инженер · 1 высказывание, 1 слово');
  });

  it('says all of it to who listens, and in English', () => {
    const [first] = list(page, '', { locale: 'en' }).speakers;
    assert.equal(first.label, 'А. Ветрова, министр, 2 statements, 12 words, 80%');
    assert.equal(first.tooltip, 'А. Ветрова\nминистр\n2 statements, 12 words\n80% of all that is said');
  });

  it('lists those whose names fit, typed in Latin letters too', () => {
    for (const filter of ['сед', 'sed', 'п с']) assert.deepEqual([list(page, filter).speakers.map(({ name }) => name), list(page, filter).all], [['Пётр Седов'], 3]);
    assert.deepEqual(list(page, 'нет').speakers, []);
  });

  it('puts last what nobody is named for', () => {
    const rows = list('Это сказано до всех.\n\nДороги чинят второй год подряд.\n\nКто это сказал?\nАнна Ветрова, министр дорог\n\nКто это сказал, неизвестно.\n').speakers;
    assert.deepEqual(rows.map(({ name, kind }) => [name, kind]), [['Анна Ветрова', 'person'], ['(без автора)', 'nobody']]);
  });

  it('is empty for a text without speakers, and says of a large one that it is', () => {
    assert.deepEqual(list(''), { speakers: [], all: 0 });
    assert.deepEqual(list(page, '', { settings: { ...defaultSettings, outlineOnlyAbove: 0.0001 } }), { speakers: [], all: 0, large: true });
  });

  it('survives names of any length and kind', () => {
    const [{ name, label }] = list(`${'Ы'.repeat(300)} Петров: Да.\n\nАнна: Нет.\n\n${'Ы'.repeat(300)} Петров: Да.\n`).speakers;
    assert.ok(name.length <= 101 && label.length < 300);
  });
});

describe('the statements of a speaker', () => {
  const asked = asking(page), [{ key }] = listSpeakers.provide(asked, {}).speakers;
  it('have their place and their first words', () => assert.deepEqual(listStatements.provide(asked, { key, most: 10 }).statements.map(({ line, character, words, description }) => [line, character, words, description]), [
    [2, 0, 'Мы начнём в мае.', 'строка 3'], [6, 0, 'И закончим к зиме, если не подведёт погода.', 'строка 7'],
  ]));

  it('are as many as are asked for; the rest is counted', () => {
    assert.deepEqual(listStatements.provide(asked, { key, most: 1 }).more, 1);
    assert.deepEqual(listStatements.provide(asked, { key: 'нет такого', most: 1 }), { statements: [], more: 0 });
    assert.equal(listStatements.provide(asked, { key, most: 'много' as never }).statements.length, 2);
  });
});
