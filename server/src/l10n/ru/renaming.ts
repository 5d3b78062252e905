import type { renaming as english } from '../en/renaming';
import type { Plural } from '../catalog';

export const renaming: Record<keyof typeof english, string | Plural> = {
  'rename.nobody': 'Здесь нет имени: поставьте курсор на имя автора слов или на любое имя в тексте.',
  'rename.several': 'Здесь может быть назван кто-то из них: {people}. Переименуйте того, кто нужен, там, где имя стоит полностью.',
  'rename.fault.empty': 'Напишите новое имя.',
  'rename.fault.line-break': 'Имя стоит в одной строке: уберите перенос.',
  'rename.fault.no-name': '«{name}» не похоже на имя.',
  'rename.fault.too-long': 'Для имени это слишком длинно.',
  'rename.group.name': 'Имя, в каждом месте в своём падеже',
  'rename.namesake': 'Имя {name} уже у кого-то есть: эти двое станут одним человеком.',
  'rename.group.directory': 'Справочник должностных лиц',
  'rename.group.case': 'Где не удалось образовать падеж',
  'rename.group.case.more': 'Останется как есть, если не поставить галочку',
  'rename.group.spelling': 'Где имя написано иначе',
  'rename.group.spelling.more': 'Другое написание, другие буквы, краткая форма или части, которых в новом имени нет. Останется как есть, если не поставить галочку',
  'rename.group.person': 'Где, возможно, назван кто-то другой',
  'rename.group.person.more': 'Останется как есть, если не поставить галочку',
  'rename.group.look': 'Просмотрите места и нажмите «Применить»',
  'rename.group.look.more': 'До этого ничего не меняется. Сама эта строка ничего не меняет',
  'rename.left': {
    one: '{count} место осталось как есть: падеж не образовать, или назван, возможно, кто-то другой. Где: {places}.',
    few: '{count} места остались как есть: падеж не образовать, или назван, возможно, кто-то другой. Где: {places}.',
    many: '{count} мест осталось как есть: падеж не образовать, или назван, возможно, кто-то другой. Где: {places}.',
    other: '{count} места осталось как есть: падеж не образовать, или назван, возможно, кто-то другой. Где: {places}.',
  },
  'rename.left.more': '{places} и ещё {count}',
  'rename.spelling': 'Изменить «{name}» во всём файле',
  'calls.places': { one: '{count} место', few: '{count} места', many: '{count} мест', other: '{count} места' },
  'calls.narration': 'не в чьих-либо словах',
};
