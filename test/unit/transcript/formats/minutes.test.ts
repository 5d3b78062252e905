import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Minutes that a scribe took, more or less word for word. */
describe('formats: minutes', () => {
  reads('a committee: surnames and colons under headings', `
          # | # Рабочая группа по переправам
            |
          # | ## 1. Мост
            |
    Ветрова | Ветрова: Начнём с моста. Кто доложит?
            |
      Седов | Седов: Я. Готово две трети.
            |
    Ветрова | Ветрова: Что мешает?
            |
      Седов | Седов: Погода.
            |
          # | ## 2. Паром
            |
      Рощин | Рощин: Паром ходит по расписанию.
            |
    Ветрова | Ветрова: Расписание висит?
            |
      Рощин | Рощин: Висит.
            |
          # | ## 3. Разное
            |
      Седов | Седов: Ничего.
  `, { language: 'ru' });

  reads('a working group: a scribe with short names', `
         # | Ferry Protocol WG
           |
         - | Scribe: Una
           |
      Dana | Dana: Let's start with the agenda. Any bashing?
      Luis | Luis: None.
      Dana | Dana: First draft, the timetable. Kim?
       Kim | Kim: There is a new version, -04. It clears all issues but one, about Tuesdays.
      Luis | Luis: Why not leave it to the operator?
       Kim | Kim: Because the market is everywhere on Tuesdays.
    Bob P. | Bob P.: +1
      Dana | Dana: Let's take it to the list.
       Kim | Kim: Fine.
  `, { language: 'en', terse: true, pending: { drawn: '"Scribe:" is taken for a speaker', regular: '"Scribe:" is taken for a speaker' } });

  reads('minutes with continuation dots', `
       # | Ferry Working Group Teleconference
         |
    Dana | Dana: shall we begin with the timetable?
         |
    Luis | Luis: I have read the draft twice
    Luis | ... it does not say what happens on Tuesdays
    Luis | ... and the market is on Tuesday
         |
     Kim | Kim: that was left out on purpose
         |
    Dana | Dana: why?
         |
     Kim | Kim: we had no time
         |
    Luis | Luis: let us have it in the next draft
         |
    Luis | RESOLUTION: Tuesdays go into the next draft
         |
    Dana | Dana: thanks
  `, { terse: true, pending: { drawn: 'a resolution is taken for a heading', regular: 'a resolution is taken for a heading', uneven: 'a resolution is taken for a heading' } });

  reads('a log with a scribe bot: nick in angle brackets', `
    Dana | <Dana> scribe: Una
     Una | <Una> Dana: shall we begin with the timetable?
     Una | <Una> Luis: I have read the draft twice
     Una | <Una> ... it does not say what happens on Tuesdays
    Luis | <Luis> s/Tuesdays/Tuesday/
     Kim | <Kim> q+
    Dana | <Dana> ack Kim
     Una | <Una> Kim: that was left out on purpose
    Dana | <Dana> thanks
  `, { terse: true, pending: { regular: 'a nick in angle brackets', uneven: 'a nick in angle brackets' } });

  reads('initials of delegates, resolved by a table at the top', `
      # | # May 4 meeting notes
        |
      - | Dana Whitlock (DWK), Luis Moreno (LMO), Kim Harrow (KHW), Una Mossley (UMY)
        |
      # | ## Tuesdays
        |
    DWK | DWK: So the question is whether the boat sails on Tuesdays.
        |
    LMO | LMO: It does not, because of the market.
        |
    LMO | The pier is full of sheep.
        |
    KHW | KHW: We could move the sheep.
        |
    DWK | DWK: Has anybody asked the farmers?
        |
    UMY | UMY: I have. They would rather move the boat.
        |
      # | ### Conclusion
        |
      - | No boat on Tuesdays.
  `, { language: 'en' });

  reads('bullets with user names, no capitals and no stops', `
          # | # Timetable
            |
     stroud | - stroud: I'm working on taking the winter days out of the timetable
    penrose | - penrose: there is some weirdness with the tide which nobody understands so far
    penrose | - penrose: https://timetable.example/winter
     stroud | - stroud: in that case a run through the tables is in order
    penrose | - penrose: we had that in spring as well
            |
          # | # Boats
            |
     una-mo | - una-mo: the old boat does not like to be turned on at six, says the master
    penrose | - penrose: me three
     una-mo | - una-mo: I would expect you to turn her off
     stroud | - stroud: maybe we should just leave the engine running over night
    penrose | - penrose: on the other hand the harbour master has to live with the noise
     una-mo | - una-mo: https://boats.example/noise
     una-mo | - una-mo: he moved out last year
     stroud | - stroud: then it is settled
    penrose | - penrose: weak preference for the engine
  `, { terse: true, pending: { regular: 'few bullets with user names are keys and values', uneven: 'few bullets with user names are keys and values' } });

  reads('items of a list: one without a name is nobody\'s', `
         # | ## Timetable
           |
      Dana | * Dana: the winter table is ready, and nobody has read it.
      Luis | * Luis: I have read it twice, and it does not say what happens on Tuesdays.
         - | * the table is in the drawer
       Kim | * Kim: Tuesdays were left out on purpose.
           |
         # | ## Boats
           |
      Luis | * Luis: the old boat leaks again.
         - | * to be mended
      Dana | * Dana: who mends her?
       Kim | * Kim: I do, if somebody pays for the planks.
         - | * agreed
      Luis | * Luis: then it is settled for this year.
  `, { language: 'en', terse: true });

  reads('user names that speak together', `
         stroud | stroud: the winter table is ready, and nobody has read it.
        penrose | penrose: we had that in spring as well
    stroud, fin | stroud, fin: some of us have read it
            fin | fin: twice
        penrose | penrose: accepted, with Tuesdays.
         stroud | stroud: the old boat leaks again.
            fin | fin: who mends her?
        penrose | penrose: I do, if somebody pays for the planks.
  `, { terse: true });

  reads('messages without stops, some of them no more than an address', `
    Dana Whitlock | Dana Whitlock: I work on the timetable, and I have been here from the first boat on *... interested in bridges
      Luis Moreno | Luis Moreno: to repeat for those who are not here yet, we use the list for voting
    Dana Whitlock | Dana Whitlock: https://ferry.example/calendar
       Kim Harrow | Kim Harrow: like this?
    Dana Whitlock | Dana Whitlock: the tide is on page four
      Luis Moreno | Luis Moreno: https://ferry.example/tides
       Kim Harrow | Kim Harrow: there are a number of proposed changes to the timetable
  `, { terse: true, pending: { regular: 'a name of whom nothing but an address is known', uneven: 'a name of whom nothing but an address is known' } });

  reads('a council: bullets with names in bold', `
       # | ## Council meeting
         |
    Dana | - **Dana**: shall we begin with the timetable?
    Luis | - **Luis**: I have read the draft twice, and it does not say what happens on Tuesdays.
     Kim | - **Kim**: That was left out on purpose.
    Dana | - **Dana**: Why?
     Kim | - **Kim**: We had no time.
    Luis | - **Luis**: Let us have it in the next draft.
    Dana | - **Dana**: Agreed.
  `, { language: 'en', terse: true });

  reads('bullets with names', `
       # | ## Meeting of the ferry group
         |
    Dana | - Dana: shall we begin with the timetable?
    Luis | - Luis: I have read the draft twice, and it does not say what happens on Tuesdays.
     Kim | - Kim: That was left out on purpose.
    Dana | - Dana: Why?
     Kim | - Kim: We had no time.
    Luis | - Luis: Let us have it in the next draft.
    Dana | - Dana: Agreed.
  `, { language: 'en', terse: true });

  it('bullets with given names and small letters, where that is all that there is', () => { assertReads(`
         # | Встреча рабочей группы, 4 мая
           |
      Анна | - Анна: предлагаю начать с карты
       Лев | - Лев: карта готова, осталось проверить подписи
      Анна | - Анна: кто проверит?
      Вера | - Вера: я могу, но только в пятницу
       Лев | - Лев: пятница подходит
      Анна | - Анна: тогда решили
  `); });

  reads('items of a list that begin with a name in brackets', `
               # | ## Мост
                 |
    Анна Ветрова | - [Анна Ветрова] Когда открывают мост?
      Пётр Седов | - [Пётр Седов] Я думаю, в пятницу.
    Анна Ветрова | - [Анна Ветрова] А если будет дождь?
      Пётр Седов | - [Пётр Седов] Тогда в понедельник.
      Олег Рощин | - [Олег Рощин] Мне всё равно.
    Анна Ветрова | - [Анна Ветрова] Спасибо.
      Пётр Седов | - [Пётр Седов] Да, хорошо.
  `, { terse: true });

  it('items of a list that begin with a nick in brackets', () => { assertReads(`
      stroud | * [stroud] The request is to let the ferry sail on Sundays.
    larkhill | * [larkhill] Historically, the harbour is reluctant to allow that.
      stroud | * [stroud] Does anybody know why?
    larkhill | * [larkhill] I think the tide is to blame.
     penrose | * [penrose] session of the council. carry on next week.
      stroud | * [stroud] I'm not in favour of waiting.
    larkhill | * [larkhill] we could ask the captain
     penrose | * [penrose] Yes.
      stroud | * [stroud] Use case is market day; whenever there is one, people row.
    larkhill | * [larkhill] Worried about the bells.
      stroud | * [stroud] Are you using the old timetable?
     penrose | * [penrose] Yes, I am.
    larkhill | * [larkhill] The pier is marked as a secure pier, so this should work.
      stroud | * [stroud] Okay.
  `); });
});
