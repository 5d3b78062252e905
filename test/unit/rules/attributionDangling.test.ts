import { assemble, type Part } from '../../support/assemble';
import { checkClean, checkFindings, checkFix } from '../../support/findings';

const debate = `
Заседание совета

Марина Шубина: Добрый вечер. Начинаем обсуждение нового моста через реку.

Тимур Абжан: Мост нужен обоим берегам, и тянуть с ним больше нельзя.

Марина Шубина: Спасибо. Какие будут вопросы?

`;

describe('attribution.dangling', () => {
  it('is a label with nothing behind it', () => checkFindings(`${debate}Тимур Абжан:
^^^^^^^^^^^^ attribution.dangling: Указан автор (Тимур Абжан), но дальше нет его высказывания.

Марина Шубина: Тогда перейдём к голосованию, прошу всех приготовиться.
`));
  it('is a trailing line with nothing before it', () => checkFindings(`
Встреча в библиотеке
Полина Верес, глава района
^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.dangling: Указан автор (Полина Верес), но перед этой строкой нет его высказывания.
Мы открыли новый читальный зал и приглашаем всех жителей города в субботу к десяти часам.
Игнат Саврасов, директор библиотеки
Денег на книги выделено вдвое больше, чем в прошлом году, и это только начало.
Полина Верес, глава района
`.slice(1), { read: () => assemble([
    { heading: 'Встреча в библиотеке' }, { by: 'Полина Верес, глава района' },
    { words: 'Мы открыли новый читальный зал и приглашаем всех жителей города в субботу к десяти часам.', by: 'Игнат Саврасов, директор библиотеки' },
    { words: 'Денег на книги выделено вдвое больше, чем в прошлом году, и это только начало.', by: 'Полина Верес, глава района' },
  ]) }));
  it('is no label whose words are a stage direction, and no list of names', () => {
    checkClean(`${debate}Тимур Абжан:\n\n(Смех в зале.)\n\nМарина Шубина: Тогда перейдём к голосованию, прошу всех приготовиться.\n`);
    const listed = assemble([{ heading: 'Участники' }, { by: 'Игнат Саврасов, директор' }, { by: 'Полина Верес, глава района' }, { by: 'Тимур Абжан, инженер' }, { words: 'Начнём.', by: 'Игнат Саврасов, директор' }]);
    checkClean(listed.lines.source, { read: () => listed });
  });
  it('is no line that is written as the file does not write its labels', () => {
    const named: Part[] = [{ words: 'Начинаем обсуждение нового моста.', by: 'Ада Крот' }, { by: 'Ада Крот' }, { words: 'Мост нужен обоим берегам.', by: 'Юрий Лось' }];
    const addressed = assemble(named, { kind: 'leading' }), [stray] = addressed.strays;
    checkClean(addressed.lines.source, { read: () => ({ ...addressed, strays: [{ ...stray, range: stray.speakerRange }] }) });
    const headed = assemble([{ words: 'Начинаем обсуждение нового моста.', by: 'Ада Крот' }, { by: 'ВТОРОЙ ВОПРОС' }, { words: 'Мост нужен обоим берегам.', by: 'Юрий Лось' }], { kind: 'leading' });
    checkClean(headed.lines.source, { read: () => headed });
    const bare = assemble(named, { kind: 'heading', close: '' });
    checkFindings(bare.lines.source.replace('моста.\nАда Крот\n', 'моста.\nАда Крот\n^^^^^^^^ attribution.dangling\n'), { read: () => bare });
    checkClean(bare.lines.source, { read: () => ({ ...bare, strays: bare.strays.map(each => ({ ...each, kind: 'leading' })) }) });
  });
  it('is put right by a placeholder in the file’s own way', () => checkFix(`${debate}Тимур Абжан:\n\nМарина Шубина: Тогда перейдём к голосованию, прошу всех приготовиться.\n`, 'Отметить, что высказывание пропущено',
    `${debate}Тимур Абжан: […]\n\nМарина Шубина: Тогда перейдём к голосованию, прошу всех приготовиться.\n`));
  it('is put right by removing the line, with one of the blank lines around it', () => {
    for (const newline of ['\n', '\r\n'] as const) checkFix(`${debate}Тимур Абжан:\n\nМарина Шубина: Тогда перейдём к голосованию, прошу всех приготовиться.\n`, 'Убрать это имя',
      `${debate}Марина Шубина: Тогда перейдём к голосованию, прошу всех приготовиться.\n`, { newline });
  });
});
