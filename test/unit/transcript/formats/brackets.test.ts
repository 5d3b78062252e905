import { reads } from '../../../support/zoo';

/** Labels with a country, constituency, party, office or language in brackets, closed by a colon. */
describe('formats: brackets in the label', () => {
  reads('a world assembly, in Russian: country, and the language spoken', `
               # | 41-е пленарное заседание
                 |
    Председатель | Председатель (говорит по-английски): Я предоставляю слово представителю Заречья.
                 |
          Ветров | Г-н Ветров (Заречье): Мы благодарим Секретариат за доклад о переправах.
                 |
          Ветров | Хотел бы остановиться на трёх вопросах. Первый: сроки.
                 |
       Ульмасова | Г-жа Ульмасова (Остревия) (говорит по-французски): Моя делегация поддерживает проект.
                 |
    Председатель | Председатель (говорит по-английски): Благодарю. Слово имеет представитель Кварендона.
                 |
         Кеттлби | Г-н Кеттлби (Кварендон) (говорит по-английски): Мы присоединяемся к сказанному.
                 |
          Ветров | Г-н Ветров (Заречье): Прошу занести это в протокол.
                 |
    Председатель | Председатель (говорит по-английски): Решение принимается.
                 |
               - | Проект резолюции принимается.
                 |
    Председатель | Председатель (говорит по-английски): На этом наше заседание закрывается.
  `, { language: 'ru' });

  reads('a world assembly: "The President (spoke in French):"', `
            - | The meeting was called to order at 10.05 a.m.
              |
    President | The President (spoke in French): I now give the floor to the representative of Quarendon.
              |
     Kettleby | Mr. Kettleby (Quarendon): I thank you, Mr. President. The ferry treaty is ten years old.
              |
     Kettleby | My delegation has three remarks to make.
              |
    President | The President (spoke in French): I thank the representative of Quarendon.
              |
     Arboleda | Mrs. Arboleda (Ribalta) (spoke in Spanish): We support the draft resolution.
              |
     Kettleby | Mr. Kettleby (Quarendon): May I reply?
              |
    President | The President (spoke in French): The representative of Quarendon has the floor.
              |
     Kettleby | Mr. Kettleby (Quarendon): The draft is fine as it is.
              |
            - | Ms. Wiesenthau (Delbach), Vice-President, took the Chair.
              |
    President | The President: There are no more speakers on the list.
  `, { language: 'en' });

  reads('a commons: constituency and party at first, then the bare name', `
                     # | House of Commons
                       |
                     # | Bridges and Ferries
                       |
         Jane Larkhill | 1. Jane Larkhill (Delby) (Lab): What steps he is taking to reopen the Wend bridge.
                       |
    Minister for Roads | The Minister for Roads (Mr Owen Thornby): The work began in May, and it will be finished this autumn.
                       |
         Jane Larkhill | Jane Larkhill: I thank the Minister for that answer. My constituents drive forty miles to the hospital. Will he meet me?
                       |
               Thornby | Mr Thornby: I would be happy to meet the hon. Lady.
                       |
       Arthur Brackley | Sir Arthur Brackley (North Wexcombe) (Con): Does the Minister agree that the ferry was the better choice?
                       |
               Thornby | Mr Thornby: I do not.
                       |
                     = | 19 July 2011 : Column 772
                       |
               Thornby | The ferry cost more than the bridge ever will.
                       |
                     ~ | [Interruption.]
                       |
               Speaker | Mr Speaker: Order. The House must calm down.
                       |
           Ewan Stroud | T1. [66880] Ewan Stroud (Isles) (SNP): If he will make a statement on his responsibilities.
                       |
               Thornby | Mr Thornby: My Department has opened three roads since June.
                       |
               Speaker | Mr Speaker: Order.
  `, { language: 'en' });

  reads('a scottish parliament and its kin: office, then the name in brackets', `
                    # | Meeting of the Parliament
                      |
       Alison Venning | The Presiding Officer (Alison Venning): Good afternoon. The first item is topical questions.
                      |
        Fergus Yarrow | Fergus Yarrow (Wendside) (LD): To ask the Government when the ferry will sail again.
                      |
        Moira Penrose | The Cabinet Secretary for Transport (Moira Penrose): The ferry will sail on Monday.
                      |
        Fergus Yarrow | Fergus Yarrow: I am grateful for that answer. The islanders have waited since March.
                      |
        Moira Penrose | Moira Penrose: I understand that, and I have spoken to them myself.
                      |
        Fergus Yarrow | Fergus Yarrow: What about the pier?
                      |
        Moira Penrose | Moira Penrose: The pier is safe.
                      |
    Presiding Officer | The Presiding Officer: I call Una Mossley, to be followed by Neil Tamsin.
                      |
          Una Mossley | Una Mossley (Highland Vale) (Grn): Will the fares go up?
                      |
        Moira Penrose | Moira Penrose: No.
  `, { language: 'en' });

  reads('an australian house: capitals, electorate, office and the time', `
            # | QUESTIONS WITHOUT NOTICE
              |
     UNDERHAY | Mr UNDERHAY (Wendlands) (14:02): My question is to the Prime Minister. When will the bridge be opened?
              |
     HOLLOWAY | Ms HOLLOWAY (Delby—Prime Minister) (14:02): I thank the member for his question.
              |
     HOLLOWAY | The bridge will be opened in the spring, on time and on budget.
              |
     HOLLOWAY | Opposition members interjecting—
              |
      SPEAKER | The SPEAKER (14:03): Order! Members on my left.
              |
     UNDERHAY | Mr UNDERHAY (Wendlands) (14:04): On a point of order, Mr Speaker.
              |
      SPEAKER | The SPEAKER (14:04): The member will resume his seat.
              |
     HOLLOWAY | Ms HOLLOWAY (Delby—Prime Minister) (14:05): I have concluded my answer.
              |
    GREYSTONE | Mrs GREYSTONE (Kettle Flats—Minister for Roads) (14:06): I can add to it.
              |
      SPEAKER | The SPEAKER (14:07): I call the member for Wraxall.
  `, { language: 'en' });

  reads('a lok sabha: "SHRI" and "SHRIMATI" in capitals with constituency', `
                    # | QUESTION HOUR
                      |
              SPEAKER | HON. SPEAKER: Question No. 41. Shri Harit Lokare.
                      |
         HARIT LOKARE | SHRI HARIT LOKARE (NADIPUR): Hon. Speaker, Sir, the bridge over the Wendi has been closed since May.
                      |
         HARIT LOKARE | I would like to know from the hon. Minister when it will be opened.
                      |
    MINISTER OF ROADS | THE MINISTER OF ROADS (SHRIMATI VASANTA PULKAR): Sir, the work is in its last stage.
                      |
         HARIT LOKARE | SHRI HARIT LOKARE: Sir, that was the answer last year too.
                      |
       VASANTA PULKAR | SHRIMATI VASANTA PULKAR: Sir, last year there was a flood.
                      |
              SPEAKER | HON. SPEAKER: Please sit down.
                      |
              SPEAKER | … (Interruptions)
                      |
         DEVAL ARNAVE | DR. DEVAL ARNAVE (SETUGARH): What about the ferry, Sir?
                      |
       VASANTA PULKAR | SHRIMATI VASANTA PULKAR: The ferry will run till then.
                      |
              SPEAKER | HON. SPEAKER: Question No. 42.
  `, { language: 'en' });

  reads('a european house: "Name (Group). – Text" and "Der Präsident. – "', `
                  # | 3. Ferries across the Wend (debate)
                    |
          President | President. – The next item is the debate on the report by Mr Vaucluse on ferries.
                    |
    Armand Vaucluse | Armand Vaucluse (PRV), rapporteur. – Mr President, this report has been long in the making.
                    |
    Armand Vaucluse | I thank the shadow rapporteurs for their help.
                    |
    Ilse Rautenberg | Ilse Rautenberg (GRN). – (DE) Herr Präsident, wir stimmen dem Bericht zu.
                    |
    Tomasz Olszanka | Tomasz Olszanka, on behalf of the ZRR Group. – (PL) Panie Przewodniczący! Popieramy sprawozdanie.
                    |
          President | President. – Thank you. I give the floor to the Commissioner.
                    |
     Greta Lindtner | Greta Lindtner, Member of the Commission. – Mr President, the Commission welcomes the report.
                    |
    Armand Vaucluse | Armand Vaucluse (PRV). – I have nothing to add.
                    |
          President | President. – The debate is closed. The vote will take place tomorrow.
  `, { language: 'en' });

  reads('a riksdag: numbered speeches, capitals and party', `
                  # | § 7 Färjor och broar
                    |
                  @ | Anf. 1 ANNA BJÖRKLIDEN (V):
    ANNA BJÖRKLIDEN | Fru talman! Bron över Vendån har varit stängd sedan i maj.
                    |
    ANNA BJÖRKLIDEN | Jag vill fråga ministern när den öppnar.
                    |
                  @ | Anf. 2 Statsrådet SVEN HÄLLMARK (S):
      SVEN HÄLLMARK | Fru talman! Arbetet pågår och blir klart i höst.
                    |
                  @ | Anf. 3 ANNA BJÖRKLIDEN (V):
    ANNA BJÖRKLIDEN | Fru talman! Det sades även förra året.
                    |
                  @ | Anf. 4 Statsrådet SVEN HÄLLMARK (S):
      SVEN HÄLLMARK | Fru talman! Förra året var det översvämning.
                    |
                  @ | Anf. 5 ULLA STENÅKER (M):
      ULLA STENÅKER | Fru talman! Hur går det med färjan?
                    |
                  @ | Anf. 6 Statsrådet SVEN HÄLLMARK (S):
      SVEN HÄLLMARK | Fru talman! Den går som vanligt.
  `);

  reads('a storting: name, party and the time in brackets', `
                  # | Sak nr. 3
                    |
        Presidenten | Presidenten: Etter ønske fra komiteen vil presidenten foreslå at debatten begrenses.
                    |
    Kari Elvestrand | Kari Elvestrand (V) [10:02:11] (ordfører for saken): Brua over Vendelva har vært stengt siden mai.
                    |
    Kari Elvestrand | Komiteen er enig om at den må åpnes.
                    |
        Presidenten | Presidenten: Neste taler er Odd Brufjell.
                    |
       Odd Brufjell | Odd Brufjell (H) [10:09:54]: Jeg slutter meg til det som er sagt.
                    |
    Kari Elvestrand | Kari Elvestrand (V) [10:12:03]: Når kommer pengene?
                    |
    Randi Fergeland | Statsråd Randi Fergeland [10:13:20]: Pengene står i budsjettet for neste år.
                    |
       Odd Brufjell | Odd Brufjell (H) [10:15:02]: Takk for svaret.
                    |
        Presidenten | Presidenten: Flere har ikke bedt om ordet.
  `);

  reads('an eduskunta: "Puhemies" and ministers before the name', `
                   # | Suullinen kyselytunti
                     |
     Matti Joenranta | Puhemies Matti Joenranta: Edustaja Siltavaara, olkaa hyvä.
                     |
     Aino Siltavaara | Aino Siltavaara vas: Arvoisa puhemies! Vendijoen silta on ollut suljettuna toukokuusta.
                     |
     Aino Siltavaara | Milloin se avataan?
                     |
    Pekka Lauttamies | Liikenneministeri Pekka Lauttamies: Arvoisa puhemies! Työ valmistuu syksyllä.
                     |
     Aino Siltavaara | Aino Siltavaara vas: Niin sanottiin viimekin vuonna.
                     |
     Matti Joenranta | Puhemies Matti Joenranta: Ministeri Lauttamies.
                     |
    Pekka Lauttamies | Liikenneministeri Pekka Lauttamies: Viime vuonna oli tulva.
                     |
     Matti Joenranta | Puhemies Matti Joenranta: Kiitos.
  `);

  reads('a cortes in Portuguese: "O Sr. Presidente (Name): —"', `
                        # | REUNIÃO PLENÁRIA DE 4 DE MAIO
                          |
               Presidente | O Sr. Presidente: — Srs. Deputados, está aberta a sessão.
                          |
               Presidente | Tem a palavra o Sr. Deputado Rui Pontalva.
                          |
             Rui Pontalva | O Sr. Rui Pontalva (PRV): — Sr. Presidente, a ponte da Ribalta está fechada desde maio.
                          |
             Rui Pontalva | Quando é que o Governo a vai reabrir?
                          |
                        - | Aplausos do PRV.
                          |
               Presidente | O Sr. Presidente: — Tem a palavra a Sr.ª Ministra das Estradas.
                          |
          Clara Vidalonga | A Sr.ª Ministra das Estradas (Clara Vidalonga): — Sr. Presidente, as obras acabam no outono.
                          |
             Rui Pontalva | O Sr. Rui Pontalva (PRV): — Muito bem!
                          |
           Teresa Moinhos | A Sr.ª Teresa Moinhos (PDR): — E a barca?
                          |
    Ministra das Estradas | A Sr.ª Ministra das Estradas: — A barca continua.
                          |
               Presidente | O Sr. Presidente: — Passamos à votação.
  `);

  reads('a câmara: "O SR. PRESIDENTE (Name. Party - State) - "', `
                 # | ABERTURA DA SESSÃO
                   |
        PRESIDENTE | O SR. PRESIDENTE (Rui Pontalva. PRV - RB) - Declaro aberta a sessão. Sob a proteção de todos, iniciamos os trabalhos.
                   |
        PRESIDENTE | Concedo a palavra à Deputada Teresa Moinhos.
                   |
    TERESA MOINHOS | A SRA. TERESA MOINHOS (PDR - VL. Sem revisão da oradora.) - Sr. Presidente, a ponte está fechada desde maio.
                   |
    TERESA MOINHOS | Peço que o Governo se explique.
                   |
        PRESIDENTE | O SR. PRESIDENTE (Rui Pontalva. PRV - RB) - Obrigado, Deputada.
                   |
    CAIO BARRANCAL | O SR. CAIO BARRANCAL (PRV - RB) - Sr. Presidente, pela ordem.
                   |
        PRESIDENTE | O SR. PRESIDENTE (Rui Pontalva. PRV - RB) - Tem a palavra V.Exa.
                   |
    CAIO BARRANCAL | O SR. CAIO BARRANCAL (PRV - RB) - A ponte vai reabrir no outono.
                   |
    TERESA MOINHOS | A SRA. TERESA MOINHOS (PDR - VL) - Veremos.
                   |
        PRESIDENTE | O SR. PRESIDENTE (Rui Pontalva. PRV - RB) - Está encerrada a sessão.
  `);

  reads('a bundesrat and regional diets: party in brackets, colon, words on the line', `
                  # | Sitzung des Landtags
                    |
    Ilse Rautenberg | Präsidentin Ilse Rautenberg: Ich eröffne die Sitzung. Das Wort hat der Abgeordnete Tamm.
                    |
          Jörg Tamm | Abg. Jörg Tamm (GRÜNE MITTE): Frau Präsidentin, die Brücke ist seit Mai gesperrt.
                    |
          Jörg Tamm | Wann wird sie wieder geöffnet?
                    |
     Maren Holtkamp | Ministerin Maren Holtkamp: Herr Kollege, im Herbst.
                    |
          Jörg Tamm | Abg. Jörg Tamm (GRÜNE MITTE): Das haben Sie im letzten Jahr auch gesagt.
                  ~ | (Beifall)
                    |
     Maren Holtkamp | Ministerin Maren Holtkamp: Im letzten Jahr war Hochwasser.
                    |
              Zuruf | Zuruf: Ausreden!
                    |
    Ilse Rautenberg | Präsidentin Ilse Rautenberg: Das Wort hat Frau Dr. Dornfeld.
                    |
       Eva Dornfeld | Abg. Dr. Eva Dornfeld (FLP): Wir stimmen dem Antrag zu.
  `, { language: 'de' });

  reads('a tweede kamer: "De heer Name (PARTY):" on a line of its own', `
                    # | Veerponten en bruggen
                      |
                    @ | De voorzitter:
           voorzitter | Ik open de vergadering en geef het woord aan de heer Brugmans.
                      |
                    @ | De heer Brugmans (LVP):
             Brugmans | Voorzitter. De brug over de Wende is sinds mei dicht. Wanneer gaat hij open?
             Brugmans | De mensen wachten al een jaar.
                      |
                    @ | De voorzitter:
           voorzitter | Het woord is aan de minister.
                      |
                    @ | Minister Veerstra:
             Veerstra | Voorzitter. In het najaar.
                      |
                    @ | Mevrouw Van der Dijkgraaf (GPL):
    Van der Dijkgraaf | En de pont, hoe staat het daarmee?
                      |
                    @ | Minister Veerstra:
             Veerstra | Die vaart gewoon.
                      |
                    @ | De heer Brugmans (LVP):
             Brugmans | Dank u wel.
                      |
                    @ | De voorzitter:
           voorzitter | Ik sluit de vergadering.
  `);

  reads('names in brackets that hold the colon', `
     Rita | (Rita:) Buonasera a tutti, cominciamo dal bilancio.
          |
    Dario | (Dario:) Il bilancio è in ordine, ma non abbiamo più soldi per il battello.
          |
     Rita | (Rita:) Da quando?
          |
    Dario | (Dario:) Da marzo. Lo avevo scritto a tutti.
          |
    Nives | (Nives:) A me no.
          |
    Dario | (Dario:) Anche a te, è nella posta.
          |
    Nives | (Nives:) Un momento, vorrei vedere le cifre.
  `, { language: 'it', terse: true });

  reads('brackets of Japanese, and no space behind them', `
    山田 | 【山田】それでは始めます。まず橋の話から伺いたいと思います。
         |
    鈴木 | 【鈴木】橋は五月から閉まっています。
         |
    山田 | 【山田】いつ開きますか。
         |
    鈴木 | 【鈴木】秋と聞いています。
         |
    佐藤 | 【佐藤】去年もそう聞きました。
  `, { language: 'ja', terse: true });
});
