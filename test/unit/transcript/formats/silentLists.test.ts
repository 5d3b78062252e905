import { silent } from '../../../support/zoo';

/** Lists whose lines look like labels: of people, of things, of times. */
describe('formats: lists without statements', () => {
  silent('an agenda', `
    Повестка дня

    10:00 Открытие. Вступительное слово: А. П. Ветрова, министр дорог
    10:15 Доклад: О ходе строительства моста. П. И. Седов, начальник управления
    11:00 Содоклад: О пароме. О. Н. Рощин, капитан порта
    11:30 Перерыв
    12:00 Обсуждение. Ведущий: И. С. Лунина
    13:00 Подведение итогов
    13:30 Закрытие
  `);

  silent('an agenda with who reports below each point', `
    ПОВЕСТКА ДНЯ

    1. О мосте
    Докладчик: Анна Ветрова, министр дорог

    2. О пароме
    Докладчик: Пётр Седов, капитан

    3. О школе
    Докладчик: Ольга Рощина, директор школы
  `);

  silent('articles, and who wrote each below its first words', `
    Статьи номера

    Мост открыт раньше срока. Движение по нему начнётся в пятницу, сообщили строители.
    Автор: Анна Ветрова

    Паромы уступали мостам долго. Мы рассказываем, как это было в Заречье.
    Автор: Пётр Седов

    Рыбы в Ольхе осталось мало. Почему так вышло, объясняют учёные.
    Автор: Ольга Рощина

    Школа на другом берегу ждёт учеников. До неё теперь десять минут пешком.
    Автор: Анна Ветрова
  `);

  silent('titles, and who wrote what they are of', `
    In this issue

    The bridge is open early
    Author: Anna Harrow

    How ferries gave way to bridges
    Author: Bob Oakley

    What is left of the fish in the Wend
    Author: Dana Whitlock

    A school on the other bank
    Author: Anna Harrow
  `);

  silent('a list of those present', `
    Присутствовали:

    Ветрова Анна Петровна, министр дорог Заречья
    Седов Пётр Иванович, начальник управления мостов
    Рощин Олег Николаевич, капитан порта
    Лунина Инга Сергеевна, директор школы
    Полозков Игнат Саввич, инженер
    Тальянов Марк Львович, депутат

    Отсутствовали: Брусникин К. М., Вельская Е. А.
    Секретарь: Дымникова О. Р.
  `, 'keys and values that do not come again');

  silent('a roll call by name', `
    Поіменне голосування

    Арістенко Юрій Юрійович. За
    Березюк Олена Романівна. Проти
    Калинюк Іван Петрович. За
    Дубровіна Марія Іванівна. Утрималась
    Залужняк Петро Олегович. За
    Криничний Сергій Ілліч. Не голосував
    Ластівка Ганна Павлівна. За

    За: 4
    Проти: 1
    Утрималось: 1
  `);

  silent('ayes and noes', `
    The House divided: Ayes 12, Noes 9.

    Division No. 41

    AYES
    Ashdown, Peter
    Brackley, Sir Arthur
    Finchley, Ruth
    Larkhill, Jane
    Penrose, Moira
    Tellers for the Ayes: Una Mossley and Neil Tamsin

    NOES
    Denholm, Kit
    Stroud, Ewan
    Thornby, Owen
    Tellers for the Noes: Mr Frank Yarrow and Mr John Venning
  `, 'keys and values that do not come again');

  silent('an address book', `
    Приёмная: +7 (000) 111-22-33
    Бухгалтерия: +7 (000) 111-22-34
    Седов Пётр Иванович: +7 (000) 111-22-35
    Лунина Инга Сергеевна: +7 (000) 111-22-36
    Адрес: 000001, г. Заречный, ул. Мостовая, д. 1
    Почта: bridge@example.org
    Часы работы: с 9 до 18
    Выходной: воскресенье
  `);

  silent('a table of contents', `
    Contents

    Preface, by Dana Whitlock ............ 3
    The Old Ferry, by Luis Moreno ........ 11
    Two Bridges, by Kim Harrow ........... 45
    The Flood, by Una Mossley ............ 82
    Afterword, by Frank Brackley ......... 120
    Notes ................................ 131
    Index ................................ 140
  `);

  silent('a bibliography', `
    Литература

    Ветрова А. П. Мосты Заречья. — Заречный: Речное изд-во, 2011. — 214 с.
    Рощин О. Н. Паром: история переправы. — Заречный, 2004. — 98 с.
    Седов П. И., Лунина И. С. Берега. Очерки. — Дубрава: Вестник, 1998.
    Тальянов М. Л. О реках. // Вестник Заречья. 2001. № 3. С. 12-19.
    Полозков И. С. Как мы строили. — Рукопись.
    Harrow, K. (2004). Two bridges. Delby: River Press.
    Whitlock, D., & Moreno, L. (2011). The ferry question. Journal of Roads, 3(2), 12-19.
  `, 'keys and values that do not come again');

  silent('the cast and crew of a film', `
    Cast

    Elias Thornby ........ Kit Denholm
    Lizzie ............... Una Mossley
    The Nurse ............ Moira Penrose

    Directed by: Dana Whitlock
    Written by: Luis Moreno
    Produced by: Kim Harrow
    Music by: Frank Brackley
    Edited by: Neil Tamsin
    Sound: Peter Ashdown
    Camera: Jane Larkhill
  `);

  silent('results of a race', `
    1. Ветрова Анна (Заречье) 12:04
    2. Лунина Инга (Дубрава) 12:11
    3. Вельская Ева (Заречье) 12:19
    4. Громова Ада (Берёзов) 12:40
    5. Дымникова Ольга (Дубрава) 12:41
    6. Окладная Раиса (Заречье) 13:02
    7. Маслёнкина Вера (Берёзов) 13:20
  `);

  silent('a program of a conference', `
    Program

    Monday, 6 May

    9:00-9:30   Registration
    9:30-10:15  Dana Whitlock (University of Delby): What is a ferry?
    10:15-11:00 Luis Moreno (Wexcombe College): Bridges without rivers
    11:00-11:30 Coffee break
    11:30-12:15 Kim Harrow (Isles Institute): Tides and timetables
    12:15-13:00 Una Mossley (Delby Harbor Project): Leaking boats
    13:00       Lunch
  `, 'keys and values that do not come again');

  silent('obituaries and dates of birth', `
    Родились в мае:

    1 мая: Анна Ветрова, министр
    4 мая: Пётр Седов, инженер
    9 мая: Олег Рощин, капитан
    12 мая: Инга Лунина, учитель
    20 мая: Марк Тальянов, депутат
    31 мая: Игнат Полозков, печник
  `);

  silent('a directory of members in German', `
    Mitglieder des Ausschusses

    Ahrend, Nils (Mitte)
    Birkenau, Ute (FLP)
    Dornfeld, Dr. Eva (FLP)
    Holtkamp, Maren (Mitte)
    Lindtner, Greta (GRÜNE MITTE)
    Tamm, Jörg (GRÜNE MITTE)
    Wiesenthau, Karl (fraktionslos)
  `);

  silent('what was done, with tags in brackets', `
    ## v2.1.0 - 2024-05-04
    - [New] the ferry sails on Tuesdays
    - [Fix] the pier no longer moves when the tide comes in
    - [Fix] do not sound the horn twice
    - [Dev Deps] update planks, ropes and lamps
    - [Dev Deps] update ropes

    ## v2.0.0 - 2024-04-01
    - [Breaking] drop the winter timetable
    - [Fix] the lamp burns through the night
    - [Fix] passengers with bicycles are counted once
    - [New] add a second boat
    - [Dev Deps] update lamps
  `);

  silent('what was done, file by file', `
    2024-05-04  Dana Whitlock

    	* tools/ferry.c (sail): Wait for the tide.
    	* tools/ferry.c (land): Do not sound the horn.
    	* pier/lamp.c (burn): Burn through the night.
    	* tools/ferry.c: Count bicycles once.
    	* pier/lamp.c: Use oil.
    	* tests/tide.c: Add the spring tide.
    	* tests/tide.c (neap): New.
  `);

  silent('a table of what can be set', `
    | Option | Default | What it does |
    |---|---|---|
    | tide | high | The ferry waits for it. |
    | horn | once | How often she sounds when she leaves the pier. |
    | lamp | oil | What burns at night. |
    | planks | twelve | How many the deck has. |
  `);

  silent('headings that come again under each entry', `
    ## sail

    ### Parameters

    The tide that the ferry waits for.

    ### Returns

    When she sails.

    ## land

    ### Parameters

    The pier.

    ### Returns

    Whether she has landed.

    ## sound

    ### Parameters

    How often.

    ### Returns

    Nothing at all.
  `);

  silent('who did what on a page', `
    Ferries of the north

    Text: Dana Whitlock
    Maps: Luis Moreno
    Editing: Kim Harrow

    The ferries of the north have sailed for two hundred years. This is their story.

    Published by: Harbour Press
    Contact: Dana Whitlock
  `);

  silent('signs between words that nobody says', `
    Home / Ferries / Timetables

    Delby → Grünholz
    Grünholz → Delby

    Monday · Tuesday · Friday

    Adults = 4 euros
    Children = 2 euros
    Bicycles = 1 euro

    Whitlock; Moreno; Harrow
  `);
});
