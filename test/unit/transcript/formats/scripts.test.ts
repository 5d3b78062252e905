import { reads } from '../../../support/zoo';

/** Other languages and scripts: with and without capitals, from left and from right. */
describe('formats: languages and scripts', () => {
  reads('Bulgarian: office, surname in capitals, a colon', `
                # | СТЕНОГРАМА
                  |
    ИВО ДЪБРАВСКИ | ПРЕДСЕДАТЕЛ ИВО ДЪБРАВСКИ: Откривам заседанието. Има думата господин Речинов.
                  |
    СТОЯН РЕЧИНОВ | СТОЯН РЕЧИНОВ (РП): Благодаря, господин председател. Мостът е затворен от май.
                  |
    СТОЯН РЕЧИНОВ | Кога ще го отворите?
                  |
    ИВО ДЪБРАВСКИ | ПРЕДСЕДАТЕЛ ИВО ДЪБРАВСКИ: Заповядайте, госпожо министър.
                  |
    ЕЛЕНА БРОДСКА | МИНИСТЪР ЕЛЕНА БРОДСКА: Уважаеми колеги, през есента.
                  |
    РЕПЛИКА ОТ РП | РЕПЛИКА ОТ РП: Коя есен?
                  |
    СТОЯН РЕЧИНОВ | СТОЯН РЕЧИНОВ (РП): Благодаря за отговора.
                  |
    ИВО ДЪБРАВСКИ | ПРЕДСЕДАТЕЛ ИВО ДЪБРАВСКИ: Преминаваме към гласуване.
  `);

  reads('Belarusian: an office and names in an interview', `
           # | Гутарка пра мост
             |
      Вядучы | Вядучы: Добры дзень. У студыі інжынер Палазкоў.
             |
    Палазкоў | Палазкоў: Вітаю.
             |
      Вядучы | Вядучы: Калі адкрыюць мост?
             |
    Палазкоў | Палазкоў: Увосень, калі не перашкодзіць надвор'е.
             |
    Палазкоў | Засталося пакласці пакрыццё.
             |
      Вядучы | Вядучы: А калі перашкодзіць?
             |
    Палазкоў | Палазкоў: Тады ўзімку.
             |
      Вядучы | Вядучы: Дзякуй за размову.
  `);

  reads('Kazakh: the chair in capitals and a full stop', `
                    # | СТЕНОГРАММА
                      |
               ТӨРАҒА | ТӨРАҒА. Құрметті депутаттар, отырысты ашық деп жариялаймын.
                      |
               ТӨРАҒА | Сөз министрге беріледі.
                      |
         АБЖАНОВ Т.С. | АБЖАНОВ Т.С. Құрметті төраға, көпір мамыр айынан бері жабық.
                      |
         АБЖАНОВ Т.С. | Оны күзде ашамыз.
                      |
               ТӨРАҒА | ТӨРАҒА. Рахмет. Сұрақтар бар ма?
                      |
    САРТУЛГАНОВА Е.М. | САРТУЛГАНОВА Е.М. Айналма жолды кім төлейді?
                      |
         АБЖАНОВ Т.С. | АБЖАНОВ Т.С. Облыс төлейді.
                      |
               ТӨРАҒА | ТӨРАҒА. Дауысқа саламыз.
  `);

  reads('Serbian: office and name in capitals, a colon', `
                 # | Стенографске белешке
                   |
        ПРЕДСЕДНИК | ПРЕДСЕДНИК: Отварам седницу. Реч има народни посланик Мостарић.
                   |
    ЖИВКО МОСТАРИЋ | ЖИВКО МОСТАРИЋ: Захваљујем. Поштовани председниче, мост је затворен од маја.
                   |
    ЖИВКО МОСТАРИЋ | Када ће бити отворен?
                   |
        ПРЕДСЕДНИК | ПРЕДСЕДНИК: Реч има министар.
                   |
      ВЕСНА БРОДАР | ВЕСНА БРОДАР: На јесен, колега.
                   |
    ЖИВКО МОСТАРИЋ | ЖИВКО МОСТАРИЋ: Које јесени?
                   |
        ПРЕДСЕДНИК | ПРЕДСЕДНИК: Без добацивања, молим.
                   |
      ВЕСНА БРОДАР | ВЕСНА БРОДАР: Ове јесени.
  `);

  reads('Slovenian: office with title and name in capitals, a colon', `
                 # | 12. redna seja
                   |
    ANDREJ MOSTNIK | PREDSEDNIK MAG. ANDREJ MOSTNIK: Spoštovane kolegice in kolegi, začenjam sejo.
                   |
    ANDREJ MOSTNIK | Besedo ima gospa Brodnik.
                   |
      TINA BRODNIK | TINA BRODNIK (PS REKA): Hvala lepa. Most je zaprt od maja.
                   |
      TINA BRODNIK | Kdaj ga boste odprli?
                   |
    ANDREJ MOSTNIK | PREDSEDNIK MAG. ANDREJ MOSTNIK: Izvolite, gospod minister.
                   |
      IGOR PLAVNIK | DR. IGOR PLAVNIK: Jeseni, gospa poslanka.
                   |
      TINA BRODNIK | TINA BRODNIK (PS REKA): Katere jeseni?
                   |
      IGOR PLAVNIK | DR. IGOR PLAVNIK: Te jeseni.
                   |
    ANDREJ MOSTNIK | PREDSEDNIK MAG. ANDREJ MOSTNIK: Hvala.
  `);

  reads('Croatian: surname in capitals and office, a colon', `
                 # | 12. sjednica
                   |
       Predsjednik | Predsjednik: Poštovane kolegice i kolege, otvaram sjednicu.
                   |
    Živko Mostarić | Živko Mostarić (RS): Hvala, predsjedniče. Most je zatvoren od svibnja.
                   |
    Živko Mostarić | Kada će se otvoriti?
                   |
       Predsjednik | Predsjednik: Riječ ima ministrica.
                   |
      Vesna Brodar | Ministrica Vesna Brodar: Na jesen, kolega.
                   |
    Živko Mostarić | Živko Mostarić (RS): Koju jesen?
                   |
       Predsjednik | Predsjednik: Molim bez upadica.
                   |
      Vesna Brodar | Ministrica Vesna Brodar: Ovu jesen.
  `);

  reads('Slovak: titles behind the name, party in brackets', `
           # | Stenografický záznam
             |
    Predseda | Predseda: Otváram schôdzu. Nech sa páči, pán poslanec Riečan.
             |
      Riečan | Poslanec Riečan: Ďakujem. Most je zatvorený od mája. Kedy bude otvorený?
             |
    Predseda | Predseda: Pán minister, nech sa páči.
             |
     Brodský | Minister Brodský: Na jeseň, pán poslanec.
             |
      Riečan | Poslanec Riečan: Na ktorú jeseň?
             |
     Brodský | Minister Brodský: Na túto.
             |
    Predseda | Predseda: Ďakujem. Pristúpime k hlasovaniu.
  `);

  reads('Czech: office and name, words on the line', `
               # | Stenografický zápis schůze
                 |
    Jan Topolský | Předseda PSP Jan Topolský: Zahajuji schůzi. Slovo má pan poslanec Borůvka.
                 |
    Petr Borůvka | Poslanec Petr Borůvka: Děkuji za slovo. Vážený pane předsedo, most je zavřený od května.
                 |
    Petr Borůvka | Kdy se otevře?
                 |
    Jan Topolský | Předseda PSP Jan Topolský: Paní ministryně, prosím.
                 |
     Eva Habrová | Ministryně dopravy Eva Habrová: Na podzim, pane poslanče.
                 |
    Petr Borůvka | Poslanec Petr Borůvka: Na který podzim?
                 |
    Jan Topolský | Předseda PSP Jan Topolský: Bez pokřikování, prosím.
                 |
     Eva Habrová | Ministryně dopravy Eva Habrová: Na tento.
  `, { language: 'cs' });

  reads('Hungarian: "ELNÖK:" and surname first, party in brackets', `
               # | Az Országgyűlés ülése
                 |
           ELNÖK | ELNÖK: Tisztelt Képviselőtársaim! Az ülést megnyitom. Megadom a szót Hidasi képviselő úrnak.
                 |
    HIDASI PÉTER | HIDASI PÉTER (FP): Köszönöm a szót, elnök úr. A Vendi-híd május óta zárva van.
                 |
    HIDASI PÉTER | Mikor nyitják meg?
                 |
           ELNÖK | ELNÖK: Megadom a szót miniszter asszonynak.
                 |
    RÉVÉSZI ANNA | DR. RÉVÉSZI ANNA útügyi miniszter: Ősszel, képviselő úr.
                 |
    HIDASI PÉTER | HIDASI PÉTER (FP): Melyik ősszel?
               ~ | (Taps.)
                 |
           ELNÖK | ELNÖK: Köszönöm. Szavazunk.
  `);

  reads('Greek: the chair in capitals with the name in brackets', `
                     # | ΠΡΑΚΤΙΚΑ ΒΟΥΛΗΣ
                       |
    Γεώργιος Γεφυράκης | ΠΡΟΕΔΡΕΥΩΝ (Γεώργιος Γεφυράκης): Κυρίες και κύριοι συνάδελφοι, αρχίζει η συνεδρίαση.
                       |
    Γεώργιος Γεφυράκης | Τον λόγο έχει ο κύριος Ποταμίδης.
                       |
      ΠΕΤΡΟΣ ΠΟΤΑΜΙΔΗΣ | ΠΕΤΡΟΣ ΠΟΤΑΜΙΔΗΣ: Ευχαριστώ, κύριε Πρόεδρε. Η γέφυρα είναι κλειστή από τον Μάιο.
                       |
    Γεώργιος Γεφυράκης | ΠΡΟΕΔΡΕΥΩΝ (Γεώργιος Γεφυράκης): Κυρία Υπουργέ, έχετε τον λόγο.
                       |
         ΑΝΝΑ ΠΟΡΘΜΑΚΗ | ΑΝΝΑ ΠΟΡΘΜΑΚΗ (Υπουργός Δρόμων): Το φθινόπωρο, κύριε συνάδελφε.
                       |
      ΠΕΤΡΟΣ ΠΟΤΑΜΙΔΗΣ | ΠΕΤΡΟΣ ΠΟΤΑΜΙΔΗΣ: Ποιο φθινόπωρο;
                       |
    Γεώργιος Γεφυράκης | ΠΡΟΕΔΡΕΥΩΝ (Γεώργιος Γεφυράκης): Προχωρούμε στην ψηφοφορία.
  `);

  reads('Turkish: the chair with a dash, names in capitals with the province', `
                          # | TUTANAK
                            |
                     BAŞKAN | BAŞKAN – Sayın milletvekilleri, birleşimi açıyorum.
                            |
                     BAŞKAN | Söz sırası Sayın Köprülüoğlu'nda.
                            |
          ALTAN KÖPRÜLÜOĞLU | ALTAN KÖPRÜLÜOĞLU (Irmakova) – Sayın Başkan, köprü mayıstan beri kapalı.
                            |
          ALTAN KÖPRÜLÜOĞLU | Ne zaman açılacak?
                            |
                     BAŞKAN | BAŞKAN – Buyurun Sayın Bakan.
                            |
    YOL BAKANI SEVDA ÇAYLIK | YOL BAKANI SEVDA ÇAYLIK (Dereli) – Sonbaharda açılacak.
                            |
          ALTAN KÖPRÜLÜOĞLU | ALTAN KÖPRÜLÜOĞLU (Irmakova) – Hangi sonbaharda?
                            |
                     BAŞKAN | BAŞKAN – Teşekkür ederim. Oylamaya geçiyoruz.
  `);

  reads('Japanese: full-width colon', `
    山田太郎 | 山田太郎：本日はよろしくお願いします。
    佐藤花子 | 佐藤花子：こちらこそ。まず橋についてお聞きします。
    山田太郎 | 山田太郎：橋は五月から閉まっています。
    佐藤花子 | 佐藤花子：いつ開きますか。
    山田太郎 | 山田太郎：秋です。
      記者 | 記者：今年の秋ですか。
    山田太郎 | 山田太郎：はい、今年です。
    佐藤花子 | 佐藤花子：ありがとうございました。
  `, { terse: true });

  reads('Japanese: a circle, an office and the name, then a wide space', `
    橋本一郎君 | ○議長（橋本一郎君）　これより本日の会議を開きます。
    川辺次郎君 | ○川辺次郎君　橋は五月から閉まっています。いつ開きますか。
    橋本一郎君 | ○議長（橋本一郎君）　道路大臣。
    渡部花子君 | ○道路大臣（渡部花子君）　秋に開きます。
    川辺次郎君 | ○川辺次郎君　今年の秋ですか。
    渡部花子君 | ○道路大臣（渡部花子君）　はい、今年です。
    橋本一郎君 | ○議長（橋本一郎君）　本日はこれにて散会いたします。
  `, { terse: true });

  reads('Chinese: a reporter and a spokesman', `
     记者 | 记者：请问大桥什么时候开放？
    发言人 | 发言人：秋天开放。
     记者 | 记者：费用由谁承担？
    发言人 | 发言人：由省里承担。我们已经拨款。
     记者 | 记者：渡轮还开吗？
    发言人 | 发言人：照常运行。
     记者 | 记者：谢谢。
  `, { terse: true });

  reads('Korean: office and name, a colon', `
    사회자 | 사회자: 안녕하십니까. 오늘은 다리에 대해 이야기하겠습니다.
    강도현 | 강도현: 안녕하세요.
    사회자 | 사회자: 다리는 언제 다시 열립니까?
    강도현 | 강도현: 가을에 열립니다.
    사회자 | 사회자: 올해 가을입니까?
    강도현 | 강도현: 네, 올해입니다.
    사회자 | 사회자: 감사합니다.
  `, { terse: true });

  reads('Arabic: name and colon', `
    محمد | محمد: صباح الخير، هل نبدأ؟
    ليلى | ليلى: نعم، عندي سؤالان.
    محمد | محمد: تفضلي.
    ليلى | ليلى: متى يفتح الجسر؟
    محمد | محمد: في الخريف.
    ليلى | ليلى: ومن يدفع؟
    محمد | محمد: المحافظة تدفع.
  `, { terse: true });

  reads('Hebrew: the chair and members', `
         דן גשרון | היו"ר דן גשרון: בוקר טוב, אני פותח את הישיבה.
                   |
         מאיה נהרי | מאיה נהרי: תודה, אדוני היושב-ראש. הגשר סגור מאז חודש מאי.
                   |
         דן גשרון | היו"ר דן גשרון: בבקשה, גברתי השרה.
                   |
        רות מעברון | רות מעברון: בסתיו, חברת הכנסת.
                   |
         מאיה נהרי | מאיה נהרי: באיזה סתיו?
                   |
        רות מעברון | רות מעברון: בסתיו הזה.
                   |
         דן גשרון | היו"ר דן גשרון: תודה רבה. נעבור להצבעה.
  `);

  reads('Hindi: office and name, a colon', `
        अध्यक्ष | अध्यक्ष: सदन की कार्यवाही शुरू होती है।
    हरित लोकारे | हरित लोकारे: अध्यक्ष महोदय, पुल मई से बंद है।
        अध्यक्ष | अध्यक्ष: मंत्री जी।
    वसंता पुलकर | वसंता पुलकर: पतझड़ में खुलेगा।
    हरित लोकारे | हरित लोकारे: किस पतझड़ में?
    वसंता पुलकर | वसंता पुलकर: इसी में।
        अध्यक्ष | अध्यक्ष: धन्यवाद।
  `, { terse: true });

  reads('Georgian: names without capitals', `
               წამყვანი | წამყვანი: გამარჯობა. როდის გაიხსნება ხიდი?
    ნინო ხიდაშელი-წყალი | ნინო ხიდაშელი-წყალი: შემოდგომაზე.
               წამყვანი | წამყვანი: რომელ შემოდგომაზე?
    ნინო ხიდაშელი-წყალი | ნინო ხიდაშელი-წყალი: ამ შემოდგომაზე.
               წამყვანი | წამყვანი: ვინ იხდის?
    ნინო ხიდაშელი-წყალი | ნინო ხიდაშელი-წყალი: მხარე იხდის.
               წამყვანი | წამყვანი: მადლობა.
  `, { terse: true });

  reads('Armenian: names with capitals, an Armenian full stop', `
       Հաղորդավար | Հաղորդավար: Բարև ձեզ։ Ե՞րբ կբացվի կամուրջը։
    Արամ Կամրջյան | Արամ Կամրջյան: Աշնանը։
       Հաղորդավար | Հաղորդավար: Ո՞ր աշնանը։
    Արամ Կամրջյան | Արամ Կամրջյան: Այս աշնանը։
       Հաղորդավար | Հաղորդավար: Ո՞վ է վճարում։
    Արամ Կամրջյան | Արամ Կամրջյան: Մարզը։
       Հաղորդավար | Հաղորդավար: Շնորհակալություն։
  `, { terse: true });

  reads('Danish: office, names and party', `
                 # | Spørgetime
                   |
         Formanden | Formanden: Mødet er åbnet. Det første spørgsmål er stillet af Anna Brolund.
                   |
      Anna Brolund | Anna Brolund (V): Tak for det. Broen over Vendåen har været lukket siden maj.
                   |
      Anna Brolund | Hvornår åbner den?
                   |
    Jens Færgemand | Transportministeren (Jens Færgemand): Til efteråret.
                   |
      Anna Brolund | Anna Brolund (V): Hvilket efterår?
                   |
    Jens Færgemand | Transportministeren (Jens Færgemand): Dette efterår.
                   |
         Formanden | Formanden: Tak til ministeren.
  `);

  reads('Estonian: office and name, then names alone', `
                 # | Stenogramm
                   |
                 @ | Esimees Jüri Sillaots
                   |
     Jüri Sillaots | Austatud kolleegid, avan istungi.
                   |
                 @ | Mari Parvemets
                   |
    Mari Parvemets | Aitäh! Sild on suletud maikuust.
                   |
                 @ | Esimees Jüri Sillaots
                   |
     Jüri Sillaots | Palun, minister!
                   |
                 @ | Teedeminister Olev Jõeveer
                   |
      Olev Jõeveer | Sügisel.
                   |
                 @ | Mari Parvemets
                   |
    Mari Parvemets | Millisel sügisel?
                   |
                 @ | Teedeminister Olev Jõeveer
                   |
      Olev Jõeveer | Sellel sügisel.
                   |
                 @ | Esimees Jüri Sillaots
                   |
     Jüri Sillaots | Aitäh!
  `);
});
