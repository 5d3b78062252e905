import assert from 'node:assert/strict';
import { check } from '../../../server/src/rules/check';
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
  it('is a label that stands before a time or applause only, as the file has them again and again', () => {
    const loud = debate.replaceAll('\n\nТимур', '\n\n(Аплодисменты.)\n\nТимур').replaceAll('\n\nМарина Шубина: Спасибо', '\n\n(Аплодисменты.)\n\nМарина Шубина: Спасибо');
    checkFindings(`${loud}Игнат Саврасов: Один вопрос: когда начнут?

(Аплодисменты.)

Тимур Абжан:
^^^^^^^^^^^^ attribution.dangling

(Аплодисменты.)

Марина Шубина: Тогда перейдём к голосованию, прошу всех приготовиться.
`);
  });
  it('is a subtitle without words', () => checkFindings(`
WEBVTT

1
00:00:01.000 --> 00:00:04.000
Марина Шубина: Кто начнёт обсуждение?

2
00:00:04.000 --> 00:00:07.000
Тимур Абжан:
^^^^^^^^^^^^ attribution.dangling

3
00:00:07.000 --> 00:00:09.000
Марина Шубина: Мы вас слушаем, говорите.

4
00:00:09.000 --> 00:00:12.000
Тимур Абжан: Мост нужен обоим берегам.
`.slice(1)));
  it('is nothing where more names stand without words than with them', () => {
    const names = ['Ада Крот', 'Юрий Лось', 'Марина Шубина', 'Тимур Абжан'], said = names.map((by): Part => ({ words: 'Это наши слова, и мы от них не отказываемся.', by }));
    for (const [count, found] of [[1, 1], [6, 0]]) {
      const parts = [...said, ...Array.from({ length: count }, (_, at): Part[] => [{ by: names[at % 4], kind: 'leading' }, { heading: `Вопрос ${at + 1}` }]).flat()], transcript = assemble(parts, { kind: 'leading' });
      assert.equal(check({ transcript }, rule => rule.meta.code === 'attribution.dangling' ? 'warning' : 'off').length, found);
    }
  });
  it('is a label that recognition takes for a heading, or for the last words before it', () => {
    const hearing = ['СЛОБОДИНА', 'ГРОМОВ', 'СЛОБОДИНА', 'ГРОМОВ'].map(name => `Г-н ${name}. Об этом мы ещё поговорим, но не сегодня.`);
    checkFindings([hearing[0], hearing[1], 'Г-н ГРОМОВ.\n^^^^^^^^^^^ attribution.dangling', hearing[2], hearing[3]].join('\n\n') + '\n', { codes: ['attribution.dangling'] });
    const turns = Array.from({ length: 30 }, (_, at) => `${at % 2 ? 'Анна' : 'Павел'}: Об этом мы ещё поговорим, но не сегодня.`);
    checkFindings(turns.map((turn, at) => at === 27 ? 'Анна:\n^^^^^ attribution.dangling' : turn).join('\n\n') + '\n', { codes: ['attribution.dangling'] });
  });
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
