import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/transcript';
import { reads } from '../../../support/zoo';

/** Who somebody is stands on a line of its own, right below the name. */
describe('formats: the position below the name', () => {
  reads('behind the words, a blank line between', `
    Анна Ветрова | Мост открыли вовремя, и это главное. Спасибо всем.
                 |
               @ | Анна Ветрова
               @ | мэр города
                 |
      Пётр Седов | Мы ждали этого дня три года. Спасибо строителям.
                 |
               @ | Пётр Седов
               @ | директор школы № 3
                 |
      Олег Рощин | Щебня осталось на один километр.
                 |
               @ | Олег Рощин
               @ | инженер
                 |
     Инга Лунина | Дорогу отсыпали за три ночи, никто не верил.
                 |
               @ | Инга Лунина
               @ | прораб участка
                 |
    Вера Громова | Теперь дело за освещением. Столбы уже привезли.
                 |
               @ | Вера Громова
               @ | депутат
  `, { language: 'ru', after: true });

  reads('behind the words, right below them', `
    Анна Ветрова | Мост открыли вовремя, и это главное. Спасибо всем.
               @ | Анна Ветрова
               @ | мэр города
                 |
      Пётр Седов | Мы ждали этого дня три года. Спасибо строителям.
               @ | Пётр Седов
               @ | директор школы № 3
                 |
      Олег Рощин | Щебня осталось на один километр.
               @ | Олег Рощин
               @ | инженер
                 |
     Инга Лунина | Дорогу отсыпали за три ночи, никто не верил.
               @ | Инга Лунина
               @ | прораб участка
                 |
    Вера Громова | Теперь дело за освещением. Столбы уже привезли.
               @ | Вера Громова
               @ | депутат
  `, { language: 'ru', after: true });

  reads('before the words, a blank line between', `
               @ | Анна Ветрова
               @ | мэр города
                 |
    Анна Ветрова | Мост открыли вовремя, и это главное. Спасибо всем.
                 |
               @ | Пётр Седов
               @ | директор школы № 3
                 |
      Пётр Седов | Мы ждали этого дня три года. Спасибо строителям.
                 |
               @ | Олег Рощин
               @ | инженер
                 |
      Олег Рощин | Щебня осталось на один километр.
                 |
               @ | Инга Лунина
               @ | прораб участка
                 |
     Инга Лунина | Дорогу отсыпали за три ночи, никто не верил.
                 |
               @ | Вера Громова
               @ | депутат
                 |
    Вера Громова | Теперь дело за освещением. Столбы уже привезли.
  `, { language: 'ru' });

  reads('before the words, right above them', `
               @ | Анна Ветрова
               @ | мэр города
    Анна Ветрова | Мост открыли вовремя, и это главное. Спасибо всем.
                 |
               @ | Пётр Седов
               @ | директор школы № 3
      Пётр Седов | Мы ждали этого дня три года. Спасибо строителям.
                 |
               @ | Олег Рощин
               @ | инженер
      Олег Рощин | Щебня осталось на один километр.
                 |
               @ | Инга Лунина
               @ | прораб участка
     Инга Лунина | Дорогу отсыпали за три ночи, никто не верил.
                 |
               @ | Вера Громова
               @ | депутат
    Вера Громова | Теперь дело за освещением. Столбы уже привезли.
  `, { language: 'ru' });

  reads('in English, where positions have capitals, behind the words', `
     Anna Harrow | The bridge opened on time, and that is what matters.
                 |
               @ | Anna Harrow
               @ | Mayor of Larkton
                 |
    Ben Whitlock | We waited three years for this day. Thanks to the builders.
                 |
               @ | Ben Whitlock
               @ | headmaster
                 |
     Carl Oakley | There is gravel for one more kilometre, no more.
                 |
               @ | Carl Oakley
               @ | Chief Engineer, Larkton Roads
                 |
    Dora Denholm | The road was filled in three nights; nobody believed it.
                 |
               @ | Dora Denholm
               @ | foreman
                 |
     Eve Marlowe | Now for the lights. The poles have come already.
                 |
               @ | Eve Marlowe
               @ | Member of the Council
  `, { language: 'en', after: true });

  reads('in English, right below the words', `
     Anna Harrow | The bridge opened on time, and that is what matters.
               @ | Anna Harrow
               @ | Mayor of Larkton
                 |
    Ben Whitlock | We waited three years for this day. Thanks to the builders.
               @ | Ben Whitlock
               @ | headmaster
                 |
     Carl Oakley | There is gravel for one more kilometre, no more.
               @ | Carl Oakley
               @ | Chief Engineer, Larkton Roads
                 |
    Dora Denholm | The road was filled in three nights; nobody believed it.
               @ | Dora Denholm
               @ | foreman
                 |
     Eve Marlowe | Now for the lights. The poles have come already.
               @ | Eve Marlowe
               @ | Member of the Council
  `, { language: 'en', after: true });

  reads('in English, before the words', `
               @ | Anna Harrow
               @ | Mayor of Larkton
                 |
     Anna Harrow | The bridge opened on time, and that is what matters.
                 |
               @ | Ben Whitlock
               @ | headmaster
                 |
    Ben Whitlock | We waited three years for this day. Thanks to the builders.
                 |
               @ | Carl Oakley
               @ | Chief Engineer, Larkton Roads
                 |
     Carl Oakley | There is gravel for one more kilometre, no more.
                 |
               @ | Dora Denholm
               @ | foreman
                 |
    Dora Denholm | The road was filled in three nights; nobody believed it.
                 |
               @ | Eve Marlowe
               @ | Member of the Council
                 |
     Eve Marlowe | Now for the lights. The poles have come already.
  `, { language: 'en' });

  it('is the role of whoever is named, with its place', () => {
    const behind = ['Мосты старые.', '', 'Анна Ветрова', 'министр дорог', '', 'Щебня мало.', '', 'Инга Лунина', 'пасечница', '', 'Едем час.', '', 'Пётр Седов', '  инженер участка  '].join('\n');
    assert.deepEqual(parse(behind).statements.map(({ attribution }) => [attribution!.speaker, attribution!.role, attribution!.range.start.line, attribution!.range.end, attribution!.roleRange]), [
      ['Анна Ветрова', 'министр дорог', 2, { line: 3, character: 13 }, { start: { line: 3, character: 0 }, end: { line: 3, character: 13 } }],
      // No table has the word: what stands there is who somebody is, here.
      ['Инга Лунина', 'пасечница', 7, { line: 8, character: 9 }, { start: { line: 8, character: 0 }, end: { line: 8, character: 9 } }],
      ['Пётр Седов', 'инженер участка', 12, { line: 13, character: 17 }, { start: { line: 13, character: 2 }, end: { line: 13, character: 17 } }],
    ]);
  });

  it('is no date and no place, which stand below names as well', () => {
    const signed = ['Мосты старые, и мы их чиним.', 'Анна Ветрова', 'Заречье, 12 мая', '', 'Щебня мало, ждём.', 'Инга Лунина', 'Делби, 13 мая', '', 'Едем час, не меньше.', 'Пётр Седов', 'инженер', '', 'Паром ходит.', 'Анна Ветрова', 'Заречье, 14 мая'].join('\n');
    assert.deepEqual(parse(signed).statements.map(({ attribution }) => [attribution?.speaker, attribution?.role]), [['Анна Ветрова', null], ['Инга Лунина', null], ['Пётр Седов', 'инженер'], ['Анна Ветрова', null]]);
  });

  it('is none where what stands below a name is said', () => {
    const talk = ['АННА ВЕТРОВА', 'Министр обещал', '', 'ПЁТР СЕДОВ', 'Когда', '', 'АННА ВЕТРОВА', 'Вчера вечером', '', 'ПЁТР СЕДОВ', 'Не верю', '', 'АННА ВЕТРОВА', 'Увидишь', '', 'ПЁТР СЕДОВ', 'Посмотрим', '', 'АННА ВЕТРОВА', 'Директор звонил'].join('\n');
    const { statements } = parse(talk);
    assert.deepEqual(statements.slice(0, 4).map(({ range, attribution }) => [attribution!.speaker, attribution!.role, range.start.line]), [['АННА ВЕТРОВА', null, 1], ['ПЁТР СЕДОВ', null, 4], ['АННА ВЕТРОВА', null, 7], ['ПЁТР СЕДОВ', null, 10]]);
  });
});
