import assert from 'node:assert/strict';
import { assertDrawn, assertTexts, eachLine, read } from './draw';

describe('whose words a quotation is, in news', () => {
  it('Russian: behind it, before it, interrupted, with any dash or none', () => assertDrawn('ru', `
    «Мост готов», — сказала вчера в интервью «Речнику» министр дорог Заречья Анна Ветрова.
    ^^^^^^^^^^^^ Анна Ветрова
                                             ^^^^^^^^^ name
    «Денег хватает» - заявил Пётр Седов. «Хватит и на весну», – добавил он.
    ^^^^^^^^^^^^^^^ Пётр Седов
                                         ^^^^^^^^^^^^^^^^^^^ Пётр Седов
    Глава района ответил: «Посмотрим». «Обещаю», сказал он.
                          ^^^^^^^^^^^ Глава района
                                       ^^^^^^^^ Глава района
    Седов отметил, что мост «стоит на совесть и простоит сто лет».
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ partial Седов
    Ветрова: «Мост простоит сто лет»
             ^^^^^^^^^^^^^^^^^^^^^^^ Ветрова
  `));

  it('Russian: who is quoted stands in another case', () => assertDrawn('ru', `
    Анна Ветрова осмотрела мост. «Мост готов к весне», — цитирует РБЗ Ветрову.
                                 ^^^^^^^^^^^^^^^^^^^^ Анна Ветрова
    По словам Петра Седова, «это большая работа для всех нас».
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ partial Петр Седов
    «Работы начнутся завтра же», — цитирует Lenta.example японского чиновника.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ японский чиновник
    «Работы начнутся завтра же», — приводит слова главы Заречья агентство.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ глава Заречья
  `));

  it('Russian: whose office it is says nothing of who speaks', () => assertDrawn('ru', `
    «Мост готов к весне», — сказал пресс-секретарь Ветровой Пётр Седов.
    ^^^^^^^^^^^^^^^^^^^^ Пётр Седов
    «Мост готов к весне», — сказал генеральный директор Большого театра Пётр Седов.
    ^^^^^^^^^^^^^^^^^^^^ Пётр Седов
    «Мост готов к весне», — сказал глава МИД Заречья Пётр Седов.
    ^^^^^^^^^^^^^^^^^^^^ Пётр Седов
    «Мост готов к весне», — сообщила пресс-служба Ветровой.
    ^^^^^^^^^^^^^^^^^^^^ пресс-служба Ветровой
    С Орловым и Карповым она говорила о мосте. «Он готов к весне», — сказала Анна Ветрова.
                                               ^^^^^^^^^^^^^^^^^^ Анна Ветрова
  `));

  it('a pronoun is whom its verb agrees with, not who stands nearest', () => assertDrawn('ru', `
    Анна Ветрова сообщила, что Пётр Седов построил мост. «Он готов к весне», — отметила она.
                                                         ^^^^^^^^^^^^^^^^^^ Анна Ветрова
  `));

  it('English: said X, X said, X said that, according to, parentheses and appositions', () => assertDrawn('en', `
    "The bridge is ready," said Nora Oakley. "It will stand."
    ^^^^^^^^^^^^^^^^^^^^^^ Nora Oakley
                                             ^^^^^^^^^^^^^^^^ Nora Oakley
    "We were told nothing," Peter Lisle, editor of the Delby Echo, said on Monday.
    ^^^^^^^^^^^^^^^^^^^^^^^ Peter Lisle
    According to Mayor Nora Oakley, the ferry "was never meant to last for ever".
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ partial Nora Oakley
    In the words of the town's lawyer, Ada Reed, "nobody has asked for a new one".
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ partial Ada Reed
    "It will stand for a hundred years." - Peter Lisle
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Peter Lisle
    "We shall see," said the town clerk.
    ^^^^^^^^^^^^^^^ the town clerk
  `));

  it('titles stay with a surname and leave a whole name alone', () => assertTexts('en', '"Yes, we will," said Prime Minister Nora Oakley.\n"No, we will not," said President Lisle.', [['"Yes, we will,"', 'Nora Oakley'], ['"No, we will not,"', 'President Lisle']]));

  it('a paragraph may announce the next, and a speaker go on in a new one', () => assertTexts('en',
    'Peter Lisle stated,\n\n"The ferry was taken out of the river in the spring."\n\n"Nobody has seen it since that day."', [
      ['"The ferry was taken out of the river in the spring."', 'Peter Lisle'], ['"Nobody has seen it since that day."', 'Peter Lisle'],
    ]));

  it('names, titles and scare quotes are nobody\'s words', () => assertDrawn('ru', `
    Радио «Эхо Заречья» и газета «Речник» писали о «большом» мосте.
          ^^^^^^^^^^^^^ name
                                 ^^^^^^^^ name
                                                   ^^^^^^^^^ name
    В кинотеатре «Пролёт», сказал Седов, идёт новый фильм.
                 ^^^^^^^^ name
  `));

  it('says that somebody who could be meant stands near, where nobody is told', () => {
    const { quotations: [quotation] } = read('Участники митинга скандировали лозунги у моста. «Мост нужен нам всем и сейчас же!» Потом все разошлись.', 'ru');
    assert.equal(quotation.speaker, null);
    assert.ok(quotation.reasons.some(r => r.cue === 'cue-verb-near'));
  });

  it('Russian: «по её словам», an agency that was told, several who said', () => assertTexts('ru', [
    'Мост осмотрела мэр Анна Ветрова. По её словам, «всё идёт быстрее, чем думали».', '«Мост готов», — рассказал РИБ Новости источник в правительстве.',
    '«Мост готов», — сообщили РИБ в министерстве.', '«Мост готов», — сказал д-р И. И. Седов. «Совсем», — добавил он.',
  ].join('\n'), [
    ['«всё идёт быстрее, чем думали»', 'Анна Ветрова'], ['«Мост готов»', 'источник'], ['«Мост готов»', null], ['«Мост готов»', 'И. И. Седов'], ['«Совсем»', 'И. И. Седов'],
  ]));

  it('English: offices beside names, abbreviations, verbs with objects', () => assertTexts('en', [
    '"We are worried," the mayor, Nora Oakley, told reporters.', '"We are looking," Lt. Carl Boone of the Delby police said on Monday.',
    'President Anna Vale, speaking in Delby, described the flood as "an enemy that nobody saw coming".',
  ].join('\n'), [['"We are worried,"', 'Nora Oakley'], ['"We are looking,"', 'Carl Boone'], ['"an enemy that nobody saw coming"', 'Anna Vale']]));

  it('points to the name or the pronoun that tells', () => {
    const { lines, quotations } = read('«Мост готов», — сказала Анна Ветрова. «Он простоит сто лет», — добавила она.', 'ru');
    assert.deepEqual(quotations.map(q => q.speakerRange && lines.slice(q.speakerRange)), ['Анна Ветрова', 'она']);
  });

  it('in spoken text only names count: "he" and "I" are open', () => assertTexts('en', 'And he said, "We will do it now." Governor Oakley says: "We will do it later." I said, "We will see to it."', [
    ['"We will do it now."', null], ['"We will do it later."', 'Governor Oakley'], ['"We will see to it."', null],
  ], lines => eachLine(lines, true)));
});
