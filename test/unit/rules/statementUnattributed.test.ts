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

  describe('inside a turn', () => {
    const turns = ['Марина Шубина', 'Тимур Абжан'], words = 'Об этом мы ещё поговорим, но не сегодня.';
    const talk = (count: number, made: (turn: string, at: number) => string = turn => turn) => `Заседание совета\n\n${Array.from({ length: count }, (_, at) => made(`${turns[at % 2]}: ${words}`, at)).join('\n\n')}\n`;
    const without = (at: number, count = 12) => talk(count, (turn, index) => index === at ? turn.slice(turn.indexOf(': ') + 2) : turn);

    it('is between two turns of one speaker, where nobody else is named twice running', () => {
      const found = without(5).replace(`\n${words}\n`, `\n${words}\n${'^'.repeat(words.length)} statement.unattributed: Перед этими словами и сразу после них указан один и тот же автор (Марина Шубина), хотя в этом файле так не бывает. Возможно, здесь пропущено другое имя.\n`);
      checkFindings(found, { codes });
      checkFix(without(5), 'Указать автора: Тимур Абжан', talk(12), { codes });
    });
    it('is found where the second speaker’s words seem to begin: behind a question', () => {
      const asked = without(5).replace(`\n${words}\n`, `\nНо сперва скажите: когда начнут?\n\n${words}\n\nВот и всё, что я знаю.\n`);
      checkFindings(asked.replace(`\n${words}\n`, `\n${words}\n${'^'.repeat(words.length)} statement.unattributed\n`), { codes });
    });
    it('is no second paragraph in a short conversation, nor one in a document that has such', () => {
      checkClean(talk(12, (turn, at) => at === 5 ? `${turn}\n\n${words}` : turn), { codes });
      checkClean(talk(12, (turn, at) => at % 4 === 1 ? `${turn}\n\n${words}` : turn), { codes });
      checkClean(talk(30, (turn, at) => at % 10 === 5 ? turn.replace('Тимур Абжан', 'Марина Шубина') : at % 10 === 4 ? `${turn}\n\n${words}` : turn), { codes });
    });
    it('is a paragraph of its own where each statement is one, and words go on in the next line otherwise', () => {
      const names = ['Марина Шубина', 'Тимур Абжан', 'Полина Верес'], lines = `${words}\nЭто всё, что я могу сказать вам сейчас.`;
      const turn = (at: number, by = `${names[at % 3]}: `) => `${by}${lines}`, text = (by?: string) => `Заседание совета\n\n${Array.from({ length: 15 }, (_, at) => turn(at, at === 7 ? by : undefined)).join('\n\n')}\n`;
      checkFindings(text('').replace(`\n\n${lines}`, `\n\n${words}\n${'^'.repeat(words.length)} statement.unattributed: Не указано, чьи это слова, хотя в этом файле автор есть у каждого абзаца.${lines.slice(words.length)}`), { codes });
      checkFix(text(''), 'Указать автора: Тимур Абжан', text(), { codes });
    });
    it('is a line behind which the name is missing, where names stand behind the words', () => {
      const names = ['Игнат Саврасов, директор библиотеки', 'Полина Верес, глава района'], group = (at: number, by = `\n${names[at % 2]}`) => `${words}\nЭто всё, что я могу сказать вам сейчас.${by}`;
      const page = (by?: string) => `Встреча в библиотеке\n\n${Array.from({ length: 8 }, (_, at) => group(at, at === 3 ? by : undefined)).join('\n\n')}\n`;
      checkFindings(page('').replace('сейчас.\n\n', `сейчас.\n${'^'.repeat('Это всё, что я могу сказать вам сейчас.'.length)} statement.unattributed\n\n`), { codes });
      checkFix(page(''), 'Указать автора: Полина Верес', page(), { codes });
    });
    it('is words that speak to the very speaker', () => {
      const answer = (words: string) => talk(4, (turn, at) => at === 1 ? `${turn}\n\n${words}` : turn);
      checkFindings(answer('Спасибо вам, господин Абжан. Кто ещё хочет сказать?').replace('сказать?\n', 'сказать?\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^ statement.unattributed: Эти слова обращены к тому, кто указан их автором (Тимур Абжан). Возможно, здесь пропущено другое имя.\n'), { codes });
      for (const own of ['Меня зовут Тимур Абжан, я инженер.', 'Господин Абжан, мой отец и тёзка Абжан строил его.'.replace('Господин Абжан, м', 'М'), 'Как сказал господин Абжанов, мост ждут.']) checkClean(answer(own), { codes });
    });
  });
});
