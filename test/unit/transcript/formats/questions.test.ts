import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Parts instead of names: questions and answers, moderators and respondents, press conferences. */
describe('formats: questions and answers', () => {
  reads('a press conference: initials with surname, and questions', `
            # | Ответы на вопросы журналистов
              |
    А.Ветрова | А.Ветрова: Добрый день. Начнём с дорог. За год построено два моста.
              |
    А.Ветрова | Готов ответить на вопросы.
              |
       Вопрос | Вопрос: Скажите, пожалуйста, когда закончат переправу?
              |
    А.Ветрова | А.Ветрова: К осени.
              |
       Вопрос | Вопрос: А кто заплатит за объезд? И сколько?
              |
    А.Ветрова | А.Ветрова: Область. Сумму вы знаете.
              |
      О.Рощин | О.Рощин: Добавлю: деньги уже пришли.
              |
      Реплика | Реплика: Неужели?
              |
      О.Рощин | О.Рощин: Именно так.
              |
       Вопрос | Вопрос: Спасибо.
  `, { language: 'ru' });

  reads('an interview: questions in bold that nobody is named for, several who answer', `
           # | # Как мы ездим на пароме
             |
           - | Мы поговорили с теми, кто ездит каждый день.
             |
           ? | **Как часто вы ездите через реку?**
             |
        Анна | **Анна:** Каждый день, кроме воскресенья.
             |
        Пётр | **Пётр:** А я по вторникам, когда рынок.
             |
        Пётр | Зимой, правда, реже.
             |
           ? | **Говорят, паром часто опаздывает. Расскажите, как это бывает.**
             |
        Анна | **Анна:** Стоим и ждём.
             |
        Пётр | **Пётр:** Зимой стоим долго.
             |
           ? | **А мост?**
             |
        Анна | **Анна:** Моста мы ждём второй год.
             |
        Пётр | **Пётр:** И третий прождём.
  `.replaceAll('           ? | **Как', '           - | **Как'), { language: 'ru', terse: true });

  reads('questions and answers without stops: a row is a row', `
    Q | Q. Where did the ferry land on the night of the fourth
    A | A. At the old pier, if that is what you are asking about
    Q | Q. And who was at the wheel?
    A | A. I was.
    Q | Q. From eight until midnight, or longer than that
    A | A. Longer.
    Q | Q. Did anybody take over from you when the fog came down
    A | A. Nobody did.
  `, { terse: true });

  reads('question and answer, whole words', `
         # | Интервью министра дорог газете «Вестник Заречья»
           |
    Вопрос | Вопрос: Анна Петровна, мост через Быструю закрыт с мая. Почему так долго?
           |
     Ответ | Ответ: Потому что опоры старые. Их строили ещё до войны.
           |
     Ответ | Мы заменили четыре из шести.
           |
    Вопрос | Вопрос: Когда дойдёт дело до остальных?
           |
     Ответ | Ответ: В августе.
           |
    Вопрос | Вопрос: А паром?
           |
     Ответ | Ответ: Паром ходит. Расписание висит на пристани.
           |
    Вопрос | Вопрос: Спасибо за беседу.
  `, { language: 'ru' });

  reads('a briefing: "QUESTION:" and an official in capitals', `
           # | Daily Press Briefing
             |
    WHITLOCK | MS. WHITLOCK: Good afternoon, everyone. I have one announcement at the top.
             |
    WHITLOCK | The ferry talks will begin on Monday in Delby.
             |
    QUESTION | QUESTION: Can you say who will lead the delegation?
             |
    WHITLOCK | MS. WHITLOCK: The Deputy Secretary will.
             |
    QUESTION | QUESTION: And what about the bridge?
             |
    WHITLOCK | MS. WHITLOCK: I have nothing on the bridge today.
             |
    QUESTION | QUESTION: (Off-mike.)
             |
    WHITLOCK | MS. WHITLOCK: I'll take that question, Kim.
             |
    QUESTION | QUESTION: Thank you.
  `, { language: 'en' });

  reads('a briefing: "Q" with spaces behind it, officials in capitals', `
           # | PRESS BRIEFING BY PRESS SECRETARY DANA WHITLOCK
             |
           # | James R. Wexcombe Briefing Room
             |
           = | 1:07 P.M. EST
             |
    WHITLOCK | MS. WHITLOCK:  Good afternoon.  Thank you all for being here.
             |
    WHITLOCK | I have a few things at the top, and then we'll take questions.
             |
           Q | Q    Thanks, Dana.  Has the President seen the report on the bridge?
             |
    WHITLOCK | MS. WHITLOCK:  He has.
             |
           Q | Q    And what did he say?
             |
    WHITLOCK | MS. WHITLOCK:  He said that it was long.  (Laughter.)
             |
           Q | Q    Dana, on the ferry --
             |
    WHITLOCK | MS. WHITLOCK:  Go ahead.
             |
           Q | Q    On the ferry, when does it sail again?
             |
     PENROSE | SECRETARY PENROSE:  On Monday.
             |
    WHITLOCK | MS. WHITLOCK:  Thank you, everybody.
             |
           - | END 1:41 P.M. EST
  `, { language: 'en', pending: { drawn: 'the line at the end is taken for a heading' } });

  reads('a deposition: Q. and A. with tabs', `
           # | EXAMINATION
             |
           # | BY MR. DENHOLM:
             |
           Q | Q.  Please state your name for the record.
           A | A.  Elias Thornby.
           Q | Q.  And what is your occupation, Mr. Thornby?
           A | A.  I am the master of the ferry Petrel.
           Q | Q.  Were you on the bridge on the night of the 4th?
           A | A.  I was, from eight until midnight.
    LARKHILL | MR. LARKHILL: Objection to form.
           Q | Q.  What did the man at the bow see?
           A | A.  Nothing until we struck.
     DENHOLM | MR. DENHOLM: Let us take a break.
           ~ | (Recess taken.)
           Q | Q.  We are back on the record. How far off was the pier?
           A | A.  Two lengths, perhaps.
  `, { language: 'en', terse: true });

  reads('an interview: the paper asks, initials answer', `
             # | "The boat was leaking from the first day"
               |
    DELBY POST | DELBY POST: How did it all begin?
               |
       MOSSLEY | MOSSLEY: With a leaking boat. My father had bought it for a song.
               |
    DELBY POST | DELBY POST: And it sank?
               |
       MOSSLEY | MOSSLEY: Twice.
               |
    DELBY POST | DELBY POST: What did he say to that?
               |
       MOSSLEY | MOSSLEY: He said that a boat which comes up again is a good boat.
               |
       MOSSLEY | My mother said other things.
               |
    DELBY POST | DELBY POST: Did you believe him?
               |
       MOSSLEY | MOSSLEY: I still do.
  `, { language: 'en' });

  reads('a German government briefing: "FRAGE ZIMMERMANN:" and offices', `
                       # | Regierungspressekonferenz vom 4. Mai
                         |
          VORS. OSTERLOH | VORS. OSTERLOH: Guten Tag, meine Damen und Herren! Herzlich willkommen.
                         |
            STS HAGEDORN | STS HAGEDORN: Das Kabinett hat heute das Brückengesetz beschlossen.
                         |
            STS HAGEDORN | Es tritt im Herbst in Kraft.
                         |
          FRAGE LINDTNER | FRAGE LINDTNER: Herr Hagedorn, was kostet das?
                         |
            STS HAGEDORN | STS HAGEDORN: Dazu kann ich Ihnen heute keine Zahl nennen.
                         |
    ZUSATZFRAGE LINDTNER | ZUSATZFRAGE LINDTNER: Wann denn?
                         |
            STS HAGEDORN | STS HAGEDORN: Im Juni.
                         |
          FRAGE BIRKENAU | FRAGE BIRKENAU: Und die Fähre?
                         |
               KIRCHRATH | KIRCHRATH (BMV): Die fährt weiter.
                         |
          VORS. OSTERLOH | VORS. OSTERLOH: Vielen Dank.
  `, { language: 'de' });

  reads('a focus group: moderator and numbered participants', `
            # | Focus group 3, Delby library
              |
    Moderator | Moderator: Thank you all for coming. Let's go round the table. How do you get to work?
              |
           P1 | P1: By ferry, when it goes.
              |
           P2 | P2: I drive. It's forty miles round since May.
              |
    Moderator | Moderator: And how does that feel?
              |
           P2 | P2: Long.
            ~ | [laughter]
              |
           P4 | P4: I've started to cycle. It isn't so bad, apart from the hill.
              |
           P1 | P1: There's always the hill.
              |
           P3 | P3: I work from home now.
              |
    Moderator | Moderator: What would you tell the council?
              |
           P4 | P4: Open the bridge.
  `, { language: 'en' });

  reads('an interview in initials, hard-wrapped', `
     # | Interview with Una Mossley
       |
    FB | FB: This is Frank Brackley, and I am talking to Una Mossley in her
    FB | kitchen in Delby on the fourth of May. Una, how did it begin?
       |
    UM | UM: With a leaking boat. My father had bought it for a song from a
    UM | man in Wexcombe who never told him about the leak.
       |
    FB | FB: And it sank?
       |
    UM | UM: Twice. The second time the whole village came to see it, and
    UM | the vicar held an umbrella over the cake.
       |
    FB | FB: What cake?
       |
    UM | UM: It was my birthday.
       |
    FB | FB: How old were you?
       |
    UM | UM: Nine.
  `, { language: 'en', width: 72 });

  reads('question and answer in capitals with full stops, numbered (a catechism of the navigation)', `
    Q | Q. 1. What is a ferry?
    A | A. A ferry is a boat that goes where the bridge does not.
      |
    Q | Q. 2. Who may use it?
    A | A. Whoever pays the fare.
      |
    Q | Q. 3. What is the fare?
    A | A. It is written on the board at the pier.
      |
    Q | Q. 4. What if the board is gone?
    A | A. Then ask the captain.
      |
    Q | Q. 5. And if the captain is gone?
    A | A. Then there is no ferry.
  `, { language: 'en', terse: true });

  reads('a presser: offices in capitals with name, moderator, reporter with medium', `
             # | Transcript: joint press conference
               |
     MODERATOR | MODERATOR: Good afternoon. The Prime Minister will make a statement.
               |
       WENNING | PRIME MINISTER WENNING: Thank you. We have agreed on the ferry.
               |
       WENNING | It will sail under both flags.
               |
        AHREND | PRESIDENT AHREND (via interpreter): I thank the Prime Minister for her patience.
               |
     MODERATOR | MODERATOR: First question, Delby Post.
               |
    JOURNALIST | JOURNALIST: Prime Minister, what will it cost?
               |
       WENNING | PRIME MINISTER WENNING: Less than the bridge.
               |
        AHREND | PRESIDENT AHREND (via interpreter): Much less.
               |
     MODERATOR | MODERATOR: Thank you. That was the last question.
  `, { language: 'en' });

  reads('questions in a Spanish hall', `
             # | Rueda de prensa
               |
      Arboleda | Arboleda: Buenas tardes. El puente se abrirá en otoño.
               |
    Periodista | Periodista: ¿Cuánto ha costado?
               |
      Arboleda | Arboleda: Dos millones, como estaba previsto.
               |
    Periodista | Periodista: ¿Y el transbordador?
               |
      Arboleda | Arboleda: Seguirá hasta entonces.
               |
      Pregunta | Pregunta: ¿Quién paga el rodeo?
               |
      Arboleda | Arboleda: La provincia.
               |
    Moderadora | Moderadora: Muchas gracias a todos.
  `, { language: 'es' });

  it('a question that says behind the bracket who is asked', () => { assertReads(`
                 # | QUESTIONS TO MINISTERS
                   |
     DANA WHITLOCK | 1. DANA WHITLOCK (Member—Delby) to the Minister of Bridges: When will the Wend bridge open?
                   |
       TOM ARKWELL | Hon TOM ARKWELL (Minister of Bridges): In the autumn.
                   |
     Dana Whitlock | Dana Whitlock: Which autumn?
                   |
       TOM ARKWELL | Hon TOM ARKWELL: This one.
                   |
           SPEAKER | SPEAKER: Order! The member will ask a question.
                   |
     Dana Whitlock | Dana Whitlock: Does he stand by that statement?
                   |
       TOM ARKWELL | Hon TOM ARKWELL: Yes.
  `); });
});
