import assert from 'node:assert/strict';
import { assertReads } from '../../support/margin';

describe('conventions, read from the document itself', () => {
  it('trailing: a line "Name, position" after each statement', () => {
    const { convention, title } = assertReads(`
                 # | Совещание по дорогам прошло в Заречье - что обсудили
                   |
      Анна Ветрова | Дороги чинят уже второй год. Мы закончим к осени.
                 @ | Анна Ветрова, министр дорог Заречья
        Пётр Седов | Мосты старые. Их надо менять.
        Пётр Седов | И мы будем это делать.
                 @ | Пётр Седов, начальник управления мостов
      Анна Ветрова | Деньги есть.
                 @ | Анна Ветрова, министр дорог Заречья
    `);
    assert.equal(convention.kind, 'trailing');
    assert.equal(title, 'Совещание по дорогам прошло в Заречье - что обсудили');
  });

  it('trailing, with a blank line between all', () => assertReads(`
                 # | Встреча с главой Заречья Иваном Рощиным
                   |
      Анна Ветрова | Урожай в этом году хороший, элеваторы полны.
                   |
                 @ | Анна Ветрова, министр
                   |
       Иван Рощин  | Мы рады это слышать. Что с дорогами?
                   |
                 @ | Иван Рощин, глава Заречья
                   |
      Анна Ветрова | Дороги чинят.
                   |
                 @ | Анна Ветрова, министр
  `));

  it('an author\'s lead under the title is nobody\'s statement', () => assertReads(`
                 # | Встреча с министром дорог Анной Ветровой
                   |
                 - | Глава Заречья провёл рабочую встречу с министром дорог Анной Ветровой.
      Анна Ветрова | Уважаемый Иван Петрович! Все поручения выполнены.
                 @ | Анна Ветрова, министр дорог
       Иван Рощин  | Спасибо. Это хорошая новость.
                 @ | Иван Рощин, глава Заречья
  `));

  it('the conflict: a label before, another name behind', () => {
    const { statements, strays } = assertReads(`
                   # | Переговоры в Заречье
                     |
        Анна Ветрова | Мы договорились о главном, осталось немного.
                   @ | Анна Ветрова, министр дорог
          Пётр Седов | Работа продолжится в марте, сроки известны.
                   @ | Пётр Седов, начальник управления
       Анна Ветрова! | Анна Ветрова: Обстановка меняется, и нам это важно.
                   @ | Пётр Седов, начальник управления
    `);
    assert.deepEqual(statements[2].rivals.map(rival => rival.speaker), ['Пётр Седов']);
    assert.deepEqual(strays.map(stray => stray.range.start.line), [7]);
  });

  it('the conflict, below an attribution as long as a line of wrapped text', () => assertReads(`
                   # | Совет дорог собрался в Берёзове
                     |
       Глеб Стрежнев | Разговор вышел спокойным. Мы прошли по всем пунктам.
                   @ | Глеб Стрежнев, секретарь Совета дорог Заречья
   Ерден Сартулганов | Указания готовы и разосланы. Они короткие.
                   @ | Ерден Сартулганов, генеральный секретарь Содружества озёрных земель
      Глеб Стрежнев! | Глеб Стрежнев: Подведу итог. Решены девять вопросов.
                   @ | Ерден Сартулганов, генеральный секретарь Содружества озёрных земель
  `));

  it('leading: initials and surname, several paragraphs, a question from the hall', () => assertReads(`
            # | Ответы на вопросы журналистов
              |
    А.Ветрова | А.Ветрова: Добрый день. Начнём с дорог.
              |
    А.Ветрова | Первое: денег хватает. Второе: сроки известны.
              |
       Вопрос | Вопрос: Скажите, пожалуйста, когда закончат мост?
              |
    А.Ветрова | А.Ветрова: К осени.
            ~ | (Аплодисменты.)
    А.Ветрова | Мы это обещали.
              |
       Вопрос | Вопрос: Спасибо.
  `));

  it('sentences with a colon are no labels', () => assertReads(`
    А.Ветрова | А.Ветрова: Я скажу о трёх вещах.
              |
    А.Ветрова | Во-первых: дороги. И возникает вопрос: кто платит?
              |
    А.Ветрова | Подчеркну: платят все. Знаете, я вот что думаю: так и надо.
              |
      П.Седов | П.Седов: Согласен.
              |
    А.Ветрова | А.Ветрова: Спасибо.
  `));

  it('leading with an office, a party, a constituency, and a label without its colon', () => assertReads(`
          The Chair | The Chair (Ms. Dana Whitlock (Harrow East, Lab.)): Welcome to meeting 12.
                    |
        Luis Moreno | Mr. Luis Moreno (Professor of Agronomy, Delby College): Thank you, Chair.
                    |
                  ~ | [Translation]
                    |
        Lena Ortega | Hon. Lena Ortega (Minister of Roads, Lib.) moved that the report be read.
                    |
          The Chair | The Chair: Is there debate?
                    |
  Some hon. members | Some hon. members: Agreed.
  `.replace(/The Chair \|/g, 'Chair |')));

  it('capitals and a full stop, two spaces of indentation, hard-wrapped', () => assertReads(`
            # |                      EXTENSION OF THE HARVEST
              |
       WARREN |   Mr. WARREN. Mr. President, I ask unanimous consent that the
       WARREN | harvest be extended. I thank Senator Doe. It was an excellent
       WARREN | effort.
  PRESIDING OFFICER |   The PRESIDING OFFICER. Without objection, it is so ordered.
       WARREN |   Mr. WARREN. I thank the Chair.
            - |   The clerk proceeded to call the roll.
   McLAREN of Delby |   Mr. McLAREN of Delby. I suggest the absence of a quorum.
  `));

  it('a name on a line of its own, no mark, no capitals', () => {
    const { convention } = assertReads(`
                  @ | Marla K. Denholm
                    |
   Marla K. Denholm | We will hear argument first in the case of the river dam.
                    |
                  @ | Peter Oakley
                    |
       Peter Oakley | Thank you, and may it please the Court.
       Peter Oakley | The dam was built in 1931.
                    |
                  @ | Ruth A. Finch
                    |
      Ruth A. Finch | Well, counsel, what does the statute say?
                    |
                  @ | Peter Oakley
                    |
       Peter Oakley | It says each year, Your Honor.
    `);
    assert.equal(convention.kind, 'heading');
  });

  it('a name on a line of its own with a colon, heckling in brackets', () => assertReads(`
                    @ |   Präsident Dr. Nils Ahrend:
           Nils Ahrend |   Nehmen Sie bitte Platz. Die Sitzung ist eröffnet.
                    ~ | (Beifall bei der Mitte)
                    @ |   Maren Holtkamp, Ministerin für Straßen:
        Maren Holtkamp |   Herr Präsident! Wir bauen die Straßen aus.
                    ~ | (Jörg Tamm [Mitte]: Das ist immer richtig! –
                    ~ | Zuruf: Nein!)
        Maren Holtkamp |   Erstens: das Geld ist da.
                    @ |   Präsident Dr. Nils Ahrend:
           Nils Ahrend |   Vielen Dank.
  `));

  it('question and answer with a dash, a talk before it', () => assertReads(`
   # | # Charla sobre riego
     |
   - | Buenas tardes. Hoy voy a hablar del riego por goteo.
     |
   P | P - ¿Cuánto cuesta el sistema?
     |
   R | R - Depende del terreno, pero unos mil euros.
     |
   P | P - ¿Y el mantenimiento?
     |
   R | R - Muy poco.
  `));

  it('Markdown: bold labels, headings, front matter, time marks', () => assertReads(`
            = | ---
            = | title: Поле и люди
            = | tags: [жатва]
            = | ---
            # | ## Начало
              |
  Анна Белова | **Анна Белова:** \\[00:12\\] Здравствуйте.
              |
  Анна Белова | Сегодня мы говорим о поле.
              |
  Пётр Громов | **Пётр Громов:** Добрый день.
              |
            ~ | **Break:** \\[13:52\\]
              |
  Анна Белова | **Анна Белова:** Продолжим.
  `));

  it('WebVTT: voices and labels, timings are marks', () => assertReads(`
             = | WEBVTT
               |
             = | 00:01.000 --> 00:04.000
   Анна Белова | <v Анна Белова>Добрый день, начнём.
               |
             = | 00:05.000 --> 00:09.000
   Пётр Громов | <v Пётр Громов>Да, у меня два вопроса.
               |
             = | 00:10.000 --> 00:12.000
   Анна Белова | <v Анна Белова>Слушаю.
  `));

  it('time codes before and behind names, user names', () => {
    assertReads(`
   stokes | [00:06:44] stokes: hello, can you hear me?
          |
   Toni W | [00:06:50] Toni W: yes, loud and clear
          |
   stokes | [00:06:55] stokes: good, then let us start
    `);
    assertReads(`
              @ | Dana Whitlock  0:03
  Dana Whitlock | Okay, shall we start? I think everyone is here.
                |
              @ | Speaker 2  0:09
      Speaker 2 | Yes, let's go.
                |
              @ | Dana Whitlock  0:15
  Dana Whitlock | Great. What do they say?
    `);
  });

  it('scripts without capitals, and from right to left', () => {
    assertReads(`
   山田太郎 | 山田太郎：本日はよろしくお願いします。
   佐藤花子 | 佐藤花子：こちらこそ。まず予算についてお聞きします。
   山田太郎 | 山田太郎：予算は昨年と同じです。
    `);
    assertReads(`
   محمد | محمد: صباح الخير، هل نبدأ؟
   ليلى | ليلى: نعم، عندي سؤالان.
   محمد | محمد: تفضلي.
    `);
  });

  it('columns of Chinese: the end of a broken line is no label, nor what somebody is told to have said', () => assertReads(`
  林志遠議員 | 林志遠議員：主席，浮橋由五月起封閉，政府至今沒有告訴市民何時重
  林志遠議員 | 開。我想問交通局局長，他在信中寫了甚麼？據我所知，他寫的是三
  林志遠議員 | 項：第一、浮橋太舊；第二、渡船太小；第三、沒有人手。這三個理由
  林志遠議員 | 我們兩年前已經聽過。
             |
  交通局局長 | 交通局局長：主席，我們正在研究怎樣解決這個問題，要研究的不只是
  交通局局長 | 浮橋。我們也要看看市民需要甚麼。
             |
  林志遠議員 | 林志遠議員：主席，他在會上對市民說：「明年就開。」我想知道是不
  林志遠議員 | 是真的。
             |
  林志遠議員 | 他對記者說：「後年才開。」
             |
  交通局局長 | 交通局局長：主席，是真的。
  `));

  it('initials behind the surname, closed by nothing', () => assertReads(`
      ГОЛОВУЮЧИЙ | ГОЛОВУЮЧИЙ. Доброго ранку, шановні колеги.
  АРІСТЕНКО Ю.Ю. | АРІСТЕНКО Ю.Ю. Дякую. Комітет розглянув проект.
  АРІСТЕНКО Ю.Ю. | Прошу підтримати.
    БЕРЕЗЮК О.Р. | БЕРЕЗЮК О.Р. Чому проект не має розрахунків?
               ~ | (Шум у залі)
      ГОЛОВУЮЧИЙ | ГОЛОВУЮЧИЙ. Прошу голосувати.
  `));

  it('a news page has no statements', () => assertReads(`
   # | Ветрова пообещала починить мосты
     |
   - | Министр дорог Анна Ветрова провела совещание. По её словам, мосты починят к осени.
     |
   - | «Мы закончим к осени», — сказала Ветрова. Пётр Седов добавил: «Денег хватит».
     |
   - | Ранее сообщалось: работы начались в апреле.
  `));
});
