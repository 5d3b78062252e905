import { checkClean, checkFindings, checkFix } from '../../support/findings';

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
  it('is not one speaker named for each of two statements', () => checkClean(`${page}Ремонт закончим к осени, в этом можно не сомневаться, подрядчик работает в две смены.
Полина Верес, глава района
`));
  it('is put right by removing the second', () => checkFix(`${page}Полина Верес, глава района\n`, 'Убрать повтор', page));
});
