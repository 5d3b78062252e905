import { readDirectory, type Official } from '../server/src/officials/directory';

const syllables = ['бе', 'ве', 'га', 'до', 'жи', 'зо', 'ка', 'ло', 'ми', 'ну', 'пе', 'ро', 'са', 'ту', 'фе', 'хо', 'че', 'шу'];
const endings = ['ров', 'гин', 'нский', 'тенко', 'ляк', 'рич', 'мов', 'зин'];
const given = ['Вера', 'Пётр', 'Зоя', 'Лев', 'Нина', 'Тимур', 'Анна', 'Олег', 'Инга', 'Павел', 'Мария', 'Игорь'], fathers = ['Петр', 'Иван', 'Олег', 'Семён', 'Антон', 'Лев'];

/** So many invented people, no two of one name; one in 97 has the family name of somebody who speaks in the measured transcripts. */
export function people(count: number): Official[] {
  const rows = Array.from({ length: count }, (_, at) => {
    const s = (by: number) => syllables[Math.floor(at / by) % syllables.length], stem = s(1) + s(18) + s(324) + (at >= 46_656 ? s(5_832) : ''), name = given[at % given.length], woman = /[ая]$/.test(name);
    const ending = endings[Math.floor(at / 7) % endings.length], family = at % 97 === 0 ? ['Громов', 'Ясенев', 'Стрельцов'][at / 97 % 3] : stem.charAt(0).toUpperCase() + stem.slice(1) + ending;
    const father = fathers[Math.floor(at / 12) % fathers.length];
    return `${at};${name} ${father === 'Лев' ? woman ? 'Львовна' : 'Львович' : father + (woman ? 'овна' : 'ович')} ${woman && /ов$|ин$/.test(family) ? `${family}а` : woman ? family.replace(/ский$/, 'ская') : family};депутат`;
  });
  return [...readDirectory(['id;ФИО;Должность', ...rows].join('\n'), 'csv').officials];
}
