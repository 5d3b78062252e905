import type { TextEdit } from 'vscode-languageserver-types';
import type { Official } from '../officials/directory';
import { nameKey } from '../officials/names';
import { heldOn, wholeTitleOf } from '../officials/offices';
import type { Attribution, Transcript } from '../transcript/model';
import { example } from './example';
import { isHabitual } from './habit';
import { isOfficeAmong } from './known/office';
import { speakerOf } from './places';
import type { Fix, Rule } from './rule';
import { fold } from './spelling/names';

const code = 'speaker.ambiguous';
interface Ambiguous { readonly attribution: Attribution; readonly names: readonly string[] }
/** More people of one name than this are no menu. */
const most = 5;

const talk = {
  ru: (name: string) => ['Марина Шубина: Кто начнёт?', '', `${name}: Начну я, если никто не против.`, '', 'Марина Шубина: Спасибо.'],
  en: (name: string) => ['Marina Shore: Who will begin?', '', `${name}: I will, if nobody minds.`, '', 'Marina Shore: Thank you.'],
};

/** A speaker's name is that of several officials, and nothing in the text says of which. */
export const speakerAmbiguous: Rule = {
  meta: {
    code, severity: 'information', needsDirectory: true,
    examples: [
      example('ru', talk.ru('Громов'), talk.ru('Пётр Громов'), ['ФИО;Должность', 'Марина Шубина;глава района', 'Пётр Громов;плотник', 'Павел Громов;инженер']),
      example('en', talk.en('Abrams'), talk.en('Tim Abrams'), ['Name;Office', 'Marina Shore;mayor', 'Tim Abrams;engineer', 'Noah Abrams;carpenter']),
    ],
  },
  *attribution(attribution, { transcript, survey, known }) {
    const { speaker, speakerKind, speakerRange } = attribution;
    if (speakerKind !== 'person') return;
    const who = known.ask('who', speaker);
    if (who.kind !== 'several' || !isHabitual(attribution, transcript) || survey.isStray(attribution) || survey.slipOf(attribution)) return;
    const { officials } = who, day = known.ask('day', '')?.date ?? null, names = [...new Map(officials.map(({ name }) => [nameKey(name), name])).values()];
    // Who is not told apart by a name cannot be told apart in a text.
    if (names.length < 2 || names.length > most) return;
    yield {
      code, range: speakerRange, message: { key: 'rule.speaker.ambiguous.found', args: { speaker, people: officials.map(official => withOffice(official, day)).join('; ') } }, subject: speaker, once: fold(speaker),
      settled: ({ named, rolesOf }) => officials.filter(({ id }) => named?.alone.has(id)).length === 1 || [...rolesOf(attribution)].some(role => officials.filter(({ memberships }) => isOfficeAmong(role, memberships)).length === 1),
      data: { attribution, names } satisfies Ambiguous,
    };
  },
  fixes({ data }, { transcript }) {
    const { attribution, names } = data as Ambiguous, all = speakerOf(attribution, transcript)?.attributions ?? [attribution];
    return names.flatMap((name): Fix[] => [
      { title: { key: 'fix.name', args: { name } }, edits: [written(attribution, name, transcript)] },
      ...all.length > 1 ? [{ title: { key: 'fix.name.everywhere', args: { name, speaker: attribution.speaker } } as const, edits: all.map(each => written(each, name, transcript)) }] : [],
    ]);
  },
};

/** The whole name in the place of the short one, in its capitals. */
function written({ speakerRange }: Attribution, name: string, { lines }: Transcript): TextEdit {
  const short = lines.slice(speakerRange);
  return { range: speakerRange, newText: short === short.toUpperCase() && short !== short.toLowerCase() && /\p{Lu}{2}/u.test(short) ? name.toUpperCase() : name };
}

function withOffice({ name, memberships }: Official, day: string | null): string {
  const [office] = heldOn(memberships, day);
  return office ? `${name} (${wholeTitleOf(office)})` : name;
}
