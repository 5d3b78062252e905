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
