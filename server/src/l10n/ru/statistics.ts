import type { Plural } from '../catalog';
import type { statistics as english } from '../en/statistics';

export const statistics: Record<keyof typeof english, string | Plural> = {
  'statistics.group': '\u00A0',
  'statistics.speakers': { one: '{shown} выступающий', few: '{shown} выступающих', many: '{shown} выступающих', other: '{shown} выступающих' },
  'statistics.statements': { one: '{shown} высказывание', few: '{shown} высказывания', many: '{shown} высказываний', other: '{shown} высказывания' },
  'statistics.words': { one: '{shown} слово', few: '{shown} слова', many: '{shown} слов', other: '{shown} слова' },
  'statistics.transcripts': { one: '{shown} стенограмма', few: '{shown} стенограммы', many: '{shown} стенограмм', other: '{shown} стенограммы' },
  'statistics.span': 'с {from} по {to}',
  'statistics.all': 'Все стенограммы',
  'statistics.voices': '(голоса без имени)',
  'statistics.column.speaker': 'Кто говорит',
  'statistics.column.share': 'Доля',
  'statistics.column.words': 'Слов',
  'statistics.column.statements': 'Высказываний',
  'statistics.column.time': 'Время',
  'statistics.column.median': 'Медиана',
  'statistics.column.longest': 'Самое длинное',
  'statistics.undated': { one: '{shown} стенограмма без даты не вошла.', few: '{shown} стенограммы без даты не вошли.', many: '{shown} стенограмм без даты не вошли.', other: '{shown} стенограммы без даты не вошли.' },
  'statistics.empty': 'Здесь никто ничего не говорит.',
};
