import type { Range } from 'vscode-languageserver-types';
import type { Attribution, Speaker, Transcript } from '../transcript/model';
import { example, page } from './example';
import { isHabitual, isWrapped } from './habit';
import { sameRole, tellsOffice } from './roles';
import type { Fix, Rule, VisitContext } from './rule';

const code = 'speaker.role-differs';
/** The attribution with the unusual role, the one it is held against, and all that have the usual one. */
interface Differing { readonly own: Attribution; readonly usual: readonly Attribution[] }

/** One speaker has two roles in one file, neither of them a shorter form of the other. */
export const speakerRoleDiffers: Rule = {
  meta: {
    code, severity: 'information', reach: 'speakers', asks: ['isStray'],
    examples: [
      example('ru',
        [...page.ru, 'Второй зал откроем осенью.', 'Игнат Саврасов, главный архитектор'],
        [...page.ru, 'Второй зал откроем осенью.', 'Игнат Саврасов, директор библиотеки']),
      example('en',
        [...page.en, 'The second room opens in autumn.', 'Ignat Hartwig, chief architect'],
        [...page.en, 'The second room opens in autumn.', 'Ignat Hartwig, director of the library']),
    ],
  },
  *speaker(speaker, at) {
    if (speaker.kind === 'group') return;
    const offices = officesOf(speaker, at);
    if (offices.length < 2) return;
    const usual = offices.reduce((best, each) => each.length > best.length ? each : best);
    for (const office of offices) for (const own of office === usual ? [] : office) {
      yield {
        code, range: own.roleRange!, message: { key: 'rule.speaker.role-differs.found', args: { speaker: speaker.name, role: own.role!, other: usual[0].role! } },
        related: [{ range: usual[0].roleRange!, message: { key: 'rule.speaker.role-differs.other', args: { speaker: speaker.name, other: usual[0].role! } } }],
        subject: `${speaker.name} ${own.role} ${usual[0].role}`, data: { own, usual } satisfies Differing,
      };
    }
  },
  fixes({ data }) {
    const { own, usual } = data as Differing, role = usual[0].role!;
    const here: Fix = { title: { key: 'fix.role', args: { role } }, edits: [use(role, own)], everywhere: { key: 'fix.role.everywhere', args: { role, speaker: own.speaker } } };
    return [here, { title: { key: 'fix.role.others', args: { role: own.role! } }, edits: usual.map(each => use(own.role!, each)) }];
  },
};

/** The speaker's attributions with a role, by office, in the file's order. Those that another rule speaks of are left to it. */
function officesOf({ attributions }: Speaker, { transcript, survey }: VisitContext): Attribution[][] {
  const offices: Attribution[][] = [];
  for (const each of attributions) {
    if (!each.role || !each.roleRange || !tellsOffice(each.role, inBrackets(each.roleRange, transcript)) || !isHabitual(each, transcript) || isWrapped(each, transcript) || survey.isStray(each)) continue;
    const office = offices.find(([first]) => first.role === each.role || sameRole(first.role!, each.role!));
    if (office) office.push(each); else offices.push([each]);
  }
  return offices;
}

function inBrackets({ start }: Range, { lines }: Transcript): boolean { return /[([]\s*$/u.test(lines.text(start.line).slice(0, start.character)); }

function use(role: string, { roleRange }: Attribution) { return { range: roleRange!, newText: role }; }
