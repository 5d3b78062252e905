import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { checkClean, checkFindings, checkFix, findingsOf, fixesOf } from '../../support/findings';

const officials = `ФИО;Должность;Другие имена
Марина Шубина;глава района;Marina Shubina
Имангали Тасмагамбеков;секретарь;
Тимур Абжанов;инженер;
Пётр Сергеевич Громов;плотник;
Валерий Ветров;врач;
Жан Бельмонт;посол;
`;
const codes = ['name.spelling', 'speaker.unknown'], options = { codes, officials };
const talk = (name: string) => `Марина Шубина: Кто начнёт?\n\n${name}: Начну я.\n\nПётр Громов: Мы слушаем.\n`;

describe('name.spelling', () => {
  it('is a name a letter away from that of an official, or two in a long one', () => checkFindings(`
    Марина Шубина: Кто начнёт?

    Тимур Абжонов: Начну я.
    ^^^^^^^^^^^^^ name.spelling: Возможно, «Тимур Абжонов» — описка: в справочнике есть «Тимур Абжанов».

    Имангали Тасмогамбиков: Мы слушаем.
    ^^^^^^^^^^^^^^^^^^^^^^ name.spelling: Возможно, «Имангали Тасмогамбиков» — описка: в справочнике есть «Имангали Тасмагамбеков».

    Тасмагамбков И.: Да.
    ^^^^^^^^^^^^^^^ name.spelling: Возможно, «Тасмагамбков И.» — описка: в справочнике есть «Имангали Тасмагамбеков».

    Тимур Абжонов: И ещё одно.
  `, options));

  it('is a family name by itself where the office says the same', () => {
    const page = (role: string) => `Начинаем.\nМарина Шубина, глава района\n\nМост стоит.\nБельмнот, ${role}\n\nДа.\nПётр Громов, плотник\n`;
    assert.deepEqual(findingsOf(parse(page('посол')), ['name.spelling'], officials).length, 1);
    checkClean(page('сторож'), { ...options, codes: ['name.spelling'] });
  });

  it('is not the name of somebody else: another given name, a man’s or a woman’s ending, a short name', () => {
    for (const name of ['Тамара Абжанова', 'Валерия Ветрова', 'Валерия Ветров', 'Тимур Абазов', 'Иван Громав', 'Громав']) checkClean(talk(name), { ...options, codes: ['name.spelling'] });
  });

  it('is put right here, or wherever the file writes it so', () => {
    checkFix(talk('Тимур $0Абжонов'), 'Исправить «Абжонов» на «Абжанов»', talk('Тимур Абжанов'), options);
    checkFix(talk('ТИМУР АБЖОН$0ОВ'), 'Исправить «АБЖОНОВ» на «АБЖАНОВ»', talk('ТИМУР АБЖАНОВ'), options);
    const twice = (name: string) => `Марина Шубина: Кто начнёт? Тимур ${name}?\n\nТимур ${name}: Начну я. А Абжоновых тут много.\n\nПётр Громов: Да.\n\nТимур ${name}: И ещё.\n`;
    checkFix(twice('Абжонов'), 'Исправить «Абжонов» на «Абжанов» во всём файле', twice('Абжанов'), options);
  });

  it('may be somebody else, who is then added', () => {
    const transcript = parse(talk('Тимур Абжонов')), [finding] = findingsOf(transcript, codes, officials);
    assert.deepEqual(fixesOf(finding, transcript, officials).at(-1)?.directory, { persons: [{ name: 'Тимур Абжонов' }] });
    checkClean(talk('Тимур Абжонов'), { ...options, officials: `${officials}Тимур Абжонов;;\n` });
  });

  describe('in running text', () => {
    const text = (words: string) => `Марина Шубина: Спросите, кто начнёт. ${words}\n\nТимур Абжанов: Начну я. Имангали Тасмагамбеков не приехал.\n\nМарина Шубина: Спасибо.\n`;
    const found = (words: string, table = officials) => findingsOf(parse(text(words)), ['name.spelling'], table).map(({ message: { args } }) => args!.right);

    it('is a slip in any case behind the given name of somebody whom the text names otherwise, and keeps the case', () => {
      checkFindings(`
        Марина Шубина: Говорили с Тимуром Абжновым о мосте.
                                          ^^^^^^^^ name.spelling: Возможно, «Тимуром Абжновым» — описка: в справочнике есть Тимур Абжанов, здесь было бы «Абжановым».

        Тимур Абжанов: Да, говорили.

        Марина Шубина: Спасибо.
      `, options);
      assert.deepEqual(['Ждём Тимура Абжонова.', 'Дали Тимуру Абажнову.', 'Без Имангали Тасмогамбикова.', 'С Мариной Шубинной все согласны.'].map(words => found(words)), [['Абжанова'], ['Абжанову'], ['Тасмагамбекова'], ['Шубиной']]);
    });

    it('is one without a given name only where letters are swapped or too many', () => {
      assert.deepEqual([found('Тут без Абажнова нельзя.'), found('Тут без Абжонова нельзя.'), found('Абажнова ждали.')], [['Абжанова'], [], []]);
    });

    it('is one of somebody whose office stands before the name, though the text names them nowhere else', () => {
      const table = 'ФИО;Должность\nМарина Шубина;глава района\nЖан Бельмонт;посол Франции\n';
      assert.deepEqual([found('Был посол Франции Жан Белмонт.', table), found('Был посол Жан Белмонт.', table), found('Был Жан Белмонт.', table)], [['Бельмонт'], [], []]);
    });

    it('is no other name, no known one, and nothing that the text has again and again', () => {
      const others = `${officials}Олег Абжонов;;\n`;
      for (const words of ['Ждём Тимура Абжанова.', 'Ждём Тимуром Абжановым.', 'Ждём Петра Абжонова.', 'Ждём Тимура Абжонского.', 'Ждём Тимура Абжонова Петровича.', 'Ждём Тимура Абжоновича.', 'В Абжонове тихо.', 'Ждём Тимура Абжонова и Абжонову, Абжонов не идёт.']) assert.deepEqual(found(words), [], words);
      assert.deepEqual(found('Ждём Тимура Абжонова.', others), []);
    });

    it('is put right here, or wherever the text has the name wrong', () => {
      checkFix(text('Ждём Тимура $0Абжонова.'), 'Исправить «Абжонова» на «Абжанова»', text('Ждём Тимура Абжанова.'), options);
      const transcript = parse(text('Ждём Тимура Абжонова, встретим Тимура Абажнова.')), [one, other] = findingsOf(transcript, ['name.spelling'], officials).map(finding => fixesOf(finding, transcript, officials)[0].everywhere);
      assert.deepEqual(one, other);
    });
  });

  it('is not told without a directory, nor of a name that the file itself has otherwise', () => {
    checkClean(talk('Тимур Абжонов'), { codes });
    const long = ['Тимур Абжанов', 'Марина Шубина', 'Тимур Абжанов', 'Марина Шубина', 'Тимур Абжонов', 'Марина Шубина', 'Тимур Абжанов'].map(name => `${name}: Мост нужен обоим берегам.`).join('\n\n');
    assert.deepEqual(findingsOf(parse(long), [...codes, 'speaker.spelling'], officials).map(({ code }) => code), ['speaker.spelling']);
  });
});
