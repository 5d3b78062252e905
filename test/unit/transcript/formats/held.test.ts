import { assertReads } from '../../../support/margin';
import { reads, silent } from '../../../support/zoo';

/** Names that brackets or emphasis hold, on lines of their own: directions look the same. */
describe('formats: names held by brackets or emphasis', () => {
  reads('a name in square brackets above the words', `
               @ | [Анна Ветрова]
    Анна Ветрова | Добрый день. Мост открывают в пятницу.
                 |
               @ | [Пётр Седов]
      Пётр Седов | Если не будет дождя.
      Пётр Седов | Паром пока ходит.
                 |
               ~ | [смех]
                 |
               @ | [Анна Ветрова]
    Анна Ветрова | А если будет?
                 |
               @ | [Олег Рощин]
      Олег Рощин | Тогда в понедельник.
                 |
               @ | [Пётр Седов]
      Пётр Седов | Именно так.
  `, { language: 'ru' });

  reads('a name in italics above the words', `
                @ | *Dana Whitlock*
    Dana Whitlock | Good morning. The bridge opens on Friday.
                  |
                @ | *Luis Moreno*
      Luis Moreno | If it does not rain.
                  |
                ~ | *laughter*
                  |
                @ | *Dana Whitlock*
    Dana Whitlock | And if it does?
                  |
                @ | *Kim Harrow*
       Kim Harrow | Then on Monday.
                  |
                @ | *Luis Moreno*
      Luis Moreno | That is right.
  `, { language: 'en' });

  it('a nick in square brackets above the words', () => { assertReads(`
           @ | [stroud]
      stroud | does the ferry sail on sunday
             |
           @ | [larkhill]
    larkhill | at nine, if the tide lets her
             |
           @ | [stroud]
      stroud | and back?
             |
           @ | [larkhill]
    larkhill | at six
             |
           @ | [penrose]
     penrose | half past in summer
             |
           @ | [stroud]
      stroud | that is late
             |
           @ | [larkhill]
    larkhill | not for us, we have the key
             |
           @ | [penrose]
     penrose | and the dog
             |
           @ | [stroud]
      stroud | who feeds the dog when you are away?
             |
           @ | [larkhill]
    larkhill | the captain, mostly
             |
           @ | [stroud]
      stroud | he does not like dogs
             |
           @ | [penrose]
     penrose | nobody told the dog
             |
           @ | [larkhill]
    larkhill | it knows, i think
             |
           @ | [stroud]
      stroud | thanks
             |
  `); });

  reads('a name and a position in brackets below the words', `
    Анна Ветрова | Мост открывают в пятницу, и мы этому рады.
               @ | (Анна Ветрова, министр дорог)
                 |
      Пётр Седов | Паром пойдёт в понедельник.
      Пётр Седов | Раньше он стоял.
               @ | (Пётр Седов, капитан парома)
                 |
    Анна Ветрова | Дороги чинят с весны.
               @ | (Анна Ветрова, министр дорог)
                 |
      Олег Рощин | Деньги есть. Их дала область.
               @ | (Олег Рощин, глава края)
  `, { language: 'ru', after: true });

  silent('a speech with what happens in the hall, in words that no table has', `
    Ladies and gentlemen, the bridge is open. It took us nine years.
    We thank everybody who carried a stone.

    (Standing Ovation)

    The ferry will sail on Sundays, for those who like it.

    (Standing Ovation)

    I was asked whether it will rain. I do not know.

    (Cymbal Crash)

    What I do know is that we have umbrellas. There is one for each of you.

    (Standing Ovation)

    Let me tell you about my grandfather. He rowed.
    He rowed every day, in every weather, and he never said a word about it.

    (Cymbal Crash)

    So when they asked me to build a bridge, I thought of him.

    [Hubbub]

    Thank you. Good night.

    [Hubbub]

    (Standing Ovation)
  `);
});
