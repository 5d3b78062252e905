import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { checkClean, checkFindings, checkFix, findingsOf, fixesOf } from '../../support/findings';

const officials = `ФИО;Должность;Организация;С;По
Игнат Саврасов;губернатор;Приозёрье;2018;
Полина Верес;министр транспорта;Приозёрье;2016-02-01;2019-12-31
Полина Верес;вице-губернатор;Приозёрье;2020-01-01;
Олег Рябов;секретарь Совета безопасности;;2021-03;
Тимур Абжанов;директор института;;;
`;
const codes = ['role.not-on-date'], options = { codes, officials };
/** Two statements, the second one by somebody in a role; of the twelfth of May 2020. */
const page = (name: string, role: string) => `Мост стоит, и по нему уже едут.\nИгнат Саврасов, губернатор Приозёрья\n\nДорогу к нему закончим летом.\n${name}, ${role}\n`;

describe('role.not-on-date', () => {
  it('is a role that the directory has at another time', () => checkFindings(`
    Мост стоит, и по нему уже едут.
    Игнат Саврасов, губернатор Приозёрья

    Дорогу к нему закончим летом.
    Полина Верес, министр транспорта Приозёрья
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role.not-on-date: На 12.05.2020, день этой стенограммы, в справочнике Полина Верес — «вице-губернатор, Приозёрье»; «министр транспорта Приозёрья» — в другое время.

    Ждём.
    Олег Рябов, секретарь Совета безопасности
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role.not-on-date: По справочнику Олег Рябов — «секретарь Совета безопасности» с 03.2021, а стенограмма от 12.05.2020.

    Начнём сейчас.
    Игнат Саврасов, главный врач
                    ^^^^^^^^^^^^ role.not-on-date: На 12.05.2020, день этой стенограммы, в справочнике Игнат Саврасов — «губернатор, Приозёрье», а такой должности нет: «главный врач».
  `, options));

  it('is none that the directory has for the day, in other words, shorter or longer', () => {
    for (const role of ['вице-губернатор', 'вице-губернатор Приозёрья', 'Вице-губернатор']) checkClean(page('Полина Верес', role), options);
    checkClean(page('Тимур Абжанов', 'директор школы'), options);
  });

  it('is the rank below that one, or above it', () => {
    const ranks = { codes, officials: 'ФИО;Должность;С;По\nИгнат Саврасов;губернатор;2010;\nПолина Верес;заместитель министра транспорта;2015;2019-12-31\nПолина Верес;министр транспорта;2020-01-01;\nОлег Рябов;министр культуры;2018;\n' };
    const said = (name: string, role: string, file = '2020-05-12.txt') => findingsOf(parse(page(name, role)), codes, ranks.officials, file).map(({ message }) => message.key);
    for (const role of ['заместитель министра транспорта', 'замминистра транспорта', 'замминистра']) assert.deepEqual(said('Полина Верес', role), ['rule.role.not-on-date.now'], role);
    assert.deepEqual(said('Полина Верес', 'замминистра', '2017-05-12.txt'), []);
    assert.deepEqual(said('Полина Верес', 'министр транспорта', '2017-05-12.txt'), ['rule.role.not-on-date.now']);
    assert.deepEqual(said('Олег Рябов', 'помощник министра культуры'), ['rule.role.not-on-date.other']);
    for (const role of ['бывший заместитель министра транспорта', 'врио министра транспорта', 'и. о. министра']) assert.deepEqual(said('Полина Верес', role), [], role);
  });

  it('is not told of an office without dates, of a family name alone, of a day that nobody knows, nor without a directory', () => {
    checkClean(page('Тимур Абжанов', 'главный врач'), options);
    checkClean(page('Верес', 'министр транспорта'), options);
    checkClean(page('Полина Верес', 'министр транспорта'), { ...options, file: 'совет.txt' });
    checkClean(page('Полина Верес', 'министр транспорта'), { codes });
    checkClean(page('Полина Верес', 'министр транспорта'), { ...options, file: '2019-03-04.txt' });
  });

  it('is put right by the role of the day', () => checkFix(page('Полина Верес', '$0министр транспорта'), 'Указать здесь «вице-губернатор»', page('Полина Верес', 'вице-губернатор'), options));

  it('is told once for a person and a role, and put right everywhere at once', () => {
    const twice = (role: string) => `${page('Полина Верес', role)}\nИ мост тоже.\nПолина Верес, ${role}\n`;
    assert.equal(findingsOf(parse(twice('министр транспорта')), codes, officials).length, 1);
    checkFix(twice('министр транспорта'), 'Указать «вице-губернатор» во всём файле: Полина Верес', twice('вице-губернатор'), options);
  });

  it('is added to the directory where it is right: held again from the day on, or held at all', () => {
    const added = (name: string, role: string) => { const transcript = parse(page(name, role)), [finding] = findingsOf(transcript, codes, officials); return fixesOf(finding, transcript, officials).at(-1)!.directory; };
    assert.deepEqual(added('Полина Верес', 'министр транспорта'), { persons: [{ id: 'Полина Верес', name: 'Полина Верес', memberships: [{ role: 'министр транспорта', start_date: '2020-05-12' }] }], of: 'Полина Верес' });
    // What begins later, they held on this day, too: more than that the transcript does not say.
    assert.deepEqual(added('Олег Рябов', 'секретарь Совета безопасности')?.persons[0].memberships, [{ role: 'секретарь Совета безопасности', start_date: '2020-05-12', end_date: '2020-05-12' }]);
    assert.deepEqual(added('Игнат Саврасов', 'главный врач')?.persons[0].memberships, [{ role: 'главный врач' }]);
  });
});
