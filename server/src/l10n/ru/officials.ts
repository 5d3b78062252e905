import type { officials as english } from '../en/officials';
import type { Plural } from '../catalog';

export const officials: Record<keyof typeof english, string | Plural> = {
  'officials.not-readable': 'это не удаётся прочитать как справочник: {reason}',
  'officials.not-a-directory': 'это не справочник: в нём должен быть список людей (persons)',
  'officials.no-name-column': 'нет столбца с именами; назовите столбец «ФИО» или «фамилия»',
  'officials.not-a-list': 'здесь должен быть список',
  'officials.not-an-object': 'здесь должна быть запись с полями',
  'officials.not-a-text': 'здесь должен быть текст',
  'officials.not-a-flag': 'здесь должно быть true или false',
  'officials.not-a-date': '«{date}» — не дата; пишите 2020, 2020-05 или 2020-05-12',
  'officials.ends-before-it-begins': 'конец ({end}) раньше начала ({start})',
  'officials.no-name': 'в этой записи нет имени',
  'officials.id-twice': 'у двух человек один и тот же id «{id}»',
  'officials.unknown-person': 'нет человека с id «{id}»',
  'officials.unknown-organization': 'нет организации с id «{id}»',
  'officials.unknown-post': 'нет должности с id «{id}»',
  'officials.unknown-gender': 'пол «{gender}» неизвестен; пишите male или female или не указывайте',
};
