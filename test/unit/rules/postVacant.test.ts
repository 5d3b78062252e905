import { checkClean, checkFindings } from '../../support/findings';

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

  it('is not told where the office is held, where no day is known, nor without a directory', () => {
    checkClean(page('Министр финансов Приозёрья молчит.'), options);
    checkClean(page('Министр транспорта молчит.'), { ...options, file: '2022-01-01.txt' });
    checkClean(page('Министр транспорта молчит.'), { ...options, file: 'совет.txt' });
    checkClean(page('Министр транспорта молчит.'), { codes });
  });
});
