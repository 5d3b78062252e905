import { reads } from '../../../support/zoo';

/** The attribution stands behind the words. */
describe('formats: the attribution behind the words', () => {
  reads('statements, each followed by "Name, position"', `
               # | Совещание по дорогам прошло в Заречье - что обсудили
                 |
    Анна Ветрова | Дороги чинят уже второй год. Мы закончим к осени.
               @ | Анна Ветрова, министр дорог Заречья
      Пётр Седов | Мосты старые. Их надо менять.
      Пётр Седов | И мы будем это делать.
               @ | Пётр Седов, начальник управления мостов
      Олег Рощин | Паром ходит по расписанию, жалоб нет.
               @ | Олег Рощин, капитан порта
    Анна Ветрова | Деньги есть.
               @ | Анна Ветрова, министр дорог Заречья
      Пётр Седов | Осталось уложить покрытие на двух пролётах.
               @ | Пётр Седов, начальник управления мостов
     Инга Лунина | Мы ждали этого десять лет.
               @ | Инга Лунина, директор школы
  `, { language: 'ru', after: true });

  reads('even gaps, and a last statement that nobody is named for', `
               # | Совещание по переправам в Заречье
                 |
    Анна Ветрова | Дороги чинят уже второй год. Мы закончим к осени.
                 |
               @ | Анна Ветрова, министр дорог Заречья
                 |
      Пётр Седов | Мосты старые. Их надо менять.
                 |
               @ | Пётр Седов, начальник управления мостов
                 |
      Олег Рощин | Паром ходит по расписанию, жалоб нет.
                 |
               @ | Олег Рощин, капитан порта
                 |
    Анна Ветрова | Деньги есть, и мы их потратим.
                 |
               @ | Анна Ветрова, министр дорог Заречья
                 |
               ? | А школу откроют в сентябре.
  `, { language: 'ru', after: true });

  reads('statements with a dash before the name', `
               # | Что сказали на открытии моста
                 |
    Анна Ветрова | Мост строили два года. Он простоит сто лет.
                 |
               @ | — Анна Ветрова, министр дорог Заречья
                 |
      Пётр Седов | Мы сделали всё, что обещали, и даже больше.
                 |
               @ | — Пётр Седов, начальник управления мостов
                 |
      Олег Рощин | Паром теперь будет ходить только летом.
                 |
               @ | — Олег Рощин, капитан порта
                 |
     Инга Лунина | Дети ехали в школу час, а теперь десять минут.
                 |
               @ | — Инга Лунина, директор школы
  `, { language: 'ru', after: true });

  reads('pull quotes: quotation marks, then the name', `
                # | The bridge opens: what they said
                  |
    Dana Whitlock | "It took two years, and it will stand for a hundred."
                  |
                @ | Dana Whitlock, Minister for Roads
                  |
      Luis Moreno | "We did all that we promised, and some more."
                  |
                @ | Luis Moreno, chief engineer
                  |
       Kim Harrow | "The ferry will sail in summer only."
                  |
                @ | Kim Harrow, harbor master
                  |
      Una Mossley | "I'll miss the boat."
                  |
                @ | Una Mossley, teacher
  `, { language: 'en', after: true });

  reads('statements in brackets of name and office', `
                # | Voices on the bridge
                  |
    Dana Whitlock | It took two years, and it will stand for a hundred.
                @ | Dana Whitlock (Minister for Roads)
                  |
      Luis Moreno | We did all that we promised, and some more.
                @ | Luis Moreno (chief engineer)
                  |
       Kim Harrow | The ferry will sail in summer only. There is no money for the winter.
                @ | Kim Harrow (harbor master)
                  |
      Una Mossley | I'll miss the boat.
                @ | Una Mossley (teacher)
                  |
      Luis Moreno | So will I, but not in January.
                @ | Luis Moreno (chief engineer)
  `, { language: 'en', after: true, pending: { drawn: 'few labels, each once', regular: 'few labels, each once', uneven: 'few labels, each once' } });

  reads('an address in German, with offices', `
                 # | Stimmen zur neuen Brücke
                   |
    Maren Holtkamp | Zwei Jahre haben wir gebaut. Sie wird hundert Jahre stehen.
                   |
                 @ | Maren Holtkamp, Ministerin für Straßen
                   |
         Jörg Tamm | Wir haben gehalten, was wir versprochen haben.
                   |
                 @ | Jörg Tamm, Oberbürgermeister von Delbach
                   |
      Eva Dornfeld | Die Fähre fährt nur noch im Sommer.
                   |
                 @ | Eva Dornfeld, Direktorin des Hafens
                   |
    Maren Holtkamp | Ich danke allen, die mitgebaut haben.
                   |
                 @ | Maren Holtkamp, Ministerin für Straßen
  `, { language: 'de', after: true });

  reads('a name below the words, and who that is on a line below the name', `
    Анна Ветрова | Мост открывают в пятницу, и мы этому рады.
               @ | Анна Ветрова
               @ | Министр дорог Выдуманного края
                 |
      Пётр Седов | Паром пойдёт в понедельник.
      Пётр Седов | Раньше он стоял.
               @ | Пётр Седов
               @ | капитан парома
                 |
    Анна Ветрова | Дороги чинят с весны.
               @ | Анна Ветрова
               @ | Министр дорог Выдуманного края
                 |
      Олег Рощин | Деньги есть. Их дала область.
               @ | Олег Рощин
               @ | избранный глава края
                 |
      Пётр Седов | Паром тоже покрасим.
               @ | Пётр Седов
               @ | капитан парома
  `, { language: 'ru', after: true });
});
