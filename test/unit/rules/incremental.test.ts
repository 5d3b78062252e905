import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ruleOf } from '../../../server/src/rules';
import { check } from '../../../server/src/rules/check';
import { Checker } from '../../../server/src/rules/checking/checker';
import type { Finding } from '../../../server/src/rules/rule';
import { parse, Recogniser } from '../../../server/src/transcript';
import type { Transcript } from '../../../server/src/transcript/model';
import { assemble } from '../../support/assemble';
import { transcripts } from '../../support/arbitrary';
import { edit, edits, pages } from '../../support/edits';
import { contextOf, type Beside } from '../../support/findings';

/** All that a user sees of a text's findings, fixes included. */
function told(transcript: Transcript, checker?: Checker, officials?: string, beside?: readonly Beside[]): unknown {
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
const tables = ['ФИО;Должность\nМарина Шубина;глава района\nТимур Абжанов;инженер\n', 'ФИО;Должность;С;По\nТимур Абжанов;мэр;2019;2020\nМарина Ивановна Шубина;;;\n', 'ФИО\nПётр Абжанов\nОльга Шубина\nМария Шубина\n'];
/** Other transcripts, which give these people offices of their own. */
const others: readonly (readonly Beside[])[] = [
  [{ file: '2020-05-11.txt', text: 'Марина Шубина, министр финансов: Кто начнёт?\n\nТимур Абжанов, глава района: Начну я.\n' }],
  [{ file: '2020-05-13.txt', text: 'Марина Шубина, министр связи: Кто начнёт?\n\nПётр Лыков, инженер: Начну я.\n' }, { file: '2020-05-01.txt', text: 'Тимур Абжанов, министр связи: Да.\n\nМарина Шубина, министр связи: Нет.\n' }],
];
const titled = long.map((line, at) => at % 7 === 0 ? line.replace('Марина Шубина:', 'Марина Шубина, министр транспорта:').replace('Тимур Абжанов:', 'Тимур Абжанов, глава города:') : line).join('\n\n');
const faulty = [long.join('\n\n'), long.join('\n')];

describe('findings of a text that is edited', function () {
  this.timeout(300_000);

  it('are those of the text read anew, whatever the edits and the size of its parts', () => fc.assert(fc.property(fc.constantFrom(...faulty, ...pages), fc.constantFrom(2, 3, 5, 8, 64), edits, (page, most, changes) => {
    const recogniser = new Recogniser(page, most), checker = new Checker();
    told(recogniser.transcript, checker);
    let text = page;
    for (const change of changes) {
      text = edit(recogniser, change, text);
      assert.deepEqual(told(recogniser.transcript, checker), told(parse(text)));
    }
  }), { numRuns: 1500 }));

  it('are those of the text read anew with the directory as it is then, whatever comes and goes in both', () => fc.assert(fc.property(fc.constantFrom(...faulty, ...pages), fc.constantFrom(2, 5, 64), edits, fc.array(fc.constantFrom(undefined, ...tables)), (page, most, changes, directories) => {
    const recogniser = new Recogniser(page, most), checker = new Checker();
    let text = page;
    changes.forEach((change, at) => {
      text = edit(recogniser, change, text);
      const { transcript } = recogniser, officials = directories[at % (directories.length || 1)];
      assert.deepEqual(told(transcript, checker, officials), told(parse(text), undefined, officials));
    });
  }), { numRuns: 500 }));

  it('are those of the text read anew with the other transcripts as they are then, whatever comes and goes', () => fc.assert(fc.property(fc.constantFrom(titled, ...faulty), fc.constantFrom(2, 5, 64), edits, fc.array(fc.constantFrom(undefined, ...others)), fc.array(fc.constantFrom(undefined, ...tables)), (page, most, changes, corpora, directories) => {
    const recogniser = new Recogniser(page, most), checker = new Checker();
    let text = page;
    changes.forEach((change, at) => {
      text = edit(recogniser, change, text);
      const { transcript } = recogniser, beside = corpora[at % (corpora.length || 1)], officials = directories[at % (directories.length || 1)];
      assert.deepEqual(told(transcript, checker, officials, beside), told(parse(text), undefined, officials, beside));
    });
  }), { numRuns: 300 }));

  it('are the same when looking for them was put off again and again', () => fc.assert(fc.property(fc.constantFrom(...faulty, ...pages), edits, fc.nat(40), (page, changes, patience) => {
    const recogniser = new Recogniser(page, 3), checker = new Checker();
    let text = page;
    for (const change of changes) {
      text = edit(recogniser, change, text);
      let left = patience;
      checker.advance(recogniser.transcript, () => --left > 0);
    }
    assert.deepEqual(told(recogniser.transcript, checker), told(parse(text)));
  }), { numRuns: 200 }));

  it('are those of the transcript that takes another’s place', () => fc.assert(fc.property(transcripts, transcripts, (one, other) => {
    const checker = new Checker(), texts = [one, other].map(([parts, options]) => assemble(parts, options).lines.source);
    for (const text of texts) assert.deepEqual(told(parse(text), checker), told(parse(text)));
  }), { numRuns: 200 }));
});
