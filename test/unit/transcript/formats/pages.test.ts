import { reads, silent } from '../../../support/zoo';

/** Printed pages that were made text: numbers, heads and feet between the lines of a turn. */
describe('formats: printed pages', () => {
  reads('Portuguese: the number of all pages, then three lines of a head', `
                  # | CÂMARA DE RIBALTA
                    |
     Bento Arboleda | O SR. PRESIDENTE (Bento Arboleda) - Está aberta a sessão.
                    |
      LUÍSA QUIROGA | A SRA. LUÍSA QUIROGA (Bloco - RB) - Sr. Presidente, a ponte continua fechada desde maio, e ninguém
                    |
                  = | 1/120
                    |
                  = | Sessão de: 16/09/2025
                    |
                  = | Notas Taquigráficas
                    |
      LUÍSA QUIROGA | nos disse quando abre.
                    |
     Bento Arboleda | O SR. PRESIDENTE (Bento Arboleda) - Tem a palavra o Deputado Montalbo.
                    |
                  = | 2/120
                    |
                  = | Sessão de: 16/09/2025
                    |
                  = | Notas Taquigráficas
                    |
    MÁRIO MONTALBO | O SR. MÁRIO MONTALBO (PRB - RB) - A barca também não anda.
                    |
                  = | 3/120
                    |
                  = | Sessão de: 16/09/2025
                    |
                  = | Notas Taquigráficas
                    |
    MÁRIO MONTALBO | Muito obrigado.
                    |
     Bento Arboleda | O SR. PRESIDENTE (Bento Arboleda) - Obrigado.
  `);

  reads('Chinese: a head above the number, words on both sides of the page', `
    林志遠議員 | 林志遠議員：主席，浮橋由五月起封閉，政府至今沒有
             |
           = | 立法會  ─  2013年 7月 10日
             |
           = | 10812
    林志遠議員 | 告訴市民何時重開。
             |
      交通局局長 | 交通局局長：主席，我們正在研究。
             |
    林志遠議員 | 林志遠議員：主席，研究了多久？
             |
           = | 立法會  ─  2013年 7月 10日
             |
           = | 10813
             |
      交通局局長 | 交通局局長：兩年。
             |
        主席 | 主席：第二項質詢。
             |
           = | 立法會  ─  2013年 7月 10日
             |
           = | 10814
             |
      交通局局長 | 交通局局長：主席，渡船照常開出。
  `);

  reads('Russian: names alone on a line, a foot with the word for a page', `
            # | Стенограмма совещания
              |
            @ | Ветрова
      Ветрова | Коллеги, начнём. Мост закрыт второй год подряд.
            @ | Седов
        Седов | Закончим к осени.
            = | Заречный совет
            = | стр. 1 из 3
            @ | Ветрова
      Ветрова | К какой осени?
            @ | Рощин
        Рощин | Об этом и спор.
            = | Заречный совет
            = | стр. 2 из 3
        Рощин | Я бы сказал: к следующей.
            @ | Ветрова
      Ветрова | Запишем.
            = | Заречный совет
            = | стр. 3 из 3
            @ | Седов
        Седов | Не возражаю.
  `, { language: 'ru' });

  reads('English: three lines of a head, the last with the number of the take', `
    D HARROW | Mr D HARROW: Speaker, the bridge is shut. It has been shut since May.
             |
           = | UNREVISED RECORD
             |
           = | DELBY ASSEMBLY
             |
           = | Wednesday, 22 May 2013                          Take: 376
             |
    D HARROW | Nobody has told the people of Delby why.
             |
     SPEAKER | The SPEAKER: Order! The hon member's time has expired.
             |
           = | UNREVISED RECORD
             |
           = | DELBY ASSEMBLY
             |
           = | Wednesday, 22 May 2013                          Take: 377
             |
    L MORENO | Ms L MORENO: Speaker, I rise on a point of order.
             |
           = | UNREVISED RECORD
             |
           = | DELBY ASSEMBLY
             |
           = | Wednesday, 22 May 2013                          Take: 378
             |
     SPEAKER | The SPEAKER: There is none.
  `);

  silent('contents: names and the pages that they speak on', `
    Inhalt
    ZusFr Dr. Tamm FLP . . . . 1839 D, 1840 A
    ZusFr Frau Ahrend BF\t1840 C
    ZusFr Dr. Tamm FLP\t1840 D
    Antw PStSekr Holtkamp ....... 1841 A, B
    ZusFr Rautenberg FLP\t1841 A
    ZusFr Frau Ahrend BF\t1842 C,D
    Fragen zur Brücke ................ 1843
  `);

  silent('contents: headings and pages', `
    CONTENTS
    Mr. Harrow          12
    Ms. Moreno          14
    The Chairman        17
    Mr. Harrow          21
    Appendix            30
  `);
});
