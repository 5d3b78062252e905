import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Marks that closed a label in print, and what converting a page leaves around it. */
describe('formats: records as they are published', () => {
  reads('figures of notes behind names, some of them', `
           # | СОВЕЩАНИЕ ПО ПАРОМАМ
             |
       Седов | Г-н Седов¹: Мы начинаем работу. Прошу всех занять места.
             |
     Ветрова | Г-жа Ветрова²: Спасибо. Паромы не ходят с осени.
             |
       Седов | Г-н Седов: Принято. Кто ещё хочет выступить?
             |
     Ветрова | Г-жа Ветрова²: Вопрос остаётся открытым.
             |
       Рощин | Г-н Рощин3: У меня есть замечание по второму пункту.
  `, { language: 'ru' });

  reads('rows of a table', `
           # | # Разговор о паромах
             |
           - | | Время | Кто | Что сказано |
           - | |---|---|---|
        Анна | | 00:03 | Анна | Добрый день. Сегодня говорим о паромах. |
        Пётр | | 00:15 | Пётр | Спасибо, что позвали |
        Анна | | 00:21 | Анна | С чего всё началось? |
        Пётр | | 00:26 | Пётр | С дырявой лодки. |
        Анна | | 01:12 | Анна | И она утонула. |
        Пётр | | 01:15 | Пётр | Утонула, и не одна. |
  `, { terse: true });

  reads('a bar behind a name, and a tag behind the words', `
    Dana | Dana|does the bridge open on Friday?|qy
    Luis | Luis|if it does not rain|sd
    Dana | Dana|and it always rains|sd
    Luis | Luis|then on Monday|sd
    Dana | Dana|so we wait|b
    Luis | Luis|we do|aa
  `, { terse: true });

  reads('a cámara: "El señor", capitals, a stop and a hyphen', `
              # | CUENTA
                |
         ORTEGA | El señor ORTEGA (Presidente).- Tiene la palabra la diputada señora Lizarazu.
                |
       LIZARAZU | La señora LIZARAZU.- Señor Presidente, el puente sobre el Alba sigue cerrado.
                |
       LIZARAZU | He dicho.
                |
         ORTEGA | El señor ORTEGA (Presidente).- Ofrezco la palabra.
                |
       FONTANAL | El señor FONTANAL (de pie).- Pido que se oficie al ministro de Obras Públicas.
                |
         ORTEGA | El señor ORTEGA (Presidente).- Así se hará.
                |
       LIZARAZU | La señora LIZARAZU.- Gracias, señor Presidente.
  `, { language: 'es' });

  reads('a house of the islands: "HON.", initials, a stop and a hyphen', `
    T. HARROW | HON. T. HARROW.- Mr. Speaker, the ferry has not sailed since May.
              |
      SPEAKER | MR. SPEAKER.- Order! The Honourable Member has two minutes.
              |
    T. HARROW | HON. T. HARROW.- I shall need one, Sir.
              |
    L. MORENO | HON. L. MORENO.- A point of order, Mr. Speaker.
              |
      SPEAKER | MR. SPEAKER.- What is the point of order?
              |
    L. MORENO | HON. L. MORENO.- The ferry sailed on Sunday.
              |
      SPEAKER | MR. SPEAKER.- That is not a point of order.
  `, { language: 'en' });

  reads('a union: name and group, a stop, spaces and a dash', `
    Ilse Rautenberg | Ilse Rautenberg (PFB).  – (DE) Mr President, the rivers know no borders.
                    |
          President | President.  – Thank you. We come to the next speaker.
                    |
    Paolo Fontanesi | Paolo Fontanesi (RIV/LM).  – (IT) Mr President, nor do the floods.
                    |
    Paolo Fontanesi | We ask the Commission what it means to do.
                    |
          President | President.  – The debate is closed.
                    |
      Anna Modrzewiak | Anna Modrzewiak (NI).  – (PL) Mr President, I asked for the floor.
                    |
          President | President.  – You have one minute.
  `, { language: 'en' });

  reads('a union in Greek and Hungarian: the minus sign for a dash', `
           Elnök | Elnök. − A következő napirendi pont a folyók helyzete.
                 |
    Ilse Rautenberg | Ilse Rautenberg (PFB). − Die Flüsse kennen keine Grenzen.
                 |
           Elnök | Elnök. − Köszönöm.
                 |
    Paolo Fontanesi | Paolo Fontanesi (RIV). − Neppure le piene.
                 |
           Elnök | Elnök. − A vitát lezárom.
  `, { language: 'de' });

  reads('initials without points behind the form of address', `
    D J HARROW | Mr D J HARROW: Speaker, the bridge at Delby is shut again.
               |
       SPEAKER | The SPEAKER: Order! Will the hon member address the Chair?
               |
     M G MORENO | Ms M G MORENO: Speaker, on a point of order: is the hon member shouting?
               |
       SPEAKER | The SPEAKER: He is.
               |
    D J HARROW | Mr D J HARROW: I am not.
               |
       SPEAKER | The SPEAKER: Order!
  `, { language: 'en' });

  reads('a tag that a converted page kept before the label', `
           Harrow | <Newspeech>Mr. Harrow: Mr. Deputy Speaker, Sir, I beg to ask about the pier. </Newspeech>
    Deputy Speaker | <Newspeech>Mr. Deputy Speaker: Is the Minister here? </Newspeech>
           Moreno | <Newspeech>Dr. Moreno: Mr. Deputy Speaker, Sir, I am here, and I beg to reply. </Newspeech>
           Moreno | The pier was built in the wrong place.
           Harrow | <Newspeech>Mr. Harrow: Whose fault was that? </Newspeech>
    Deputy Speaker | <Newspeech>Mr. Deputy Speaker: Order! Next Question. </Newspeech>
          Denholm | <Newspeech>Mr. Denholm: I withdraw my Question, Sir. </Newspeech>
  `, { language: 'en' });

  reads('dialogues in an old book: the name in underscores, a stop', `
      Viator | _Viator_. Sir, I overtook you with much ado, and hope you are going to
      Viator | the ferry.
             |
    Piscator | _Piscator_. I am, Sir, and my brother keeps it.
             |
      Viator | _Viator_. Then we shall cross for nothing.
             |
    Piscator | _Piscator_. You do not know my brother.
             |
      Viator | _Viator_. Is he a hard man, that he would ask his own
      Viator | kin for a penny?
             |
    Piscator | _Piscator_. He asks me for two.
  `, { width: 70 });

  reads('a call with investors: name, dash, company and position', `
                @ | **Dana Whitlock - Wend Ferries, Investor Relations**
    Dana Whitlock | Good morning, and welcome to the call for the second quarter.
                  |
                @ | **Luis Moreno - Wend Ferries, Chief Executive Officer**
      Luis Moreno | Thank you, Dana. We carried more sheep than ever before.
                  |
                @ | **Kim Harrow - Delby Savings, Analyst**
       Kim Harrow | Could you say more about the sheep?
                  |
                @ | **Luis Moreno - Wend Ferries, Chief Executive Officer**
      Luis Moreno | I could. Sheep are our strategic growth market.
                  |
                @ | **Dana Whitlock - Wend Ferries, Investor Relations**
    Dana Whitlock | This concludes the call.
  `, { language: 'en' });

  reads('a parlament in Catalan: names and offices alone on a line, no blank lines', `
                      @ | El president
              president | Bona tarda. Comença la sessió, i el primer punt és el pont de Vallroja.
                      @ | Marta Arboleda i Garmendia
    Marta Arboleda i Garmendia | Senyor president, el pont és tancat des de maig.
                      @ | El president
              president | Digui, digui.
                      @ | El secretari primer
       secretari primer | Dono lectura a la resolució.
                      ~ | (Aplaudiments.)
                      @ | El president
              president | Gràcies, secretari primer.
                      @ | Joan Quiroga Fontanal
         Joan Quiroga Fontanal | La barca tampoc no surt.
                      @ | El president
              president | Gràcies.
  `);

  reads('directions that nobody put in brackets', `
       # | LA PASARELA
         |
  ORTEGA | El señor ORTEGA (Presidente).- Tiene la palabra el señor Fontanal.
         |
FONTANAL | El señor FONTANAL.- El puente se abre el domingo.
         |
       ~ | -Aplausos.
         |
  ORTEGA | El señor ORTEGA (Presidente).- Silencio, por favor.
         |
       ~ | -Risas y aplausos prolongados.
         |
FONTANAL | El señor FONTANAL.- He dicho.
  `, { language: 'es' });

  reads('a town council: the time, then who speaks by part', `
                 @ | 00:05:27 Maire principal
   Maire principal | Bonsoir à tous. La séance est ouverte.
                   |
                 @ | 00:07:01 Conseiller d’opposition 1
Conseiller d’opposition 1 | Le pont est fermé depuis le mois de mai.
                   |
                 @ | 00:07:44 Maire principal
   Maire principal | Nous le savons.
                   |
                 @ | 00:09:34 Personne accréditée
Personne accréditée | Et le bac ?
                   |
                 @ | 00:09:58 Maire principal
   Maire principal | Le bac aussi.
                   |
                 @ | 00:10:48 Personne accréditée
Personne accréditée | Merci.
  `, { language: 'fr' });

  reads('rows of a file whose cells commas part', `
                - | speaker,text
    Dana Whitlock | Dana Whitlock,"Good morning, everybody, shall we begin?"
      Luis Moreno | Luis Moreno,"Yes, please. I have to leave at ten."
    Dana Whitlock | Dana Whitlock,First the ferry. Who talked to the yard?
       Kim Harrow | Kim Harrow,I did. They say that it will be ready in June.
    Dana Whitlock | Dana Whitlock,"Of this year, I hope?"
       Kim Harrow | Kim Harrow,They did not say.
      Luis Moreno | Luis Moreno,"Of course not, they never do."
  `, { language: 'en', terse: true });

  reads('rows of a file: from when to when, who, and what', `
                - | start,end,speaker,text
    Dana Whitlock | 0.00,4.20,Dana Whitlock,"Good morning, and thanks for joining the call."
      Luis Moreno | 4.20,9.75,Luis Moreno,"Thanks for having me. Shall we begin with the bridge?"
    Dana Whitlock | 9.75,12.00,Dana Whitlock,Yes please.
      Luis Moreno | 12.00,19.40,Luis Moreno,"It was closed in May, and we think that it will open before the winter."
    Dana Whitlock | 19.40,22.10,Dana Whitlock,"And who pays, in the end?"
       Kim Harrow | 26.80,31.00,Kim Harrow,"May I add something? The state has not signed yet."
      Luis Moreno | 31.00,33.50,Luis Moreno,That is true.
  `, { language: 'en', terse: true });

  it('a list of keys: one has who speaks, the next what is said', () => { assertReads(`
                @ | - speaker: Dana Whitlock
    Dana Whitlock |   text: Good morning, and thanks for joining the call.
                @ | - speaker: Luis Moreno
      Luis Moreno |   text: Thanks for having me. Shall we begin with the bridge?
                @ | - speaker: Dana Whitlock
    Dana Whitlock |   text: Yes please.
                @ | - speaker: Luis Moreno
      Luis Moreno |   text: It was closed in May, and we think that it will open before the winter.
                @ | - speaker: Dana Whitlock
    Dana Whitlock |   text: And who pays, in the end?
  `); });
});
