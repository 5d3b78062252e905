import assert from 'node:assert/strict';
import { assemble } from '../../support/assemble';
import { apply, checkClean, checkFindings, checkFix, findingsOf, fixesOf } from '../../support/findings';

const codes = ['speaker.role-differs'];
const page = (first: string, second: string, third: string) => `
Встреча в библиотеке

Мы открыли новый читальный зал и приглашаем всех жителей города в субботу к десяти часам.
Игнат Саврасов, ${first}
Денег на книги выделено вдвое больше, чем в прошлом году, и это только начало.
Полина Верес, глава района
Скажу честно: мы и не надеялись, что нам разрешат надстроить второй этаж.
Игнат Саврасов, ${second}
Ремонт закончим к осени, в этом можно не сомневаться, подрядчик работает в две смены.
Игнат Саврасов, ${third}
`;

describe('speaker.role-differs', () => {
  it('is one speaker with two roles', () => checkFindings(page('директор библиотеки', 'директор библиотеки', 'главный архитектор').replace('Саврасов, главный архитектор\n', `Саврасов, главный архитектор
                ^^^^^^^^^^^^^^^^^^ speaker.role-differs: Игнат Саврасов: здесь указано «главный архитектор», а в другом месте файла — «директор библиотеки».
`).replace('Саврасов, директор библиотеки\n', `Саврасов, директор библиотеки
                ^^^^^^^^^^^^^^^^^^^ related: Игнат Саврасов: здесь указано «директор библиотеки».
`), { codes }));
  it('is not the same role in other words', () => {
    checkClean(page('директор библиотеки', 'Директор библиотеки имени Фёдора Громова', 'директор'), { codes });
    checkClean(page('зам. директора библиотеки', 'заместитель директора библиотеки', 'заместитель директора библиотеки'), { codes });
  });
  it('is no clause behind a name where a wrapped line begins', () => {
    const transcript = assemble([
      { words: 'Денег на книги хватит всем.', by: 'Игнат Саврасов, директор библиотеки' }, { words: 'и подбросил в печку дров.', by: 'Полина Верес, глава района' }, { words: 'Она кивнула.', by: 'Игнат Саврасов, немного помолчав' },
      { words: 'и снова сел.', by: 'Полина Верес, глава района' },
    ], { kind: 'heading', close: '' });
    checkFindings(transcript.lines.source.replace('немного помолчав\n', 'немного помолчав\n                ^^^^^^^^^^^^^^^^ speaker.role-differs\n'), { codes, read: () => transcript });
    const wrapped = assemble([{ words: 'Денег на книги хватит всем.', by: 'Игнат Саврасов, директор библиотеки' }, { words: 'она кивнула.', by: 'Игнат Саврасов, немного помолчав' }], { kind: 'heading', close: '' });
    checkClean(wrapped.lines.source, { codes, read: () => wrapped });
  });
  it('is no clause behind a name where the same one elsewhere is a role', () => {
    const text = assemble([
      { words: 'и сел.', by: 'Игнат Саврасов, директор библиотеки' },
      { words: 'Денег на книги хватит всем.', by: 'Игнат Саврасов, директор библиотеки' }, { words: 'И на зал.', by: 'Полина Верес, глава района' }, { words: 'Она кивнула.', by: 'Игнат Саврасов, немного помолчав' },
      { words: 'И на мост.', by: 'Полина Верес, глава района' }, { words: 'она кивнула.', by: 'Игнат Саврасов, немного помолчав' }, { words: 'и директор тоже.', by: 'Игнат Саврасов, директор библиотеки' },
    ], { kind: 'heading', close: '' });
    const [{ related }] = findingsOf(text, codes);
    assert.deepEqual(related?.map(({ range }) => range.start.line), [2], 'the place that it is held against is no clause either');
    checkFindings(text.lines.source.replace('немного помолчав\n', 'немного помолчав\n                ^^^^^^^^^^^^^^^^ speaker.role-differs\n'), { codes, read: () => text });
    const [, others] = fixesOf(findingsOf(text, codes)[0], text);
    assert.equal(apply(text.lines.source, others.edits), text.lines.source.replace('директор библиотеки\nДенег', 'немного помолчав\nДенег'));
  });
  it('is put right here', () => checkFix(page('директор библиотеки', 'директор библиотеки', 'главный архитектор'), 'Указать здесь «директор библиотеки»', page('директор библиотеки', 'директор библиотеки', 'директор библиотеки')));
  it('is put right in the other places', () => checkFix(page('директор библиотеки', 'директор библиотеки', 'главный архитектор'), 'Указать «главный архитектор» в остальных местах', page('главный архитектор', 'главный архитектор', 'главный архитектор'), { newline: '\r\n' }));
});
