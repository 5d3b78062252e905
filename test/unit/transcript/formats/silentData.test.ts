import { silent } from '../../../support/zoo';

/** Text that is made for a use: laws, recipes, settings, logs, mail. */
describe('formats: data without statements', () => {
  silent('a law with numbered articles', `
    ЗАКОН О ПЕРЕПРАВАХ

    Статья 1. Предмет закона

    1. Настоящий закон регулирует отношения, возникающие при перевозке людей через реку.
    2. Переправой считается: мост; паром; лодка.

    Статья 2. Основные понятия

    Мост: сооружение над рекой.
    Паром: судно, которое ходит от берега к берегу.
    Пристань: место, где паром стоит.

    Статья 3. Плата

    1. Плата не взимается.
    2. Исключение: перевозка скота.
  `);

  silent('a recipe', `
    Уха с парома

    Время: 40 минут
    Порций: 6
    Сложность: лёгкая

    Рыба: 1 кг
    Картофель: 4 шт.
    Лук: 2 шт.
    Соль: по вкусу

    Шаг 1: Почистите рыбу.
    Шаг 2: Налейте воды и поставьте на огонь.
    Шаг 3: Положите картофель и лук.
    Шаг 4: Варите двадцать минут.

    Совет: не мешайте ложкой.
  `);

  silent('a changelog', `
    # Changelog

    ## 1.2.0

    Added: a timetable for the winter.
    Added: a page for the captain.
    Fixed: the boat no longer sails on Tuesdays.
    Fixed: the bell rings once.
    Changed: fares are shown in coins.
    Removed: the goat.

    ## 1.1.0

    Added: a bell.
    Fixed: the leak.
    Security: the rope is longer.
  `);

  silent('a mail with a reply', `
    From: Dana Whitlock <dana@example.org>
    To: Luis Moreno <luis@example.org>
    Cc: Kim Harrow <kim@example.org>
    Date: Mon, 6 May 2024 10:02:11 +0000
    Subject: Re: the ferry
    Message-ID: <1@example.org>

    Dear Luis,

    The boat sails at nine. Please tell the captain.

    Best,
    Dana

    On Sun, 5 May 2024, Luis Moreno wrote:
    > Dear Dana,
    > when does the boat sail?
    > Luis
  `, 'keys and values that do not come again');

  silent('frequently asked questions', `
    Frequently asked questions

    When does the ferry sail?
    At nine in the morning and at six in the evening.

    What does it cost?
    The fare is written on the board.

    Can I bring my dog?
    Yes. Dogs sail free.

    What if there is ice?
    Then there is no ferry.
  `);

  silent('a glossary', `
    Словарь переправы

    Аншпуг: рычаг, которым двигают тяжести.
    Банка: скамья для гребцов.
    Кнехт: тумба, к которой крепят канат.
    Леер: трос вдоль борта.
    Причал: место для швартовки.
    Рубка: помещение для рулевого.
    Фарватер: безопасный путь.
    Чалка: канат для швартовки.
  `);

  silent('settings', `
    # ferry.yml
    name: ferry
    version: 1.2.0
    captain:
      name: Elias Thornby
      phone: none
    timetable:
      - time: 9:00
        pier: Delby
      - time: 18:00
        pier: Wexcombe
    env:
      TIDE: low
      WIND: west
  `);

  silent('a log of a program', `
    2024-05-06 10:02:11 INFO ferry: engine started
    2024-05-06 10:02:12 INFO ferry: leaving pier 1
    2024-05-06 10:02:40 WARN tide: low water
    2024-05-06 10:03:02 ERROR rope: not found
    2024-05-06 10:03:02 INFO ferry: waiting
    2024-05-06 10:03:15 INFO ferry: leaving pier 1
    2024-05-06 10:04:00 INFO ferry: arrived
    2024-05-06 10:04:01 DEBUG bell: rung
  `);

  silent('a test report', `
    PASS test/ferry.test
    PASS test/bridge.test
    FAIL test/tide.test

    Error: expected 9 to be 6
    Error: rope not found

    Tests: 2 failed, 12 passed
    Time: 3.2 s
  `);

  silent('a specification in key and value', `
    Item: Ferry, wooden, used
    Length: 11 m
    Width: 4 m
    Engine: none
    Color: green
    Condition: it leaks
    Price: a song
    Seller: Una Mossley
    Place: Delby
  `);

  silent('a medical record', `
    Пациент: Астахов И. С.
    Возраст: 61 год
    Жалобы: на ветер.
    Анамнез: живёт у реки с рождения.
    Осмотр: состояние удовлетворительное.
    Диагноз: тоска по парому.
    Назначения: чай, прогулки.
    Врач: Окладная Р. М.
  `, 'keys and values that do not come again');

  silent('a form with questions', `
    Анкета пассажира

    Фамилия: ______________
    Имя: ______________
    Цель поездки: ______________
    Вопрос 1: Как часто вы пользуетесь паромом?
    Вопрос 2: Довольны ли вы расписанием?
    Вопрос 3: Что бы вы изменили?
    Подпись: ______________
  `, 'keys and values that do not come again');

  silent('code with comments', `
    // Ferry: sails from pier to pier.
    class Ferry {
      constructor(name) { this.name = name; }
      sail() { return 'sailing'; }
    }
    // Note: the bell is optional.
    // Todo: buy a rope.
    case 'low': return wait();
    default: return sail();
  `);

  silent('a weather report', `
    Прогноз на неделю

    Понедельник: ясно, ветер западный.
    Вторник: дождь, ветер сильный.
    Среда: облачно.
    Четверг: дождь.
    Пятница: ясно.
    Суббота: туман, паром не ходит.
    Воскресенье: ясно.
  `);

  silent('a page of a shop', `
    Tickets

    Adults: 3 coins
    Children: 1 coin
    Dogs: free
    Bicycles: 2 coins

    Opening hours

    Monday: closed
    Tuesday: 9 to 6
    Wednesday: 9 to 6
    Sunday: 10 to 4
  `);

  silent('rows of figures, of places and of names, parted by commas', `
    name,city,born
    Dana Whitlock,Delby,1971
    Luis Moreno,Quell,1980
    Dana Whitlock,Grünholz,1971
    Kim Harrow,Delby,1969
    Luis Moreno,Delby,1980
    Dana Whitlock,Quell,1971
  `);
});
