import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Pages of press services: who takes part stands above, pictures between, and a paper is named in a bracket. */
describe('formats: press services', () => {
  it('a station: the first name has a line to itself, with what part it has', () => {
    assertReads(`
                 @ | ДАНА УИТЛОК, ВЕДУЩАЯ:
                   |
       ДАНА УИТЛОК | Добрый вечер. Паром через Ольху не ходит с октября.
                   |
                 ~ | (Звук колокола)
                   |
            УИТЛОК | УИТЛОК: На пристани побывал наш корреспондент.
                   |
       ЛУИС МОРЕНО | ЛУИС МОРЕНО, КОРРЕСПОНДЕНТ: Пристань пуста. Слышен только колокол.
                   |
        ПЁТР ОРТОН | ПЁТР ОРТОН: Мой отец был здесь матросом.
                   |
            МОРЕНО | МОРЕНО: Ортону восемьдесят лет.
                   |
             ОРТОН | ОРТОН: И я никуда не уеду.
                   |
            УИТЛОК | УИТЛОК: Спасибо, Луис.
    `);
  });

  reads('the editor of a paper, with its name in quotation marks within the bracket', `
                # | Встреча с редакцией газеты "Заречный вестник"
                  |
        Б.ВЕТРОВА | Б.ВЕТРОВА: Дорогие коллеги! Мне приятно побывать у вас в гостях. Мост мы откроем к зиме.
                  |
    МАРК ТАЛЬЯНОВ | МАРК ТАЛЬЯНОВ [главный редактор газеты «Заречный вестник»]: Покажем первый номер.
                  |
        Б.ВЕТРОВА | Б.ВЕТРОВА: Интересно посмотреть. Мне говорили: «А ты читаешь «Вестник»?»
                  |
        Б.ВЕТРОВА | С тех пор читаю каждый день.
                  |
    МАРК ТАЛЬЯНОВ | МАРК ТАЛЬЯНОВ: Спасибо.
                  |
          РЕПЛИКА | РЕПЛИКА: И подписаны?
                  |
        Б.ВЕТРОВА | Б.ВЕТРОВА: И подписана тоже.
  `, { language: 'ru' });

  reads('a briefing whose head tells who speaks and who moderates', `
                  # | Press Briefing Transcript: The Ferry
                    |
                  - | May 4, 2024
                    |
                  # | PARTICIPANTS:
                    |
                  - | Speaker: DANA AMARI WHITLOCK, Director, Ferries, Wend Harbor Board
                    |
                  - | Moderator: KIM HARROW-LARKHILL, Communications Officer, Wend Harbor Board
                    |
                  = | *  *  *  *  *
                    |
    HARROW-LARKHILL | MR. HARROW-LARKHILL: Good morning, everyone. I will be your moderator for today.
                    |
           WHITLOCK | MS. WHITLOCK: Good morning, and thank you for being here.
                    |
           WHITLOCK | Six months ago I said that the boat would sail again.
                    |
    HARROW-LARKHILL | MR. HARROW-LARKHILL: Thank you. We take the first question here.
                    |
           QUESTION | QUESTION: Good morning. Does she sail on Tuesdays?
                    |
           WHITLOCK | MS. WHITLOCK: She does.
  `, { language: 'en' });

  reads('pictures between the turns, and who made them', `
               # | Открыт мост через Быструю
                 |
               = | Фото: Марк Тальянов
                 |
    Анна Ветрова | Анна Ветрова: Мост мы строили два года, и он готов.
                 |
               = | Министр дорог Анна Ветрова на новом мосту. Фото: Марк Тальянов / «Вестник»
                 |
    Анна Ветрова | Спасибо всем, кто работал здесь зимой.
                 |
      Пётр Седов | Пётр Седов: Осталось сделать пристань.
                 |
    Анна Ветрова | Анна Ветрова: И её построим.
                 |
      Пётр Седов | Пётр Седов: Будем ждать.
  `, { language: 'ru' });

  reads('an assembly on the web: the number of each paragraph, then the name, then what was said', `
                  # | Debates of 4 May 2024, second volume
                    |
                  = | 2.14.1
                  @ | Chairman
                    |
           Chairman | There are three items in the agenda today.
                    |
                  = | 2.14.2
                  @ | K. B. Harrow
                    |
       K. B. Harrow | I want to speak on the bridge before the House rises.
                    |
                  = | 2.14.3
                  @ | Chairman
                    |
           Chairman | We shall come to it.
                    |
                  = | 2.14.4
                  @ | Several Members
                    |
    Several Members | Today.
                    |
                  = | 2.14.5
                  @ | Chairman
                    |
           Chairman | Then it is today.
                    |
                  = | 2.14.6
                  @ | Dana Whitlock
                    |
      Dana Whitlock | Mr. Chairman, two years have passed since I moved that we build it.
                    |
                  = | 2.14.7
                  @ | Dana Whitlock
                    |
      Dana Whitlock | Nothing was done.
  `, { language: 'en' });

  reads('what is put to the vote, and no label', `
      HARROW | MR HARROW: I beg to move the clause.
             |
    CHAIRMAN | MR CHAIRMAN: Thank you. I put the question on the first clause.
             |
    CHAIRMAN | The Question is:
             |
    CHAIRMAN | That the clause stand part of the Bill?
             |
      HARROW | MR HARROW: Agreed.
             |
    CHAIRMAN | MR CHAIRMAN: I put the question on the second clause, and nobody has asked to speak on it.
             |
    CHAIRMAN | The Question is:
             |
    CHAIRMAN | That the clause stand part of the Bill?
             |
      HARROW | MR HARROW: Agreed.
  `, { language: 'en' });

  reads('an office that ends in a station’s name in quotation marks', `
     Василиса ФРОЛКИНА | Василиса ФРОЛКИНА, ведущая: Здравствуйте! Шесть минут второго.
    Дмитрий ТЕРЕХОВИЧ | Дмитрий ТЕРЕХОВИЧ, редактор радио «Волна»: Что мы делаем? Мы начинаем.
     Василиса ФРОЛКИНА | Василиса ФРОЛКИНА, ведущая: Мы говорим о мосте.
     Александр ИЛЬЕНКО | Александр ИЛЬЕНКО, главный редактор газеты «Берег»: И о пароме.
    Дмитрий ТЕРЕХОВИЧ | Дмитрий ТЕРЕХОВИЧ, редактор радио «Волна»: Удобнее всего мост.
     Василиса ФРОЛКИНА | Василиса ФРОЛКИНА, ведущая: Абсолютно.
  `, { language: 'ru' });
});
