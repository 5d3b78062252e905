import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sectionedOf } from '../../../server/src/rules/near';
import { Speakers } from '../../../server/src/speakers';
import { ribbonOf, statistics } from '../../../server/src/statistics';
import { parse, Recogniser } from '../../../server/src/transcript';
import type { Transcript } from '../../../server/src/transcript/model';
import { edit, edits, pages } from '../../support/edits';

/** All that is counted of a text. */
function counted(transcript: Transcript, speakers = new Speakers()): unknown {
  const { speakers: spoken, follows, spans } = speakers.sum(transcript, statistics), numbered = [...spoken.values()].map(({ who }) => who);
  return {
    spoken: numbered.map(who => { const { statements, words, units, lengths } = spoken.get(who.key)!; return { who, statements, words, units, lengths: [...lengths].sort(([one], [other]) => one - other) }; }),
    follows: [...follows].map(([key, behind]) => [key, [...behind].sort()]).sort(), coded: [...spans.coded].sort(), told: spans.isTold('ru'),
    turns: ribbonOf(sectionedOf(transcript), speakers.shares(transcript), numbered, { coded: true, language: 'ru', pace: 0 }, 7),
    seconds: speakers.seconds(transcript, { words: 100, units: 1000 }, 0),
  };
}

/** Conversations with time codes, beside the labels, above them, and as captions have them. */
const timed = [
  '[00:01] Анна: Доброе утро всем.\n[00:05] Пётр: Здравствуйте, Анна.\n[00:09] Анна: Начнём, пожалуй.\n[00:20] Пётр: Да.\n'.repeat(3),
  Array.from({ length: 9 }, (_, at) => `0:0${at}:11\n\n${['Анна Ветрова', 'Пётр Седов'][at % 2]}: Слово номер ${at}, и ещё одно.\n\n`).join(''),
  Array.from({ length: 9 }, (_, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${['Анна', 'Пётр', 'Анна', 'Анна'][at % 4]}: Слово номер ${at}, и ещё одно.\n\n`).join(''),
];

describe('what statements add up to', () => {
  it('is that of the text read anew, whatever the edits and the size of its parts', function () {
    this.timeout(120_000);
    fc.assert(fc.property(fc.constantFrom(...timed, ...pages), fc.constantFrom(1, 2, 3, 5, 8, 64), edits, (page, most, changes) => {
      const recogniser = new Recogniser(page, most), speakers = new Speakers();
      counted(recogniser.transcript, speakers);
      let text = page;
      for (const change of changes) {
        text = edit(recogniser, change, text);
        assert.deepEqual(counted(recogniser.transcript, speakers), counted(parse(text)));
      }
    }), { numRuns: 400 });
  });

  it('has who follows whom, a heading or a direction between them or not, and nobody who goes on', () => {
    const sum = new Speakers().sum(parse('Анна Ветрова: Мы начнём в мае.\n\n(Смех)\n\nПётр Седов: Хорошо, начнём.\n\nПётр Седов: А дальше?\n\n# Дороги\n\nАнна Ветрова: Дальше дороги.\n\nПётр Седов: Ясно.\n'), statistics);
    const names = (key: string) => sum.speakers.get(key)!.who.name;
    assert.deepEqual([...sum.follows].flatMap(([before, behind]) => [...behind].map(([after, times]) => `${names(before)} → ${names(after)}: ${times}`)), ['Анна Ветрова → Пётр Седов: 2', 'Пётр Седов → Анна Ветрова: 1']);
  });
});
