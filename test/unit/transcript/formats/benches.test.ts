import { reads } from '../../../support/zoo';

/** Courts, inquiries and ministries: who asks and who answers, numbered lines, offices with all that they are of. */
describe('formats: benches', () => {
  reads('a court: who asks and who answers, in the genitive', `
                            # | ПРОТОКОЛ СУДЕБНОГО ЗАСЕДАНИЯ
                              |
                            - | Судебное заседание открыто в 10 часов.
                              |
    Вопрос председательствующего | Вопрос председательствующего: Назовите себя.
             Ответ подсудимого | Ответ подсудимого: Брусникин Игнат Саввич.
                              |
                            - | Свидетель Полозков предупреждён об ответственности.
                              |
             Вопрос прокурора | Вопрос прокурора: Где стоял паром?
              Ответ свидетеля | Ответ свидетеля: У причала, как всегда.
             Вопрос защитника | Вопрос защитника: Было ли темно?
              Ответ свидетеля | Ответ свидетеля: Уже стемнело.
                              |
                            - | Суд удаляется в совещательную комнату.
  `, { language: 'ru' });

  reads('numbered lines, with one space behind the number', `
                = | Page 17
                # | 1 Monday, 6 May
                ~ | 2 [Open session]
                ~ | 3 [The accused entered court]
           THORNE | 4 JUDGE THORNE: Good morning to everyone.
           THORNE | 5 Madam Registrar, would you please call the case.
        REGISTRAR | 6 THE REGISTRAR: Good morning, Your Honours. This is case number
        REGISTRAR | 7 twelve, the Prosecutor versus Elias Brandt.
           THORNE | 8 JUDGE THORNE: Thank you. Who appears for the Prosecution?
          MORROW  | 9 MS. MORROW: I do, Your Honour, with two colleagues
          MORROW  | 10 who are still on the stairs.
                = | Page 18
           THORNE | 1 JUDGE THORNE: And for the Defence?
          HALLAM  | 2 MR. HALLAM: I do.
           THORNE | 3 JUDGE THORNE: Then we may begin.
  `, { language: 'en', terse: true });

  reads('a house in French: an office and all that it is of, before a stop', `
      le président | M. le président. La parole est à Mme Claire Morvan.
                   |
     Claire Morvan | Mme Claire Morvan. Le pont est fermé depuis mai.
                   |
      le président | M. le président. La parole est à Mme la ministre.
                   |
      Odile Castaing | Mme Odile Castaing, ministre de l’égalité des rivages, du logement et de la navigation fluviale. Il rouvrira en juin.
                   |
     Claire Morvan | Mme Claire Morvan. Lequel ?
                   |
      Odile Castaing | Mme Odile Castaing, ministre. Celui de cette année.
                   |
      le président | M. le président. Nous en venons au vote.
  `, { language: 'fr' });

  reads('a ministry in Japanese: 問 and 答 in brackets that touch the words', `
    # | 大臣会見要旨
      |
    問 | （問）渡し船の再開についてお聞かせください。
    答 | （答）六月には再開できる見込みです。
    問 | （問）橋の工事は終わりましたか。
    答 | （答）まだ終わっていません。
    問 | （問）では、いつ終わりますか。
    答 | （答）秋までに終える予定です。
  `, { terse: true, language: 'ja' });

  reads('a diet: a circle, and one space behind the name', `
                # | 建設委員会会議録
                  |
         森川委員長 | ○森川委員長 これより会議を開きます。
                  |
          白井委員 | ○白井委員 渡し船の現状をお尋ねします。
                  |
                ~ | 〔発言する者あり〕
                  |
        川崎国務大臣 | ○川崎国務大臣 五月から止まっています。
                  |
                = | ――――◇―――――
                  |
          白井委員 | ○白井委員 再開はいつですか。
                  |
        川崎国務大臣 | ○川崎国務大臣 六月を目指しています。
                  |
         森川委員長 | ○森川委員長 本日はこれにて散会します。
  `, { language: 'ja' });

  reads('a colon that was parted from the name above it', `
                 @ | Puhemies Aino Korpela
                 = | :
                   |
      Aino Korpela | Istunto on avattu. Sana on edustaja Lahtisella.
                   |
                 @ | Veikko Lahtinen
                 = | :
                   |
   Veikko Lahtinen | Arvoisa puhemies! Lautta seisoo edelleen.
                   |
                 @ | Puhemies Aino Korpela
                 = | :
                   |
      Aino Korpela | Kiitoksia puheenvuorosta.
                   |
                 @ | Veikko Lahtinen
                 = | :
                   |
   Veikko Lahtinen | Kiitän puhemiestä.
  `, { language: 'fi' });

  reads('the time, then the number of the line', `
    Комиссар | 10:13:12 1          КОМИССАР: Начнём. Кто выступает за порт?
           = |          2
      Рощина | 10:13:15 3          Г-ЖА РОЩИНА: Я, господин комиссар, и со мной двое
      Рощина | 10:13:18 4          коллег, которые ещё на лестнице.
           = |          5
    Комиссар | 10:13:20 6          КОМИССАР: Благодарю.
           = | 10:13:21 7
       Седов | 10:13:21 8          Г-Н СЕДОВ: Я выступаю за паром.
           = |          9
    Комиссар | 10:13:24 10         КОМИССАР: Благодарю, господин Седов.
  `.replace(/Комиссар \|/g, 'КОМИССАР |').replace(/Рощина \|/g, 'РОЩИНА |').replace(/Седов \|/g, 'СЕДОВ |'), { terse: true, language: 'ru' });

  reads('offices with all that they are of, and whose they are in brackets', `
                                                                SPEAKER | HON. SPEAKER: Question 101.
                                                                        |
                                                           ANIL THAKORE | SHRI ANIL THAKORE (DELBY SOUTH): Madam, I ask about the ports.
                                                                        |
    MINISTER OF FERRIES AND HARBOURS AND MINISTER OF INLAND WATERS AND SHORES | THE MINISTER OF FERRIES AND HARBOURS AND MINISTER OF INLAND WATERS AND SHORES (SHRI VIKRAM SETHI): Madam, the ports are fine.
                                                                        |
                                                                SPEAKER | HON. SPEAKER: Please be brief.
                                                                        |
                                                           ANIL THAKORE | SHRI ANIL THAKORE: I thank the Minister.
  `, { language: 'en' });

  reads('a council of the isles: an office alone is whose words they are', `
                 @ | KETUA RAPAT:
       KETUA RAPAT | Rapat saya buka dan dinyatakan terbuka untuk umum.
                   |
                 ~ | (RAPAT DIBUKA PUKUL 10.20)
                   |
                 @ | MENTERI PERHUBUNGAN:
    MENTERI PERHUBUNGAN | Terima kasih. Kapal akan berlayar bulan depan.
                   |
                 @ | KETUA RAPAT:
       KETUA RAPAT | Baik, terima kasih.
                   |
                 @ | MENTERI PERHUBUNGAN:
    MENTERI PERHUBUNGAN | Kami akan jawab secara tertulis.
  `, { language: 'ms' });

  reads('the head of a page says who sits, by one name each', `
             # | Hearing of 9 March
               |
             - | Chair: Tomas
             - | Clerk: Whitlock
               |
         Chair | Chair: Good morning. We begin with the ferries.
               |
       Witness | Witness: They do not sail.
               |
         Chair | Chair: Why is that?
               |
       Witness | Witness: The pier is broken.
  `, { terse: true, language: 'en' });
});
