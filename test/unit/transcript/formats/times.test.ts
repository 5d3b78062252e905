import { reads } from '../../../support/zoo';

/** Time codes before, behind and between. */
describe('formats: time codes', () => {
  reads('a name, a time in brackets, and the words', `
    Анна Ветрова | Анна Ветрова (00:03) Добрый день. Сегодня говорим о паромах.
                 |
      Пётр Седов | Пётр Седов (00:15) Спасибо, что позвали
                 |
    Анна Ветрова | Анна Ветрова (00:21) С чего всё началось?
                 |
      Пётр Седов | Пётр Седов (00:26) С дырявой лодки.
                 |
    Анна Ветрова | Анна Ветрова (01:12) И она утонула.
                 |
      Пётр Седов | Пётр Седов (01:15) Утонула.
  `, { language: 'ru', terse: true });

  reads('a name, a time and a colon', `
    Dana Whitlock | Dana Whitlock 00:03: Welcome to the show. Today we talk about ferries.
                  |
      Una Mossley | Una Mossley 00:15: Thank you for having me
                  |
    Dana Whitlock | Dana Whitlock 00:21: How did it all begin?
                  |
      Una Mossley | Una Mossley 00:26: With a leaking boat.
                  |
    Dana Whitlock | Dana Whitlock 01:12: And it sank.
                  |
      Una Mossley | Una Mossley 01:15: It did.
  `, { language: 'en', terse: true });

  reads('a time in square brackets, then name and colon', `
               # | Заседание рабочей группы
                 |
    Анна Ветрова | [00:00:05] Анна Ветрова: Добрый день, коллеги. Все подключились?
                 |
      Пётр Седов | [00:00:11] Пётр Седов: Да, я слышу.
                 |
      Олег Рощин | [00:00:13] Олег Рощин: И я.
                 |
    Анна Ветрова | [00:00:16] Анна Ветрова: Тогда начнём с моста.
                 |
      Пётр Седов | [00:00:24] Пётр Седов: Мост готов на две трети.
                 |
    Анна Ветрова | [00:00:30] Анна Ветрова: А остальное?
                 |
      Пётр Седов | [00:00:33] Пётр Седов: К осени.
  `, { language: 'ru', terse: true });

  reads('name, then the time in brackets and a colon', `
    Dana Whitlock | Dana Whitlock (00:03): Okay, shall we start? I think everyone is here.
                  |
      Luis Moreno | Luis Moreno (00:09): Yes, let's go.
                  |
    Dana Whitlock | Dana Whitlock (00:15): Great. So the first thing is the ferry.
                  |
       Kim Harrow | Kim Harrow (00:41): I can speak to that. The pier is done.
                  |
    Dana Whitlock | Dana Whitlock (01:02): Good.
                  |
      Luis Moreno | Luis Moreno (01:05): That's what they said last year.
  `, { language: 'en' });

  reads('name, then the time in square brackets, words behind', `
    Dana Whitlock | Dana Whitlock [00:00:03]: Okay, shall we start? I think everyone is here.
                  |
      Luis Moreno | Luis Moreno [00:00:09]: Yes, let's go.
                  |
      Luis Moreno | I have nothing to add to the last minutes.
                  |
    Dana Whitlock | Dana Whitlock [00:00:15]: Great. So the first thing is the ferry.
                  |
       Kim Harrow | Kim Harrow [00:00:41]: I can speak to that. The pier is done.
                  |
    Dana Whitlock | Dana Whitlock [00:01:02]: Good.
  `, { language: 'en' });

  reads('name and time with no colon, words on the line', `
           Host | [00:00] Host: Welcome to Radio Delby. Today we talk about ferries.
                |
    Una Mossley | [00:12] Una Mossley: Thank you for having me.
                |
           Host | [00:15] Host: How did it all begin?
                |
    Una Mossley | [00:18] Una Mossley: With a leaking boat.
                |
    Una Mossley | [00:44] My father had bought it for a song.
                |
           Host | [01:02] Host: And it sank.
                |
    Una Mossley | [01:04] Una Mossley: Twice.
  `, { language: 'en' });

  reads('a time on a line of its own between the turns', `
           = | 00:00:05
             |
     Ведущий | Ведущий: Добрый вечер. В студии инженер Полозков.
             |
           = | 00:00:21
             |
    Полозков | Полозков: Здравствуйте.
             |
           = | 00:00:24
             |
     Ведущий | Ведущий: Когда откроют мост?
             |
           = | 00:00:29
             |
    Полозков | Полозков: Осенью, если не помешает погода.
             |
           = | 00:00:40
             |
     Ведущий | Ведущий: А если помешает?
             |
           = | 00:00:43
             |
    Полозков | Полозков: Тогда зимой.
  `, { language: 'ru' });

  reads('time, tab, name, tab, words', `
    Whitlock | 00:03\tWhitlock:\tOkay, shall we start?
      Moreno | 00:09\tMoreno:\tYes, let's go.
    Whitlock | 00:15\tWhitlock:\tGreat. So the first thing is the ferry.
      Harrow | 00:41\tHarrow:\tI can speak to that. The pier is done.
    Whitlock | 01:02\tWhitlock:\tGood. And the boat?
      Harrow | 01:05\tHarrow:\tThe boat comes in June.
      Moreno | 01:09\tMoreno:\tThat's what they said last year.
  `, { language: 'en', terse: true });

  reads('a range of time, then the name and colon', `
    Interviewer | 00:00:03 - 00:00:09 Interviewer: So tell me about the first day.
     Respondent | 00:00:09 - 00:00:21 Respondent: It rained, and nobody came.
    Interviewer | 00:00:21 - 00:00:23 Interviewer: Nobody at all?
     Respondent | 00:00:23 - 00:00:26 Respondent: One dog.
    Interviewer | 00:00:26 - 00:00:29 Interviewer: And the second day?
     Respondent | 00:00:29 - 00:00:33 Respondent: The dog brought a friend.
  `, { language: 'en', terse: true });

  reads('a recogniser in Markdown: the time in bold with the name', `
    SPEAKER_00 | **[00:00] SPEAKER_00:** The stream is live.
               |
    SPEAKER_04 | **[00:01] SPEAKER_04:** Welcome everybody to another evening about ferries.
               |
    SPEAKER_00 | **[00:14] SPEAKER_00:** We have three guests.
               |
    SPEAKER_01 | **[00:23] SPEAKER_01:** Hello, I am the master of the boat.
               |
    SPEAKER_04 | **[1:02:23] SPEAKER_04:** And that was all.
  `, { language: 'en' });

  reads('a time that nothing but spaces parts from the name and the words', `
      Dana Whitlock | Dana Whitlock 00:00 Good morning. Can everybody hear me?
                    |
        Luis Moreno | Luis Moreno 00:17 Yes, we can hear you.
                    |
      Dana Whitlock | Dana Whitlock 00:34 Then let us begin with the ferry.
                    |
         Kim Harrow | Kim Harrow 01:02 It does not sail on Tuesdays.
                    |
        Luis Moreno | Luis Moreno 01:21 We had that in spring as well.
  `, { language: 'en' });

  reads('columns: a number, a time, a name, and the words', `
    Анна Ветрова | 1\t00:00\tАнна Ветрова\tНачнём с моста.
      Пётр Седов | 2\t00:17\tПётр Седов\tГотово две трети.
    Анна Ветрова | 3\t00:34\tАнна Ветрова\tЧто мешает?
      Пётр Седов | 4\t01:02\tПётр Седов\tПогода.
      Олег Рощин | 5\t01:21\tОлег Рощин\tПаром ходит по расписанию.
    Анна Ветрова | 6\t01:40\tАнна Ветрова\tРасписание висит?
  `, { language: 'ru', terse: true });

  reads('a point, a dot or an at sign between the name and its time', `
                @ | Dana Whitlock · 00:00
    Dana Whitlock | Good morning. Can everybody hear me?
                  |
                @ | Luis Moreno · 00:17
      Luis Moreno | Yes, we can hear you.
                  |
                @ | Dana Whitlock · 00:34
    Dana Whitlock | Then let us begin with the ferry.
                  |
                @ | Kim Harrow · 01:02
       Kim Harrow | It does not sail on Tuesdays.
  `, { language: 'en' });

  reads('a time and a bar before the name', `
                @ | 00:00 | Dana Whitlock
    Dana Whitlock | Good morning. Can everybody hear me?
                  |
                @ | 00:17 | Luis Moreno
      Luis Moreno | Yes, we can hear you.
                  |
                @ | 00:34 | Dana Whitlock
    Dana Whitlock | Then let us begin with the ferry.
                  |
                @ | 01:02 | Kim Harrow
       Kim Harrow | It does not sail on Tuesdays.
  `, { language: 'en' });

  reads('a name and its time, both in bold', `
                @ | **Dana Whitlock 00:00**
    Dana Whitlock | Good morning. Can everybody hear me?
                  |
                @ | **Luis Moreno 00:17**
      Luis Moreno | Yes, we can hear you.
                  |
                @ | **Dana Whitlock 00:34**
    Dana Whitlock | Then let us begin with the ferry.
                  |
                @ | **Kim Harrow 01:02**
       Kim Harrow | It does not sail on Tuesdays.
  `, { language: 'en' });

  reads('what a program hears: from when to when, in seconds', `
    SPEAKER_00 | [1.00 --> 4.90] SPEAKER_00: Good morning. Can everybody hear me?
    SPEAKER_01 | [5.10 --> 6.32] SPEAKER_01: Yes, we can hear you.
    SPEAKER_00 | [6.90 --> 9.00] SPEAKER_00: Then let us begin with the ferry.
    SPEAKER_02 | [9.40 --> 11.08] SPEAKER_02: It does not sail on Tuesdays.
    SPEAKER_01 | [11.60 --> 14.20] SPEAKER_01: We had that in spring as well.
  `, { language: 'en', terse: true });

  reads('whom a program hears, in brackets on a line of its own; what has no number is a direction', `
             @ | [SPEAKER_00]
    SPEAKER_00 | Good morning. Can everybody hear me?
               |
             @ | [SPEAKER_01]
    SPEAKER_01 | Yes, we can hear you.
               |
             ~ | [Laughter]
               |
             @ | [SPEAKER_00]
    SPEAKER_00 | Then let us begin with the ferry.
               |
             @ | [SPEAKER_02]
    SPEAKER_02 | It does not sail on Tuesdays.
               |
             @ | [SPEAKER_01]
    SPEAKER_01 | We had that in spring as well.
  `, { language: 'en' });

  reads('a range of time with an arrow, in brackets, and the name in capitals with a number', `
    SPEAKER_00 | [00:00:00.000 --> 00:00:04.120]  SPEAKER_00: Good morning everybody, shall we begin?
    SPEAKER_01 | [00:00:04.120 --> 00:00:07.480]  SPEAKER_01: Yes please, I have to leave at ten.
    SPEAKER_00 | [00:00:07.480 --> 00:00:10.000]  SPEAKER_00: Then the ferry first.
    SPEAKER_02 | [00:00:10.000 --> 00:00:14.000]  SPEAKER_02: They say that it will be ready in June.
    SPEAKER_00 | [00:00:14.000 --> 00:00:16.000]  SPEAKER_00: Of this year?
  `, { language: 'en', terse: true });

  reads('a range of time before a name in bold', `
    Dana Whitlock | [00:00:15 → 00:01:02] **Dana Whitlock:** Welcome everyone. Today we look at maps.
                  |
        Student A | [00:01:05 → 00:01:45] **Student A:** How do they relate to what we do here?
                  |
    Dana Whitlock | [00:01:48 → 00:02:30] **Dana Whitlock:** Great question.
                  |
        Student B | [00:02:35 → 00:03:10] **Student B:** I find that drawing helps me.
                  |
    Dana Whitlock | [00:03:15 → 00:04:00] **Dana Whitlock:** Absolutely.
  `, { language: 'en' });

  reads('a range of time in brackets behind the name', `
                @ | Dana Whitlock (00:15 - 01:02)
    Dana Whitlock | Welcome everyone. Today we look at maps.
                  |
                @ | Luis Moreno (01:05 - 01:45)
      Luis Moreno | How do they relate to what we do here?
                  |
                @ | Dana Whitlock (01:48 - 02:30)
    Dana Whitlock | That is a great question.
                  |
                @ | Luis Moreno (02:35 - 03:10)
      Luis Moreno | I find that drawing helps me.
  `, { language: 'en' });

  reads('the day in words and the time behind the name, words below', `
                 @ | Олена Гайова, 3 травня 2024, 12:03
      Олена Гайова | Добрий день усім. Хтось знає, коли відкриють міст?
                   |
                 @ | Тарас Мельник, 3 травня 2024, 12:15
      Тарас Мельник | Кажуть, що восени. Але вони так казали й торік.
                   |
                 @ | Олена Гайова, 3 травня 2024, 12:20
      Олена Гайова | А пором ходить?
                   |
                 @ | Ірина Бондар, 3 травня 2024, 13:41
      Ірина Бондар | Ходить, але тільки вранці. Я вчора їздила.
  `, { language: 'uk' });

  reads('from when to when, on a line between the name and the words', `
                @ | Анна Ветрова
                = | 00:00 - 00:17
     Анна Ветрова | Мост открывают в пятницу?
                  |
                @ | Пётр Седов
                = | 00:17 - 00:34
       Пётр Седов | Если не будет дождя.
                  |
                @ | Анна Ветрова
                = | 00:34 - 00:51
     Анна Ветрова | А если будет?
                  |
                @ | Пётр Седов
                = | 00:51 - 01:08
       Пётр Седов | Тогда в понедельник.
  `, { language: 'ru' });
});
