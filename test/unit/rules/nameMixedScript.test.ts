import { checkClean, checkFindings, checkFix } from '../../support/findings';

const codes = ['name.mixed-script'];
const talk = (name: string) => `Марина Шубина: Кто начнёт?\n\n${name}: Начну я.\n\nМарина Шубина: Мы слушаем.\n\n${name}: Мост нужен обоим берегам.\n`;

describe('name.mixed-script', () => {
  it('is a letter in a name that only looks like one of its alphabet', () => checkFindings(`
    Марина Шубина: Кто начнёт?

    Тимур Aбжанов: Начну я.
          ^^^^^^^ name.mixed-script: В слове «Aбжанов» среди русских букв есть латинские (A). Выглядят они одинаково, но поиск такое имя не найдёт.

    Mаринa Шубина: Мы слушаем.
    ^^^^^^ name.mixed-script: В слове «Mаринa» среди русских букв есть латинские (M, a). Выглядят они одинаково, но поиск такое имя не найдёт.

    O. Дымникова: Слушаем.
    ^ name.mixed-script: В слове «O» среди русских букв есть латинские (O). Выглядят они одинаково, но поиск такое имя не найдёт.

    Tim Аbrams: I will.
        ^^^^^^ name.mixed-script: В слове «Аbrams» среди латинских букв есть русские (А). Выглядят они одинаково, но поиск такое имя не найдёт.
  `, { codes }));

  it('is one finding, and no slip of the pen as well', () => checkFindings(`
    Марина Шубина: Кто начнёт?

    Тимур Абжанов: Начну я.

    Марина Шубина: Мы слушаем.

    Тимур Абжанов: Мост нужен обоим берегам.

    Марина Шубина: А деньги?

    Тимур Aбжанов: Деньги есть.
          ^^^^^^^ name.mixed-script

    Марина Шубина: Спасибо.

    Тимур Абжанов: И вам.
  `, { codes: ['name.mixed-script', 'speaker.spelling'] }));

  const officials = 'ФИО;Должность\nМарина Шубина;мэр\nТимур Абжанов;врач\n';
  it('is one in the words of somebody whom the directory knows, in any case', () => checkFindings(`
    Марина Шубина: Вчера мы были у Тимуpа Aбжанова, а не у Tимура Рoзова.
                                   ^^^^^^ name.mixed-script
                                          ^^^^^^^^ name.mixed-script
                                                           ^^^^^^ name.mixed-script

    Тимур Aбжанов: «Жду», — сказала Mарина Шубина. И Шубинoй ответили.
          ^^^^^^^ name.mixed-script
                                    ^^^^^^ name.mixed-script
                                                     ^^^^^^^ name.mixed-script
  `, { codes, officials }));

  it('is no other word, and none without a directory', () => {
    checkClean('Марина Шубина: Станция Cосны, СOVID и шубинoй, Рoзов.\n', { codes, officials });
    checkClean('Марина Шубина: Были у Тимуpа Aбжанова.\n', { codes });
  });

  it('is put right in the words, too', () => checkFix('Марина Шубина: Были у Aбж$0анова.\n', 'Записать «Абжанова» буквами одного алфавита', 'Марина Шубина: Были у Абжанова.\n', { codes, officials }));

  it('is put right in the letters of the name', () => checkFix(
    'Марина Шубина: Кто начнёт?\n\nТимур A$0бжанов: Начну я.\n', 'Записать «Абжанов» буквами одного алфавита', 'Марина Шубина: Кто начнёт?\n\nТимур Абжанов: Начну я.\n', { codes }));

  it('is no name of one alphabet, nor one in which both are plain to see', () => {
    for (const name of ['Тимур Абжанов', 'Tim Abrams', 'Тимур Smith', 'Васяman', 'Шубина-Lake', 'Иван II', 'Пётр (BBC)', 'Иван-Smith zл', 'Участник A', 'О. Дымникова', 'J. Ivanov']) checkClean(talk(name), { codes });
  });
});
