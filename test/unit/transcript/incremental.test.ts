import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, Recogniser } from '../../../server/src/transcript';
import type { Transcript } from '../../../server/src/transcript/model';
import { plain } from '../../support/plain';

const trailing = `Совещание по дорогам

Дороги чинят второй год. Мы закончим к осени.
Анна Ветрова, министр дорог
Мосты старые, «их надо менять».
Пётр Седов, начальник управления
Анна Ветрова: Обстановка меняется.
Пётр Седов, начальник управления
`;
const samples = ['ru', 'en'].flatMap(language => {
  const folder = new URL(`../../../samples/${language}/`, import.meta.url);
  return readdirSync(folder).filter(name => name.endsWith('.transcript')).map(name => readFileSync(new URL(name, folder), 'utf8'));
});
const pages = [trailing, ...samples, samples.join('\n')];

const bits = [
  '', '\n', '\r\n', '\n\n', ':', '.', ' ', 'a', '«', '»', '"', '“', '”', '— ', ', — сказал он', '(', ')', '[', ']', '(Смех)\n', '---\n', '# ', '**', '\uFEFF', '1. ', '00:12 ',
  'Анна Ветрова: ', 'Анна Ветрова\n', '\nАнна Ветрова, министр дорог\n', 'Пётр Седов, начальник\n', 'Вопрос: ', '\nMr. DOE. I thank ', '\nQ. ', '\nДОРОГИ И МОСТЫ\n\n', '\nMr. Doe addressed the Chair.\n', '        ',
  '---\ntitle: Дороги\n---\n', '# Дороги\n', '\nОн сказал: «Да».\n', '...\n',
];

/** Random edits: where, how much goes, what comes instead; a piece of the text itself, moved or doubled, as often as not. */
const edits = fc.array(fc.record({ at: fc.nat(), gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.nat(600)), put: fc.oneof(fc.constantFrom(...bits), fc.tuple(fc.nat(), fc.nat(300))) }), { minLength: 1, maxLength: 5 });

/** All that a transcript says, apart from how its text is kept. */
function told(transcript: Transcript): unknown { return { ...plain(transcript), lines: transcript.lines.source }; }

describe('a text that is read as it is edited', () => {
  it('reads as it reads anew, whatever the edits and the size of its parts', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(2, 3, 5, 8, 64), edits, (page, most, changes) => {
      let text = page;
      const recogniser = new Recogniser(text, most), first = recogniser.transcript, before = told(first);
      for (const { at, gone, put } of changes) {
        const from = at % (text.length + 1), to = Math.min(text.length, from + gone), begin = typeof put === 'string' ? 0 : put[0] % (text.length + 1);
        const come = typeof put === 'string' ? put : text.slice(begin, begin + put[1]);
        recogniser.edit({ from, to, text: come });
        text = text.slice(0, from) + come + text.slice(to);
        const now = recogniser.transcript;
        assert.deepEqual(told(now), told(parse(text)));
      }
      assert.deepEqual(told(first), before, 'an earlier version stays as it was');
    }), { numRuns: 1500 });
  });

  it('reads what several edits left in one go', () => {
    const recogniser = new Recogniser(trailing);
    recogniser.edit({ from: 0, to: 0, text: 'Вера Тихая: Начнём.\n\n' });
    recogniser.edit({ from: 22, to: 30, text: '' });
    assert.deepEqual(told(recogniser.transcript), told(parse(recogniser.lines.source)));
  });

  it('keeps what it concluded about parts that an edit leaves alone', () => {
    const text = Array.from({ length: 400 }, (_, i) => `${i % 2 ? 'Анна Ветрова' : 'Пётр Седов'}: Мост через реку закрыт на ремонт.`).join('\n\n'), recogniser = new Recogniser(text);
    void recogniser.transcript;
    const before = recogniser.parts.map(part => part.section);
    recogniser.edit({ from: text.indexOf('закрыт', 20_000), to: text.indexOf('закрыт', 20_000), text: 'снова ' });
    void recogniser.transcript;
    const kept = recogniser.parts.filter(part => before.includes(part.section)).length;
    assert.equal(kept, before.length - 1);
  });
});
