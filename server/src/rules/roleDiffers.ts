import { heldOn } from '../officials/offices';
import type { Attribution } from '../transcript/model';
import { example } from './example';
import { otherOffice } from './known/elsewhere';
import { officeOf } from './naming/office';
import { speakerOf } from './places';
import type { Fix, Rule, VisitContext } from './rule';
import { fold } from './spelling/names';

const code = 'role.differs';
interface Differing { readonly own: Attribution; readonly role: string; readonly other: string }

const page = {
  ru: (role: string) => ['Мост стоит, и по нему уже едут.', 'Игнат Саврасов, губернатор', '', 'Дорогу к нему закончим летом.', `Полина Верес, ${role}`],
  en: (role: string) => ['The bridge stands, and cars are on it.', 'Ignat Hartwig, governor', '', 'The road to it is finished this summer.', `Paula Verity, ${role}`],
};
const text = (lines: readonly string[]) => lines.join('\n') + '\n';

/** Other transcripts of the workspace, of days near this one's, give somebody another office. */
export const roleDiffers: Rule = {
  meta: {
    code, severity: 'information',
    examples: [
      { ...example('ru', page.ru('министр финансов'), page.ru('министр транспорта'), undefined, '2024-03-05.transcript'), beside: { file: '2024-03-01.transcript', text: text(page.ru('министр транспорта')) } },
      { ...example('en', page.en('minister of finance'), page.en('minister of transport'), undefined, '2024-03-05.transcript'), beside: { file: '2024-03-01.transcript', text: text(page.en('minister of transport')) } },
    ],
  },
  *attribution(own, at) {
    const { transcript, survey, known } = at, { speaker, speakerKind } = own;
    if (!known.others) return;
    const role = speakerKind === 'person' ? officeOf(own, transcript) : null;
    if (role === null || survey.isStray(own)) return;
    const told = known.ask('rolesNear', speaker), day = told.length > 0 ? known.ask('day', '')?.date : undefined, other = day === undefined ? null : otherOffice(role, day, told);
    // What the file itself has otherwise, and what a directory knows of that day, is told as that.
    if (day === undefined || !other || survey.hasSeveralOffices(own) || isKnown(speaker, day, known)) return;
    const args = { speaker, role, other: other.role, file: other.file, date: { date: other.date } };
    yield {
      code, range: own.roleRange!, message: { key: 'rule.role.differs.found', args }, subject: `${speaker} ${role} ${other.role}`, once: `${fold(speaker)} ${fold(role)}`,
      far: () => [{ uri: other.uri, range: { start: { line: other.line, character: other.start }, end: { line: other.line, character: other.end } }, message: { key: 'rule.role.differs.other', args } }],
      data: { own, role, other: other.role } satisfies Differing,
    };
  },
  fixes({ data }, { transcript }) {
    const { own, role, other } = data as Differing;
    const all = speakerOf(own, transcript)?.attributions.flatMap(each => each.role !== null && fold(each.role) === fold(role) ? [each.roleRange!] : []) ?? [];
    const here: Fix = { title: { key: 'fix.role', args: { role: other } }, edits: [{ range: own.roleRange!, newText: other }] };
    return all.length > 1 ? [here, { title: { key: 'fix.role.everywhere', args: { role: other, speaker: own.speaker } }, edits: all.map(range => ({ range, newText: other })) }] : [here];
  },
};

/** A directory says which office somebody held on the day, or knows several of the name. */
function isKnown(speaker: string, day: string, known: VisitContext['known']): boolean {
  const who = known.any ? known.ask('who', speaker) : null;
  return who?.kind === 'several' || who?.kind === 'one' && heldOn(who.official.memberships, day).length > 0;
}
