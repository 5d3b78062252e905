import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { checkClean, checkFindings, checkFix, findingsOf, fixesOf } from '../../support/findings';

const page = `
Встреча в библиотеке

Мы открыли новый читальный зал и приглашаем всех жителей города в субботу к десяти часам.
Игнат Саврасов, директор библиотеки
Денег на книги выделено вдвое больше, чем в прошлом году, и это только начало.
Полина Верес, глава района
`;

describe('attribution.repeated', () => {
  it('is the same trailing line twice', () => checkFindings(`${page}Полина Верес, глава района
^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.repeated: У этого высказывания автор уже указан: Полина Верес.
Ремонт закончим к осени, в этом можно не сомневаться, подрядчик работает в две смены.
Игнат Саврасов, директор библиотеки
`));
  it('is a leading label and a trailing line that name one speaker', () => checkFindings(`${page}Игнат Саврасов: Ремонт закончим к осени, в этом можно не сомневаться, подрядчик работает в две смены.
Игнат Саврасов, директор библиотеки
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.repeated
`));
  it('is one finding, however often the line is there', () => checkFindings(`${page}Полина Верес, глава района
^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.repeated
Полина Верес, глава района

Полина Верес, глава района
`));
  const talk = `
Заседание совета

Марина Шубина: Добрый вечер. Начинаем обсуждение нового моста через реку.

Тимур Абжан: Мост нужен обоим берегам, и тянуть с ним больше нельзя.

Марина Шубина: Спасибо. Какие будут вопросы?

Тимур Абжан: Вопрос один: когда начнут?
`;
  it('is a label twice before the words', () => {
    checkFindings(talk.replace('Марина Шубина: Спасибо', `Марина Шубина: Марина Шубина: Спасибо`).replace('Какие будут вопросы?\n', `Какие будут вопросы?
               ^^^^^^^^^^^^^^ attribution.repeated: У этого высказывания автор уже указан: Марина Шубина.
`), { codes: ['attribution.repeated'] });
    checkFix(talk.replace('Марина Шубина: Спасибо', `Марина Шубина: Марина Шубина: Спасибо`), 'Убрать повтор', talk);
    checkClean(talk.replace('Марина Шубина: Спасибо', `Марина Шубина: Марина Шубина — это я. Спасибо`));
  });
  it('is a name by itself above the label of one who has spoken before, and no heading that introduces somebody', () => {
    const above = (name: string) => talk.replace(`${name}: ${name.startsWith('М') ? 'Спасибо' : 'Мост'}`, `${name}\n\n$&`);
    checkFindings(above('Марина Шубина').replace('Марина Шубина\n', 'Марина Шубина\n^^^^^^^^^^^^^ attribution.repeated\n'));
    checkFix(above('Марина Шубина'), 'Убрать повтор', talk);
    checkClean(above('Тимур Абжан'));
  });
  it('is not one speaker named for each of two statements', () => checkClean(`${page}Ремонт закончим к осени, в этом можно не сомневаться, подрядчик работает в две смены.
Полина Верес, глава района
`));
  it('is put right by removing the second, and the third', () => {
    checkFix(`${page}Полина Верес, глава района\n`, 'Убрать повтор', page);
    checkFix(`${page}Полина Верес, глава района\nПолина Верес, глава района`, 'Убрать повтор', page.trimEnd(), { newline: '\r\n' });
  });
  it('is safe to put right where nothing is lost by it', () => {
    const safe = (text: string) => { const transcript = parse(text); return findingsOf(transcript).flatMap(finding => fixesOf(finding, transcript).map(fix => fix.safe)); };
    assert.deepEqual(safe(`${page.trimStart()}Полина Верес, глава района\n`), [true]);
    assert.deepEqual(safe(`${page.trimStart()}Игнат Саврасов: Ремонт закончим к осени, в этом можно не сомневаться.\nИгнат Саврасов, директор библиотеки\n`), [false]);
  });
});
