import { checkClean, checkFindings, checkFix, fixTitles } from '../../support/findings';

const officials = `ФИО;Должность;С;По
Марина Шубина;глава района;;
Пётр Сергеевич Громов;плотник;2018;
Павел Громов;главный инженер;2019;
Павел Громов;мэр;2010;2018
Анна Громова;врач;;
Олег Рябов;пекарь;;
Олег Рябов;сторож;;
`;
const codes = ['speaker.ambiguous', 'speaker.unknown'], options = { codes, officials };
const talk = (name: string, words = 'Начну я.') => `Марина Шубина: Кто начнёт?\n\n${name}: ${words}\n\nМарина Шубина: Мы слушаем.\n\n${name}: Мост нужен.\n`;

describe('speaker.ambiguous', () => {
  it('is a name that several people of the directory have, told once, with their offices of the day', () => checkFindings(`
    Марина Шубина: Кто начнёт?

    Громов: Начну я.
    ^^^^^^ speaker.ambiguous: Громов — неясно, кто это; ничто в файле не говорит, кто из них: Пётр Сергеевич Громов (плотник); Павел Громов (главный инженер).

    П. Громов: Мы слушаем.
    ^^^^^^^^^ speaker.ambiguous: П. Громов — неясно, кто это; ничто в файле не говорит, кто из них: Пётр Сергеевич Громов (плотник); Павел Громов (главный инженер).

    Громова: Да.

    Громов: Мост нужен обоим берегам.
  `, options));

  it('is settled by whom the text names in full, anywhere and in any case, or by a role', () => {
    checkClean(talk('Громов', 'Павла Громова не было.'), options);
    checkClean(talk('П. Громов', 'Пётр Громов — это я.'), options);
    checkClean(talk('П. С. Громов'), options);
    const trailing = (name: string) => `Начинаем.\nМарина Шубина, глава района\n\nМост стоит.\n${name}\n\nДа.\nМарина Шубина, глава района\n`;
    checkFindings('Начинаем.\nМарина Шубина, глава района\n\nМост стоит.\nГромов, сторож\n^^^^^^ speaker.ambiguous\n\nДа.\nМарина Шубина, глава района\n', options);
    checkClean(trailing('Громов, инженер'), options);
  });

  it('is not settled where the text names both', () => checkFindings(`
    Марина Шубина: Кто начнёт? Пётр Громов и Павел Громов здесь?

    Громов: Начну я.
    ^^^^^^ speaker.ambiguous

    Марина Шубина: Мы слушаем.
  `, options));

  it('is not told of two whom no name tells apart', () => checkClean(talk('Олег Рябов'), options));

  it('is put right by the full name of each, here or everywhere', () => {
    checkFix(talk('Громов'), 'Написать «Павел Громов» вместо «Громов» во всём файле', talk('Павел Громов'), options);
    checkFix(`Марина Шубина: Да.\n\nГРОМОВ: Начну я.\n`, 'Написать здесь «Пётр Сергеевич Громов»', `Марина Шубина: Да.\n\nПЁТР СЕРГЕЕВИЧ ГРОМОВ: Начну я.\n`, options);
    if (fixTitles(talk('Громов'), options).length !== 4) throw new Error('one fix a person, here and everywhere');
  });
});
