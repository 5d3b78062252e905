import { reads } from '../../../support/zoo';

/** Records of parliaments and their kin whose pages hold more than labels and words. */
describe('formats: proceedings', () => {
  reads('a house whose record has the reference of each paragraph below it', `
                   # | Bridge of Delby
                     |
                   = | 18/11/2024B00200
                     |
       Dana Whitlock | Senator Dana Whitlock: I raise the state of the bridge of Delby. It has been closed since May.
                   = | 18/11/2024B00300
                     |
       Dana Whitlock | The ferry does not sail on Sundays.
                   = | 18/11/2024B00400
                     |
       Luis Moreno   | Deputy Luis Moreno: I thank the Senator. The works are going on.
                   = | 18/11/2024B00500
                     |
       Dana Whitlock | Senator Dana Whitlock: So we were told in June.
                   = | 18/11/2024B00600
                     |
       Luis Moreno   | Deputy Luis Moreno: They will be finished in the autumn.
                   = | 18/11/2024B00700
                     |
       Kim Harrow    | Senator Kim Harrow: Which autumn?
                   = | 18/11/2024B00800
                     |
                   # | Ferries
                     |
                   = | 18/11/2024C00100
                     |
       Kim Harrow    | Senator Kim Harrow: I ask who pays for the ferry.
                   = | 18/11/2024C00200
  `, { language: 'en' });

  reads('a chamber in Austria: members by name, the time with a point before a label, an office with a comma in it', `
                 # | Aktuelle Stunde
                   |
    Ilse Rautenberg | Präsidentin Mag. Ilse Rautenberg: Ich eröffne die Sitzung. Zu Wort gelangt Herr Abgeordneter Tamm.
                   |
         Jörg Tamm | 9.05 Abgeordneter Dr. Jörg Tamm (LBP): Frau Präsidentin! Die Brücke von Delbach ist seit Mai gesperrt.
                   |
    Ilse Rautenberg | Präsidentin Mag. Ilse Rautenberg: Zu Wort gelangt der Herr Bundesminister.
                   |
     Nils Dornfeld | Bundesminister für Straßen, Brücken und Fähren Dipl.-Ing. Nils Dornfeld: Frau Präsidentin! Wir bauen Tag und Nacht.
                   |
       Eva Ahrend  | 9.12 Abgeordnete Mag. Eva Ahrend (FLP): Das glaubt Ihnen niemand mehr.
                   |
    Ilse Rautenberg | Präsidentin Mag. Ilse Rautenberg: Zu Wort gelangt Frau Staatssekretärin Holtkamp.
                   |
    Maren Holtkamp | Staatssekretärin für Kunst und Wissen Mag. Maren Holtkamp: Ich fasse mich kurz.
                   |
         Jörg Tamm | Abgeordneter Dr. Jörg Tamm (LBP): Danke.
  `);

  reads('a president’s office: capitals alone on a line, the position at the first mention', `
                 # | Versión estenográfica
                   |
                 @ | PRESIDENTE BENTO ARBOLEDA
    BENTO ARBOLEDA | Buenos días. Vamos a informar sobre el puente. Adelante, por favor.
                   |
                 @ | LENA ORTEGA QUIROGA, SUBSECRETARIA DE CAMINOS Y PUENTES DE LA SECRETARÍA DE OBRAS DEL ESTADO DE RIBALTA
    LENA ORTEGA QUIROGA | Con su permiso. El puente está cerrado desde mayo.
    LENA ORTEGA QUIROGA | Las obras terminan en otoño.
                   |
                 @ | PREGUNTA
          PREGUNTA | ¿Quién paga la barca?
                   |
                 @ | LENA ORTEGA QUIROGA
    LENA ORTEGA QUIROGA | La paga el Estado.
                   |
                 @ | PRESIDENTE BENTO ARBOLEDA
    BENTO ARBOLEDA | Así es.
                   |
                 @ | PREGUNTA
          PREGUNTA | ¿Y en invierno?
                   |
                 @ | LUIS MORENO VEGA, COORDINADOR GENERAL DE TRANSPORTE FLUVIAL Y VOCERO DE LA COMISIÓN DEL RÍO
    LUIS MORENO VEGA | En invierno no hay barca.
                   |
                 @ | PRESIDENTE BENTO ARBOLEDA
    BENTO ARBOLEDA | Muchas gracias, eso es todo por hoy.
  `);

  reads('a briefing: what a question holds may have a colon', `
           # | PRESS BRIEFING BY PRESS SECRETARY DANA WHITLOCK
             |
           = | 1:07 P.M. EST
             |
    WHITLOCK | MS. WHITLOCK:  Good afternoon.  I have nothing at the top.
             |
           Q | Q    Dana, I just want to reconcile two things that you said: One, that the bridge opens in May.
             |
    WHITLOCK | MS. WHITLOCK:  And the other?
             |
           Q | Q    The other is this: It opens in June.
             |
    WHITLOCK | MS. WHITLOCK:  It opens in June.
             |
           Q | Q    Of which year?
             |
    WHITLOCK | MS. WHITLOCK:  Thank you, everybody.
  `);

  reads('heads of pages with a date, whose numbers are lost', `
       Dana Whitlock | Deputy Dana Whitlock: The bridge is closed, and nobody in this House has told
                   = | Leaders’ 6 June 2034. Questions
       Dana Whitlock | the people of Delby when it opens.
       Luis Moreno   | Deputy Luis Moreno: They were told in
       Luis Moreno   | May.
       Dana Whitlock | Deputy Dana Whitlock: They were not. I asked them, and they asked me, and we
                   = | Leaders’ 6 June 2034. Questions
       Dana Whitlock | asked the ferryman.
          Kim Harrow | Deputy Kim Harrow: What did he say?
       Dana Whitlock | Deputy Dana Whitlock: He said that the ferry sails on Mondays, and that nobody
       Dana Whitlock | pays him for the rest of
                   = | Leaders’ 6 June 2034. Questions
       Dana Whitlock | the week.
       Luis Moreno   | Deputy Luis Moreno: That is no answer.
  `);

  reads('"Senador NAME" with a particle, and ministers of something', `
    Bento Arboleda | Senador Bento Arboleda: Sr. Presidente, a ponte está fechada desde maio.
                   |
      da Silvares  | Senador da Silvares: E a barca também.
                   |
    Ministro da Pesca | Ministro da Pesca: A barca volta no outono.
                   |
    Bento Arboleda | Senador Bento Arboleda: Em que outono?
                   |
      da Silvares  | Senador da Silvares: Já ouvimos isso.
                   |
    Ministro da Pesca | Ministro da Pesca: No próximo.
                   |
    Luísa Quiroga  | Senadora Luísa Quiroga: Obrigada.
  `);
});
