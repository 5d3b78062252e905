import { reads } from '../../../support/zoo';

describe('formats: offices and groups beside the name', () => {
  reads('a rada: the office and what it is of in small letters before the name', `
    Роман Тополенко | Голова комісії Роман Тополенко: Починаємо. Слово має міністр.
                    |
    Олена Ластівка | Міністр транспорту Олена Ластівка: Міст зачинено з травня, і люди чекають.
                    |
    Іван Мережко | Депутат Іван Мережко: Коли його відчинять?
                    |
    Олена Ластівка | Міністр транспорту Олена Ластівка: Восени, шановні колеги.
                    |
    Іван Мережко | Депутат Іван Мережко: Дякую за відповідь.
                    |
    Роман Тополенко | Голова комісії Роман Тополенко: Переходимо до голосування.
  `, { language: 'uk' });

  reads('a riigikogu: the group in small letters behind the name', `
    Mari Kaarna | Mari Kaarna ref: Sild on maikuust saadik suletud.
    Jaan Tuulik | Jaan Tuulik kesk: Millal see avatakse?
    Mari Kaarna | Mari Kaarna ref: Sügisel, nagu lubatud.
    Jaan Tuulik | Jaan Tuulik kesk: Seda öeldi ka eelmisel aastal.
    Peeter Soone | Peeter Soone sde: Ja kes selle eest maksab?
    Mari Kaarna | Mari Kaarna ref: Vald maksab.
  `, { terse: true });

  reads('a name the other way round with a bracket behind it', `
    Ветрова, Анна | Ветрова, Анна (гость): Когда откроют мост?
    Рощин, Олег | Рощин, Олег: Осенью.
    Ветрова, Анна | Ветрова, Анна (гость): Этой осенью?
    Рощин, Олег | Рощин, Олег: Этой.
    Ветрова, Анна | Ветрова, Анна (гость): Спасибо.
  `, { terse: true });

  reads('a storting: whoever is named on a line of his own begins by addressing the chair', `
                @ | Presidenten:
       Presidenten | Møtet er satt. Ordet går til representanten Solvik.
                  |
                @ | Kari Solvik (FLP):
       Kari Solvik | President. Broen har vært stengt siden mai. Når åpner den?
                  |
                @ | Statsråd Fjellheim:
         Fjellheim | President. Den åpner til høsten.
                  |
                @ | Presidenten:
       Presidenten | Da er debatten ferdig.
  `);

  reads('a log with signs of who comes and goes', `
      ahrend | 10:02 <ahrend> wann fährt die Fähre
    dornfeld | 10:02 <dornfeld> um neun
           = | 10:03 -!- osterloh [~o@delbach.example] has joined #delbach
    osterloh | 10:03 <osterloh> und zurück?
    dornfeld | 10:04 <dornfeld> um sechs
           = | 10:05 -!- osterloh [~o@delbach.example] has quit [bye]
      ahrend | 10:06 <ahrend> danke
  `, { terse: true });

  reads('a Japanese committee: what the office is of and the office are one word', `
    大木三郎君 | ○水道委員長（大木三郎君）　これより会議を開きます。
    小川春子君 | ○小川春子君　橋はいつ開きますか。
    森田夏男君 | ○国土交通大臣（森田夏男君）　秋に開きます。
    小川春子君 | ○小川春子君　今年の秋ですか。
    森田夏男君 | ○国土交通大臣（森田夏男君）　はい、今年です。
    大木三郎君 | ○水道委員長（大木三郎君）　散会いたします。
  `, { terse: true });

  reads('a cortes: ministers with the form of address in the feminine', `
               Presidente | A Sr.ª Presidente: — Está aberta a sessão.
                          |
           Inês Arvoredo | A Sr.ª Inês Arvoredo (PDR): — A ponte está fechada desde maio.
                          |
         Bruno Carvalhosa | O Sr. Ministro dos Portos (Bruno Carvalhosa): — As obras acabam no outono.
                          |
           Inês Arvoredo | A Sr.ª Inês Arvoredo (PDR): — E a barca?
                          |
         Bruno Carvalhosa | O Sr. Ministro dos Portos (Bruno Carvalhosa): — A barca continua.
                          |
               Presidente | A Sr.ª Presidente: — Está encerrada a sessão.
  `);
});
