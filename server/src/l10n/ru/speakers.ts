import type { Plural } from '../catalog';
import type { speakers as english } from '../en/speakers';

export const speakers: Record<keyof typeof english, string | Plural> = {
  'speakers.nobody': '(без автора)',
  'speakers.statements': { one: '{count} высказывание', few: '{count} высказывания', many: '{count} высказываний', other: '{count} высказывания' },
  'speakers.words': { one: '{count} слово', few: '{count} слова', many: '{count} слов', other: '{count} слова' },
  'speakers.share': '{share} %',
  'speakers.shareLess': 'меньше 1 %',
  'speakers.ofAll': '{share} всего сказанного',
  'speakers.line': 'строка {line}',
  'speakers.notHere': 'Здесь нет высказывания.',
  'speakers.noNext': 'Это последнее высказывание: {who}.',
  'speakers.noPrevious': 'Это первое высказывание: {who}.',
  'speakers.transcripts': { one: '{count} стенограмма', few: '{count} стенограммы', many: '{count} стенограмм', other: '{count} стенограммы' },
};
