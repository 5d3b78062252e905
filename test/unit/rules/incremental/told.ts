import { ruleOf } from '../../../../server/src/rules';
import { check } from '../../../../server/src/rules/check';
import type { Checker } from '../../../../server/src/rules/checking/checker';
import type { Finding } from '../../../../server/src/rules/rule';
import type { Transcript } from '../../../../server/src/transcript/model';
import { contextOf, type Beside } from '../../../support/findings';

/** All that a user sees of a text's findings, fixes included. */
export function told(transcript: Transcript, checker?: Checker, officials?: string, beside?: readonly Beside[]): unknown {
  const context = contextOf(transcript, officials, undefined, beside);
  return check(context, own, undefined, checker).map((finding: Finding) => ({
    code: finding.code, range: finding.range, message: finding.message, related: finding.related ?? [], subject: finding.subject, fixes: ruleOf(finding.code)!.fixes(finding, context),
  }));
}
const own = ({ meta: { severity } }: { meta: { severity: 'error' | 'warning' | 'information' | 'hint' | 'off' } }) => severity;

/** Faults that rules speak of, some of which are seen by all of the document only. */
const long = Array.from({ length: 30 }, (_, at) => `${['Марина Шубина', 'Тимур Абжанов'][at % 2]}: ${['Кто начнёт?', 'Мост нужен обоим берегам.', '«Так и будет», — сказал он.', 'Спасибо, Тимур. Деньги есть.'][at % 4]}`);
long.splice(9, 0, 'Тимур Абжнов: Я не всё сказал.');
long.splice(15, 0, '(Аплодисменты.)', 'Мы строим мост третий год, и конца не видно.');
long.splice(22, 0, 'Марина Шубина:', 'Тимур Абжанв: И ещё одно слово о мостах.');
long.splice(27, 0, 'Марина Шубина: Говорили с Тимуром Абжновым и с Мариной Шубинной.');
/** Directories that know all of the pages' people, some, and somebody else by a name of theirs. */
export const tables = ['ФИО;Должность\nМарина Шубина;глава района\nТимур Абжанов;инженер\n', 'ФИО;Должность;С;По\nТимур Абжанов;мэр;2019;2020\nМарина Ивановна Шубина;;;\n', 'ФИО\nПётр Абжанов\nОльга Шубина\nМария Шубина\n'];
/** Other transcripts, which give these people offices of their own. */
export const others: readonly (readonly Beside[])[] = [
  [{ file: '2020-05-11.txt', text: 'Марина Шубина, министр финансов: Кто начнёт?\n\nТимур Абжанов, глава района: Начну я.\n' }],
  [{ file: '2020-05-13.txt', text: 'Марина Шубина, министр связи: Кто начнёт?\n\nПётр Лыков, инженер: Начну я.\n' }, { file: '2020-05-01.txt', text: 'Тимур Абжанов, министр связи: Да.\n\nМарина Шубина, министр связи: Нет.\n' }],
];
export const titled = long.map((line, at) => at % 7 === 0 ? line.replace('Марина Шубина:', 'Марина Шубина, министр транспорта:').replace('Тимур Абжанов:', 'Тимур Абжанов, глава города:') : line).join('\n\n');
export const faulty = [long.join('\n\n'), long.join('\n')];
