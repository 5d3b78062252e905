import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginningOf, nobody, Speakers } from '../../../server/src/speakers';
import { parse, Recogniser } from '../../../server/src/transcript';
import type { Transcript } from '../../../server/src/transcript/model';
import { edit, edits, pages } from '../../support/edits';

/** All that is told of a text's speakers, with the place where each is named first and where each statement begins. */
function told(transcript: Transcript, speakers = new Speakers()): unknown {
  return [...speakers.of(transcript).values()].map(({ key, name, kind, role, statements, words }) => ({
    key, name, kind, role, statements, words, places: [...speakers.statements(transcript, key)].map(beginningOf),
  }));
}

const page = 'Анна Ветрова, министр: Мы начнём в мае.\n\nПётр Седов: Хорошо.\n\nАнна Ветрова: И закончим к зиме, если не подведёт погода.\n\nЕщё одно: деньги есть.\n\nПётр Седов: Спасибо.\n';

describe('speakers of a document', () => {
  it('are counted by name, in the order in which they are first named', () => {
    const speakers = new Speakers(), found = [...speakers.of(parse(page)).values()].map(({ name, role, statements, words }) => [name, role, statements, words]);
    assert.deepEqual(found, [['Анна Ветрова', 'министр', 2, 16], ['Пётр Седов', null, 2, 2]]);
  });

  it('are told apart from words that nobody is named for', () => {
    const speakers = new Speakers(), text = parse('Дороги чинят второй год подряд.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nКто это сказал, неизвестно.\n');
    assert.deepEqual([...speakers.of(text).values()].map(({ key, statements }) => [key === nobody, statements]), [[false, 1], [false, 1], [true, 1]]);
  });

  it('have their statements one after the other, from one to the next and back', () => {
    const speakers = new Speakers(), text = parse(page), [{ key }] = speakers.of(text).values(), first = beginningOf(text.statements[0]), next = speakers.next(text, key, first, 1);
    assert.equal(next, text.statements[2]);
    assert.equal(speakers.next(text, key, beginningOf(next!), 1), null);
    assert.equal(speakers.next(text, key, beginningOf(next!), -1), text.statements[0]);
    assert.equal(speakers.next(text, key, first, -1), null);
  });

  it('begin at a label before the words, on whichever line, and at words before their label', () => {
    const text = parse('АННА ВЕТРОВА\nМы начнём в мае.\n\nПЁТР СЕДОВ\nХорошо, начнём.\n\nАННА ВЕТРОВА\nПоговорим о дорогах.\n');
    assert.deepEqual(text.statements.map(statement => beginningOf(statement).line), [0, 3, 6]);
    const behind = parse('Дороги чинят второй год.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n');
    assert.deepEqual(behind.statements.map(statement => beginningOf(statement).line), [0, 3]);
  });

  it('are found from anywhere in a statement, and left of its label', () => {
    const speakers = new Speakers(), text = parse(page), at = (line: number, character: number) => text.statements.indexOf(speakers.at(text, { line, character })!);
    assert.deepEqual([at(0, 5), at(1, 0), at(4, 0), at(6, 3), at(7, 0), at(99, 0)], [0, 0, 2, 2, 2, 3]);
    const timed = parse('[00:01] Анна: Доброе утро всем.\n[00:05] Пётр: Здравствуйте, Анна.\n[00:09] Анна: Начнём, пожалуй.\n');
    assert.equal(new Speakers().at(timed, { line: 1, character: 2 }), timed.statements[1]);
    assert.equal(new Speakers().at(parse(''), { line: 0, character: 0 }), null);
  });

  it('count words of any script', () => {
    const words = (text: string) => [...new Speakers().of(parse(`山田太郎：${text}\n\n佐藤花子：はい。\n\n山田太郎：${text}\n`)).values()][0].words;
    assert.equal(words('こんにちは。'), 10);
  });

  it('are those of the text read anew, whatever the edits and the size of its parts', function () {
    this.timeout(120_000);
    fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(2, 3, 5, 8, 64), edits, (page, most, changes) => {
      const recogniser = new Recogniser(page, most), speakers = new Speakers();
      told(recogniser.transcript, speakers);
      let text = page;
      for (const change of changes) {
        text = edit(recogniser, change, text);
        assert.deepEqual(told(recogniser.transcript, speakers), told(parse(text)));
      }
    }), { numRuns: 400 });
  });

  it('are the same when counting was put off again and again', () => fc.assert(fc.property(fc.constantFrom(...pages), edits, fc.nat(10), (page, changes, patience) => {
    const recogniser = new Recogniser(page, 3), speakers = new Speakers();
    let text = page;
    for (const change of changes) {
      text = edit(recogniser, change, text);
      let left = patience;
      speakers.advance(recogniser.transcript, () => --left > 0);
    }
    assert.deepEqual(told(recogniser.transcript, speakers), told(parse(text)));
  }), { numRuns: 100 }));

  it('are counted again only where an edit touches them', () => {
    const long = Array.from({ length: 4000 }, (_, at) => `${['Анна Ветрова', 'Пётр Седов'][at % 2]}: Слово номер ${at}, и ещё одно.\n\n`).join(''), recogniser = new Recogniser(long), speakers = new Speakers();
    const steps = () => { let count = 0; speakers.advance(recogniser.transcript, () => ++count > 0); return count; };
    assert.ok(steps() > 100);
    recogniser.edit({ from: 5000, to: 5000, text: 'Да' });
    assert.ok(steps() <= 5);
  });
});
