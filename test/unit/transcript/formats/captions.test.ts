import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Captions and subtitles. */
describe('formats: captions', () => {
  reads('WebVTT with voices', `
               = | WEBVTT
                 |
               = | 00:01.000 --> 00:04.000
    Анна Ветрова | <v Анна Ветрова>Добрый день, начнём.
                 |
               = | 00:05.000 --> 00:09.000
     Пётр Громов | <v Пётр Громов>Да, у меня два вопроса.
                 |
               = | 00:10.000 --> 00:12.000
    Анна Ветрова | <v Анна Ветрова>Слушаю.
                 |
               = | 00:12.500 --> 00:16.000
     Пётр Громов | <v Пётр Громов>Когда откроют мост?
                 |
               = | 00:16.500 --> 00:18.000
    Анна Ветрова | <v Анна Ветрова>Осенью.
                 |
               = | 00:18.500 --> 00:21.000
      Олег Седов | <v Олег Седов>Мы это уже слышали.
  `, { terse: true });

  reads('WebVTT with voices that are closed, and cue names', `
                = | WEBVTT
                  |
                = | 8f2c1a90-11d4-4c1b-9a77-1/11-0
                = | 00:00:03.120 --> 00:00:05.000
    Dana Whitlock | <v Dana Whitlock>Hello, can everybody hear me?</v>
                  |
                = | 8f2c1a90-11d4-4c1b-9a77-1/14-0
                = | 00:00:05.480 --> 00:00:09.770
      Luis Moreno | <v Luis Moreno>Yes, we can hear you.</v>
                  |
                = | 8f2c1a90-11d4-4c1b-9a77-1/19-0
                = | 00:00:10.100 --> 00:00:14.320
    Dana Whitlock | <v Dana Whitlock>Great, then let's begin
    Dana Whitlock | with the ferry.</v>
                  |
                = | 8f2c1a90-11d4-4c1b-9a77-1/23-0
                = | 00:00:15.100 --> 00:00:17.200
      Luis Moreno | <v Luis Moreno>The ferry is late.</v>
                  |
                = | 8f2c1a90-11d4-4c1b-9a77-1/27-0
                = | 00:00:18.100 --> 00:00:19.200
       Kim Harrow | <v Kim Harrow>It always is.</v>
  `, { terse: true });

  reads('SRT with names', `
               = | 1
               = | 00:00:03,120 --> 00:00:05,000
    Анна Ветрова | Анна Ветрова: Добрый день, начнём.
                 |
               = | 2
               = | 00:00:05,480 --> 00:00:09,770
     Пётр Громов | Пётр Громов: Да, у меня два вопроса.
                 |
               = | 3
               = | 00:00:10,100 --> 00:00:14,320
     Пётр Громов | Первый, про мост.
                 |
               = | 4
               = | 00:00:15,100 --> 00:00:17,200
    Анна Ветрова | Анна Ветрова: Слушаю.
                 |
               = | 5
               = | 00:00:18,100 --> 00:00:19,200
     Пётр Громов | Пётр Громов: Когда его откроют?
                 |
               = | 6
               = | 00:00:20,100 --> 00:00:21,200
    Анна Ветрова | Анна Ветрова: Осенью.
  `, { terse: true });

  reads('SRT with names in capitals and brackets', `
       = | 1
       = | 00:00:03,120 --> 00:00:05,000
    DANA | [DANA] Hello, can everybody hear me?
         |
       = | 2
       = | 00:00:05,480 --> 00:00:09,770
    LUIS | [LUIS] Yes, we can hear you.
         |
       = | 3
       = | 00:00:10,100 --> 00:00:14,320
    DANA | [DANA] Great, then let's begin with the ferry.
         |
       = | 4
       = | 00:00:15,100 --> 00:00:17,200
    LUIS | [LUIS] The ferry is late.
         |
       = | 5
       = | 00:00:18,100 --> 00:00:19,200
    DANA | [DANA] It always is.
  `, { terse: true });

  reads('live captions: two chevrons and a name in capitals', `
    DANA WHITLOCK | >> DANA WHITLOCK: Good evening. The ferry is back.
      LUIS MORENO | >> LUIS MORENO: That's right, Dana. It sailed at nine this morning
      LUIS MORENO | with forty people on board and a band.
    DANA WHITLOCK | >> DANA WHITLOCK: A band?
      LUIS MORENO | >> LUIS MORENO: The fire brigade's. It rained on the tuba.
          CAPTAIN | >> CAPTAIN: We have had worse.
    DANA WHITLOCK | >> DANA WHITLOCK: Thank you both.
  `, { language: 'en', terse: true });

  it('two chevrons and no name: somebody else, whom nobody names', () => {
    assertReads(`
          ВЕТРОВА | >> ВЕТРОВА: Добрый вечер. Начинаем приём жителей.
                ? | >> Спасибо. Я живу у пристани.
          ВЕТРОВА | >> ВЕТРОВА: Слушаем вас.
            СЕДОВ | >> СЕДОВ: Когда перестал ходить паром?
                ? | >> В октябре, после ледохода.
                ? | С тех пор его нет.
          ВЕТРОВА | >> ВЕТРОВА: Спасибо. Следующий.
    `);
  });

  reads('live captions in Markdown dress: a dash and a name in capitals', `
    WHITLOCK | - WHITLOCK: Good evening. The ferry is back.
      MORENO | - MORENO: That's right. It sailed at nine this morning.
    WHITLOCK | - WHITLOCK: With a band?
      MORENO | - MORENO: With the fire brigade's.
     CAPTAIN | - CAPTAIN: We have had worse.
    WHITLOCK | - WHITLOCK: Thank you both.
  `, { language: 'en', terse: true });

  reads('WebVTT whose cues are named by who speaks', `
                = | WEBVTT
                  |
                @ | 1 "Анна Ветрова" (3871920)
                = | 00:00:02.000 --> 00:00:05.000
     Анна Ветрова | Мост открывают в пятницу?
                  |
                @ | 2 "Пётр Седов" (3871944)
                = | 00:00:05.000 --> 00:00:08.000
       Пётр Седов | Если не будет дождя.
                  |
                @ | 3 "Анна Ветрова" (3871920)
                = | 00:00:08.000 --> 00:00:10.000
     Анна Ветрова | А если будет?
                  |
                @ | 4 "Пётр Седов" (3871944)
                = | 00:00:10.000 --> 00:00:12.000
       Пётр Седов | Тогда в понедельник.
  `, { terse: true });
});
