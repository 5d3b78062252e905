import assert from 'node:assert/strict';
import type { Figures } from '#protocol';
import { glance } from '../../../server/src/features/glance';
import { listSpeakers } from '../../../server/src/features/listSpeakers';
import { statistics } from '../../../server/src/features/statistics';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { pages } from '../../support/edits';
import { address, asking, type Circumstances } from './support';

const settings = { ...defaultSettings, wordsPerMinute: 60 };
const page = `Совещание 12.05.2020

Анна Ветрова, министр: Мы начнём в мае и закончим к зиме.

Вопрос: А мост?

АННА ВЕТРОВА: Мост тоже.

(Смех)

Вопрос: А дороги, и школа, и больница в посёлке?
`;
const count = (text: string, circumstances: Circumstances = {}): Figures => {
  const answer = statistics.ofDocument(asking(text, { settings, ...circumstances }), { scope: { textDocument: { uri: address } } });
  assert.ok(answer.large === undefined);
  return answer;
};

describe('statistics of a document', () => {
  it('are of each speaker, most words first', () => assert.deepEqual(count(page).speakers.map(({ key: _, ...each }) => each), [
    { kind: 'person', name: 'Анна Ветрова', role: 'министр', statements: 2, words: 10, seconds: 10, transcripts: 1, lengths: [1, 1, 0, 0, 0, 0, 0, 0, 0], median: 5, longest: 8 },
    { kind: 'role', name: 'Вопрос', role: null, statements: 2, words: 10, seconds: 10, transcripts: 1, lengths: [1, 1, 0, 0, 0, 0, 0, 0, 0], median: 5, longest: 8 },
  ]));

  it('say what they are of', () => {
    const { title, summary, transcripts, reading, undated } = count(page);
    assert.deepEqual([title, summary, reading, undated], ['Совещание 12.05.2020', '12.05.2020, 2 выступающих, 4 высказывания, 20 слов, меньше минуты', false, 0]);
    assert.deepEqual(transcripts, [{ uri: address, name: 'Совещание 12.05.2020', date: '2020-05-12', statements: 4, words: 20, unattributed: 0 }]);
    assert.equal(count('Анна Ветрова: Да.\n\nПётр Седов: Нет.\n\nАнна Ветрова: Да.\n', { locale: 'en' }).summary, '2 speakers, 3 statements, 3 words, under a minute');
    assert.equal(count('', { locale: 'en' }).summary, 'Nobody says anything here.');
    assert.deepEqual([count('Анна: Раз.\n\nПётр: Два.\n\nАнна: ' + 'Слово. '.repeat(12_344)).summary, count('Анна: Раз.\n\nПётр: Два.\n\nАнна: ' + 'Слово. '.repeat(12_344), { locale: 'en' }).summary], ['2 выступающих, 3 высказывания, 12\u00A0346 слов, ≈ 3 ч 26 мин', '2 speakers, 3 statements, 12,346 words, ≈ 3 h 26 min']);
  });

  it('have the order of turns, and who follows whom', () => {
    const { turns, follows } = count(page);
    assert.deepEqual(turns!.map(({ speaker, line, words }) => [speaker, line, words]), [[0, 2, 8], [1, 4, 2], [0, 6, 2], [1, 10, 8]]);
    assert.deepEqual(follows, [[0, 1, 2], [1, 0, 1]]);
  });

  it('tell what nobody is named for, last and by a name of its own', () => {
    const text = 'Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nКто это сказал, неизвестно, и никто об этом не спросил ни разу.\n', { speakers, transcripts } = count(text);
    assert.deepEqual(speakers.map(({ kind, name, words }) => [kind, name, words]), [['person', 'Пётр Седов', 5], ['person', 'Анна Ветрова', 4], ['nobody', '(без автора)', 12]]);
    assert.equal(transcripts[0].unattributed, 12);
    assert.match(count(text).summary, /^2 выступающих, 3 высказывания/);
  });

  it('have the office that a directory knows', () => assert.deepEqual(count(page, { directory: 'ФИО;Должность;С;По\nАнна Ветрова;мэр;2019;2021\n' }).speakers.map(({ role }) => role), ['мэр', null]));

  it('are those of the list of speakers and of the status bar', () => {
    for (const text of pages) for (const words of [0, 100]) {
      const figures = count(text, { settings: { ...defaultSettings, wordsPerMinute: words } }), asked = asking(text, { settings: { ...defaultSettings, wordsPerMinute: words } }), { speakers } = listSpeakers.provide(asked, {});
      const known = new Map(speakers.map(speaker => [speaker.key, speaker]));
      assert.equal(figures.speakers.length, speakers.length);
      const all = figures.speakers.reduce((sum, each) => sum + each.words, 0);
      for (const { key, kind, name, statements, words } of figures.speakers) assert.deepEqual([known.get(key)!.kind, known.get(key)!.name, known.get(key)!.statements, known.get(key)!.share], [kind, name, statements, all > 0 ? words / all : 0]);
      const look = glance.provide(asked, { position: { line: 0, character: 0 }, selections: [] });
      assert.ok(look.large === undefined);
      if (all > 0) assert.ok(figures.summary.endsWith(`, ${look.words}, ${look.time}`), `${figures.summary}: ${look.words}, ${look.time}`);
    }
  });

  it('are none of a large one', () => assert.deepEqual(statistics.ofDocument(asking(page, { settings: { ...defaultSettings, outlineOnlyAbove: 0.00001 } }), { scope: { textDocument: { uri: address } } }), { large: true }));
});
