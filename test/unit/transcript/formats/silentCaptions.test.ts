import { silent } from '../../../support/zoo';

/** What programs hear, with nobody told apart: "Yeah." comes again and again and is nobody. */
describe('formats: captions without speakers', () => {
  silent('in Russian, a time above each', `
    WEBVTT

    00:00:00.000 --> 00:00:02.500
    Здравствуйте, это передача о мосте.

    00:00:03.000 --> 00:00:05.500
    Ага.

    00:00:06.000 --> 00:00:08.500
    И я рад, что вы пришли.

    00:00:09.000 --> 00:00:11.500
    Ага. Мост ведь открыли.

    00:00:12.000 --> 00:00:14.500
    Воистину. Вчера.

    00:00:15.000 --> 00:00:17.500
    Ага.

    00:00:18.000 --> 00:00:20.500
    Бывает, что и не приходит никто.

    00:00:21.000 --> 00:00:23.500
    Воистину.

    00:00:24.000 --> 00:00:26.500
    Воистину. Я тоже так думаю.

    00:00:27.000 --> 00:00:29.500
    Воистину. Так.

    00:00:30.000 --> 00:00:32.500
    Ага.

    00:00:33.000 --> 00:00:35.500
    Воистину. Поехали.

    00:00:36.000 --> 00:00:38.500
    Ага. А паром?

    00:00:39.000 --> 00:00:41.500
    Паром пойдёт в понедельник.

    00:00:42.000 --> 00:00:44.500
    Воистину. Спасибо.
  `);

  silent('in English, a time above each', `
    WEBVTT

    00:00:00.000 --> 00:00:02.500
    Hello and welcome to the ferry show.

    00:00:03.000 --> 00:00:05.500
    Yeah.

    00:00:06.000 --> 00:00:08.500
    And I am glad that you came.

    00:00:09.000 --> 00:00:11.500
    Yeah. Speaking of that, the bridge is open.

    00:00:12.000 --> 00:00:14.500
    Indubitably. It is.

    00:00:15.000 --> 00:00:17.500
    Yeah.

    00:00:18.000 --> 00:00:20.500
    Sometimes nobody shows up.

    00:00:21.000 --> 00:00:23.500
    Indubitably.

    00:00:24.000 --> 00:00:26.500
    Yeah. I think so.

    00:00:27.000 --> 00:00:29.500
    Indubitably. Off we go.

    00:00:30.000 --> 00:00:32.500
    Yeah.

    00:00:33.000 --> 00:00:35.500
    Indubitably. Exactly.

    00:00:36.000 --> 00:00:38.500
    Yeah. And the ferry?

    00:00:39.000 --> 00:00:41.500
    The ferry sails on Monday.

    00:00:42.000 --> 00:00:44.500
    Indubitably. Thanks.
  `);

  silent('the time of each on a line above', `
    0:00
    Hello and welcome to the ferry show.
    0:03
    Yeah.
    0:06
    And I am glad that you came.
    0:09
    Yeah. Speaking of that, the bridge is open.
    0:12
    Indubitably. It is.
    0:15
    Yeah.
    0:18
    Sometimes nobody shows up.
    0:21
    Indubitably.
    0:24
    Yeah. I think so.
    0:27
    Indubitably. Off we go.
    0:30
    Yeah.
    0:33
    Indubitably. Exactly.
    0:36
    Yeah. And the ferry?
    0:39
    The ferry sails on Monday.
    0:42
    Indubitably. Thanks.
  `);

  silent('a time before each, in Russian', `
    00:00:00 Здравствуйте, это передача о мосте.

    00:00:03 Ага.

    00:00:06 И я рад, что вы пришли.

    00:00:09 Ага. Мост ведь открыли.

    00:00:12 Воистину. Вчера.

    00:00:15 Ага.

    00:00:18 Бывает, что и не приходит никто.

    00:00:21 Воистину.

    00:00:24 Воистину. Я тоже так думаю.

    00:00:27 Воистину. Так.

    00:00:30 Ага.

    00:00:33 Воистину. Поехали.

    00:00:36 Ага. А паром?

    00:00:39 Паром пойдёт в понедельник.

    00:00:42 Воистину. Спасибо.
  `);

  silent('a time before each, in English', `
    00:00:00 Hello and welcome to the ferry show.

    00:00:03 Yeah.

    00:00:06 And I am glad that you came.

    00:00:09 Yeah. Speaking of that, the bridge is open.

    00:00:12 Indubitably. It is.

    00:00:15 Yeah.

    00:00:18 Sometimes nobody shows up.

    00:00:21 Indubitably.

    00:00:24 Yeah. I think so.

    00:00:27 Indubitably. Off we go.

    00:00:30 Yeah.

    00:00:33 Indubitably. Exactly.

    00:00:36 Yeah. And the ferry?

    00:00:39 The ferry sails on Monday.

    00:00:42 Indubitably. Thanks.
  `);
});
