import type { Membership } from '../officials/directory';
import { titleOf, wholeTitleOf } from '../officials/offices';
import type { Attribution } from '../transcript/model';
import { example } from './example';
import { officeOnDay } from './known/office';
import { officeOf } from './naming/office';
import { speakerOf } from './places';
import type { Fix, Rule } from './rule';
import { fold } from './spelling/names';

const code = 'role.not-on-date';
interface Outdated { readonly official: { readonly id: string; readonly name: string }; readonly attribution: Attribution; readonly role: string; readonly day: string; readonly again: boolean; readonly later: boolean; readonly held: readonly string[] }
/** More offices to choose from are no menu. */
const most = 3;

const page = {
  ru: (role: string) => ['Мост стоит, и по нему уже едут.', 'Игнат Саврасов, губернатор', '', 'Дорогу к нему закончим летом.', `Полина Верес, ${role}`],
  en: (role: string) => ['The bridge stands, and cars are on it.', 'Ignat Hartwig, governor', '', 'The road to it is finished this summer.', `Paula Verity, ${role}`],
};

/** The directory has somebody in another office on the day of the transcript. */
export const roleNotOnDate: Rule = {
  meta: {
    code, severity: 'warning', needsDirectory: true,
    examples: [
      example('ru', page.ru('министр транспорта'), page.ru('вице-губернатор'), ['ФИО;Должность;С;По', 'Игнат Саврасов;губернатор;2018;', 'Полина Верес;министр транспорта;2016;2022', 'Полина Верес;вице-губернатор;2023;'], '2024-03-05.transcript'),
      example('en', page.en('minister of transport'), page.en('deputy governor'), ['Name;Office;From;To', 'Ignat Hartwig;governor;2018;', 'Paula Verity;minister of transport;2016;2022', 'Paula Verity;deputy governor;2023;'], '2024-03-05.transcript'),
    ],
  },
  *attribution(attribution, { transcript, survey, known }) {
    const { speaker, speakerKind, roleRange } = attribution, role = speakerKind === 'person' ? officeOf(attribution, transcript) : null;
    if (role === null || survey.isStray(attribution)) return;
    const who = known.ask('who', speaker), day = known.ask('day', '');
    if (who.kind !== 'one' || !who.sure || !day) return;
    const { official } = who, found = officeOnDay(role, official.memberships, day.date);
    if (found.kind === 'fits') return;
    const until = found.kind === 'other day' ? found.office.end : null, since = found.kind === 'other day' ? found.office.start : null;
    const held = [...new Set(found.held.map(wholeTitleOf))], args = { speaker: official.name, role, date: { date: day.date }, held: held.slice(0, most).join('; '), ...until === null ? {} : { end: { date: until } }, ...since === null ? {} : { start: { date: since } } };
    const key = found.kind === 'other' ? 'rule.role.not-on-date.other' : held.length > 0 ? 'rule.role.not-on-date.now' : endsBefore(found.office, day.date) ? 'rule.role.not-on-date.over' : 'rule.role.not-on-date.notYet';
    yield {
      code, range: roleRange!, message: { key, args }, subject: `${speaker} ${role}`, once: `${official.id} ${fold(role)}`,
      data: { official: { id: official.id, name: official.name }, attribution, role, day: day.date, again: found.kind === 'other day', later: found.kind === 'other day' && !endsBefore(found.office, day.date), held: [...new Set(found.held.map(each => titleOf(each)!))].slice(0, most) } satisfies Outdated,
    };
  },
  fixes({ data }, { transcript }) {
    const { official: { id, name }, attribution, role, day, again, later, held } = data as Outdated, { speaker, roleRange } = attribution;
    const all = speakerOf(attribution, transcript)?.attributions.flatMap(each => each.role !== null && fold(each.role) === fold(role) ? [each.roleRange!] : []) ?? [];
    const right = held.flatMap((title): Fix[] => [
      { title: { key: 'fix.role', args: { role: title } }, edits: [{ range: roleRange!, newText: title }], preferred: held.length === 1 },
      ...all.length > 1 ? [{ title: { key: 'fix.role.everywhere', args: { role: title, speaker } } as const, edits: all.map(range => ({ range, newText: title })) }] : [],
    ]);
    // Who held it before holds it again from this day on, as far as anybody knows; who holds it later, on this day, too: there may be others in between.
    const office = { role: role.replace(/\s+/gu, ' ').trim(), ...again ? { start_date: day } : {}, ...later ? { end_date: day } : {} };
    return [...right, { title: { key: 'fix.directory.office', args: { speaker: name, role } }, edits: [], directory: { persons: [{ id, name, memberships: [office] }], of: id } }];
  },
};

function endsBefore({ end }: Membership, day: string): boolean { return end !== null && end < day; }
