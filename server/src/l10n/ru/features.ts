import type { features as english } from '../en/features';
import type { Plural } from '../catalog';

export const features: Record<keyof typeof english, string | Plural> = {
  'outline.unattributed': '(без автора)',

  'diagnostic.large': 'В этой стенограмме больше {limit} млн знаков, поэтому Verbatim показывает только её структуру: ошибок не ищет и подсказок не даёт. Где проходит граница, сказано в настройке «verbatim.outlineOnlyAbove».',

  'hover.conflict': 'Для тех же слов назван и другой автор: {who} ({place}). Один из двух указан неверно.',
  'hover.stray': 'К этому указанию автора не относится ни одно высказывание.',
  'hover.part': 'Это роль в разговоре или должность, а не имя человека.',
  'hover.group': 'Говорит не один человек или неизвестно кто.',
  'hover.only': 'Больше нигде в файле этот автор не указан.',
  'hover.elsewhereOnce': 'Указан ещё в строке {places}.',
  'hover.elsewhere': { one: 'Указан ещё в {count} месте файла: строки {places}.', few: 'Указан ещё в {count} местах файла: строки {places}.', many: 'Указан ещё в {count} местах файла: строки {places}.', other: 'Указан ещё в {count} местах файла: строки {places}.' },
  'hover.attributedOnce': 'Указан в строке {places}.',
  'hover.attributed': { one: 'Указан в {count} месте файла: строки {places}.', few: 'Указан в {count} местах файла: строки {places}.', many: 'Указан в {count} местах файла: строки {places}.', other: 'Указан в {count} местах файла: строки {places}.' },
  'hover.otherRoles': 'Другие должности и роли в этом файле: {roles}.',
  'hover.unsure': 'Похоже, это {who}, но уверенности нет.',
  'hover.quotation': 'Это слова автора: {who}',
  'hover.quotationUnsure': 'Похоже, автор этих слов — {who}, но уверенности нет.',
  'hover.quotationUnknown': 'Чьи это слова, неизвестно',
  'hover.unattributed': 'Чьи это слова, неизвестно: автор не указан.',
  'hover.heading': 'Это заголовок, а не чьи-то слова.',
  'hover.direction': 'Это ремарка, а не чьи-то слова.',
  'hover.named': 'Автор назван здесь: {place}.',
  'hover.line': 'строка {line}',
  'hover.sure': 'Уверенно',
  'hover.likely': 'Вероятно',
  'hover.doubtful': 'Под вопросом',
  'hover.because': '{sureness}: {reasons}.',
  'hover.sureness': '{sureness}.',
  'hover.for': 'За: {reasons}.',
  'hover.against': 'Против: {reasons}.',

  'action.fixAll': 'Исправить всё, что не требует выбора',
};
