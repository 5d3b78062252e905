import assert from 'node:assert/strict';
import { translator } from '../../../server/src/l10n/translate';
import { mergeOfficials } from '../../../server/src/officials/merge';
import { parse } from '../../../server/src/transcript';
import { checkClean, checkFindings, findingsOf, fixesOf } from '../../support/findings';

const officials = `ФИО;Должность;Организация;С;По
Марина Шубина;глава района;;2019;
Олег Рябов;министр транспорта;Приозёрье;2016;2019-12-31
Павел Громов;министр транспорта;Приозёрье;2021;
Анна Ветрова;министр финансов;Приозёрье;2018;
Юлия Кречет;депутат;Дума;2015;2019
Игнат Саврасов;депутат;Дума;2015;2019
Тимур Абжанов;мэр;Озёрск;;2018
`;
const codes = ['post.vacant'], options = { codes, officials };
/** Words in a transcript of the twelfth of May 2020. */
const page = (words: string) => `Марина Шубина: ${words}\n\nАнна Ветрова: Да.\n\nМарина Шубина: Спасибо.\n`;

describe('post.vacant', () => {
  it('is an office, in whatever case, that nobody held on the day, told once', () => checkFindings(`
    Марина Шубина: Мы просили министра транспорта Приозёрья и министра финансов.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ post.vacant: «министр транспорта, Приозёрье»: по справочнику до 31.12.2019 эту должность занимал человек по имени Олег Рябов, с 2021 — Павел Громов; стенограмма от 12.05.2020, когда её не занимал никто.

    Анна Ветрова: С мэром Озёрска говорили?
                    ^^^^^^^^^^^^^ post.vacant: «мэр, Озёрск»: по справочнику эту должность до 2018 занимал человек по имени Тимур Абжанов, а после — никто; стенограмма от 12.05.2020.

    Марина Шубина: Министр транспорта молчит.
  `, options));

  it('is none of a person who is named beside it, of one who held it or will, nor one that several people have at once', () => {
    for (const words of ['Говорил министр транспорта Олег Рябов.', 'Олег Рябов, министр транспорта, молчит.', 'Бывший министр транспорта молчит.', 'На пост министра транспорта есть трое.', 'Депутат Думы молчит.', 'Мэр молчит.', 'Министр молчит.']) checkClean(page(words), options);
  });

  it('is added to the directory of who held it before or holds it since, on that day too, and is told no more', () => {
    const transcript = parse(page('Мы просили министра транспорта и мэра Озёрска.')), fixes = findingsOf(transcript, codes, officials).flatMap(finding => fixesOf(finding, transcript, officials));
    const office = { role: 'министр транспорта', organization: { name: 'Приозёрье' }, start_date: '2020-05-12', end_date: '2020-05-12' };
    assert.deepEqual(fixes.map(({ directory }) => directory), [
      { persons: [{ id: 'Олег Рябов', name: 'Олег Рябов', memberships: [office] }], of: 'Олег Рябов' },
      { persons: [{ id: 'Павел Громов', name: 'Павел Громов', memberships: [office] }], of: 'Павел Громов' },
      { persons: [{ id: 'Тимур Абжанов', name: 'Тимур Абжанов', memberships: [{ role: 'мэр', organization: { name: 'Озёрск' }, start_date: '2020-05-12' }] }], of: 'Тимур Абжанов' },
    ]);
    assert.deepEqual(fixes.map(({ title: { key, args } }) => translator('ru')(key, args)), ['Добавить в справочник: Олег Рябов занимает эту должность и 12.05.2020', 'Добавить в справочник: Павел Громов занимает эту должность и 12.05.2020', 'Добавить в справочник: Тимур Абжанов снова занимает эту должность с 12.05.2020']);
    const merge = mergeOfficials(officials, 'csv', fixes[0].directory!.persons);
    assert.ok('changes' in merge);
    const after = [...merge.shared, ...merge.changes.flatMap(({ edits }) => edits)].sort((a, b) => b.start - a.start).reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), officials);
    checkClean(page('Мы просили министра транспорта.'), { codes, officials: after });
  });

  it('is not told where the office is held, where no day is known, nor without a directory', () => {
    checkClean(page('Министр финансов Приозёрья молчит.'), options);
    checkClean(page('Министр транспорта молчит.'), { ...options, file: '2022-01-01.txt' });
    checkClean(page('Министр транспорта молчит.'), { ...options, file: 'совет.txt' });
    checkClean(page('Министр транспорта молчит.'), { codes });
  });
});
