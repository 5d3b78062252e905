/**
 * Texts that nobody wants to be sent and everybody is sent one day. Each holds statements among what is wrong with it, so that a
 * test sees whether the rest is still read. All people in them are invented.
 */
const said = (end: string) => ['Вера Тихая: Начнём.', '', 'Пётр Громов: Я готов.', '', 'Вера Тихая: «Мост», — сказала я.', ''].join(end);
const page = said('\n');
/** A picture's first bytes, each as the character of its number. */
const picture = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\0\0\0\x03\0\b\x06\0\0\0\xa9\x8f\xd8\x12';
const everyByte = String.fromCharCode(...Array.from({ length: 256 }, (_, unit) => unit));

export const badTexts: Readonly<Record<string, string>> = {
  'no text': '',
  'a byte order mark alone': '\uFEFF',
  'byte order marks where none belong': `\uFEFF\uFEFF${page.replaceAll('Пётр', '\uFEFFПётр')}`,
  'a picture': `${picture}${page}${picture}`,
  'every byte': everyByte + page + everyByte.repeat(20),
  'NULs between the letters': [...page].join('\0'),
  'NULs alone': '\0'.repeat(10_000),
  'half an emoji in a name, in words and at the end': page.replace('Тихая:', '\uD83DТихая:').replace('готов', 'го\uDE00тов') + '\uD83D',
  'lone surrogates alone, wrong way round': '\uDE00\uD83D'.repeat(1000),
  'an emoji over a line end': page.replace('\n', '\uD83D\n\uDE00'),
  'every line end': said('\n') + said('\r\n') + said('\r') + said('\n\r') + said('\u2028') + said('\v') + said('\f') + said('\x85'),
  'line ends alone': '\r\n\r\r\n\n\r'.repeat(500),
  'marks that turn the direction of writing': page.replaceAll('Вера', '\u202EВера\u2066'),
  'marks on nothing': `${'\u0301'.repeat(3000)}: ${page}`,
  'an emoji family without end': `👩${'\u200D👩'.repeat(3000)}: ${page}`,
  'one long line': 'Вера Тихая: ' + 'слово «и ещё» '.repeat(20_000),
  'a long word': 'а'.repeat(300_000),
  'marks without end': '«„“(['.repeat(20_000),
  'labels without words': 'Вера Тихая:'.repeat(5_000),
};
