import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PageSection } from '#protocol';
import { Pages } from '../../../server/src/page';
import { parse, Recogniser } from '../../../server/src/transcript';
import type { Transcript } from '../../../server/src/transcript/model';
import { edit, edits, pages } from '../../support/edits';
import { joined, setAs } from './support';

const set = (transcript: Transcript, own = new Pages()): readonly PageSection[] => own.of(transcript);

describe('a transcript set as pages', () => {
  it('has the name before the words, wherever it stands in the file', () => assert.equal(setAs('Дороги Заречья\n\nМы начнём в мае.\n\nДеньги есть.\nАнна Ветрова, министр дорог\n\nХорошо бы.\nПётр Седов, начальник\n'), `
0 heading 1: Дороги Заречья
2 statement Анна Ветрова, министр дорог: Мы начнём в мае.
4 statement: Деньги есть.
7 statement Пётр Седов, начальник: Хорошо бы.
`));

  it('tells headings, directions, narration and words that nobody is named for', () => assert.equal(setAs('# Совет\n\nСтенограмма.\n\nАнна Ветрова: Начнём.\n\n(Аплодисменты.)\n\nПродолжим.\n\n## Разное\n\nПётр Седов: Да.\n'), `
0 heading 1: Совет
2 narration: Стенограмма.
4 statement Анна Ветрова: Начнём.
6 direction: (Аплодисменты.)
8 statement: Продолжим.
10 heading 2: Разное
12 statement Пётр Седов: Да.
`));

  it('leaves out the lines that only fence front matter', () => assert.equal(setAs('---\ntitle: Мосты\ndate: 2031-03-05\n---\n\n# Мосты\n\nАнна Ветрова: Начнём.\n'), `
0 front: title: Мосты
date: 2031-03-05
5 heading 1: Мосты
7 statement Анна Ветрова: Начнём.
`));

  it('joins wrapped lines to the paragraph that they are', () => assert.equal(setAs('АННА ВЕТРОВА\nМы начнём в мае, когда сойдёт вода, и закончим к\nосени, если повезёт.\nСпасибо.\n\nПЁТР СЕДОВ\nХорошо.\n\nАННА ВЕТРОВА\nТогда начнём.\n'), `
0 statement АННА ВЕТРОВА: Мы начнём в мае, когда сойдёт вода, и закончим к осени, если повезёт.
3 statement: Спасибо.
5 statement ПЁТР СЕДОВ: Хорошо.
8 statement АННА ВЕТРОВА: Тогда начнём.
`));

  it('puts time codes beside the words, and leaves out what only counts captions', () => assert.equal(setAs('WEBVTT\n\n1\n00:00:04.120 --> 00:00:07.480\n<v Анна Ветрова>Доброе утро.\n\n2\n00:00:07.900 --> 00:00:09.310\n<v Пётр Седов>Слышно хорошо.\n\n3\n00:00:10.900 --> 00:00:12.310\n<v Анна Ветрова>Начнём.\n').replace(/^0 front.*\n|^0 mark.*\n/m, ''), `
2 [00:00:04] statement Анна Ветрова: Доброе утро.
6 [00:00:07] statement Пётр Седов: Слышно хорошо.
10 [00:00:10] statement Анна Ветрова: Начнём.
`));

  it('marks quotations in the words, also where these are of several lines', () => {
    const [{ blocks }] = set(parse('Мост закроют в мае, сообщил в понедельник мэр города.\n\n«Мы начнём в мае, когда сойдёт вода», — сказала Анна Ветрова.\n')), { text, marks } = blocks.at(-1)!;
    assert.deepEqual(marks!.map(({ kind, start, end, by }) => [kind, text.slice(start, end), by]), [['quotation', '«Мы начнём в мае, когда сойдёт вода»', 'Анна Ветрова'], ['quoted', 'Анна Ветрова', 'Анна Ветрова']]);
  });

  it('leaves standing who is named for words of somebody else', () => assert.equal(setAs('Дороги чинят второй год. Мы закончим к осени.\nАнна Ветрова, министр дорог\nМосты старые, их надо менять.\nПётр Седов, начальник управления\nАнна Ветрова: Обстановка меняется.\nПётр Седов, начальник управления\n'), `
0 statement Анна Ветрова, министр дорог: Дороги чинят второй год. Мы закончим к осени.
2 statement Пётр Седов, начальник управления: Мосты старые, их надо менять.
4 statement Анна Ветрова (Пётр Седов?): Обстановка меняется.
5 attribution: Пётр Седов, начальник управления
`));

  it('has all words, however the document is parted', () => {
    for (const page of pages) for (const most of [3, 8]) {
      const words = (sections: readonly PageSection[]) => joined(sections).filter(({ kind }) => kind !== 'mark').map(({ text }) => text).join('').replace(/\s+/g, '');
      assert.equal(words(set(new Recogniser(page, most).transcript)), words(set(parse(page))));
    }
  });

  it('is that of the text read anew, whatever the edits and the size of its parts', function () {
    this.timeout(120_000);
    fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(2, 3, 5, 8, 64), edits, (page, most, changes) => {
      const recogniser = new Recogniser(page, most), own = new Pages();
      set(recogniser.transcript, own);
      let text = page;
      for (const change of changes) {
        text = edit(recogniser, change, text);
        const { transcript } = recogniser;
        assert.deepEqual(set(transcript, own), set(transcript));
      }
      if (most === 64) assert.deepEqual(joined(set(recogniser.transcript, own)).filter(({ kind }) => kind === 'heading').map(({ text }) => text), joined(set(parse(text))).filter(({ kind }) => kind === 'heading').map(({ text }) => text));
    }), { numRuns: 400 });
  });

  it('is the same when setting was put off again and again', () => fc.assert(fc.property(fc.constantFrom(...pages), edits, fc.nat(10), (page, changes, patience) => {
    const recogniser = new Recogniser(page, 3), own = new Pages();
    let text = page;
    for (const change of changes) {
      text = edit(recogniser, change, text);
      let left = patience;
      own.advance(recogniser.transcript, () => --left > 0);
    }
    assert.deepEqual(set(recogniser.transcript, own), set(recogniser.transcript));
  }), { numRuns: 100 }));

  it('is set again only where an edit touches it, and hands on the rest as it was', () => {
    const long = Array.from({ length: 4000 }, (_, at) => `${['Анна Ветрова', 'Пётр Седов'][at % 2]}: Слово номер ${at}, и ещё одно.\n\n`).join(''), recogniser = new Recogniser(long), own = new Pages();
    const before = set(recogniser.transcript, own);
    recogniser.edit({ from: 5000, to: 5000, text: 'Да' });
    let steps = 0;
    own.advance(recogniser.transcript, () => ++steps > 0);
    assert.ok(steps <= 6, String(steps));
    const after = set(recogniser.transcript, own);
    assert.equal(after.filter((section, at) => section !== before[at]).length, 1);
  });
});
