import { reads, silent } from '../../../support/zoo';

/** Records of assemblies: what stands around the turns, and what is nobody's words. */
describe('formats: assemblies', () => {
  reads('a list of contents before the record: points lead to pages', `
                         # | СТЕНОГРАФИЧЕСКИЙ ОТЧЁТ
                           |
                         - | Выступали:
                           |
                         = | Полозков И. С. .................................... 12
                           |
                         = | Ветрова А. П., министр дорог . . . . . . . . . . . 14, 17
                           |
                         = | О паромах .......................................... 19
                           |
      Председательствующая | Председательствующая: Слово депутату Полозкову.
                           |
             Полозков И.С. | Полозков И.С.: Паром стоит с мая.
                           |
      Председательствующая | Председательствующая: Кто ответит?
                           |
              Ветрова А.П. | Ветрова А.П.: Отвечу я. Он пойдёт в июне.
                           |
      Председательствующая | Председательствующая: Благодарю.
  `, { language: 'ru' });

  reads('times of day between the turns, without brackets', `
                       # | Засідання ради
                         |
                       = | 10.00
                         |
              Головуюча | Головуюча: Відкриваю засідання. Слово депутатові.
                         |
                       = | 10.02
                         |
         Дячук Олег | Дячук Олег: Пором стоїть від травня.
                         |
                       = | 10.07 год.
                         |
              Головуюча | Головуюча: Хто відповість?
                         |
         Вітряк Ганна | Вітряк Ганна: Відповім я. Піде в червні.
                         |
                       = | 10.12
                         |
              Головуюча | Головуюча: Дякую.
  `, { language: 'uk' });

  reads('the hour before each speaker: "Kl. 10:02"', `
                     # | 10. møde
                       |
                     = | Kl. 10:00
                       |
                     @ | Formanden:
             Formanden | Mødet er åbnet. Ordet er fru Lund.
                       |
                     = | Kl. 10:01
                       |
                     @ | Birgitte Lund (F):
         Birgitte Lund | Tak. Færgen har ligget stille siden maj.
                       |
                     = | Kl. 10:05
                       |
                     @ | Formanden:
             Formanden | Hr. Holm.
                       |
                     = | Kl. 10:05
                       |
                     @ | Niels Holm (B):
            Niels Holm | Den sejler i juni.
  `, { language: 'da' });

  reads('those present, before the first turn, are no headings', `
               # | Засідання ради
                 |
               - | Присутні депутати
                 |
               - | Полозкова Ігната обрано
                 |
               - | Вітряк Ганну обрано
                 |
               - | Дячука Олега обрано
                 |
               # | Ярошенка Павла обрано
                 |
               # | Рощину Марію обрано
                 |
               # | Седова Петра обрано
                 |
               # | Про поромне сполучення
                 |
       Головуюча | Головуюча: Відкриваю засідання. Слово депутатові.
                 |
      Дячук Олег | Дячук Олег: Пором стоїть від травня.
                 |
       Головуюча | Головуюча: Хто відповість?
                 |
      Дячук Олег | Дячук Олег: Нехай відповість порт.
  `, { language: 'uk' });

  reads('letters of honour behind names are no headings in capitals', `
                 # | 立法會會議紀錄
                   |
                 - | 主席陳國明議員 , G.B.S., J.P.
                   |
                 - | 林海生議員 , S.B.S., J.P.
                   |
                 - | 何秋雲議員 , B.B.S., M.H., J.P.
                   |
                 - | 梁石泉議員 , S.B.S., J.P.
                   |
                 - | 趙小船議員 , G.B.S., J.P.
                   |
                 - | 馮大橋議員 , S.B.S., J.P.
                   |
                 # | 議員質詢
                   |
              主席 | 主席：現在開始質詢。
                   |
        林海生議員 | 林海生議員：渡輪何時重開？
                   |
              主席 | 主席：請局長答覆。
                   |
        林海生議員 | 林海生議員：多謝主席。
  `, { terse: true });

  reads('lists of votes behind a turn are the record\'s', `
    Председательствующий | Председательствующий: Кворум есть. Включите режим голосования.
                         |
                       - | Результаты голосования (12 час. 40 мин.)
                       - | Проголосовало за 31 чел.
                       - | Проголосовало против 2 чел.
                       - | Воздержалось 0 чел.
                       - | Голосовало 33 чел.
                       - | Не голосовало 4 чел.
                       - | Результат: принято
                         |
    Председательствующий | Председательствующий: Принято. Слово депутату Полозкову.
                         |
            Полозков И.С. | Полозков И.С.: Благодарю. Паром стоит с мая.
                         |
    Председательствующий | Председательствующий: Прошу голосовать.
  `, { language: 'ru' });

  reads('what the record tells behind a dash', `
      Ortega | Sr. Presidente (Ortega).- Tiene la palabra la señora diputada Lizarazu.
             |
           - | – Manifestaciones en las bancas.
             |
    Lizarazu | Sra. Lizarazu.- Señor presidente: el puente sigue cerrado.
             |
           - | – Luego de unos instantes:
             |
      Ortega | Sr. Presidente (Ortega).- Se va a votar.
             |
           - | – Resulta afirmativa.
             |
    Lizarazu | Sra. Lizarazu.- Gracias, señor presidente.
  `, { language: 'es' });

  reads('what the record tells in other languages', `
           Presidenten | Presidenten: Debatten er dermed ferdig.
                       |
                     - | Votering, se torsdag 9. mai
                       |
            Kari Strand | Kari Strand (F): President! Fergen ligger stille.
                       |
           Presidenten | Presidenten: Flere har ikke bedt om ordet.
                       |
                     - | Møtet slutt kl. 15.
  `, { language: 'nb' });

  reads('in whose name somebody speaks, before a stroke', `
                    # | Die Lage der Fähren (Aussprache)
                      |
            President | President. – The next item is the debate on ferries.
                      |
      Ilse Rautenberg | Ilse Rautenberg, im Namen der PFB-Fraktion. – Frau Präsidentin, die Fähre steht still.
                      |
        Claire Morvan | Claire Morvan (RIV). – Madame la Présidente, elle est en panne.
                      |
            President | President. – Thank you.
                      |
       Paolo Fontanesi | Paolo Fontanesi (NI). – Signora Presidente, è ferma.
                      |
            President | President. – The debate is closed.
  `);

  reads('a wrapped line that ends in a comma goes on below, whatever has a colon there', `
    行政長官 | 行政長官：主席、各位議員，渡輪服務自五月起停航，我們已與各方多次會面，
    行政長官 | 重開計劃有幾個階段：第一，船隻先要維修。政府會在六月公布詳情，並
    行政長官 | 邀請各界提出意見。
              |
      林議員 | 林議員：我想問何時重開？
              |
    行政長官 | 行政長官：六月。
              |
      林議員 | 林議員：多謝主席。
              |
    行政長官 | 行政長官：多謝各位。
  `, { terse: true });

  silent('minutes that tell in their own words what was said', `
    Краткий отчёт о 12-м заседании
    
    Заседание открывается в 15 ч 05 мин.
    
    1. Г-жа Озкан (Заречье) говорит, что её делегация придаёт этой теме большое значение.
    
    2. Г-н Луна (Приморье) отмечает, что паромы должны ходить.
    
    3. Председатель говорит, что Комитет продолжит прения.
    
    4. Г-жа Озкан (Заречье) напоминает, что паром стоит с мая.
    
    Заседание закрывается в 17 ч 55 мин.
  `);

  silent('summary records: somebody of a country said that', `
    Summary record of the 12th meeting
    
    Agenda item 84: Ferries
    
    1. Ms. Moreno (Delby) said that her delegation attached great importance to ferries.
    
    2. Mr. Luna (Harrow) noted that the rule of tides applied to all.
    
    3. The Chair said that the Committee would continue its debate.
    
    4. Ms. Moreno (Delby) recalled that the ferry had not sailed since May.
  `);

  silent('a list of contents and nothing else', `
    Redner:
    Mag. Jörg Tamm ........................................ 9
    Dr. Ilse Rautenberg ................................... 11
    Bundesministerin Dr. Maren Holtkamp ................... 13, 21
    Mag. Jörg Tamm (tatsächliche Berichtigung) ............ 15
    Redner:
    Dr. Ilse Rautenberg ................................... 22
    Annahme des Antrags ................................... 23
  `);
});
