import { reads } from '../../../support/zoo';

/** Plays and screenplays: what is said by invented people from the start. */
describe('formats: the stage', () => {
  reads('a Russian play: name and full stop on the line, manner in brackets', `
          # | ДЕЙСТВИЕ ПЕРВОЕ
            |
          - | Пристань. Вечер. На скамье Астахов и Нянька.
            |
    Астахов | Астахов. Паром не придёт.
            |
     Нянька | Нянька. Придёт, батюшка. Вчера ведь пришёл.
            |
    Астахов | Астахов (смотрит на реку). Вчера и погода была другая.
            |
     Нянька | Нянька. Ветер как ветер.
            |
       Лиза | Лиза (входит). С кем это вы говорите?
            |
    Астахов | Астахов. Ни с кем.
            |
          ~ | (Пауза.)
            |
     Нянька | Нянька. Чаю бы.
            |
       Лиза | Лиза. Самовар давно остыл.
            |
    Астахов | Астахов. Вот так всегда.
  `, { terse: true, language: 'ru' });

  reads('a Russian play: name and full stop alone, lines below', `
               # | ДЕЙСТВИЕ ПЕРВОЕ
                 |
               @ | Астахов.
         Астахов | Паром не придёт.
               @ | Вера Львовна.
    Вера Львовна | Придёт, батюшка.
    Вера Львовна | Вчера ведь пришёл.
               @ | Астахов.
         Астахов | Вчера и погода была другая.
               @ | Вера Львовна.
    Вера Львовна | Ветер как ветер!
               @ | Астахов.
         Астахов | Ни с кем не спорю.
               @ | Вера Львовна.
    Вера Львовна | Чаю бы.
               @ | Астахов.
         Астахов | Самовар давно остыл.
               @ | Вера Львовна.
    Вера Львовна | Вот так всегда.
  `, { language: 'ru' });

  reads('an English play: capitals and full stop, manner in brackets', `
          # | ACT I
            |
          # | SCENE 1. The pier at Delby. Evening.
            |
    THORNBY | THORNBY. The ferry will not come.
            |
      NURSE | NURSE. She'll come, sir. She came yesterday.
            |
    THORNBY | THORNBY. [Looking at the river.] Yesterday there was no wind.
            |
      NURSE | NURSE. A wind's a wind.
            |
     LIZZIE | LIZZIE. [Entering.] Who are you talking to?
            |
    THORNBY | THORNBY. Nobody.
            |
     LIZZIE | LIZZIE. The tea is cold.
            |
    THORNBY | THORNBY. It always is.
  `, { language: 'en', terse: true });

  reads('a play in verse: capitals and full stop alone, lines below', `
          # | SCENE I. A pier.
            |
          @ | THORNBY.
    THORNBY | The ferry will not come tonight, I think;
    THORNBY | The wind is in the west, the tide at brink.
            |
          @ | NURSE.
      NURSE | She came to us on many a rougher day,
      NURSE | And she will come tonight by the old way.
            |
          @ | THORNBY.
    THORNBY | You hope too much.
            |
          @ | NURSE.
      NURSE | And you too little, sir.
            |
          ~ | [_Enter LIZZIE._]
            |
          @ | LIZZIE.
     LIZZIE | Who is it that you talk to?
            |
          @ | THORNBY.
    THORNBY | To none but her.
  `, {});

  reads('a screenplay: names in the middle, speech indented', `
          # | INT. FERRY - NIGHT
            |
          - | The deck is wet. THORNBY stands at the rail.
            |
          @ |                     THORNBY
    THORNBY |           She won't come.
            |
          @ |                     NURSE
          ~ |                (pouring tea)
      NURSE |           She'll come. She came yesterday,
      NURSE |           didn't she?
            |
          @ |                     THORNBY
    THORNBY |           Yesterday there was no wind.
            |
          @ |                     LIZZIE (O.S.)
     LIZZIE |           Who are you talking to?
            |
          @ |                     THORNBY
    THORNBY |           Nobody.
            |
          @ |                     NURSE
      NURSE |           The tea is cold.
  `);

  reads('a screenplay in columns: what is seen stands further out', `
             # |           НАТ. ПРИСТАНЬ — ВЕЧЕР
               |
             - |           На причале пусто. Седов стоит у самой воды и смотрит на
             - |           другой берег.
               |
             @ |                               СЕДОВ
         СЕДОВ |                     Не придёт она сегодня,
         СЕДОВ |                     вот увидишь.
               |
             - |           Из тумана выходит Лунина.
               |
             @ |                               ЛУНИНА
             ~ |                          (снимая платок)
        ЛУНИНА |                     Придёт. Вчера же пришла.
               |
             - |           Он не отвечает и бросает в воду камень,
             - |           потом второй.
               |
             @ |                               СЕДОВ
         СЕДОВ |                     Вчера ветра не было
               |
             # |           ИНТ. ПАРОМ — НОЧЬ
               |
             @ |                               ЛУНИНА
        ЛУНИНА |                     А вот и она.
  `);

  reads('Fountain: what is seen stands between what is said', `
          # | INT. FERRY - NIGHT
            |
          - | The deck is wet. Thornby stands at the rail.
            |
          @ | THORNBY
    THORNBY | She won't come.
            |
          - | The door opens, and the nurse comes out with a pot of tea.
            |
          @ | NURSE
          ~ | (pouring tea)
      NURSE | She'll come. She came yesterday, didn't she?
            |
          @ | THORNBY
    THORNBY | Yesterday there was no wind.
            |
          - | He looks at the river.
            |
          - | Nothing.
            |
          # | EXT. PIER - NIGHT
            |
          - | Somebody waves a lamp.
            |
          @ | LIZZIE (O.S.)
     LIZZIE | Who are you talking to?
            |
          @ | THORNBY
    THORNBY | Nobody.
  `);

  reads('a play without brackets: what is done has a paragraph to itself', `
             # | ДЕЙСТВИЕ ПЕРВОЕ
               |
             # | Явление II
               |
             - | Седов и Лунина.
               |
         Седов | Седов (не отрывая глаз от воды и ни разу не обернувшись к ней, как будто её и нет). Не придёт паром.
               |
        Лунина | Лунина. Придёт. Вчера пришёл же.
               |
             - | Седов медленно качает головой.
               |
         Седов | Седов. Вчера не было ветра.
               |
        Лунина | Лунина. Ветер как ветер.
               |
             - | Входит Громова с самоваром.
               |
       Громова | Громова. С кем это вы?
               |
         Седов | Седов. Ни с кем.
               |
        Лунина | Лунина. Чай стынет.
               |
       Громова | Громова. Он всегда стынет.
  `, { language: 'ru', terse: true });

  reads('Fountain: names in capitals at the margin', `
          # | INT. FERRY - NIGHT
            |
          - | The deck is wet. Thornby stands at the rail.
            |
          @ | THORNBY
    THORNBY | She won't come.
            |
          @ | NURSE
          ~ | (pouring tea)
      NURSE | She'll come. She came yesterday, didn't she?
            |
          @ | THORNBY
    THORNBY | Yesterday there was no wind.
            |
          @ | LIZZIE (O.S.)
     LIZZIE | Who are you talking to?
            |
          @ | THORNBY
    THORNBY | Nobody.
            |
          @ | NURSE
      NURSE | The tea is cold.
  `);

  reads('a German play: capitals and a full stop, manner in brackets', `
           # | Erster Akt
             |
    BIRKENAU | BIRKENAU. Die Fähre kommt nicht.
             |
        AMME | AMME. Sie kommt, Herr. Gestern kam sie auch.
             |
    BIRKENAU | BIRKENAU (blickt auf den Fluss). Gestern war kein Wind.
             |
        AMME | AMME. Wind ist Wind.
             |
       LIESE | LIESE (tritt ein). Mit wem sprechen Sie?
             |
    BIRKENAU | BIRKENAU. Mit niemandem.
             |
        AMME | AMME. Der Tee ist kalt.
  `, { terse: true });

  reads('a French play: capitals, a comma with the manner, a full stop and a dash', `
              # | SCÈNE PREMIÈRE
                |
      LEFOURNIL | LEFOURNIL. — Le bac ne viendra pas.
                |
    LA NOURRICE | LA NOURRICE. — Il viendra, monsieur. Il est venu hier.
                |
      LEFOURNIL | LEFOURNIL, regardant la rivière. — Hier il n'y avait pas de vent.
                |
    LA NOURRICE | LA NOURRICE. — Le vent, c'est le vent.
                |
           LISE | LISE, entrant. — À qui parlez-vous ?
                |
      LEFOURNIL | LEFOURNIL. — À personne.
                |
    LA NOURRICE | LA NOURRICE. — Le thé est froid.
  `, { terse: true });

  reads('radio drama: capitals and colon, sound cues', `
          ~ | (SOUND: WAVES, A BELL)
            |
    THORNBY | THORNBY: She won't come.
            |
      NURSE | NURSE: She'll come. She came yesterday, didn't she?
            |
          ~ | (SOUND: A CUP)
            |
    THORNBY | THORNBY: Yesterday there was no wind.
            |
     LIZZIE | LIZZIE (off): Who are you talking to?
            |
    THORNBY | THORNBY: Nobody.
            |
      NURSE | NURSE: The tea is cold.
            |
          ~ | (MUSIC: UP AND OUT)
  `, { terse: true });
});
