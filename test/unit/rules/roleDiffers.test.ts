import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { checkClean, checkFindings, checkFix, findingsOf, type Beside } from '../../support/findings';

const page = (role: string, name = 'Полина Верес') => `Мост стоит, и по нему уже едут.\nИгнат Саврасов, губернатор области\n\nДорогу к нему закончим летом.\n${name}, ${role}\n`;
/** Another transcript of a day of 2024. */
const of = (day: string, role: string, name?: string, number = 1): Beside => ({ file: `2024-${day} ${number}.txt`, text: page(role, name) });
const codes = ['role.differs', 'speaker.role-differs', 'role.not-on-date'], file = '2024-03-05.txt';
const transport = 'министр транспорта', finance = 'министр финансов';
const clean = (role: string, ...beside: readonly Beside[]) => checkClean(page(role), { codes, file, beside });
const count = (role: string, ...beside: readonly Beside[]) => findingsOf(parse(page(role)), codes, undefined, file, beside).length;

describe('role.differs', () => {
  it('is told of who has another office in a transcript of days near this one, with the place', () => {
    const picture = `
      Мост стоит, и по нему уже едут.
      Игнат Саврасов, губернатор области

      Дорогу к нему закончим летом.
      Полина Верес, министр финансов
                    ^^^^^^^^^^^^^^^^ role.differs: Полина Верес: здесь указано «министр финансов», а в 2024-03-01 1.txt (01.03.2024) — «министр транспорта».
    `;
    checkFindings(picture, { codes, file, beside: [of('03-01', transport)] });
    const [{ related }] = findingsOf(parse(page(finance)), codes, undefined, file, [of('03-01', transport)]);
    assert.deepEqual(related?.map(({ uri, range }) => ({ uri, range })), [{ uri: 'file:///2024-03-01 1.txt', range: { start: { line: 4, character: 0 }, end: { line: 4, character: 12 } } }]);
  });

  it('is put right by the other role', () => {
    checkFix(page(finance), 'Указать здесь «министр транспорта»', page(transport), { codes, file, beside: [of('03-01', transport)] });
  });

  it('is told of another rank of the same office', () => {
    assert.deepEqual([count('министр транспорта', of('03-01', 'заместитель министра транспорта')), count('исполняющая обязанности мэра', of('03-06', 'мэр'))], [1, 1]);
  });

  it('is not told of what may be the same office, or both', () => {
    clean('министр транспорта', of('03-01', 'министр транспорта и связи'));
    clean('министр транспорта', of('03-01', 'вице-премьер, министр транспорта'));
    for (const [one, other] of [
      ['глава МИД', 'министр иностранных дел'], ['глава Минфина', 'министр финансов'], ['премьер-министр', 'председатель правительства'], ['глава правительства', 'премьер-министр'],
      ['директор библиотеки', 'заведующая библиотекой'], ['секретарь Совета безопасности', 'председатель Совета безопасности'], ['представитель МЧС', 'начальник пожарной охраны'],
    ]) { clean(one, of('03-01', other)); clean(other, of('03-01', one)); }
    clean('депутат областного собрания', of('03-01', 'председатель комитета по бюджету'));
    clean('профессор университета', of('03-01', 'директор института'));
    clean('Озёрск', of('03-01', transport));
    clean('министр', of('03-01', 'глава района'));
  });

  it('is not told of an office that may have changed', () => {
    clean(finance, of('02-05', transport));
    assert.equal(count(finance, of('02-05', transport), of('04-20', transport)), 1);
    clean(finance, of('02-05', transport), of('03-20', finance));
    clean(finance, of('03-01', transport), of('03-02', finance));
    clean(finance, { file: '2023-03-01.txt', text: page(transport) }, { file: '2025-03-01.txt', text: page(transport) });
  });

  it('is not told where other transcripts disagree among themselves', () => clean(finance, of('03-01', transport), of('03-06', 'министр связи')));

  it('is not told where it is not sure who is meant, or of which day a transcript is', () => {
    clean(finance, of('03-01', transport, 'П. Верес'), of('03-02', transport, 'Верес'), of('03-02', transport, 'Анна Верес'));
    checkClean(page(finance, 'Полина Игоревна Верес'), { codes, file, beside: [of('03-01', transport, 'Полина Олеговна Верес')] });
    assert.equal(findingsOf(parse(page(finance, 'Полина Игоревна Верес')), codes, undefined, file, [of('03-01', transport, 'Верес Полина')]).length, 1);
    clean(finance, { file: 'страница.txt', text: page(transport) }, { file: '2024-03.txt', text: page(transport) });
    checkClean(page(finance), { codes, file: 'страница.txt', beside: [of('03-01', transport)] });
  });

  it('is told once, and not of what the file has in two ways, nor of what the directory knows', () => {
    const twice = page(finance) + '\nДеньги есть.\nПолина Верес, министр финансов\n', both = page(finance) + '\nДеньги есть.\nПолина Верес, министр связи\n', beside = [of('03-01', transport)];
    assert.deepEqual(findingsOf(parse(twice), codes, undefined, file, beside).map(({ code }) => code), ['role.differs']);
    checkFix(twice, 'Указать «министр транспорта» во всём файле: Полина Верес', twice.replaceAll(finance, transport), { codes, file, beside });
    assert.deepEqual(findingsOf(parse(both), codes, undefined, file, beside).map(({ code }) => code), ['speaker.role-differs']);
    const knows = (office: string) => findingsOf(parse(page(finance)), codes, `ФИО;Должность;С\nПолина Верес;${office};2023\n`, file, beside).map(({ code }) => code);
    assert.deepEqual([knows(finance), knows(transport)], [[], ['role.not-on-date']]);
    assert.deepEqual(findingsOf(parse(page(finance)), codes, 'ФИО\nПолина Верес\n', file, beside).map(({ code }) => code), ['role.differs']);
  });
});
