import { silent } from '../../../support/zoo';

/** Running text: news, novels, letters, essays. */
describe('formats: prose without statements', () => {
  silent('news with quotations and colons', `
    Мост через Быструю откроют осенью

    Мост через Быструю откроют осенью. Об этом сообщила министр дорог Анна Ветрова.

    «Осталось уложить покрытие», — сказала Ветрова. По её словам, денег хватит.

    Начальник управления мостов Пётр Седов уточнил: «Опоры заменены на две трети».

    Осенью, 1 октября: в этот день по мосту пройдёт первый автобус.

    Напомним: мост закрыли в мае. Объезд занимает час.

    Ранее сообщалось: паром будет ходить до конца навигации.
  `);

  silent('a novel of dialogues with dashes', `
    — Паром не придёт, — сказал Астахов.

    — Придёт, — отозвалась нянька. — Вчера ведь пришёл.

    Астахов поглядел на реку: вода была тёмная, ветер гнал её к берегу.

    — Вчера и погода была другая.

    — Ветер как ветер.

    Лиза вышла на крыльцо и спросила:

    — С кем это вы говорите?

    — Ни с кем, — ответил он и добавил: — Вот так всегда.

    Нянька вздохнула. Самовар давно остыл.
  `);

  silent('a novel, hard-wrapped, with a name and a comma at the beginning of lines', `
    CHAPTER I

    It was a wet evening in May, and the ferry had not come.  The people
    on the pier had gone home one by one, until only two were left.
    Mr. Thornby, who had been master of the boat for eleven years, and
    had never been late but once, stood at the rail and looked at the
    water.  Behind him, under the roof, sat the nurse with her basket;
    and beside her, asleep, lay the dog.

    Mrs. Penrose, the vicar's wife, came down the path with a lantern.
    She had been told at the inn that nobody would sail that night, and
    she did not believe it.

    "Captain Thornby," she said, "is it true?"

    Mr. Thornby, turning slowly, took off his hat.

    "It is, ma'am," said he; and then, after a while: "The wind is in
    the west."

    Captain Thornby, it must be said, was never a man of many words.
    Mr. Harrow, the doctor, used to say of him that he spoke once a
    tide.
  `);

  silent('a letter', `
    Дорогая Инга!

    Пишу тебе с парома. Ветер сильный, строчки прыгают. Вот новости: мост закрыли, объезд длинный.

    Мама просит: привези варенья. Отец говорит: не слушай, вези рыбу.

    P.S. Олег Рощин передаёт привет.

    Твой Марк

    Заречный, 4 мая
  `);

  silent('an official letter with an address and a signature', `
    Department of Roads
    12 Bridge Street
    Delby

    4 May 2011

    Dear Mr. Thornby:

    Thank you for your letter of 12 April. The bridge will be reopened in the autumn.

    In the meantime, please note the following: the ferry sails at nine and at six.

    Sincerely,

    Dana Whitlock,
    Minister for Roads.
  `);

  silent('an essay with sentences that end in a colon', `
    О мостах

    Зачем человеку мост? Ответ прост: чтобы перейти реку.

    Но есть и другой ответ: чтобы не ждать.

    Первое: мост не спрашивает, кто ты. Второе: мост не берёт платы. Третье: мост стоит и ночью.

    Возникает вопрос: зачем тогда паром?

    Мой сосед, старый паромщик, говорит так: паром возит людей, а мост — только колёса.

    Вывод: нужны оба.
  `);

  silent('an article in English with a sentence about a speaker in each paragraph', `
    Bridge to reopen in autumn

    DELBY — The bridge over the Wend will reopen in the autumn, the Minister for Roads said on Monday.

    "There is money for two," Dana Whitlock told reporters. "We shall build one."

    Luis Moreno, chief engineer of the county, said the piers were older than anybody had thought.

    "They were built before the war," Moreno said. "Nobody knew which war."

    The ferry, meanwhile, will sail until the ice comes. Captain Elias Thornby is not impressed: "She sailed before there was a bridge."

    Asked about the cost, Whitlock said: "Less than you think."
  `);

  silent('a legend with names at the beginning of paragraphs', `
    Анна Ветрова родилась в Заречье. Отец её был паромщик.

    Анна Ветрова рано осталась без матери. Её растила тётка.

    Анна Ветрова училась в Дубраве, потом вернулась домой.

    Пётр Седов встретил её на переправе. Он строил тогда первый мост.

    Пётр Седов был человек упрямый. Мост простоял до весны.
  `);

  silent('a poem', `
    Паром уходит в темноту,
    Вода темна, темна,
    И ветер держит на лету
    Огонь: одна волна.

    Одна волна, другая — вслед,
    И третья — за бортом.
    Скажи: горит ли в доме свет?
    И где он, этот дом?
  `);

  silent('a sermon with verses', `
    1 And it came to pass that the river rose.
    2 And the people said: Let us build a boat.
    3 And they built a boat, and it leaked.
    4 Then said the old man: Did I not tell you?
    5 And they answered: Thou didst.
    6 And the river fell.
    7 And the boat lay upon the bank.
  `);

  silent('a wiki article on a person', `
    Dana Whitlock

    Dana Whitlock (born 4 May 1961) is an invented politician. She is Minister for Roads of Delby.

    Early life

    Whitlock was born in Wexcombe. Her father, Peter Whitlock, was a ferryman.

    Career

    Whitlock entered the county council in 1990. In 2004 she became its chair.

    Personal life

    Whitlock has two dogs.

    See also

    Delby
    Wend Bridge
  `);

  silent('an interview told by the reporter', `
    Мы встретились с Анной Ветровой на пристани. Она пришла пешком, без охраны.

    Я спросил, когда откроют мост. Ветрова улыбнулась и ответила, что осенью.

    Потом мы говорили о пароме. Оказалось, её отец сорок лет стоял у штурвала.

    На прощание она сказала: приезжайте в октябре, поедем вместе.
  `);

  silent('bylaws, hard-wrapped, with underlined headings and a beginning that comes again', `
    Bylaws of the Ferry Club
    ========================

    Members
    -------

    Standard Voting Procedure (SVP) describes the formal procedure used by the club to
    decide whether the ferry sails.

    New Members
    -----------

    On River Days, the complete list of those who have ever sailed on the old ferry
    is read aloud at the pier.

    Standard Voting Procedure (SVP) is followed, with a quorum of the captain and the
    nurse.

    Removal of Members
    ------------------

    On Market Days, the complete list of those who have never paid for the ferry
    is read aloud as well.

    Standard Voting Procedure (SVP) commences when somebody has fallen into the
    river.
  `);

  silent('a novel in verse: numbers of stanzas', `
    XXIII

    Паром ушёл, и нет парома,
    И ветер по воде идёт,
    И кто-то медленно из дома
    С пустым ведром к реке идёт.

    XXIV

    Он думал: скоро ли по льду
    К соседу можно будет к чаю?
    А я стою, и я не жду,
    И никого я не встречаю.

    XXV

    Но вот и вечер, и огни
    Горят на том, далёком, пирсе,
    И так проходят наши дни,
    Как те, что были, эти дни.

    XXVI

    И снова ветер, и вода,
    И снова нет в реке парома.
    Ну что ж, уйдём и мы туда,
    Где нас не ждут, но где мы дома.
  `);

  silent('ships in italics at the beginning of paragraphs', `
    The ferries of Delby

    *Marigold* was built in 1911, and she sailed for forty years.

    *Saint Agnes* came after her. Nobody liked *Saint Agnes*.

    *Marigold* was then sold to Quell, where she carried sheep.

    *Saint Agnes* sank in the first winter. Nobody was on board.
  `);

  silent('sums that begin with a sign', `
    == 12 + 4
    = 16

    => What is left goes to the county.

    =SUM(A1:A4)
  `);
});
