import assert from 'node:assert/strict';
import { tablesOf } from '../../../../server/src/transcript/quotations/languages';
import { assertDrawn } from './draw';

describe('languages of quotations', () => {
  it('Ukrainian', () => assertDrawn('uk', `
    «Ми не чекатимемо», — сказала Олена Вовченко. За словами Івана Ткачука, «ніхто цього не хотів».
    ^^^^^^^^^^^^^^^^^^ Олена Вовченко
                                                                            ^^^^^^^^^^^^^^^^^^^^^^ partial Іван Ткачук
  `));
  it('Belarusian', () => assertDrawn('be', `
    «Мы не будзем чакаць», — сказала Алена Ваўчок. Міністр заявіў: «Гэта няпраўда».
    ^^^^^^^^^^^^^^^^^^^^^ Алена Ваўчок
                                                                   ^^^^^^^^^^^^^^^ Міністр
  `));
  it('Kazakh: the source stands before its word', () => assertDrawn('kk', `
    «Біз күтпейміз», – деді Айгүл Сәтбекова. Асқар Нұрлановтың айтуынша, «мұны ешкім қаламаған еді».
    ^^^^^^^^^^^^^^^ Айгүл Сәтбекова
                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ partial Асқар Нұрланов
  `));
  it('German: every noun has a capital', () => assertDrawn('de', `
    „Das ist ein Anfang“, sagte Bürgermeisterin Petra Vogelsang. Der Sprecher erklärte: „Wir warten ab.“
    ^^^^^^^^^^^^^^^^^^^^ Petra Vogelsang
                                                                                        ^^^^^^^^^^^^^^^^ Der Sprecher
  `));
  it('French: pronouns hang on the verb', () => assertDrawn('fr', `
    « Nous partirons demain », a déclaré Jeanne Marchand. « Il est temps », a-t-elle ajouté.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ Jeanne Marchand
                                                          ^^^^^^^^^^^^^^^^ Jeanne Marchand
  `));
  it('Spanish: a verb may stand without its subject', () => assertDrawn('es', `
    «No vamos a esperar», afirmó la ministra Lucía Barrientos. "Es falso", respondió.
    ^^^^^^^^^^^^^^^^^^^^ Lucía Barrientos
                                                               ^^^^^^^^^^ Lucía Barrientos
  `));
  it('Italian', () => assertDrawn('it', `
    «Partiremo domani», ha detto Chiara Bellandi. Secondo Marco Todisco, «nessuno ha mai chiesto nulla».
    ^^^^^^^^^^^^^^^^^^ Chiara Bellandi
                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ partial Marco Todisco
  `));
  it('Polish', () => assertDrawn('pl', `
    „Nie będziemy czekać” – powiedziała Anna Wilczek. Zdaniem Jana Tuszki „nikt tego nie chciał”.
    ^^^^^^^^^^^^^^^^^^^^^ Anna Wilczek
                                                                          ^^^^^^^^^^^^^^^^^^^^^^ partial Jan Tuszka
  `));
  it('Czech', () => assertDrawn('cs', `
    „Nebudeme čekat,“ řekla Jana Vlčková. Ministr prohlásil: „To není pravda.“
    ^^^^^^^^^^^^^^^^^ Jana Vlčková
                                                             ^^^^^^^^^^^^^^^^^ Ministr
  `));
  it('untold: all tables at once', () => assertDrawn('und', `
    «Мы уйдём завтра», — сказала Анна Лисина. "We will go tomorrow," said Anna Fox.
    ^^^^^^^^^^^^^^^^^ Анна Лисина
                                              ^^^^^^^^^^^^^^^^^^^^^^ Anna Fox
  `));

  it('have tables in one script and in small letters, ё as е', () => {
    for (const { id, ...table } of tablesOf('')) {
      const words = JSON.stringify(table, (key, value: unknown) => key === 'kind' ? undefined : value).replace(/"(\w+)":/gu, ' ').split(/[^\p{L}\p{M}]+/u);
      assert.deepEqual(words.filter(w => /\p{Script=Cyrillic}/u.test(w) && /\p{Script=Latin}/u.test(w)), [], `${id}: two scripts in one word`);
      assert.deepEqual(words.filter(w => w !== w.toLowerCase() || /ё/u.test(w)), [], `${id}: not folded`);
    }
  });
});
