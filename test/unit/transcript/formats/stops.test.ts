import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Labels closed by a full stop, or by nothing but their own look, with the words behind them on the line. */
describe('formats: labels closed by a full stop', () => {
  reads('a rada: surname and initials in capitals, closed by nothing', `
                 # | СТЕНОГРАМА ПЛЕНАРНОГО ЗАСІДАННЯ
                   |
                 - | Сесійний зал Ради Заріччя, 12 березня 2021 року, 10 година
                   |
        ГОЛОВУЮЧИЙ | ГОЛОВУЮЧИЙ. Доброго ранку, шановні колеги. Прошу підготуватися до реєстрації.
        ГОЛОВУЮЧИЙ | Рада готова до роботи? Тоді оголошую засідання відкритим.
        ГОЛОВУЮЧИЙ | Слово для доповіді має Арістенко Юрій Юрійович.
                   |
    АРІСТЕНКО Ю.Ю. | АРІСТЕНКО Ю.Ю. Дякую, шановний головуючий. Комітет розглянув проект постанови про мости.
    АРІСТЕНКО Ю.Ю. | Прошу підтримати його за основу і в цілому.
                   |
        ГОЛОВУЮЧИЙ | ГОЛОВУЮЧИЙ. Дякую. Чи є запитання до доповідача? Є. Березюк.
                   |
      БЕРЕЗЮК О.Р. | БЕРЕЗЮК О.Р. Чому до проекту не додали розрахунків? Люди питають про це другий рік.
                   |
    АРІСТЕНКО Ю.Ю. | АРІСТЕНКО Ю.Ю. Розрахунки є, їх роздали вчора ввечері.
                 ~ | (Шум у залі)
    АРІСТЕНКО Ю.Ю. | Повторюю, їх роздали всім.
                   |
     ГОЛОС ІЗ ЗАЛУ | ГОЛОС ІЗ ЗАЛУ. Не всім!
                   |
        ГОЛОВУЮЧИЙ | ГОЛОВУЮЧИЙ. Не вигукуйте з місця, будь ласка. Калинюк з мотивів.
                   |
      КАЛИНЮК І.П. | КАЛИНЮК І.П. Фракція підтримає проект. Дякую за увагу.
                   |
        ГОЛОВУЮЧИЙ | ГОЛОВУЮЧИЙ. Прошу голосувати.
  `, { language: 'uk' });

  reads('a duma: the office inline, speakers with their faction on a line of their own', `
                       # | СТЕНОГРАММА ЗАСЕДАНИЯ
                         |
                       - | Здание Совета Заречья. Большой зал. 21 мая 2019 года. 10 часов.
                         |
    Председательствующий | Председательствующий. Добрый день, уважаемые депутаты! Прошу включить режим регистрации.
                         |
    Председательствующий | Кворум есть. Слово министру финансов.
                         |
                       @ | Седов А. Г., министр финансов Заречья.
                         |
             Седов А. Г. | Уважаемый председатель, уважаемые депутаты! Вашему вниманию предлагается отчёт о дорогах.
                         |
             Седов А. Г. | За год построено два моста и отремонтирована переправа.
                         |
    Председательствующий | Председательствующий. Спасибо. Есть ли вопросы? Пожалуйста, Рощин Олег Николаевич.
                         |
                       @ | Рощин О. Н., фракция "Речная партия".
                         |
             Рощин О. Н. | Почему в отчёте нет ни слова о пароме? Его ждут в трёх районах.
                         |
                       @ | Седов А. Г.
                         |
             Седов А. Г. | Паром включён в план следующего года.
                         |
                 Из зала | Из зала. Это мы слышали!
                         |
    Председательствующий | Председательствующий. Коллеги, не надо с места. Ставлю вопрос на голосование.
  `, { language: 'ru' });

  reads('a congress: honorific and capitals, 72 columns, two spaces of indentation', `
                    # |                      THE BRIDGE REPAIR ACT
                      |
               HARROW |   Mr. HARROW. Mr. President, I ask unanimous consent that the order
               HARROW | for the quorum call be rescinded.
    PRESIDING OFFICER |   The PRESIDING OFFICER (Ms. Oakley). Without objection, it is so
    PRESIDING OFFICER | ordered. The Senator from Delby is recognized.
             WHITLOCK |   Ms. WHITLOCK. I thank the Chair. The bridge over the Wend was closed
             WHITLOCK | last May, and nobody has told the people of Delby when it will open.
             WHITLOCK |   I have here a letter from the mayor of Wexcombe. He writes that the
             WHITLOCK | school bus now takes an hour longer.
               HARROW |   Mr. HARROW. Will the Senator yield for a question?
             WHITLOCK |   Ms. WHITLOCK. I yield.
               HARROW |   Mr. HARROW. Does the Senator know what the repair would cost?
             WHITLOCK |   Ms. WHITLOCK. About two million, as I understand it.
                    = | [[Page S112]]
             WHITLOCK |   It is less than we spent on the ferry.
      MORENO of Delby |   Mr. MORENO of Delby. I suggest the absence of a quorum.
    PRESIDING OFFICER |   The PRESIDING OFFICER. The clerk will call the roll.
                    - |   The legislative clerk proceeded to call the roll.
               HARROW |   Mr. HARROW. I ask that the order be rescinded.
  `, { language: 'en', width: 72 });

  reads('a camera: whole names in capitals, the office behind a comma', `
                  # | RESOCONTO STENOGRAFICO
                    |
         PRESIDENTE | PRESIDENTE. La seduta è aperta. Invito il segretario a dare lettura del verbale.
                    |
         PRESIDENTE | Ha chiesto di parlare il deputato Fontanesi. Ne ha facoltà.
                    |
    MARIO FONTANESI | MARIO FONTANESI. Grazie, Presidente. Il ponte di Ripalta è chiuso da maggio.
                    |
    MARIO FONTANESI | Chiediamo al Governo quando sarà riaperto.
                    |
         PRESIDENTE | PRESIDENTE. La ministra delle Strade, Ada Roccasecca, ha facoltà di rispondere.
                    |
     ADA ROCCASECCA | ADA ROCCASECCA, Ministra delle Strade. Signor Presidente, i lavori finiranno in autunno.
                    |
    MARIO FONTANESI | MARIO FONTANESI. Non sono soddisfatto della risposta.
                  ~ | (Applausi)
                    |
         PRESIDENTE | PRESIDENTE. Passiamo alla votazione.
                    |
    LIDIA BELLARIVA | LIDIA BELLARIVA, Relatrice. Esprimo parere favorevole.
                    |
         PRESIDENTE | PRESIDENTE. Sta bene.
  `, { language: 'it' });

  reads('a senato: surname in capitals, group in brackets, "(FdR)."', `
             # | RESOCONTO SOMMARIO E STENOGRAFICO
               |
    PRESIDENTE | PRESIDENTE. È iscritto a parlare il senatore Campolungo. Ne ha facoltà.
               |
    CAMPOLUNGO | CAMPOLUNGO (FdR). Signor Presidente, onorevoli colleghi, il traghetto non passa più.
    CAMPOLUNGO | Non è una novità per nessuno.
               |
    PRESIDENTE | PRESIDENTE. È iscritta a parlare la senatrice Valdibella. Ne ha facoltà.
               |
    VALDIBELLA | VALDIBELLA (Misto-RIV). Signor Presidente, parlo a nome del Gruppo.
    VALDIBELLA | Il ponte si farà.
               |
    CAMPOLUNGO | CAMPOLUNGO (FdR). Quando?
               |
    PRESIDENTE | PRESIDENTE. Senatore, non interrompa.
               |
    DELLAROCCA | DELLAROCCA, sottosegretario di Stato per le strade. Il Governo concorda.
               |
    VALDIBELLA | VALDIBELLA (Misto-RIV). Ringrazio il sottosegretario.
               |
    PRESIDENTE | PRESIDENTE. Passiamo ai voti.
  `, { language: 'it' });

  reads('an assemblée: "M. le président." and a minister behind a comma', `
                    # | Compte rendu intégral
                      |
         le président | M. le président. La séance est ouverte.
                      |
         le président | La parole est à Mme Jeanne Dumarais, pour le groupe de la Rivière.
                      |
      Jeanne Dumarais | Mme Jeanne Dumarais. Monsieur le ministre, le pont de Delbourg est fermé depuis mai. Quand rouvrira-t-il ?
                      |
                    ~ | (Applaudissements sur les bancs du groupe de la Rivière.)
                      |
         le président | M. le président. La parole est à M. le ministre des routes.
                      |
        Paul Montclar | M. Paul Montclar, ministre des routes. Madame la députée, les travaux avancent.
                      |
        Paul Montclar | Ils seront finis à l’automne, comme je l’ai dit ici même.
                      |
      Luc Hautecloche | M. Luc Hautecloche. On l’a déjà entendu !
                      |
         le président | M. le président. Seul le ministre a la parole.
                      |
        Paul Montclar | M. Paul Montclar, ministre. Je vous remercie, monsieur le président.
                      |
    Plusieurs députés | Plusieurs députés. Très bien !
                      |
         le président | M. le président. Nous passons à la question suivante.
  `, { language: 'fr' });

  reads('an assemblée of old: a stop and a dash', `
                         # | CHAMBRE DE DELBOURG
                           |
              le président | M. le président. — La parole est à M. Grandval.
                  Grandval | M. Grandval. — Messieurs, le pont de Delbourg a été emporté par la crue.
                  Grandval | Nous attendons depuis un an.
    le ministre des routes | M. le ministre des routes. — Je demande la parole.
              le président | M. le président. — Vous avez la parole, monsieur le ministre.
    le ministre des routes | M. le ministre des routes. — Les plans sont prêts.
                  Grandval | M. Grandval. — Et l'argent ?
    le ministre des routes | M. le ministre des routes. — L'argent aussi.
                 Charvolin | M. Charvolin. — Très bien !
              le président | M. le président. — L'incident est clos.
  `, { language: 'fr' });

  reads('proceedings of a company: a stop and a dash with no space', `
           # | Annual meeting of the Wend Navigation
             |
    Chairman | The Chairman.—Gentlemen, the meeting is open. The first business is the report.
    Brackley | Mr. Brackley.—I beg to move that it be taken as read.
     Ashdown | Mr. Ashdown.—I second that.
    Chairman | The Chairman.—Carried. Is there any question upon the accounts?
      Stroud | Mr. Stroud.—What was paid for the new lock? I find no figure for it.
    Chairman | The Chairman.—It was four hundred pounds.
      Stroud | Mr. Stroud.—And the gates?
    Brackley | Mr. Brackley.—They were paid for by the county.
    Chairman | The Chairman.—If there is no further question, I put the report.
  `, { language: 'en', terse: true });

  reads('a conference: delegates in capitals with their country', `
            # | THIRD PLENARY MEETING
              |
    PRESIDENT | The PRESIDENT. I call on the representative of Quarendon.
              |
     KETTLEBY | Mr. KETTLEBY (Quarendon). My delegation accepts the article as it stands.
              |
    PRESIDENT | The PRESIDENT. I thank the representative of Quarendon. Ostrevia has the floor.
              |
       STROUD | Mrs. STROUD (Ostrevia). We should prefer the word "crossing".
              |
       STROUD | It is the word of the earlier treaty.
              |
     KETTLEBY | Mr. KETTLEBY (Quarendon). I have no objection.
              |
    PRESIDENT | The PRESIDENT. It is so decided.
              |
      WRAXALL | Mr. WRAXALL (Isles of Thole). May I ask that the French text be read?
              |
    PRESIDENT | The PRESIDENT. The secretary will read it.
  `, { language: 'en' });

  reads('a seimas: initials and surname in capitals, party in brackets', `
                  # | STENOGRAMA
                    |
        PIRMININKAS | PIRMININKAS. Gerbiami kolegos, pradedame posėdį. Prašau registruotis.
                    |
        PIRMININKAS | Kviečiu į tribūną pranešėją.
                    |
       R. UPELIŪNAS | R. UPELIŪNAS (URF). Gerbiamas pirmininke, tiltas per Bystrą uždarytas nuo gegužės.
                    |
       R. UPELIŪNAS | Siūlome pritarti po pateikimo.
                    |
        PIRMININKAS | PIRMININKAS. Dėkoju. Klausia kolegė J. Krantaitė.
                    |
       J. KRANTAITĖ | J. KRANTAITĖ (MSG). Kiek tai kainuos?
                    |
       R. UPELIŪNAS | R. UPELIŪNAS. Apie du milijonus.
                    |
        PIRMININKAS | PIRMININKAS. Ačiū. Balsuojame.
                    |
    BALSAS IŠ SALĖS | BALSAS IŠ SALĖS. Dar palaukim!
                    |
        PIRMININKAS | PIRMININKAS. Pritarta bendru sutarimu.
  `);

  reads('a saeima: "Sēdes vadītājs." and initials with surname and party', `
                 # | Sēdes stenogramma
                   |
    Sēdes vadītājs | Sēdes vadītājs. Labrīt, godātie kolēģi! Sāksim sēdi.
                   |
    Sēdes vadītājs | Vārds deputātam Upītim-Kalvem.
                   |
      J. Straumēns | J. Straumēns (TILTS). Godātais priekšsēdētāj! Tilts pār Bistru ir slēgts kopš maija.
                   |
      J. Straumēns | Lūdzu atbalstīt priekšlikumu.
                   |
    Sēdes vadītājs | Sēdes vadītājs. Paldies. Vārds deputātei Krastiņai-Lejai.
                   |
       A. Lejniece | A. Lejniece (UPE). Cik tas maksās?
                   |
      J. Straumēns | J. Straumēns. Apmēram divus miljonus.
                 ~ | (Starpsauciens.)
                   |
    Sēdes vadītājs | Sēdes vadītājs. Lūdzu balsošanas režīmu!
  `);

  reads('an inquiry: honorific and rank with surname in capitals', `
          # | Testimony before the Harbor Inquiry
            |
    DENHOLM | Mr. DENHOLM. Please state your name for the record.
            |
    THORNBY | Captain THORNBY. Elias Thornby, master of the ferry Petrel.
            |
    DENHOLM | Mr. DENHOLM. Were you on the bridge on the night of the 4th?
            |
    THORNBY | Captain THORNBY. I was, sir, from eight until midnight.
            |
    THORNBY | The weather was thick, and we had a man at the bow.
            |
    DENHOLM | Mr. DENHOLM. What did he see?
            |
    THORNBY | Captain THORNBY. Nothing until we struck.
            |
    PENROSE | Senator PENROSE. How far off was the pier, Captain?
            |
    THORNBY | Captain THORNBY. Two lengths, perhaps.
            |
    DENHOLM | Mr. DENHOLM. That is all.
  `, { language: 'en' });

  reads('a station: initials and surname in capitals, closed by nothing', `
    А.ВЕТРОВА | А.ВЕТРОВА Итак, открытая ночь, открытый микрофон. Алло, добрый вечер.
      Д.СЕДОВ | Д.СЕДОВ Мне хотелось бы узнать ваше мнение о мосте.
    А.ВЕТРОВА | А.ВЕТРОВА А также о пароме. Вы как-то все вместе свели.
      Д.СЕДОВ | Д.СЕДОВ Паром ни при чём, конечно.
    А.ВЕТРОВА | А.ВЕТРОВА Я не знаю, как на вас, а на нас мост произвёл впечатление.
    О.РОЩИНА | О.РОЩИНА 10 часов. Новости.
      Д.СЕДОВ | Д.СЕДОВ Спасибо.
  `, { language: 'ru' });

  reads('a station in English: initials with a space, capitals, closed by nothing', `
    J. HARROW | J. HARROW Good evening. The bridge opens tonight.
    L. MORENO | L. MORENO Thank you. It does, if it does not rain.
    J. HARROW | J. HARROW And if it does?
    L. MORENO | L. MORENO Then on Monday.
    J. HARROW | J. HARROW That is a long time.
    L. MORENO | L. MORENO It is.
  `, { language: 'en' });

  it('sections of a law that is read out are headings, and nobody says them', () => {
    assertReads(`
       СЕДОВА | СЕДОВА. Прошу огласить поправки.
              |
        ЛЫКОВ | ЛЫКОВ. Поправок три.
              |
            # | СТ. 14. ПАРОМЫ И ПЕРЕПРАВЫ.
              |
            # | СТ. 15. МОСТЫ.
              |
            # | СТ. 16. ДОРОГИ.
              |
       СЕДОВА | СЕДОВА. Кто за?
              |
        ЛЫКОВ | ЛЫКОВ. Единогласно.
              |
       СЕДОВА | СЕДОВА. Благодарю вас.
    `);
  });

  it('what a clerk reads out, set further in, is nobody’s', () => {
    assertReads(`
      PRESIDING OFFICER |   The PRESIDING OFFICER. The clerk will report.
                      - |   The assistant clerk read as follows:
                        |
                      - |        The Senator from Lindenford, [Mr. Harrow], proposes an
                      - |      amendment numbered 14.
                        |
                 HARROW |   Mr. HARROW. Mr. President, I ask that the reading of the
                 HARROW | amendment be dispensed with.
      PRESIDING OFFICER |   The PRESIDING OFFICER. Without objection, it is so ordered.
                      - |   The amendment is as follows:
                        |
                      ~ | (Purpose: To pay for the ferry at Lindenford, and for the
                      ~ |     bridge beside it)
                        |
                      - |        On page 3, strike line 3 and all that follows through
                      - |      line 24, and insert the following:
                        |
                      - |        (a) Ferries.--The bridge is closed.
                        |
                 HARROW |   Mr. HARROW. My plan is as follows:
                 HARROW | we wait. And my other plan
                 HARROW | is to walk.
      PRESIDING OFFICER |   The PRESIDING OFFICER. The Senator may walk.
    `);
  });

  reads('a transcript in German: names in capitals, closed by nothing', `
    HOLTKAMP | HOLTKAMP Guten Abend. Die Brücke ist offen.
        TAMM | TAMM Seit heute früh, und alle freuen sich.
    HOLTKAMP | HOLTKAMP Und die Fähre?
        TAMM | TAMM Die fährt am Montag.
     LINDTNER | LINDTNER Wenn es nicht regnet.
    HOLTKAMP | HOLTKAMP Das tut es nie.
        TAMM | TAMM Doch, im Herbst.
     LINDTNER | LINDTNER Im Herbst regnet es immer.
    HOLTKAMP | HOLTKAMP Vielen Dank.
        TAMM | TAMM Ich danke auch.
  `, { language: 'de', pending: { regular: 'ten turns of many people look like capitals at the beginning of sentences', uneven: 'ten turns of many people look like capitals at the beginning of sentences' } });
});
