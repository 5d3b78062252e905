import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript';
import { assemble, type Part } from '../../support/assemble';
import { checkClean, checkFindings, checkFix, fixTitles } from '../../support/findings';

const codes = ['statement.unattributed'];
const page = `
Встреча в библиотеке

Мы открыли новый читальный зал и приглашаем всех жителей города в субботу к десяти часам.
Игнат Саврасов, директор библиотеки

Денег на книги выделено вдвое больше, чем в прошлом году, и это только начало.
Полина Верес, глава района

Скажу честно: мы и не надеялись, что нам разрешат надстроить второй этаж.
Игнат Саврасов, директор библиотеки

`;
const lost = 'Я думаю, что через год мы откроем ещё два зала, и оба на окраине.';

describe('statement.unattributed', () => {
  it('is the last statement of a page that names its speakers after their words', () => checkFindings(`${page}${lost}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ statement.unattributed: Не указано, чьё это высказывание, хотя у соседних авторы названы.
`, { codes }));
  it('is a statement among attributed ones, in a document that names speakers before them', () => {
    const parts: Part[] = [{ words: 'Добрый вечер всем.', by: 'Марина Шубина' }, { words: 'И вам добрый вечер.', by: 'Тимур Абжан' }, { words: lost }, { words: 'Спасибо за ответ, идём дальше.', by: 'Марина Шубина' }];
    const transcript = assemble(parts, { kind: 'leading' });
    checkFindings(transcript.lines.source.replace(lost, `${lost}\n${'^'.repeat(lost.length)} statement.unattributed`), { codes, read: () => transcript });
  });
  it('is not an introduction, a text under a heading, a caption, or a document that leaves speakers out', () => {
    const attributed: Part[] = ['Игнат Саврасов', 'Полина Верес', 'Игнат Саврасов'].map(by => ({ words: 'Это наши слова, и мы от них не отказываемся.', by }));
    for (const parts of [
      [{ words: lost }, ...attributed], [...attributed, { heading: 'Подробности' }, { words: lost }], [...attributed, { words: 'Фото: пресс-служба библиотеки имени Фёдора Громова' }],
      [...attributed, { words: lost }, { words: lost }, { words: lost }], [attributed[0], { words: lost }], [{ words: lost }], [...attributed, { words: 'Да, спасибо.' }],
      [attributed[0], { words: lost }, attributed[1], { words: lost }, attributed[2], { words: lost }, attributed[0]],
    ] as Part[][]) {
      const transcript = assemble(parts);
      checkClean(transcript.lines.source, { codes, read: () => transcript });
    }
  });

  it('is nothing behind the last label, where labels stand before their words', () => {
    const transcript = assemble([...['Ада Крот', 'Юрий Лось', 'Ада Крот'].map((by): Part => ({ words: 'Это наши слова, и мы от них не отказываемся.', by })), { words: lost }], { kind: 'leading' });
    checkClean(transcript.lines.source, { codes, read: () => transcript });
  });

  it('is attributed to the previous speaker in the file’s own way', () => {
    for (const newline of ['\n', '\r\n', '\r'] as const) checkFix(`${page}${lost}\n`, 'Указать автора: Игнат Саврасов, как у предыдущего высказывания', `${page}${lost}\nИгнат Саврасов, директор библиотеки\n`, { newline });
    checkFix(`${page}${lost}`, 'Attribute to Игнат Саврасов, the previous speaker', `${page}${lost}\nИгнат Саврасов, директор библиотеки`, { locale: 'en' });
  });
  it('is attributed to any other speaker of the file, with the role', () => checkFix(`${page}${lost}\n`, 'Указать автора: Полина Верес', `${page}${lost}\nПолина Верес, глава района\n`));
  it('is attributed as the file last wrote the name', () => {
    const shouted = page.replace(/Игнат Саврасов(?=, директор библиотеки\n\n$)/u, 'ИГНАТ САВРАСОВ');
    checkFix(`${shouted}${lost}\n`, 'Указать автора: Игнат Саврасов, как у предыдущего высказывания', `${shouted}${lost}\nИГНАТ САВРАСОВ, директор библиотеки\n`);
  });
  it('is attributed to somebody else, whose name is typed over', () => checkFix(`${page}${lost}\n`, 'Указать другого автора…', `${page}${lost}\nИмя Фамилия, должность\n`));
  it('offers the previous speaker, then whoever answers him, then the others, then somebody else', () => {
    const parts: Part[] = [
      { words: 'Кто начнёт обсуждение проекта?', by: 'Ада Крот' }, { words: 'Начну я, если никто не против.', by: 'Юрий Лось' }, { words: 'Пожалуйста, мы вас слушаем.', by: 'Марина Шубина' },
      { words: 'Итак, вопрос простой и короткий.', by: 'Юрий Лось' }, { words: lost }, { words: 'Тогда закончим на этом.', by: 'Ада Крот' },
    ];
    const transcript = assemble(parts, { kind: 'leading' });
    assert.deepEqual(fixTitles(transcript.lines.source, { codes, read: () => transcript }), [
      'Указать автора: Юрий Лось, как у предыдущего высказывания', 'Указать автора: Марина Шубина', 'Указать автора: Ада Крот', 'Указать другого автора…',
    ]);
  });
  it('gets its label where the file has it, with the blank lines that the file leaves', () => {
    for (const kind of ['leading', 'heading', 'trailing'] as const) for (const spaced of [false, true]) {
      const parts: Part[] = [{ words: 'Добрый вечер всем, кто пришёл.', by: 'Марина Шубина' }, { words: 'И вам добрый вечер, коллеги.', by: 'Тимур Абжан' }, { words: 'Начнём тогда с вопросов из зала.', by: 'Марина Шубина' }, { words: lost }, { words: 'Спасибо за ответ, идём дальше.', by: 'Марина Шубина' }];
      const before = assemble(parts, { kind, spaced }), after = assemble(parts.map(part => part.words === lost ? { ...part, by: 'Тимур Абжан' } : part), { kind, spaced });
      checkFix(before.lines.source, 'Указать автора: Тимур Абжан', after.lines.source, { codes, read: text => text === before.lines.source ? before : parse(text) });
    }
  });
});
