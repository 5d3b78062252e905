import { fold, partsOf } from '../officials/names';
import type { Attribution } from '../transcript/model';
import { example } from './example';
import { isHabitual } from './habit';
import { entryOf } from './known/entry';
import { samePersonFixes } from './known/samePerson';
import { mixedWordIn } from './naming/alphabets';
import type { Rule } from './rule';

const code = 'speaker.unknown';

const talk = {
  ru: (name: string) => ['Марина Шубина: Кто начнёт?', '', `${name}: Начну я, если никто не против.`, '', 'Марина Шубина: Спасибо.'],
  en: (name: string) => ['Marina Shore: Who will begin?', '', `${name}: I will, if nobody minds.`, '', 'Marina Shore: Thank you.'],
};

/** Somebody speaks whom no directory of officials knows. Nothing is said where there is no directory. */
export const speakerUnknown: Rule = {
  meta: {
    code, severity: 'information', needsDirectory: true, perSpeaker: true,
    examples: [
      example('ru', talk.ru('Олег Рябов'), talk.ru('Тимур Абжанов'), ['ФИО;Должность', 'Марина Шубина;глава района', 'Тимур Абжанов;инженер']),
      example('en', talk.en('Oliver Reeve'), talk.en('Tim Abrams'), ['Name;Office', 'Marina Shore;mayor', 'Tim Abrams;engineer']),
    ],
  },
  *attribution(attribution, { transcript, survey, known }) {
    const { speaker, speakerKind, speakerRange } = attribution;
    // What may be a slip, or no attribution at all, another rule speaks of, or none.
    if (speakerKind !== 'person' || mixedWordIn(speaker) || known.ask('who', speaker).kind !== 'nobody' || known.ask('slip', speaker)?.sure) return;
    if (!isHabitual(attribution, transcript) || survey.isStray(attribution) || survey.slipOf(attribution)) return;
    // A word that stands before words once may be the beginning of a sentence.
    if (!/\S\s+\S|\./u.test(speaker.trim()) && survey.handing(attribution).statements < 2) return;
    yield { code, range: speakerRange, message: { key: 'rule.speaker.unknown.found', args: { speaker } }, subject: speaker, once: fold(partsOf(speaker).family ?? speaker), data: attribution };
  },
  fixes({ data }, { transcript, known }) {
    const person = entryOf(data as Attribution, transcript);
    return [{ title: { key: 'fix.directory.add', args: { speaker: person.name } }, edits: [], directory: { persons: [person] }, everywhere: { key: 'fix.directory.addAll' } }, ...samePersonFixes(person.name, known)];
  },
};
