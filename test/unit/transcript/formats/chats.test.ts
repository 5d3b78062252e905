import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Saved chats and logs. */
describe('formats: chats and logs', () => {
  reads('a messenger: date, time, name and colon', `
    Анна Ветрова | [04.05.2024, 10:02:11] Анна Ветрова: Коллеги, мост открывают в пятницу?
      Пётр Седов | [04.05.2024, 10:02:40] Пётр Седов: В пятницу, если не будет дождя.
    Анна Ветрова | [04.05.2024, 10:03:02] Анна Ветрова: А если будет?
      Олег Рощин | [04.05.2024, 10:03:15] Олег Рощин: Тогда в понедельник.
      Пётр Седов | [04.05.2024, 10:03:31] Пётр Седов: Именно так.
      Пётр Седов | И ленту перенесём.
    Анна Ветрова | [04.05.2024, 10:04:00] Анна Ветрова: Спасибо.
  `, { language: 'ru', terse: true });

  reads('a messenger: day/month, a hyphen, name and colon', `
           Anna | 04/05/2024, 10:02 - Anna: Does the bridge open on Friday?
    Luis Moreno | 04/05/2024, 10:02 - Luis Moreno: If it doesn't rain.
           Anna | 04/05/2024, 10:03 - Anna: And if it does?
         Kim H. | 04/05/2024, 10:03 - Kim H.: Then on Monday.
    Luis Moreno | 04/05/2024, 10:04 - Luis Moreno: That's right
    Luis Moreno | and the ribbon too
           Anna | 04/05/2024, 10:05 - Anna: Thanks!
  `, { terse: true });

  reads('a messenger: the date in words, the halves of the day in words', `
         = | 2024년 5월 4일 오전 10:02
    한가람 | 2024년 5월 4일 오전 10:02, 한가람 : 다리는 금요일에 여나요?
    문새벽 | 2024년 5월 4일 오전 10:02, 문새벽 : 비가 안 오면
    한가람 | 2024년 5월 4일 오후 1:15, 한가람 : 오면요?
    문새벽 | 2024년 5월 4일 오후 1:16, 문새벽 : 그럼 월요일
    한가람 | 2024년 5월 4일 오후 1:20, 한가람 : 네
  `, { terse: true });

  reads('a messenger: the month in words, a comma behind the time', `
              = | May 4, 2024, 10:02 AM
    Anna Wetherby | May 4, 2024, 10:02 AM, Anna Wetherby : Does the bridge open on Friday?
      Luis Moreno | May 4, 2024, 10:02 AM, Luis Moreno : If it doesn't rain
    Anna Wetherby | May 4, 2024, 10:15 PM, Anna Wetherby : And if it does?
      Luis Moreno | May 4, 2024, 10:16 PM, Luis Moreno : Then on Monday
      Luis Moreno | or so
    Anna Wetherby | May 4, 2024, 10:20 PM, Anna Wetherby : Thanks!
  `, { terse: true });

  reads('a messenger: the day and the month in words', `
    Анна Ветрова | 4 мая 2024 г., 10:02 - Анна Ветрова: Мост открывают в пятницу?
      Пётр Седов | 4 мая 2024 г., 10:02 - Пётр Седов: Если не будет дождя
    Анна Ветрова | 4 мая 2024 г., 10:03 - Анна Ветрова: А если будет?
      Пётр Седов | 4 мая 2024 г., 10:04 - Пётр Седов: Тогда в понедельник
      Пётр Седов | наверное
    Анна Ветрова | 4 мая 2024 г., 10:05 - Анна Ветрова: Спасибо
  `, { terse: true });

  reads('a log in Markdown: nicks in angle brackets and bold, some through a bridge', `
      stroud | **\\<stroud>** does anybody know when the ferry sails on Sunday and whether there is room for bicycles
    larkhill | **\\<larkhill>** at nine
      stroud | **\\<stroud>**  1. And back?
     penrose | **\\<bridgebot> \\<penrose>** six, if the tide lets her, and half past in summer when the evenings are long
    larkhill | **\\<larkhill>** https://timetable.example/winter
      stroud | **\\<stroud>** thanks
  `, { terse: true });

  reads('a messenger: name, comma, time in brackets on a line of its own', `
               @ | Анна Ветрова, [04.05.2024 10:02]
    Анна Ветрова | Коллеги, мост открывают в пятницу?
                 |
               @ | Пётр Седов, [04.05.2024 10:02]
      Пётр Седов | В пятницу, если не будет дождя.
                 |
               @ | Анна Ветрова, [04.05.2024 10:03]
    Анна Ветрова | А если будет?
                 |
               @ | Олег Рощин, [04.05.2024 10:03]
      Олег Рощин | Тогда в понедельник.
                 |
               @ | Анна Ветрова, [04.05.2024 10:04]
    Анна Ветрова | Спасибо.
  `, { language: 'ru' });

  reads('a log of a channel: time and nick in angle brackets', `
      stroud | [10:02] <stroud> does anybody know when the ferry sails
    larkhill | [10:02] <larkhill> at nine
      stroud | [10:03] <stroud> and back?
    larkhill | [10:03] <larkhill> six, if the tide lets her
           = | [10:04] * penrose has joined #delby
     penrose | [10:04] <penrose> half past in summer
      stroud | [10:05] <stroud> thanks
  `, { terse: true });

  reads('a log of a channel: time with seconds, operators, a meeting bot', `
       stroud | 18:01:02 <stroud> #startmeeting ferry
    bridgebot | 18:01:02 <bridgebot> Meeting started Mon May  6 18:01:02 2024 UTC.  The chair is stroud.
       stroud | 18:01:20 <@stroud> hello everybody, shall we begin
     larkhill | 18:01:31 <larkhill> hi
       stroud | 18:02:01 <@stroud> #topic the pier
     larkhill | 18:02:30 <larkhill> it is done, more or less
       stroud | 18:02:44 <@stroud> more or less?
     larkhill | 18:02:59 <larkhill> less
       stroud | 18:03:10 <@stroud> #endmeeting
  `, { terse: true });

  reads('a log of a channel: a space before nicks without a sign, addresses, lines of any length', `
    @whitlock | 13:14 <@whitlock> stroud: not really. The changes here are confined to what the winter timetable will accept, so one can try it on a single pier
       stroud | 13:14 < stroud> But you need more than one boat, right?
     larkhill | 13:15 < larkhill> https://timetable.example/winter
    @whitlock | 13:15 <@whitlock> I think the second pier is more useful for people who come by train and want to go on by boat without waiting for the tide
     larkhill | 13:16 < larkhill> so the trouble with the present one is that nobody can read it
       stroud | 13:16 < stroud> larkhill: thanks.
  `.replaceAll('    @whitlock', '     whitlock'), { language: 'en', terse: true });

  reads('a log with times in full, tabs, nicks with brackets', `
           Anna_Ashdown_(DFT) | [2023-07-10T14:58:02.240Z]\t<Anna_Ashdown_(DFT)>\tpresent+
                 Luis_Moreno | [2023-07-10T14:58:09.101Z]\t<Luis_Moreno>\tagenda: the ferry and the pier
    Kim_Harrow_(she/her)_-_FA | [2023-07-10T14:58:57.333Z]\t<Kim_Harrow_(she/her)_-_FA>\tq+
                 Luis_Moreno | [2023-07-10T14:59:07.399Z]\t<Luis_Moreno>\tKim: you are next
    Kim_Harrow_(she/her)_-_FA | [2023-07-10T15:00:20.685Z]\t<Kim_Harrow_(she/her)_-_FA>\tI wanted to ask who pays for the pier
           Anna_Ashdown_(DFT) | [2023-07-10T15:01:01.025Z]\t<Anna_Ashdown_(DFT)>\tWe do
  `, { language: 'en', terse: true });

  reads('a log in columns: date and time, nick, words', `
      stroud | 2024-05-04 10:02:11\tstroud\tdoes anybody know when the ferry sails on Sunday and whether she takes bicycles
    larkhill | 2024-05-04 10:02:30\t@larkhill\tat nine
      stroud | 2024-05-04 10:03:01\tstroud\tand back?
           = | 2024-05-04 10:03:05\t-->\tpenrose (~pen@host.example) has joined
     penrose | 2024-05-04 10:03:09\tpenrose\tsix, if the tide lets her
    larkhill | 2024-05-04 10:03:11\t@larkhill\thalf past in summer
           = | 2024-05-04 10:04:00\t *\tstroud looks for the timetable
      stroud | 2024-05-04 10:04:12\tstroud\tthanks
  `, { terse: true });

  reads('a log broken at a column: lines go on below the words', `
        duck | 21:10:46 <duck> the winter table is ready, and nobody has
        duck |                 read it so far
    larkhill | 21:10:57 <larkhill> i have
        duck | 21:11:09 <duck> and?
    larkhill | 21:12:11 <larkhill> it does not say what happens on
    larkhill |                     tuesdays, when the market is on and
    larkhill |                     nobody can get through
        duck | 21:12:23 <duck> that was left out on purpose
    larkhill | 21:13:02 <larkhill> why?
  `, { terse: true });

  reads('a channel that tells who comes and goes without a time', `
       stroud | [10:02] <stroud> does anybody know when the ferry sails
            = | === penrose [n=pen@pier.example]  has joined #ferry
    larkhill_ | [10:03] <larkhill_> at nine
       stroud | [10:03] <stroud> and back?
            = | === larkhill is now known as larkhill_
            = | === una [n=una@pier.example]  has left #ferry []
    larkhill_ | [10:04] <larkhill_> six, more or less
       stroud | [10:05] <stroud> thanks
  `, { terse: true });

  reads('a log in columns: signs for nicks that do something, underscores', `
            = | 2024-05-04 10:02:01\t▷\tpenrose (~pen@host.example) has joined #ferry
      stroud_ | 2024-05-04 10:02:11\tstroud_\tdoes anybody know when the ferry sails on Sunday and whether she takes bicycles
     larkhill | 2024-05-04 10:02:30\tlarkhill\tat nine
            = | 2024-05-04 10:02:40\t…\tlarkhill looks at the tide
      stroud_ | 2024-05-04 10:03:01\tstroud_\tand back?
            = | 2024-05-04 10:03:05\t⚡\tdisconnected from server
     larkhill | 2024-05-04 10:03:09\tlarkhill\tsix, if the tide lets her
      stroud_ | 2024-05-04 10:03:11\tstroud_\tthanks for that
  `, { terse: true });

  reads('a log of a channel: the day in words, nicks with addresses', `
           = | [15 May 10:01] *** You connected
      stroud | [15 May 10:02] <stroud!n=sue@cpe-72-1.ferry.example> when does the ferry sail?
    larkhill | [15 May 10:02] <larkhill!~lark@pier.example> at nine
           = | [15 May 10:03] * larkhill looks at the tide
      stroud | [15 May 10:03] <stroud!n=sue@cpe-72-1.ferry.example> and back?
    larkhill | [15 May 10:04] <larkhill!~lark@pier.example> six, more or less
      stroud | [15 May 10:05] <stroud!n=sue@cpe-72-1.ferry.example> thanks
  `, { terse: true });

  reads('a channel without times: nick in angle brackets', `
      stroud | <stroud> does anybody know when the ferry sails
    larkhill | <larkhill> at nine
      stroud | <stroud> and back?
    larkhill | <larkhill> six, if the tide lets her
     penrose | <penrose> half past in summer
      stroud | <stroud> thanks
    larkhill | <larkhill> you're welcome
  `, { terse: true });

  reads('a work chat: name and time on a line, words below', `
                @ | Dana Whitlock  10:02 AM
    Dana Whitlock | does the bridge open on Friday?
                @ | Luis Moreno  10:02 AM
      Luis Moreno | If it doesn't rain
      Luis Moreno | and it always rains
                @ | Dana Whitlock  10:03 AM
    Dana Whitlock | ok
                @ | Kim Harrow  10:04 AM
       Kim Harrow | Then on Monday
                @ | Dana Whitlock  10:05 AM
    Dana Whitlock | thanks!
  `, {});

  reads('a work chat: name, a dash, and the day', `
                @ | Dana Whitlock — 05/04/2024 10:02 AM
    Dana Whitlock | does the bridge open on Friday?
                @ | Luis Moreno — 05/04/2024 10:02 AM
      Luis Moreno | If it doesn't rain
      Luis Moreno | and it always rains
                @ | Dana Whitlock — 05/04/2024 10:03 AM
    Dana Whitlock | ok
                @ | Kim Harrow — 05/04/2024 10:04 AM
       Kim Harrow | Then on Monday
                @ | Dana Whitlock — 05/04/2024 10:05 AM
    Dana Whitlock | thanks!
  `, {});

  reads('a name and an arrow', `
    Анна | Анна> Кто-нибудь знает, когда паром в воскресенье?
    Пётр | Пётр> в девять, если прилив
    Анна | Анна> А обратно?
    Пётр | Пётр> В шесть.
    Анна | Анна> Спасибо
    Пётр | Пётр> Не за что, приезжайте.
  `, { language: 'ru', terse: true });

  reads('nicks that are spoken to, as a network writes them', `
       stroud | @stroud: does anybody know when the ferry sails on Sunday?
    lark.hill | @lark.hill: at nine, as always
       stroud | @stroud: and back?
    lark.hill | @lark.hill: six, if the tide lets her
         una7 | @una7: half past in summer
       stroud | @stroud: thanks to both of you
  `, { terse: true });

  reads('the chat of a video call', `
    Dana Whitlock | 10:02:11 From Dana Whitlock to Everyone: can everybody hear me?
      Luis Moreno | 10:02:30 From Luis Moreno to Everyone: yes
    Dana Whitlock | 10:03:01 From Dana Whitlock to Everyone: the link is in the invitation
       Kim Harrow | 10:03:22 From Kim Harrow to Everyone: got it, thanks
      Luis Moreno | 10:04:05 From Luis Moreno to Everyone: me too
    Dana Whitlock | 10:05:48 From Dana Whitlock to Everyone: good
  `, { terse: true });

  reads('user names and colons', `
           # | # Review club: ferry timetable
             |
           - | Today's change is about the winter timetable.
             |
      stroud | stroud: hi everybody, welcome to the review club
    larkhill | larkhill: hi
    penrose_ | penrose_: hello
      stroud | stroud: did everyone have a chance to look at the change?
    larkhill | larkhill: yes, twice. I like that it is short
    penrose_ | penrose_: only the first half
      stroud | stroud: first question: why does the boat not sail on Tuesdays?
    larkhill | larkhill: because of the market
    penrose_ | penrose_: the pier is full of sheep
      stroud | stroud: right
  `, { language: 'en', terse: true });

  reads('a forum: a nick in small letters, and how long ago', `
              @ | stroud · 3h ago
         stroud | The winter table is ready, and nobody has read it.
                |
              @ | ferry_77 · 2h ago
       ferry_77 | We had that in spring as well.
                |
              @ | stroud · 2h ago
         stroud | Somebody has to read it before Tuesday.
                |
              @ | una-mo · 40 min. ago
         una-mo | I have read it twice.
                |
              @ | ferry_77 · 12m ago
       ferry_77 | Then it is settled.
  `, { language: 'en' });

  reads('an export: the date in brackets, a nick and its number', `
                @ | [5/4/2024 10:02 AM] stroud#1234
      stroud#1234 | The winter table is ready, and nobody has read it.
                  |
                @ | [5/4/2024 10:03 AM] ferry_77#0007
    ferry_77#0007 | We had that in spring as well.
                  |
                @ | [5/4/2024 10:05 AM] stroud#1234
      stroud#1234 | Somebody has to read it before Tuesday.
                  |
                @ | [5/4/2024 10:09 AM] una-mo#4711
      una-mo#4711 | I have read it twice.
  `, { language: 'en' });

  reads('messages of a line without a stop, under a name in bold', `
                @ | **Dana**
                  |
             Dana | Can you make a list of what the boat needs?
                  |
                @ | **Luis**
                  |
             Luis | Planks, ropes and lamps
                  |
                @ | **Dana**
                  |
             Dana | How many planks?
                  |
                @ | **Luis**
                  |
             Luis | Twelve planks and a spare
                  |
                @ | **Dana**
                  |
             Dana | Thank you.
  `, { language: 'en' });

  it('a nick in small letters, a tab, and words', () => { assertReads(`
      седов | седов\tмост открывают в пятницу?
    ветрова | ветрова\tесли дождя не будет
      седов | седов\tа если будет
    ветрова | ветрова\tтогда в понедельник
      рощин | рощин\tи ленту перенесём
      седов | седов\tну вот
    ветрова | ветрова\tя уже всех позвала
      рощин | рощин\tи я
      седов | седов\tкто повезёт гостей?
    ветрова | ветрова\tпаром, наверное
      седов | седов\tон же стоит
      рощин | рощин\tпочинили вчера
    ветрова | ветрова\tя видела
      седов | седов\tспасибо
  `); });;

  it('a nick in small letters, and a dash', () => { assertReads(`
      stroud | stroud - Does the ferry sail on Sunday?
    larkhill | larkhill - At nine, if the tide lets her.
      stroud | stroud - And back?
    larkhill | larkhill - At six.
     penrose | penrose - Half past in summer.
      stroud | stroud - That is late.
    larkhill | larkhill - Not for us, we have the key.
     penrose | penrose - And the dog.
      stroud | stroud - Who feeds the dog when you are away?
    larkhill | larkhill - The captain, mostly.
      stroud | stroud - He does not like dogs.
     penrose | penrose - Nobody told the dog.
    larkhill | larkhill - It knows, I think.
      stroud | stroud - Thanks.
  `); });

  reads('a nick in small letters, its time in brackets, and words', `
      stroud | stroud [00:00:12] Does the ferry sail on Sunday?
    larkhill | larkhill [00:00:19] At nine, if the tide lets her.
      stroud | stroud [00:00:31] And back?
    larkhill | larkhill [00:00:38] At six.
     penrose | penrose [00:00:44] Half past in summer.
      stroud | stroud [00:00:52] Thanks.
  `, { language: 'en', terse: true });

  reads('a nick in small letters, two spaces and its time', `
           @ | stroud  10:02 AM
      stroud | Does the ferry sail on Sunday?
             |
           @ | larkhill  10:04 AM
    larkhill | At nine, if the tide lets her.
    larkhill | Mostly.
             |
           @ | stroud  10:05 AM
      stroud | And back?
             |
           @ | penrose  10:09 AM
     penrose | At six.
             |
           @ | larkhill  10:10 AM
    larkhill | Half past in summer.
  `, { language: 'en' });

  reads('a forum’s nicks, with what it writes before each', `
           @ | u/stroud · 3h ago
             |
      stroud | Does the ferry sail on Sunday?
             |
           @ | u/larkhill · 2h ago
             |
    larkhill | At nine, if the tide lets her.
             |
           @ | u/stroud · 2h ago
             |
      stroud | And back?
             |
           @ | u/penrose · 1h ago
             |
     penrose | At six.
             |
           @ | u/larkhill · 1h ago
             |
    larkhill | Half past in summer.
             |
           @ | u/stroud · 20m ago
             |
      stroud | Thanks.
  `, { language: 'en' });
});
