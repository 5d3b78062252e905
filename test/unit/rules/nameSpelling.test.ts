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

  it('is not told without a directory, nor of a name that the file itself has otherwise', () => {
    checkClean(talk('Тимур Абжонов'), { codes });
    const long = ['Тимур Абжанов', 'Марина Шубина', 'Тимур Абжанов', 'Марина Шубина', 'Тимур Абжонов', 'Марина Шубина', 'Тимур Абжанов'].map(name => `${name}: Мост нужен обоим берегам.`).join('\n\n');
    assert.deepEqual(findingsOf(parse(long), [...codes, 'speaker.spelling'], officials).map(({ code }) => code), ['speaker.spelling']);
  });
});
