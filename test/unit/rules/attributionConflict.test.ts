import { checkClean, checkFindings, checkFix } from '../../support/findings';

const codes = ['attribution.conflict'];
const meeting = `
Встреча в библиотеке

Мы открыли новый читальный зал и приглашаем всех жителей города в субботу к десяти часам.
Игнат Саврасов, директор библиотеки
Денег на книги выделено вдвое больше, чем в прошлом году, и это только начало.
Полина Верес, глава района
`;

describe('attribution.conflict', () => {
  it('names both, and shows where each is attributed and introduced', () => checkFindings(`${meeting}Игнат Саврасов: Спасибо, теперь нам хватит и на новые полки, и на журналы для детей.
^^^^^^^^^^^^^^^ related: Здесь автором указан другой человек: Игнат Саврасов.
Полина Верес, глава района
^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.conflict: У этого высказывания указаны два автора: Игнат Саврасов и Полина Верес.
`.replace('Игнат Саврасов, директор библиотеки\n', 'Игнат Саврасов, директор библиотеки\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Здесь названа должность: Игнат Саврасов — директор библиотеки.\n'), { codes }));
  it('is one finding: the losing line is neither repeated nor dangling', () => checkFindings(`${meeting}Игнат Саврасов: Спасибо, теперь нам хватит и на новые полки, и на журналы для детей.
Полина Верес, глава района
^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.conflict
`));
  it('is silent where both name the same speaker, and where each statement has one', () => {
    checkClean(meeting);
    checkClean(`${meeting}Игнат Саврасов: Спасибо, теперь нам хватит и на новые полки, и на журналы для детей.\n`);
  });

  const before = `${meeting}Игнат Саврасов: Спасибо, теперь нам хватит и на новые полки, и на журналы для детей.\nПолина Верес, глава района\n`;
  it('is settled by keeping the one in front: the other line goes', () => checkFix(before, 'Оставить автора: Игнат Саврасов, убрать «Полина Верес, глава района»',
    `${meeting}Игнат Саврасов: Спасибо, теперь нам хватит и на новые полки, и на журналы для детей.\n`));
  it('is settled by keeping the one behind: the label goes, the words stay', () => checkFix(before, 'Оставить автора: Полина Верес, убрать «Игнат Саврасов»',
    `${meeting}Спасибо, теперь нам хватит и на новые полки, и на журналы для детей.\nПолина Верес, глава района\n`));
  const talk = `
Заседание совета

Марина Шубина: Добрый вечер. Начинаем обсуждение нового моста через реку.

Тимур Абжан: Мост нужен обоим берегам, и тянуть с ним больше нельзя.

Марина Шубина: Спасибо. Кто ещё хочет сказать о мосте?

Полина Верес: Я поддержу коллегу, мост ждут и в нашем районе.

Марина Шубина: Тогда перейдём к голосованию.
`;
  it('is a line behind words that are named before them, below them or by itself', () => {
    checkFindings(talk.replace('больше нельзя.\n', `больше нельзя.
Полина Верес, глава района
^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.conflict: У этого высказывания указаны два автора: Тимур Абжан и Полина Верес.
`), { codes });
    checkFindings(talk.replace('больше нельзя.\n', `больше нельзя.

Полина Верес
^^^^^^^^^^^^ attribution.conflict
`), { codes });
  });
  it('is no name that introduces who speaks next, nobody whom the file does not know, and no sentence', () => {
    for (const line of ['Марина Шубина', 'Игнат Саврасов, директор библиотеки', 'Полина Верес, прошу вас.']) checkClean(talk.replace('больше нельзя.\n', `больше нельзя.\n\n${line}\n`), { codes });
  });
  it('behind words is settled by taking the line away, or by putting its name before them', () => {
    const rival = talk.replace('больше нельзя.\n', 'больше нельзя.\nПолина Верес, глава района\n');
    checkFix(rival, 'Оставить автора: Тимур Абжан, убрать «Полина Верес, глава района»', talk, { codes });
    checkFix(rival, 'Оставить автора: Полина Верес, убрать «Тимур Абжан»', talk.replace('Тимур Абжан: Мост', 'Полина Верес: Мост'), { codes });
  });
  it('is settled so that neighbours do not run together: the name that is kept takes the other’s place', () => {
    const followed = `${before}Ремонт закончим к осени, в этом можно не сомневаться, подрядчик работает в две смены.\nПолина Верес, глава района\n`;
    checkFix(followed, 'Оставить автора: Игнат Саврасов, убрать «Полина Верес, глава района»', followed
      .replace('Игнат Саврасов: Спасибо', 'Спасибо').replace('для детей.\nПолина Верес, глава района', 'для детей.\nИгнат Саврасов, директор библиотеки'));
    const led = before.replace('Игнат Саврасов: ', 'Тимур Абжан: Поздравляем вас с этим от имени всех соседей.\nИгнат Саврасов: ');
    checkFix(led, 'Оставить автора: Полина Верес, убрать «Игнат Саврасов»', led.replace('Игнат Саврасов: Спасибо', 'Полина Верес: Спасибо').replace('для детей.\nПолина Верес, глава района\n', 'для детей.\n'));
  });
  it('is settled in the file’s own line ends, also at the end of the file', () => {
    for (const newline of ['\r\n', '\r'] as const) checkFix(before.trimEnd(), 'Keep Игнат Саврасов, remove “Полина Верес, глава района”',
      `${meeting}Игнат Саврасов: Спасибо, теперь нам хватит и на новые полки, и на журналы для детей.`, { newline, locale: 'en' });
  });
});
