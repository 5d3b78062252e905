import { checkMentions } from '../../support/mentions';

const council = `
  id;ФИО;должность
  лугина;Вера Павловна Лугина;мэр
  лугин;Пётр Лугин;депутат
  тасымов;Жомарт Тасымов;секретарь совета
  ряжцев;Родион Ряжцев;директор
  дерлейн;Урсула фон дер Лейн;председатель
  ремер;Андрей Рёмер;посол
  пел;Марина Ле Пелль;депутат
  грозный;Олег Грозов;
`;

describe('mentions of officials', () => {
  it('are found in every case, with given name, patronymic and initials', () => {
    checkMentions(council, `
      Встреча с Родионом Ряжцевым прошла вчера. Ряжцев доволен.
                ^^^^^^^^^^^^^^^^^ ряжцев certain
                                                ^^^^^^ ряжцев likely
      Вера Павловна Лугина поздравила Р. Ряжцева.
      ^^^^^^^^^^^^^^^^^^^^ лугина certain
                                      ^^^^^^^^^^ ряжцев certain
      Письмо Лугиной В. П. не дошло до Ряжцева Родиона.
             ^^^^^^^^^^^^^ лугина certain
                                       ^^^^^^^^^^^^^^^ ряжцев certain
    `);
  });

  it('are likely where the family name stands alone, and certain where more is said', () => {
    checkMentions(council, `
      О Тасымове вчера не говорили.
        ^^^^^^^^ тасымов likely
      Жомарта Тасымова не было.
      ^^^^^^^^^^^^^^^^ тасымов certain
    `);
  });

  it('are nobody’s where another given name or other initials stand before the family name', () => {
    checkMentions(council, `
      Приехал Сергей Ряжцев, а К. Ряжцев остался. Потом сказал и сам Ряжцев.
                                                                     ^^^^^^ ряжцев possible
    `);
  });

  it('are not taken from a person by another’s given name that follows', () => {
    checkMentions(council, `
      Родион Ряжцев молчал. Пресс-секретарь Ряжцева Дмитрий ответил.
      ^^^^^^^^^^^^^ ряжцев certain
                                            ^^^^^^^ ряжцев likely
    `);
  });

  it('of people with one family name stay several, until the text names one of them in full', () => {
    checkMentions(council, `
      Слова Лугиных обсуждают.
            ^^^^^^^ лугина|лугин possible
    `);
    checkMentions(council, `
      Лугина не было. Пётр Лугин приедет завтра.
      ^^^^^^ лугин likely
                      ^^^^^^^^^^ лугин certain
    `);
  });

  it('of people with one family name are told apart by the verb and by the title', () => {
    const family = `
      id;ФИО;должность
      она;Алла Шут;
      он;Виктор Шут;посол`;
    checkMentions(family, `
      Виктор Шут приехал. Алла Шут осталась. Шут сказала, что ждёт. Посол Шут устал. А Шут не рад.
      ^^^^^^^^^^ он certain
                          ^^^^^^^^ она certain
                                             ^^^ она likely
                                                                          ^^^ он likely
                                                                                       ^^^ она|он possible
    `);
  });

  it('have particles, family names of several words, and "ё" or "е"', () => {
    checkMentions(council, `
      С Урсулой фон дер Лейн говорил Ремер, а Рёмера ждали. О Ле Пелль — ничего.
        ^^^^^^^^^^^^^^^^^^^^ дерлейн certain
                                     ^^^^^ ремер likely
                                              ^^^^^^ ремер likely
                                                              ^^^^^^^^ пел likely
    `);
  });

  it('may run over a line’s end', () => {
    checkMentions(council, `
      На площади видели Родиона
                        ^^^^^^^ ряжцев certain (to 1:7)
      Ряжцева и, кажется, его брата.
    `);
  });

  it('are found behind a hyphen, and not inside other words', () => {
    checkMentions(council, `
      Экс-Ряжцев? Нет, Ряжцевск и ряжцевский мост. Ряжцев-младший здесь.
          ^^^^^^ ряжцев likely
    `);
  });

  it('are likely where a letter is another one, if the given name is theirs', () => {
    checkMentions(council, `
      Приехал Жомарт Тосымов. Но Тосымов — это кто?
              ^^^^^^^^^^^^^^ тасымов likely
    `);
  });

  it('in Ukrainian and in Belarusian have these languages’ forms', () => {
    checkMentions(`
      id;ФИО
      шевчук;Олена Ковалева
      ткач;Андрій Ткаченко`, `
      Розмова з Андрієм Ткаченком і Оленою Ковалевою була довгою. Ткаченкові подякували.
                ^^^^^^^^^^^^^^^^^ ткач certain
                                    ^^^^^^^^^^^^^^^^ шевчук certain
                                                                  ^^^^^^^^^^ ткач likely
    `, ['uk']);
    checkMentions(`
      id;ФИО
      б;Алесь Барадулаў`, `
      Гутарка з Алесем Барадулавым.
                ^^^^^^^^^^^^^^^^^^ б certain
    `, ['be']);
  });

  it('have the forms of their own language in a text of another one, where their letters say which that is', () => {
    checkMentions(`
      id;ФИО
      с;Қанат Сейітов
      м;Әлия Мүсірепова
      а;Марат Ахметов`, `
      Слово дали Қанату Сейітову. Қанат Сейітовпен кездестік, Мүсіреповаға хат жазды. Ахметовпен кездестік.
                 ^^^^^^^^^^^^^^^ с certain
                                  ^^^^^^^^^^^^^^^^ с certain
                                                              ^^^^^^^^^^^^ м likely
    `, ['ru']);
  });

  it('in Latin letters are found by Cyrillic names, as the schemas in use write these', () => {
    checkMentions(council, `
      Zhomart Tasymov met Rodion Ryazhtsev. Tasymov's office and V. P. Lugina said nothing; Riazhtsev did.
      ^^^^^^^^^^^^^^^ тасымов certain
                          ^^^^^^^^^^^^^^^^ ряжцев certain
                                            ^^^^^^^^^ тасымов likely
                                                                 ^^^^^^^^^^^^ лугина certain
                                                                                            ^^^^^^^^^ ряжцев likely
    `, ['en']);
  });

  it('in Latin letters are found by Cyrillic names, as English texts mostly write given ones', () => checkMentions('id,ФИО\nж,Мария Жукова\nл,Юрий Лугин\nк,Александр Крылов\nс,Виктория Седова', `
      We met Maria Zhukova and Yuri Lugin; Alexander Krylov and Victoria Sedova came, Vera Zhukova did not.
             ^^^^^^^^^^^^^ ж certain
                               ^^^^^^^^^^ л certain
                                           ^^^^^^^^^^^^^^^^ к certain
                                                                ^^^^^^^^^^^^^^^ с certain
    `, ['en']));

  it('in English have the possessive and the everyday names', () => {
    checkMentions(`
      id,name,role
      a,William J. Ashgrove,mayor
      b,Dana Whitlock,clerk`, `
      Bill Ashgrove's plan was read. Mr. Ashgrove thanked Dana Whitlock. "Whitlock's right," he said.
      ^^^^^^^^^^^^^^^ a certain
                                         ^^^^^^^^ a likely
                                                          ^^^^^^^^^^^^^ b certain
                                                                          ^^^^^^^^^^ b likely
    `, ['en']);
  });
});
