import { reads } from '../../../support/zoo';

/** The speaker has a line to himself before his words: with a colon, without, with an office, a party or a time. */
describe('formats: the speaker on a line before', () => {
  reads('a hearing: name alone, no mark, a blank line before and behind', `
               # | Общественные слушания по мосту в Заречье
                 |
               @ | Анна Ветрова
                 |
    Анна Ветрова | Добрый вечер. Начнём с вопроса о сроках.
                 |
               @ | Пётр Седов
                 |
      Пётр Седов | Мост закрыли в мае. Откроем осенью.
                 |
      Пётр Седов | Осталось уложить покрытие.
                 |
               @ | Олег Рощин
                 |
      Олег Рощин | А кто заплатит за объезд?
                 |
               @ | Пётр Седов
                 |
      Пётр Седов | Объезд оплатит область.
                 |
               @ | Анна Ветрова
                 |
    Анна Ветрова | Есть ли ещё вопросы?
                 |
               @ | Олег Рощин
                 |
      Олег Рощин | Больше нет.
  `, { language: 'ru' });

  reads('a court: full name alone, blank lines between', `
                   @ | Marla K. Denholm
                     |
    Marla K. Denholm | We will hear argument first in the case of the river dam.
                     |
                   @ | Peter Oakley
                     |
        Peter Oakley | Thank you, and may it please the Court.
        Peter Oakley | The dam was built in 1931, before the statute.
                     |
                   @ | Ruth A. Finchley
                     |
    Ruth A. Finchley | Well, counsel, what does the statute say?
                     |
                   @ | Peter Oakley
                     |
        Peter Oakley | It says each year, Your Honor.
                     |
                   @ | Ruth A. Finchley
                     |
    Ruth A. Finchley | And in 1931?
                     |
                   @ | Peter Oakley
                     |
        Peter Oakley | There was no statute in 1931.
                     |
                   @ | Marla K. Denholm
                     |
    Marla K. Denholm | Thank you, counsel. The case is submitted.
  `, { language: 'en' });

  reads('a service: name with the time behind it, words below', `
                @ | Dana Whitlock  0:03
    Dana Whitlock | Okay, shall we start? I think everyone is here.
                  |
                @ | Speaker 2  0:09
        Speaker 2 | Yes, let's go.
                  |
                @ | Dana Whitlock  0:15
    Dana Whitlock | Great. So the first thing is the ferry.
                  |
                @ | Luis Moreno  0:41
      Luis Moreno | I can speak to that. The pier is done, and the boat comes in June.
                  |
                @ | Dana Whitlock  1:02
    Dana Whitlock | June. Good.
                  |
                @ | Speaker 2  1:05
        Speaker 2 | That's what they said last year.
                  |
                @ | Luis Moreno  1:09
      Luis Moreno | I know, I know.
  `, { language: 'en' });

  reads('a service: name, colon and the time in brackets, words below', `
            @ | Speaker 1: (00:03)
    Speaker 1 | Good morning, everyone. Thank you for coming on such short notice.
              |
            @ | Mayor Thornby: (00:12)
      Thornby | Good morning. The bridge will be closed until Friday.
              |
            @ | Speaker 1: (00:31)
    Speaker 1 | What about the school buses?
              |
            @ | Mayor Thornby: (00:35)
      Thornby | They will go by Wexcombe. We have put on two more.
              |
            @ | Dr. Penrose: (01:02)
      Penrose | And the hospital can be reached from the north.
              |
            @ | Speaker 1: (01:10)
    Speaker 1 | Thank you.
  `, { language: 'en' });

  reads('a meeting program: timing, name, words, each on a line', `
                 = | 0:0:0.0 --> 0:0:2.650
                 @ | Whitlock, Dana
    Whitlock, Dana | Hello, can everybody hear me?
                   |
                 = | 0:0:3.120 --> 0:0:5.0
                 @ | Moreno, Luis
      Moreno, Luis | Yes, we can hear you.
                   |
                 = | 0:0:5.480 --> 0:0:9.770
                 @ | Whitlock, Dana
    Whitlock, Dana | Great, then let's begin with the ferry.
                   |
                 = | 0:0:10.10 --> 0:0:14.320
                 @ | Harrow, Kim (Guest)
       Harrow, Kim | The ferry is late again.
                   |
                 = | 0:0:15.10 --> 0:0:17.20
                 @ | Moreno, Luis
      Moreno, Luis | It always is.
                   |
                 = | 0:0:17.90 --> 0:0:21.40
                 @ | Whitlock, Dana
    Whitlock, Dana | Let us hear what the captain says.
  `, { language: 'en', terse: true });

  reads('a meeting program: name with the time, no blank lines', `
                # | Road Committee Sync-20240312_100000-Meeting Recording
                  |
                @ | Dana Whitlock   0:03
    Dana Whitlock | Hello, can everybody hear me?
                @ | Luis Moreno   0:07
      Luis Moreno | Yes, we can hear you.
                @ | Dana Whitlock   0:09
    Dana Whitlock | Great, then let's begin with the ferry.
    Dana Whitlock | I have the numbers here.
                @ | Kim Harrow   0:31
       Kim Harrow | The ferry is late again.
                @ | Luis Moreno   0:35
      Luis Moreno | It always is.
                @ | Dana Whitlock   0:37
    Dana Whitlock | Let us hear what the captain says.
  `, { language: 'en' });

  reads('a service with numbered speakers and square times', `
            @ | [00:00:03] Speaker A
    Speaker A | So tell me about the first day on the ferry.
              |
            @ | [00:00:09] Speaker B
    Speaker B | It rained. Nobody came, and we sailed all the same.
              |
            @ | [00:00:21] Speaker A
    Speaker A | Nobody at all?
              |
            @ | [00:00:23] Speaker B
    Speaker B | One dog.
              |
            @ | [00:00:26] Speaker A
    Speaker A | And the second day?
              |
            @ | [00:00:29] Speaker B
    Speaker B | The dog brought a friend.
  `, { language: 'en' });

  reads('a diet: the label with office or group, a colon, words below, heckling between', `
                  @ | Präsidentin Dr. Ilse Rautenberg:
    Ilse Rautenberg | Ich eröffne die Aussprache. Das Wort hat der Kollege Tamm.
                  ~ | (Beifall bei der Mitte)
                  @ | Jörg Tamm (Mitte):
          Jörg Tamm | Frau Präsidentin! Meine Damen und Herren! Die Brücke ist seit Mai gesperrt.
                  ~ | (Zuruf der Abg. Eva Dornfeld [FLP])
          Jörg Tamm | Das ist kein Zustand.
                  @ | Maren Holtkamp, Ministerin für Straßen:
     Maren Holtkamp | Wir arbeiten Tag und Nacht.
                  @ | Jörg Tamm (Mitte):
          Jörg Tamm | Dann sagen Sie es den Leuten!
                  @ | Präsidentin Dr. Ilse Rautenberg:
    Ilse Rautenberg | Das Wort hat die Kollegin Dornfeld.
                  @ | Dr. Eva Dornfeld (FLP):
       Eva Dornfeld | Ich fasse mich kurz. Die Fähre fährt nicht.
  `, { language: 'de' });

  reads('a sejm: the office and the name on a line of their own with a colon', `
                  @ | Marszałek:
          Marszałek | Otwieram posiedzenie. Proszę posłów sekretarzy o zajęcie miejsc.
                  @ | Poseł Jan Brzozowicki:
    Jan Brzozowicki | Dziękuję. Panie Marszałku! Wysoka Izbo! Most jest zamknięty od maja.
    Jan Brzozowicki | Kiedy zostanie otwarty?
                  ~ | (Oklaski)
                  @ | Marszałek:
          Marszałek | Proszę o zabranie głosu ministra dróg pana Adama Wierzbiaka.
                  @ | Minister Dróg Adam Wierzbiak:
     Adam Wierzbiak | Panie Marszałku! Roboty skończą się jesienią.
                  @ | Głos z sali:
        Głos z sali | Której?
                  @ | Poseł Jan Brzozowicki:
    Jan Brzozowicki | Dziękuję za odpowiedź.
                  @ | Marszałek:
          Marszałek | Przechodzimy do głosowania.
  `, { language: 'pl' });

  reads('a camera in Romanian: "Domnul Name:" on a line of its own', `
                   # | Dezbateri parlamentare
                     |
                   @ | Domnul Radu Podeanu:
                     |
        Radu Podeanu | Bună ziua, stimați colegi! Declar deschisă ședința.
                     |
                   @ | Doamna Ileana Vadureanu:
                     |
    Ileana Vadureanu | Mulțumesc, domnule președinte. Podul peste Bistra este închis din mai.
                     |
    Ileana Vadureanu | Întreb când se deschide.
                     |
                   @ | Domnul Radu Podeanu:
                     |
        Radu Podeanu | Mulțumesc. Domnul ministru, aveți cuvântul.
                     |
                   @ | Domnul Sorin Malureanu:
                     |
     Sorin Malureanu | La toamnă, doamnă deputat.
                     |
                   @ | Doamna Ileana Vadureanu (din sală):
                     |
    Ileana Vadureanu | Care toamnă?
                     |
                   @ | Domnul Radu Podeanu:
                     |
        Radu Podeanu | Trecem la vot.
  `);

  reads('a play of a kind: capitals alone on a line, words below', `
          @ | АСТАХОВ
    АСТАХОВ | Паром не придёт.
            |
          @ | НЯНЬКА
     НЯНЬКА | Придёт, батюшка. Вчера ведь пришёл.
            |
          @ | АСТАХОВ
    АСТАХОВ | Вчера и погода была другая.
    АСТАХОВ | Ветер, посмотри какой.
            |
          @ | НЯНЬКА
     НЯНЬКА | Ветер как ветер.
          ~ | (Уходит.)
            |
          @ | АСТАХОВ
    АСТАХОВ | Вот так всегда.
            |
          @ | ЛИЗА
       ЛИЗА | С кем это вы говорите?
            |
          @ | АСТАХОВ
    АСТАХОВ | Ни с кем.
  `, { language: 'ru' });

  reads('an inquiry that prints honorific and surname alone', `
          # | Evidence of the harbor master
            |
          @ | Mr. Denholm.
    Denholm | Please state your name for the record.
          @ | Captain Thornby.
    Thornby | Elias Thornby, master of the ferry Petrel.
          @ | Mr. Denholm.
    Denholm | Were you on the bridge on the night of the 4th?
          @ | Captain Thornby.
    Thornby | I was, sir, from eight until midnight. The weather was thick.
          @ | Senator Penrose.
    Penrose | How far off was the pier, Captain?
          @ | Captain Thornby.
    Thornby | Two lengths, perhaps.
          @ | Mr. Denholm.
    Denholm | That is all.
  `, { language: 'en' });

  reads('a forum: user name alone, words below', `
             @ | ferry_fan
     ferry_fan | Does anybody know when the boat sails on Sunday?
               |
             @ | wendrunner
    wendrunner | At nine, as always.
               |
             @ | ferry_fan
     ferry_fan | Thanks! And back?
               |
             @ | old-salt
      old-salt | Six, if the tide lets her.
               |
             @ | wendrunner
    wendrunner | Half past in summer.
               |
             @ | ferry_fan
     ferry_fan | You two are the best.
  `, { language: 'en' });

  reads('a key and a colon before the name', `
                @ | Speaker: Dana Whitlock
    Dana Whitlock | I was at the pier at about six. It was dark, and I could not see the boat.
                  |
                @ | Speaker: Luis Moreno
      Luis Moreno | How did you know that it was there?
                  |
                @ | Speaker: Dana Whitlock
    Dana Whitlock | I heard it.
                  |
                @ | Speaker: Kim Harrow
       Kim Harrow | What did you hear?
                  |
                @ | Speaker: Dana Whitlock
    Dana Whitlock | The bell. It rang three times and then it stopped.
  `, { language: 'en' });

  reads('a verb and a colon before the name', `
               @ | Выступает: Анна Вербина
    Анна Вербина | Добрый вечер. Повестка у нас короткая: крыша и двор.
                 |
               @ | Выступает: Лев Карташов
    Лев Карташов | Крыша течёт третий год. Деньги собраны, мастера нет.
                 |
               @ | Выступает: Анна Вербина
    Анна Вербина | Мастер будет в понедельник.
                 |
               @ | Выступает: Вера Сомова
     Вера Сомова | А двор? Там третью неделю лежит песок.
                 |
               @ | Выступает: Лев Карташов
    Лев Карташов | Песок для детей.
  `, { language: 'ru' });

  reads('a name and that they wrote it', `
              @ | Hanna Priem schrieb:
    Hanna Priem | Weiß jemand, ob die Fähre am Sonntag fährt? Auf der Seite steht nichts.
                |
              @ | Jost Kehr schrieb:
      Jost Kehr | Sie fährt, aber nur bis vier.
                |
              @ | Hanna Priem schrieb:
    Hanna Priem | Danke! Und mit Rad?
                |
              @ | Leni Voss schrieb:
      Leni Voss | Mit Rad kostet es zwei Euro mehr. Ich war letzte Woche dort.
                |
              @ | Jost Kehr schrieb:
      Jost Kehr | Drei.
  `, { language: 'de' });

  reads('a name and that they wrote it, in two words', `
                @ | Claire Morvan a écrit :
    Claire Morvan | Est-ce que quelqu'un sait si le bac passe le dimanche ?
                  |
                @ | Hugo Delmas a écrit :
      Hugo Delmas | Il passe, mais seulement jusqu'à quatre heures.
                  |
                @ | Claire Morvan a écrit :
    Claire Morvan | Merci ! Et avec un vélo ?
                  |
                @ | Zoé Carrel a écrit :
       Zoé Carrel | Avec un vélo, c'est deux euros de plus. J'y étais la semaine dernière.
                  |
                @ | Hugo Delmas a écrit :
      Hugo Delmas | Trois.
  `, { language: 'fr' });
});
