import type { Example } from './rule';

/** An example on a rule's page: the lines that have the finding, and the same put right; the directory beside them, where there is one, and the file's name, where that says the day. */
export function example(language: string, bad: readonly string[], good: readonly string[], officials?: readonly string[], file?: string): Example {
  return { language, bad: bad.join('\n') + '\n', good: good.join('\n') + '\n', ...officials ? { officials: officials.join('\n') + '\n' } : {}, ...file === undefined ? {} : { file } };
}

/** How the page begins that several examples go on from: two statements with their speakers behind them. */
export const page = {
  ru: ['Читальный зал открылся', '', 'Мы ждали этого дня два года.', 'Игнат Саврасов, директор библиотеки', 'Денег на книги хватит всем.', 'Полина Верес, глава района'],
  en: ['The reading room is open', '', 'We have waited for this day for two years.', 'Ignat Hartwig, director of the library', 'There is money enough for books.', 'Paula Verity, mayor'],
} as const;
