import type { Plural } from '../catalog';
import type { refactoring as english } from '../en/refactoring';

export const refactoring: Record<keyof typeof english, string | Plural> = {
  'refactor.merge': 'Объединить с высказыванием выше ({speaker})',
  'refactor.split': 'Разделить высказывание здесь',
  'refactor.boundary.up': 'Забрать последний абзац высказывания выше',
  'refactor.boundary.down': 'Забрать первый абзац высказывания ниже',
  'refactor.oneSpeaker': 'Везде писать «{other}» вместо «{one}»',
  'refactor.convert.leading': 'Указывать всех авторов перед словами («Имя: …»)',
  'refactor.convert.heading': 'Указывать всех авторов строкой над словами',
  'refactor.convert.trailing': 'Указывать всех авторов после слов («Имя, должность»)',
  'refactor.otherwise': 'Ничего не изменено: после такой правки стенограмма читалась бы не так, как сейчас.',
  'refactor.gone': 'Ничего не изменено: здесь это больше невозможно.',
};
