import type { Attribution } from '../transcript/model';
import { example, page } from './example';
import { officeOf } from './naming/office';
import { speakerOf } from './places';
import type { Fix, Rule } from './rule';

const code = 'speaker.role-differs';
/** The attribution with the unusual role, and the usual one: as it is written most often, and all ways in which it is written. */
interface Differing { readonly own: Attribution; readonly usual: string; readonly usualForms: ReadonlySet<string> }

/** One speaker has two roles in one file, neither of them a shorter form of the other. */
export const speakerRoleDiffers: Rule = {
  meta: {
    code, severity: 'information',
    examples: [
      example('ru',
        [...page.ru, 'Второй зал откроем осенью.', 'Игнат Саврасов, главный архитектор'],
        [...page.ru, 'Второй зал откроем осенью.', 'Игнат Саврасов, директор библиотеки']),
      example('en',
        [...page.en, 'The second room opens in autumn.', 'Ignat Hartwig, chief architect'],
        [...page.en, 'The second room opens in autumn.', 'Ignat Hartwig, director of the library']),
    ],
  },
  *attribution(own, { transcript, survey }) {
    const role = own.speakerKind === 'group' ? null : officeOf(own, transcript), found = role === null ? null : survey.unlessUsual(own, role);
    if (role === null || !found || survey.isStray(own)) return;
    const { name, offices: { usual, usualForms } } = found, args = { speaker: name, role, other: usual };
    yield {
      code, range: own.roleRange!, message: { key: 'rule.speaker.role-differs.found', args }, subject: `${name} ${role} ${usual}`, data: { own, usual, usualForms } satisfies Differing,
      far(survey) {
        const first = survey.first(own, usualForms);
        return first ? [{ range: first.roleRange!, message: { key: 'rule.speaker.role-differs.other', args } }] : [];
      },
    };
  },
  fixes({ data }, { transcript }) {
    const { own, usual: role, usualForms } = data as Differing, isUsual = (each: Attribution) => { const office = officeOf(each, transcript); return office !== null && usualForms.has(office); };
    const usual = speakerOf(own, transcript)?.statements.flatMap(({ attribution }) => attribution && isUsual(attribution) ? attribution : []) ?? [];
    const here: Fix = { title: { key: 'fix.role', args: { role } }, edits: [use(role, own)], everywhere: { key: 'fix.role.everywhere', args: { role, speaker: own.speaker } } };
    return [here, { title: { key: 'fix.role.others', args: { role: own.role! } }, edits: usual.map(each => use(own.role!, each)) }];
  },
};

function use(role: string, { roleRange }: Attribution) { return { range: roleRange!, newText: role }; }
