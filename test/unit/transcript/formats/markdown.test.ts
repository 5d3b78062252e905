import { reads } from '../../../support/zoo';

/** Labels in Markdown dress. */
describe('formats: Markdown', () => {
  reads('bold with the colon inside', `
               # | ## Начало
                 |
    Анна Ветрова | **Анна Ветрова:** Здравствуйте. Сегодня мы говорим о пароме.
                 |
    Анна Ветрова | У нас в гостях инженер.
                 |
     Пётр Громов | **Пётр Громов:** Добрый день.
                 |
    Анна Ветрова | **Анна Ветрова:** Когда откроют мост?
                 |
     Пётр Громов | **Пётр Громов:** Осенью.
                 |
    Анна Ветрова | **Анна Ветрова:** Продолжим.
                 |
     Пётр Громов | **Пётр Громов:** Давайте.
  `, { language: 'ru' });

  reads('bold with the colon outside', `
    Dana | **Dana**: Welcome to the show. Today we talk about ferries.
         |
     Una | **Una**: Thank you for having me.
         |
    Dana | **Dana**: How did it all begin?
         |
     Una | **Una**: With a leaking boat.
         |
     Una | My father had bought it for a song.
         |
    Dana | **Dana**: And it sank.
         |
     Una | **Una**: Twice.
  `, { language: 'en' });

  reads('bold with no colon, words behind', `
    Dana | **Dana** Welcome to the show. Today we talk about ferries.
         |
     Una | **Una** Thank you for having me.
         |
    Dana | **Dana** How did it all begin?
         |
     Una | **Una** With a leaking boat.
         |
     Una | My father had bought it for a song.
         |
    Dana | **Dana** And it sank.
         |
     Una | **Una** Twice.
  `, { language: 'en' });

  reads('bold with a time, on a line of its own', `
                @ | **Dana Whitlock** (00:03)
                  |
    Dana Whitlock | Welcome to the show. Today we talk about ferries.
                  |
                @ | **Una Mossley** (00:12)
                  |
      Una Mossley | Thank you for having me.
                  |
                @ | **Dana Whitlock** (00:15)
                  |
    Dana Whitlock | How did it all begin?
                  |
                @ | **Una Mossley** (00:18)
                  |
      Una Mossley | With a leaking boat.
                  |
      Una Mossley | My father had bought it for a song.
                  |
                @ | **Dana Whitlock** (00:41)
                  |
    Dana Whitlock | And it sank.
  `, { language: 'en' });

  reads('italic names', `
    Dana | *Dana:* Welcome to the show. Today we talk about ferries.
         |
     Una | *Una:* Thank you for having me.
         |
    Dana | *Dana:* How did it all begin?
         |
     Una | *Una:* With a leaking boat.
         |
     Una | My father had bought it for a song.
         |
    Dana | *Dana:* And it sank.
         |
     Una | *Una:* Twice.
  `, { language: 'en' });

  reads('underscores for italics, name and colon', `
    Dana Whitlock | _Dana Whitlock_: Welcome to the show.
                  |
      Una Mossley | _Una Mossley_: Thank you for having me.
                  |
    Dana Whitlock | _Dana Whitlock_: How did it all begin?
                  |
      Una Mossley | _Una Mossley_: With a leaking boat.
                  |
    Dana Whitlock | _Dana Whitlock_: And it sank.
                  |
      Una Mossley | _Una Mossley_: Twice.
  `, { language: 'en' });

  reads('offices and names with a colon as headings', `
                # | # The council of the ferry towns
                  |
                # | ## Item 1
                  |
                @ | #### Chair Dana Whitlock:
                  |
    Dana Whitlock | We come to the ferry. Who wants to begin?
                  |
                @ | #### Una Mossley:
                  |
      Una Mossley | The boat leaks, and it has leaked for years.
                  |
      Una Mossley | Nobody has looked at it since the flood.
                  |
                @ | #### Chair Dana Whitlock:
                  |
    Dana Whitlock | Thank you. What would it cost?
                  |
                @ | #### Una Mossley:
                  |
      Una Mossley | More than we have.
                  |
                @ | #### Chair Dana Whitlock:
                  |
    Dana Whitlock | Then we shall have to ask.
  `, { language: 'en' });

  reads('names as headings of the third level', `
                # | # The ferry show
                  |
                @ | ### Dana Whitlock
                  |
    Dana Whitlock | Welcome to the show. Today we talk about ferries.
                  |
                @ | ### Una Mossley
                  |
      Una Mossley | Thank you for having me.
                  |
                @ | ### Dana Whitlock
                  |
    Dana Whitlock | How did it all begin?
                  |
                @ | ### Una Mossley
                  |
      Una Mossley | With a leaking boat.
                  |
      Una Mossley | My father had bought it for a song.
                  |
                @ | ### Dana Whitlock
                  |
    Dana Whitlock | And it sank.
  `, { language: 'en' });

  reads('front matter, chapter headings, plain names', `
       = | ---
       = | title: The ferry show
       = | guests: [Una Mossley]
       = | date: 2024-05-04
       = | ---
         |
       # | ## The boat
         |
    Dana | Dana: Welcome to the show. Today we talk about ferries.
         |
     Una | Una: Thank you for having me.
         |
       # | ## The leak
         |
    Dana | Dana: How did it all begin?
         |
     Una | Una: With a leaking boat.
         |
     Una | My father had bought it for a song.
         |
    Dana | Dana: And it sank.
         |
     Una | Una: Twice.
  `, { language: 'en' });

  reads('a chat with a program: items of its lists in bold are no speakers', `
            @ | ## User
              |
         User | What does the old boat need? Tell me in a list.
              |
            @ | ## Assistant
              |
    Assistant | Here is what she needs, part by part.
              |
    Assistant | - **Planks**
    Assistant |   - twelve of oak
    Assistant |   - and a spare one
    Assistant | - **Ropes**
    Assistant |   - two long ones
    Assistant |   - as last year
    Assistant | - **Lamps**
    Assistant |   - one that burns through the night
    Assistant | - **Paint**
    Assistant |   - white
    Assistant |   - and some blue for the name
    Assistant | - **Sails**
    Assistant |   - none
              |
            @ | ## User
              |
         User | Make it shorter.
              |
            @ | ## Assistant
              |
    Assistant | Of course.
              |
    Assistant | - **Planks**
    Assistant |   - twelve of oak
    Assistant | - **Ropes**
    Assistant |   - two long ones
    Assistant | - **Lamps**
    Assistant |   - one that burns through the night
    Assistant | - **Paint**
    Assistant |   - white
    Assistant | - **Sails**
    Assistant |   - none
              |
            @ | ## User
              |
         User | Once more, without a word of your own.
              |
            @ | ## Assistant
              |
    Assistant | - **Planks**
    Assistant |   - twelve of oak
    Assistant | - **Ropes**
    Assistant |   - two long ones
    Assistant | - **Lamps**
    Assistant |   - one that burns through the night
    Assistant | - **Paint**
    Assistant |   - white
    Assistant | - **Sails**
    Assistant |   - none
              |
            @ | ## User
              |
         User | Thank you.
              |
            @ | ## Assistant
              |
    Assistant | Good luck with the boat.
  `, { language: 'en' });

  reads('names as headings of one level, sections as headings of another', `
                # | # Panel: rivers and roads
                  |
                # | ## Opening
                  |
                @ | ### Dana Whitlock
                  |
    Dana Whitlock | Welcome, everybody. We have three guests and one hour.
                  |
                @ | ### Tom Arkwell
                  |
      Tom Arkwell | Thank you. I brought a map.
                  |
                @ | ### Dana Whitlock
                  |
    Dana Whitlock | Of course you did.
                  |
                # | ## The bridge
                  |
                @ | ### Tom Arkwell
                  |
      Tom Arkwell | The bridge is here, and the road ends there.
                  |
                @ | ### Ines Faro
                  |
        Ines Faro | It is half of the problem.
                  |
                # | ## Closing
                  |
                @ | ### Dana Whitlock
                  |
    Dana Whitlock | Thank you all.
  `, { language: 'en' });

  reads('names as headings of a wiki', `
               # | = Круглый стол о реке =
                 |
               - | Запись от 3 мая, правки внесены участниками.
                 |
               @ | == Анна Вербина ==
    Анна Вербина | Добрый вечер всем. Начнём с того, что у нас не получилось.
                 |
               @ | == Лев Карташов ==
    Лев Карташов | Не получилось почти всё. Но лодки мы купили.
                 |
    Лев Карташов | И причал починили.
                 |
               @ | == Анна Вербина ==
    Анна Вербина | Это уже немало.
                 |
               @ | == Вера Сомова ==
     Вера Сомова | А кто будет отвечать за причал?
                 |
               @ | == Лев Карташов ==
    Лев Карташов | Я и буду.
  `, { language: 'ru' });

  reads('names in underscores, and no colon', `
    Dana Whitlock | _Dana Whitlock_ I never read reviews. My mother reads them to me.
                  |
      Tom Arkwell | _Tom Arkwell_ Mine hides them.
                  |
    Dana Whitlock | _Dana Whitlock_ Then yours is the kinder one. What are you working on?
                  |
      Tom Arkwell | _Tom Arkwell_ A book about the river. It has been five years now.
      Tom Arkwell | It is a _good_ book.
                  |
    Dana Whitlock | _Dana Whitlock_ That is the hard one.
  `, { language: 'en' });
});
