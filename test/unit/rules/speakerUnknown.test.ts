import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { checkClean, checkFindings, findingsOf, fixesOf } from '../../support/findings';

const officials = 'ФИО;Должность;Другие имена\nМарина Шубина;глава района;\nПётр Сергеевич Громов;плотник;Peter Gromov\n', codes = ['speaker.unknown'];
const talk = (name: string) => `Марина Шубина: Кто начнёт?\n\n${name}: Начну я.\n\nМарина Шубина: Мы слушаем.\n\n${name}: Мост нужен обоим берегам.\n`;

describe('speaker.unknown', () => {
  it('is told once of each whom no directory knows, where they speak first', () => checkFindings(`
    Марина Шубина: Кто начнёт?

    Тимур Абжанов: Начну я.
    ^^^^^^^^^^^^^ speaker.unknown: Тимур Абжанов: этого человека нет в справочнике.

    Громов: Мы слушаем.

    Анна Громова: Мост нужен обоим берегам.
    ^^^^^^^^^^^^ speaker.unknown: Анна Громова: этого человека нет в справочнике.

    Тимур Абжанов: Деньги есть.

    Абжанов: И время тоже.
  `, { codes, officials }));

  it('is nobody whom the directory knows by that name, however it is written', () => {
    for (const name of ['Пётр Громов', 'П. Громов', 'П.С. Громов', 'Громов П. С.', 'Громов Пётр Сергеевич', 'ПЁТР ГРОМОВ', 'Петр Громов', 'Громов', 'Peter Gromov', 'Gromov', 'Marina Shubina', 'M. Shubina']) checkClean(talk(name), { codes, officials });
    // Of a text whose language is known.
    const long = (name: string) => `${talk(name)}\nМарина Шубина: Мы уже говорили о том, что дорога нужна всем, кто живёт на этом берегу и ездит на тот, и что денег на неё пока нет.\n`;
    checkClean(long('Marina Shubina'), { codes, officials });
    assert.equal(findingsOf(parse(long('Vera Shubina')), codes, officials).length, 1);
    // The list is in Latin letters, the transcript is not.
    const latin = 'Name;Office\nMarina Shubina;mayor\nKsenia Zhukova;engineer\nOleg Ryabov;miner\nOlga Ryabova;cook\n', found = (name: string) => findingsOf(parse(long(name)), codes, latin).length;
    assert.deepEqual(['Ксения Жукова', 'Жукова Ксения', 'КСЕНИЯ ЖУКОВА', 'Олег Рябов'].map(found), [0, 0, 0, 0]);
    assert.deepEqual(['Инна Жукова', 'К. Жукова', 'Ксения Жукова-Кац'].map(found), [1, 1, 1]);
    // Whom it has in both, it knows how to write.
    const both = 'Name;Office;Other names\nMarina Shubina;mayor;\nСавва Полуектов;врач;Savva Poluektov\nOleg Ryabov;miner;\n';
    assert.deepEqual(findingsOf(parse(long('Савва Полуэктов')), ['name.spelling', ...codes], both).map(({ code }) => code), ['name.spelling']);
  });

  it('is somebody of another given name, or of other initials', () => {
    for (const name of ['Иван Громов', 'И. Громов', 'Громов И. И.', 'Рябов']) assert.equal(findingsOf(parse(talk(name)), codes, officials).length, 1, name);
  });

  it('is no office, no group, no voice without a name, and nobody of whom a given name is all that is said', () => {
    for (const name of ['Председательствующий', 'Голос из зала', 'Вопрос', 'Speaker 2', 'Участник 3', 'Олег', 'Олег Павлович']) checkClean(talk(name), { codes, officials });
  });

  it('is not told without a directory, nor where that is one of others, nor of a name that another rule speaks of', () => {
    checkClean(talk('Тимур Абжанов'), { codes });
    checkClean(talk('Тимур Aбжанов'), { codes, officials });
    checkClean('Тимур Абжанов: Кто начнёт?\n\nОлег Рябов: Начну я.\n\nМарина Шубина: Мы слушаем.\n\nТимур Абжанов: Да.\n', { codes, officials });
    checkClean('Тимур Абжанов:\n\nМарина Шубина: Мы слушаем.\n', { codes, officials });
  });

  it('is added by the name that the transcript writes most fully, and with the role that it gives', () => {
    const transcript = parse('Кто начнёт?\nМарина Шубина\n\nНачну я.\nАбжанов\n\nМост нужен.\nТимур Абжанов, инженер\n\nДа.\nМарина Шубина\n\nИ деньги есть.\nАбжанов\n');
    const [finding] = findingsOf(transcript, codes, officials);
    assert.deepEqual(fixesOf(finding, transcript, officials).map(({ directory }) => directory).slice(0, 1), [{ persons: [{ name: 'Тимур Абжанов', memberships: [{ role: 'инженер' }] }] }]);
    const shouted = parse(talk('ТИМУР АБЖАНОВ-МЛ'));
    assert.deepEqual(fixesOf(findingsOf(shouted, codes, officials)[0], shouted, officials)[0].directory, { persons: [{ name: 'Тимур Абжанов-МЛ' }] });
  });

  it('may be somebody whom the directory has by another name, beside which it is then written', () => {
    const transcript = parse(talk('Марина Кузнецова')), fixes = fixesOf(findingsOf(transcript, codes, officials)[0], transcript, officials);
    assert.deepEqual(fixes.map(({ title }) => title.key), ['fix.directory.add', 'fix.directory.same']);
    assert.deepEqual(fixes[1].directory, { persons: [{ id: 'Марина Шубина', name: 'Марина Шубина', other_names: [{ name: 'Марина Кузнецова' }] }], of: 'Марина Шубина' });
    checkClean(talk('Марина Кузнецова'), { codes, officials: officials.replace('глава района;', 'глава района;Марина Кузнецова') });
  });
});
