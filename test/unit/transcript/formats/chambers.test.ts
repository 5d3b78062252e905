import { reads } from '../../../support/zoo';

/** Records of chambers whose labels have an office, a form of address or a sign of their own, and what stands among them and is none. */
describe('formats: chambers', () => {
  reads('members with their office, and sentences that open with a colon, in Russian', `
                # | Совет Заречья
                  |
    Анна Ветрова  | Председатель Анна Ветрова: Открываю заседание. Слово имеет депутат Седов.
                  |
    Игорь Седов   | Депутат Игорь Седов (Быстрая): Мост закрыт с мая.
    Игорь Седов   | Второй вопрос: Кто платит паромщику?
    Игорь Седов   | Последний пример: Школа осталась без автобуса.
                  |
    Анна Ветрова  | Председатель Анна Ветрова: Слово имеет министр.
                  |
    Лука Рощин    | Министр Лука Рощин: Мы чиним мост день и ночь.
                  |
         ______   | Г-жа ______: Мы это слышали и в прошлом году.
                  |
    Анна Ветрова  | Председатель Анна Ветрова: Прошу с места не говорить.
                  |
    Лука Рощин    | Министр Лука Рощин: Закончим к зиме.
    Лука Рощин    | Следующий пункт: Паром ходит по понедельникам.
                  |
    Игорь Седов   | Депутат Игорь Седов (Быстрая): К какой зиме?
                  |
    Анна Ветрова  | Председатель Анна Ветрова: Заседание закрыто.
  `, { language: 'ru' });

  reads('openings and lists that a colon closes, in a German chamber', `
                    # | Aktuelle Stunde
                      |
    Ilse Rautenberg   | Präsidentin Mag. Ilse Rautenberg: Ich eröffne die Sitzung. Zugewiesen wurden:
    Ilse Rautenberg   | Verkehrsausschuss:
    Ilse Rautenberg   | Antrag 12 der Abgeordneten Tamm und Ahrend über die Brücke von Delbach.
    Ilse Rautenberg   | Finanzausschuss:
    Ilse Rautenberg   | Bericht über die Fähre.
                      |
         Jörg Tamm    | Abgeordneter Dr. Jörg Tamm (LBP): Frau Präsidentin! Die Brücke ist seit Mai gesperrt.
         Jörg Tamm    | Zweiter Punkt: Die Fähre kommt nicht.
         Jörg Tamm    | Zum Vergleich: In Grünholz fährt sie jeden Tag.
         Jörg Tamm    | Meine Damen und Herren, ich frage Sie: Wer zahlt das?
                      |
    Ilse Rautenberg   | Präsidentin Mag. Ilse Rautenberg: Zu Wort gelangt Frau Abgeordnete Ahrend.
                      |
       Eva Ahrend     | Abgeordnete Mag. Eva Ahrend (FLP): Danke. Das frage ich auch.
       Eva Ahrend     | Nächste Frage: Wann ist die Brücke fertig?
                      |
    Ilse Rautenberg   | Präsidentin Mag. Ilse Rautenberg: Der Herr Minister, bitte.
                      |
      Nils Dornfeld   | Bundesminister Dipl.-Ing. Nils Dornfeld: Im Herbst.
                      |
    Ilse Rautenberg   | Präsidentin Mag. Ilse Rautenberg: Zu Wort gelangt Herr Abgeordneter Tamm.
                      |
         Jörg Tamm    | Abgeordneter Dr. Jörg Tamm (LBP): In welchem Herbst?
                      |
      Nils Dornfeld   | Bundesminister Dipl.-Ing. Nils Dornfeld: In diesem. Wir bauen Tag und Nacht.
                      |
       Eva Ahrend     | Abgeordnete Mag. Eva Ahrend (FLP): Das glaubt Ihnen niemand mehr.
                      |
    Ilse Rautenberg   | Präsidentin Mag. Ilse Rautenberg: Die Sitzung ist geschlossen.
  `, { language: 'de' });

  reads('a long dash that touches name and words, and the record’s own sentences between', `
               # | Bridges Bill 2034
                 |
               # | Second Reading
                 |
       WHITLOCK  | Ms WHITLOCK (Delby—Minister for Bridges) (9.01 am)—I move:
       WHITLOCK  | That this bill be now read a second time.
       WHITLOCK  | It mends the bridge of Delby, which has been closed since May.
        MORENO   | Mr MORENO (Wendmouth) (9.04 am)—I thank the minister. We have waited for this bill.
        MORENO   | The ferry does not sail on Sundays, and nobody can get to work.
        Whitlock | Ms Whitlock—It sails on Mondays!
       SPEAKER   | The SPEAKER—Order! The member will be heard.
        MORENO   | Mr MORENO—I am grateful, Mr Speaker. I commend the bill to the House.
               - | Question agreed to.
               - | Bill read a second time.
                 |
               # | Third Reading
                 |
       WHITLOCK  | Ms WHITLOCK (9.10 am)—by leave—I move:
       WHITLOCK  | That this bill be now read a third time.
               - | Question agreed to.
        HARROW   | Mr HARROW (9.11 am)—On behalf of the committee, I present its report on ferries.
               - | Ordered that the report be printed.
       SPEAKER   | The SPEAKER—I thank the member. The House will hear the minister.
       WHITLOCK  | Ms WHITLOCK (9.12 am)—The bridge opens in the autumn.
  `, { language: 'en' });

  reads('questions by their number, with a verb and no mark, and an office with a comma in it', `
                 # | Bridges
                   |
            Harrow | 1. Mr. Harrow asked the Minister for Roads when the bridge of Delby will be opened.
    Minister for Roads | The Minister for Roads (Mrs. Dana Whitlock): In the autumn.
            Harrow | Mr. Harrow: In which autumn?
          Whitlock | Mrs. Whitlock: In the next one, as I told the House in May.
            Moreno | Mr. Moreno: The people of Delby have heard this before.
          Whitlock | Mrs. Whitlock: They will hear it again, until the bridge is open.
                   |
                 # | Ferries
                   |
            Moreno | 2. Mr. Moreno asked the Minister for Roads what the ferry costs.
    Minister of State, Department of Roads and Rivers | The Minister of State, Department of Roads and Rivers (Mr. Kim Oakley): I shall write to the hon. Member.
            Moreno | Mr. Moreno: Does he not know it?
            Oakley | Mr. Oakley: I know it very well, and I shall write to him.
            Harrow | Mr. Harrow: Who pays the ferryman?
            Oakley | Mr. Oakley: The county pays him, when it pays him.
                   |
                 # | Schools
                   |
           Denholm | 3. Miss Denholm asked the Minister for Roads how children get to school.
          Whitlock | Mrs. Whitlock: By the ferry, on Mondays.
           Denholm | Miss Denholm: And on the other days?
          Whitlock | Mrs. Whitlock: On the other days they walk.
  `);

  reads('a parliament in Japan: cries in turtle-shell brackets, rules and signs between the items', `
     竹田委員長 | ○竹田委員長　これより会議を開きます。橋に関する件について調査を進めます。
              ~ | 　　　〔「異議なし」と呼ぶ者あり〕
              = | 　　　―――――――――――――
                |
       山岡委員 | ○山岡委員　橋は五月から閉鎖されています。いつ開通しますか。
                |
       川辺大臣 | ○川辺大臣　秋に開通する予定です。
                |
     竹田委員長 | ○竹田委員長　この際、暫時休憩いたします。
              = | 　　　―――――
              = | 　　　◇
              = | 　　　―――――
                |
       山岡委員 | ○山岡委員　渡し船は日曜日に動いていません。
                |
       川辺大臣 | ○川辺大臣　月曜日には動いています。
                |
     竹田委員長 | ○竹田委員長　以上で終わります。
  `, { terse: true });

  reads('a yuan: the office between family and given name, and motions read out with keys of their own', `
           主席 | 主席：現在繼續開會，處理臨時提案。進行第一案，請提案人林委員明河說明。
                |
     林委員明河 | 林委員明河：主席、各位同仁。本席等十二人，鑑於德畢大橋自五月封閉至今，居民無法上班，提案如下。
     林委員明河 | 第一案：
     林委員明河 | 本席等十二人，請交通部於秋季前修復德畢大橋。
     林委員明河 | 說明：
     林委員明河 | 渡船星期日停駛，學生無法上學。
     林委員明河 | 提案人：林明河
                |
           主席 | 主席：本案作如下決定：函請行政院研處。請問院會，有無異議？無異議，通過。
                |
     何委員秋山 | 何委員秋山：主席、各位同仁。本席認為渡船應當每天行駛。
     何委員秋山 | 第二案：
     何委員秋山 | 本席等十人，請縣政府支付渡船費用。
     何委員秋山 | 提案人：何秋山
                |
           主席 | 主席：請問院會，有無異議？無異議，通過。
                |
     林委員明河 | 林委員明河：謝謝主席。
                |
           主席 | 主席：現在休息。
  `, { terse: true });

  reads('an office on lines above the name, and the head of each page with a date that a point ends', `
                  @ | Marszałek Anna Lipińska:
    Anna Lipińska | Otwieram obrady. Proszę o odpowiedź sekretarza
    Anna Lipińska | stanu w Ministerstwie Mostów.
                  @ | Sekretarz Stanu
                  @ | w Ministerstwie Mostów i Promów
                  @ | Jan Wierzbiak:
    Jan Wierzbiak | Dziękuję. Most jest zamknięty od maja, a prom
    Jan Wierzbiak | kursuje w poniedziałki.
                = | 2. posiedzenie Rady w dniu 17 stycznia 2034 r.
    Jan Wierzbiak | W niedziele prom nie kursuje.
                  @ | Poseł Ewa Topolska:
    Ewa Topolska  | Kto płaci przewoźnikowi?
                  @ | Marszałek Anna Lipińska:
    Anna Lipińska | Proszę nie przeszkadzać.
                  @ | Sekretarz Stanu
                  @ | w Ministerstwie Mostów i Promów
                  @ | Jan Wierzbiak:
    Jan Wierzbiak | Płaci mu powiat.
                = | 2. posiedzenie Rady w dniu 17 stycznia 2034 r.
                  @ | Poseł Ewa Topolska:
    Ewa Topolska  | Od kiedy?
                  @ | Marszałek Anna Lipińska:
    Anna Lipińska | Dziękuję, pani poseł.
                = | 2. posiedzenie Rady w dniu 17 stycznia 2034 r.
                  @ | Poseł Ewa Topolska:
    Ewa Topolska  | Nikt mi nie odpowiedział.
  `, { language: 'pl' });

  reads('a house in columns: an office and its holder over two lines, in brackets', `
       Dana Whitlock | Senator Dana Whitlock: The bridge is closed, and nobody in this House has told the
       Dana Whitlock | people of Delby when it opens.
                   @ | Minister of State for Roads, Bridges and Ferries (Deputy
    Minister of State for Roads, Bridges and Ferries | Luis Moreno): They were told in May. The works are going on, and the ferry sails
    Minister of State for Roads, Bridges and Ferries | on Mondays.
       Dana Whitlock | Senator Dana Whitlock: It does not sail on Sundays.
                   @ | Minister of State for Roads, Bridges and Ferries (Deputy
    Minister of State for Roads, Bridges and Ferries | Luis Moreno): On Sundays nobody works.
          Kim Harrow | Senator Kim Harrow: The ferryman does. He told me so (and he told the
          Kim Harrow | harbor master too): he works every Sunday.
                   @ | Minister of State for Roads, Bridges and Ferries (Deputy
    Minister of State for Roads, Bridges and Ferries | Luis Moreno): I did not know that.
       Dana Whitlock | Senator Dana Whitlock: Then the Minister of State knows it now.
  `, { terse: true });

  reads('a council in Russian: the group that a member sits with over two lines', `
                 @ | Председатель Анна Ветрова:
      Анна Ветрова | Открываю заседание. Слово имеет депутат Седов.
                 @ | Игорь Седов («Мосты и
                 @ | переправы»):
       Игорь Седов | Мост закрыт с мая, и никто не сказал нам, когда его откроют.
                 @ | Председатель Анна Ветрова:
      Анна Ветрова | Слово имеет министр.
                 @ | Лука Рощин, министр дорог, мостов и
                 @ | переправ:
        Лука Рощин | Мы чиним его день и ночь.
                 @ | Игорь Седов («Мосты и
                 @ | переправы»):
       Игорь Седов | Это мы слышали.
                 @ | Председатель Анна Ветрова:
      Анна Ветрова | Спасибо.
  `, { language: 'ru' });

  reads('captions of a house: the time below the name, and everything in capitals', `
             # | House Session, June 4, 2034
               |
             @ | The Chair
             = | 10:00:02
         Chair | THE HOUSE WILL BE IN ORDER. THE CHAIR RECOGNIZES THE MEMBER FROM DELBY FOR FIVE MINUTES.
               |
             @ | Mr. Harrow
             = | 10:00:25
        Harrow | THANK YOU, MADAM CHAIR. THE BRIDGE OF DELBY HAS BEEN CLOSED SINCE MAY, AND NOBODY HAS TOLD THE PEOPLE WHEN IT OPENS.
               |
             @ | The Chair
             = | 10:03:01
         Chair | THE CHAIR RECOGNIZES THE MEMBER FROM WENDMOUTH.
               |
             @ | Ms. Whitlock
             = | 10:03:12
      Whitlock | I ASK UNANIMOUS CONSENT TO SPEAK FOR FIVE MINUTES.
               |
             @ | The Chair
             = | 10:03:15
         Chair | WITHOUT OBJECTION.
               |
             @ | Ms. Whitlock
             = | 10:03:16
      Whitlock | THE FERRY DOES NOT SAIL ON SUNDAYS. I YIELD BACK.
               |
             @ | The Chair
             = | 10:08:20
         Chair | WITHOUT OBJECTION.
  `, { terse: true });

  reads('a control room: the time of each call above it, two letters that mails have as well', `
          ~ | [00:00:12:02]
        CC  | CC: Ferry One, this is Delby.
            |
          ~ | [00:00:12:09]
       MST  | MST: Go ahead, Delby.
            |
          ~ | [00:00:12:11]
        CC  | CC: You are GO for the crossing.
            |
          ~ | [00:00:12:24]
       MST  | MST: Roger.
            |
          ~ | [00:00:13:02]
       ENG  | ENG: Engine two is running hot.
            |
          ~ | [00:00:13:10]
        CC  | CC: Copy.
            |
          ~ | [00:00:14:01]
       ENG  | ENG: It is cooling down now.
            |
          ~ | [00:00:14:08]
        CC  | CC: Thank you, Ferry One.
  `, { terse: true });
});
