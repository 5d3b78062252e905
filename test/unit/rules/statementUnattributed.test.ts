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
  it('is shown where the name is missing: at its last line, where names stand behind the words', () => checkFindings(`${page}${lost}
Работы начнутся весной, когда сойдёт снег.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ statement.unattributed
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
    it('is words that call the speaker by given name and patronymic, by office, or by one of two surnames', () => {
      const answer = (who: string, words: string) => talk(4, (turn, at) => (at === 1 ? `${turn}\n\n${words}` : turn)).replaceAll('Тимур Абжан', who);
      for (const [who, words] of [
        ['Тимур Абжан', 'Спасибо, Тимур Ильич, вы нас успокоили.'], ['Тимур Абжан', 'А скажите, Тимур, когда откроют мост?'], ['Председатель Абжан', 'Господин председатель! Я о другом.'], ['ABJANO ROMAL', 'Muchas gracias, señor Abjano. Seguimos.'],
      ]) checkFindings(answer(who, words).replace(words, `${words}\n${'^'.repeat(/^.*?[.!?](?= |$)/u.exec(words)![0].length > 12 ? /^.*?[.!?](?= |$)/u.exec(words)![0].length : words.length)} statement.unattributed`), { codes });
      for (const own of ['Тимур Ильич Абжан, мой отец, строил его.', 'Со мной работали Пётр, Анна и Тимур.', 'Мы спросили об этом, и Тимур Ильич ответил нам отказом.']) checkClean(answer('Тимур Абжан', own), { codes });
    });
    it('is between two turns of one speaker, where somebody is hardly ever named twice running', () => {
      const page = (lost: boolean) => talk(40, (turn, at) => at === 9 ? turn.replace('Тимур Абжан', 'Марина Шубина') : at === 23 ? lost ? turn.slice(turn.indexOf(': ') + 2).replace('Об этом', 'А об этом') : turn : turn);
      checkFindings(page(true).replace('А об этом мы ещё поговорим, но не сегодня.\n', `А об этом мы ещё поговорим, но не сегодня.\n${'^'.repeat(42)} statement.unattributed: Перед этими словами и сразу после них указан один и тот же автор (Марина Шубина), а в этом файле так почти не бывает. Возможно, здесь пропущено другое имя.\n`), { codes });
      checkClean(page(false), { codes });
    });
    it('is words that begin as statements do, and not as paragraphs inside one, behind an end as statements have', () => {
      const names = ['Марина Шубина', 'Тимур Абжан', 'Полина Верес', 'Игнат Саврасов', 'Ада Крот'], opened = 'Уважаемые депутаты, мост нужен обоим берегам', more = ['Построим его за год.', 'Денег на это хватит.', 'Люди ждут его давно.'];
      const turn = (at: number, named = true) => `${named ? `${names[(at * 2) % 5]}: ` : ''}${opened}.\n\n${more[at % 3]}\n\nКогда же начнём?`, page = (lost: number) => `Заседание совета\n\n${Array.from({ length: 30 }, (_, at) => turn(at, at !== lost)).join('\n\n')}\n`;
      const [before, after] = page(17).split(`\n\n${opened}.\n`);
      checkFindings(`${before}\n\n${opened}.\n${'^'.repeat(opened.length + 1)} statement.unattributed\n${after}`, { codes });
      checkFix(page(17), 'Указать автора: Ада Крот', page(-1), { codes });
      checkClean(page(-1), { codes });
    });
    it('is a paragraph where each other one has a name behind it, be no blank line between', () => {
      const names = ['Игнат Саврасов, директор библиотеки', 'Полина Верес, глава района', 'Ада Крот, архитектор'], page = (lost: number) => `Встреча в библиотеке\n\n${Array.from({ length: 10 }, (_, at) => `${words.replace('Об этом', `О деле № ${at}`)}${at % 3 ? '' : ' Это всё, что я могу сказать.'}${at === lost ? '' : `\n${names[at % 3]}`}`).join('\n')}\n`;
      const line = 'О деле № 4 мы ещё поговорим, но не сегодня.';
      checkFindings(page(4).replace(`${line}\n`, `${line}\n${'^'.repeat(line.length)} statement.unattributed: Не указано, чьи это слова, хотя в этом файле автор есть у каждого абзаца.\n`), { codes });
      checkFix(page(4), 'Указать автора: Полина Верес', page(-1), { codes });
      checkClean(page(-1), { codes });
    });
    it('is words behind a gap such as parts statements, and not paragraphs inside one', () => {
      const names = ['Марина Шубина', 'Тимур Абжан', 'Полина Верес', 'Игнат Саврасов', 'Ада Крот'], said = ['Мост нужен обоим берегам.', 'Деньги на него есть.', 'Построим за год.', 'Начнём весной.', 'Люди ждут давно.', 'Я о другом.', 'Вопрос простой.'];
      const page = (lost: number) => `Заседание совета\n\n${Array.from({ length: 60 }, (_, at) => `${at === lost ? '' : `${names[(at * 2) % 5]}: `}${said[at % 7]}${at % 3 ? `\n${said[(at + 4) % 7]}` : ''}`).join('\n\n')}\n`;
      const [before, after] = page(31).split(`\n\n${said[31 % 7]}\n`);
      checkFindings(`${before}\n\n${said[31 % 7]}\n${'^'.repeat(said[31 % 7].length)} statement.unattributed\n${after}`, { codes });
      checkClean(page(-1), { codes });
    });
    it('is words between two who speak one behind the other, where one speaker nearly always speaks between', () => {
      const guests = ['Тимур Абжан', 'Полина Верес', 'Игнат Саврасов'], said = ['Мост нужен обоим берегам.', 'Деньги на него есть.', 'Построим за год.', 'Начнём весной.', 'Люди ждут давно.'];
      const by = (at: number) => at % 2 ? guests[(at >> 1) % 3] : 'Марина Шубина', page = (lost: number) => `Заседание совета\n\n${Array.from({ length: 60 }, (_, at) => `${at === lost ? '' : `${by(at)}: `}${said[at % 5]}${at % 9 === 4 ? `\n\nЭто пункт № ${at}.` : ''}`).join('\n\n')}\n`;
      const [before, after] = page(30).split(`${by(29)}: ${said[29 % 5]}\n\n${said[0]}\n\n${by(31)}`), kept = page(30).slice(before.length, page(30).length - after.length);
      checkFindings(before + kept.replace(`\n\n${said[0]}\n\n`, `\n\n${said[0]}\n${'^'.repeat(said[0].length)} statement.unattributed\n\n`) + after, { codes });
      checkClean(page(-1), { codes });
    });
    it('is named behind the time that stands before its words, where labels stand behind times', () => {
      const names = ['Марина Шубина', 'Тимур Абжан', 'Полина Верес'], page = (lost: number) => Array.from({ length: 90 }, (_, at) => `[00:${10 + Math.floor(at / 6)}:${at % 6}2] ${at === lost ? '' : `${names[at % 3]}: `}Об этом мы ещё поговорим, но не сегодня.`).join('\n\n') + '\n';
      checkFix(page(40), 'Указать автора: Тимур Абжан', page(-1), { codes });
    });
    it('is words behind a heading, where somebody is named first behind each other one', () => {
      const part = (at: number, lost: number) => `## Вопрос ${at + 1}\n\n${at === lost ? '' : 'Марина Шубина: '}Кто скажет об этом подробнее и короче?\n\nТимур Абжан: Об этом мы ещё поговорим.\n\nПолина Верес: Это всё, что я могу сказать сейчас.`, page = (lost: number) => `${Array.from({ length: 7 }, (_, at) => part(at, lost)).join('\n\n')}\n`;
      const words = 'Кто скажет об этом подробнее и короче?';
      checkFindings(page(4).replace(`\n\n${words}\n`, `\n\n${words}\n${'^'.repeat(words.length)} statement.unattributed: Не указано, чьи это слова, хотя после всех других заголовков в этом файле сначала назван автор.\n`), { codes });
      checkFix(page(4), 'Указать автора: Марина Шубина', page(-1), { codes });
      checkClean(page(-1), { codes });
    });
    it('is words before the first label that begin as statements do', () => {
      const page = (lost: boolean) => `Заседание совета\n\nПрисутствовали все, кого звали на заседание.\n\n${Array.from({ length: 12 }, (_, at) => `${lost && !at ? '' : `${turns[at % 2]}: `}Уважаемые депутаты, скажу о деле № ${at + 1} два слова.`).join('\n\n')}\n`;
      const words = 'Уважаемые депутаты, скажу о деле № 1 два слова.';
      checkFindings(page(true).replace(`\n\n${words}\n`, `\n\n${words}\n${'^'.repeat(words.length)} statement.unattributed: Эти слова начинаются так, как в этом файле начинаются высказывания, а автор не указан.\n`), { codes });
      checkFix(page(true), 'Указать автора: Марина Шубина', page(false), { codes });
      checkClean(page(false), { codes });
    });
    it('is a paragraph whose first line alone is indented, where labels stand in such lines', () => {
      const indented = (at: number, named = true) => `  ${named ? `${turns[at % 2]}: ` : ''}Об этом мы ещё поговорим, но не сегодня, а тогда,\nкогда будут деньги.`, page = (lost: number) => `Заседание совета\n\n${Array.from({ length: 14 }, (_, at) => at === lost ? '  Это верно.' : at === lost - 1 ? `  ${turns[at % 2]}: Это так.` : indented(at)).join('\n')}\n`;
      checkFindings(page(7).replace('  Это верно.\n', '  Это верно.\n  ^^^^^^^^^^ statement.unattributed\n'), { codes });
    });
  });
});
