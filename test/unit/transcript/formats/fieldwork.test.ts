import { reads } from '../../../support/zoo';

/** Transcripts made by those who study speech: codes, tiers, line numbers, oral history. */
describe('formats: fieldwork', () => {
  reads('an interview with a respondent, parts shortened to letters', `
    # | Интервью 12. Паром
      |
    И | И: Расскажите, как вы попали на паром.
      |
    Р | Р: Отец взял. Мне было девять лет.
      |
    Р | Тогда ещё старый ходил, с колёсами.
      |
    И | И: И что вы там делали?
      |
    Р | Р: Воду вычерпывал.
      |
    И | И: Много было воды?
      |
    Р | Р: Да вся река.
      |
    И | И: А потом?
      |
    Р | Р: А потом мост построили.
  `, { language: 'ru' });

  reads('CHAT: headers, main tiers, dependent tiers', `
      = | @UTF8
      = | @Begin
      = | @Languages:\teng
      = | @Participants:\tCHI Ned Target_Child, MOT Una Mother
      = | @ID:\teng|ferry|CHI|2;06.|male|||Target_Child|||
    CHI | *CHI:\tmore boat .
      = | %mor:\tqn|more n|boat .
    MOT | *MOT:\tyou want more boats ?
      = | %mor:\tpro|you v|want qn|more n|boat-PL ?
    CHI | *CHI:\tyes more .
      = | %mor:\tco|yes pro:indef|more .
    MOT | *MOT:\tthere is one in the bath .
      = | %mor:\tpro:exist|there cop|be&3S pro:indef|one prep|in det|the n|bath .
    CHI | *CHI:\tno bath .
    MOT | *MOT:\tno bath then .
      = | @End
  `, { terse: true });

  reads('CHAT as programs make it: long tiers, and tiers and turns that go on behind a tab', `
      = | @Begin
      = | @Comment:\tThe recording was made in the kitchen, the boat stood on the
      = | \ttable, and the microphone hung from the lamp above it .
   PAR0 | *PAR0:\tthe boat that my brother built when we were small is in the shed behind
   PAR0 | \tthe house, under a sail and two old nets .
      = | %mor:\tdet|the noun|boat pron|that pron|my noun|brother verb|build-Past adv|when pron|we aux|be-Past adj|small aux|be-Pres
      = | \tadp|in det|the noun|shed adp|behind det|the noun|house .
      = | %wor:\tthe 120_240 boat 240_510 that 510_640 my 640_720 brother 720_1130 built 1130_1400 when 1400_1520 we 1520_1600 were 1600_1710 small 1710_2010
   PAR1 | *PAR1:\tdoes she still float ?
      = | %mor:\taux|do-Fin-Ind-Pres-S3 pron|she-Prs-Nom-S3 adv|still verb|float-Inf-S punct|? intj|yes intj|no intj|well intj|oh
   PAR0 | *PAR0:\tshe did last summer .
      = | %mor:\tpron|she-Prs-Nom-S3 aux|do-Fin-Ind-Past-S3 adj|last-Pos noun|summer punct|. intj|yes intj|no intj|well intj|oh
   PAR1 | *PAR1:\tand this year ?
      = | @End
  `, { terse: true });

  reads('numbered lines, a letter and a colon', `
    A | 01 A: so when does the boat sail
    B | 02 B: at nine
    A | 03 A: and back
    B | 04 B: six, if the tide lets her
    A | 05 A: (.) and if it doesn't
    B | 06 B: then you walk
    A | 07 A: ((laughs))
    B | 08 B: it is not so far
  `, { terse: true });

  reads('a table of speaker and words parted by tabs', `
    Speaker1 | Speaker1\tso when does the boat sail
    Speaker2 | Speaker2\tat nine
    Speaker1 | Speaker1\tand back
    Speaker2 | Speaker2\tsix, if the tide lets her
    Speaker1 | Speaker1\tand if it doesn't
    Speaker2 | Speaker2\tthen you walk
    Speaker1 | Speaker1\tis it far
    Speaker2 | Speaker2\tnot so far
  `, { terse: true });

  reads('participants by code: "S1:", "SU-M:", "SS:"', `
      S1 | S1: okay so today we look at the ferries again. who has read the chapter?
      S2 | S2: i have.
      S1 | S1: and what does it say about the tide?
      S3 | S3: that it goes in and out.
      SS | SS: [laughter]
      S1 | S1: thank you. anything else?
    SU-M | SU-M: it was in nineteen thirty-one.
      S1 | S1: the tide?
    SU-M | SU-M: the book.
  `, { language: 'en', terse: true });

  reads('an oral history: surname and colon, tape marks', `
           # | Interview with Una Mossley
           # | Delby Harbor Project
           # | 4 May 2004
             |
           ~ | [Tape 1, Side A]
             |
    Brackley | Brackley: This is Frank Brackley. I'm in the kitchen of Una Mossley in Delby. Una, how did it begin?
             |
     Mossley | Mossley: With a leaking boat. My father had bought it for a song.
             |
    Brackley | Brackley: And it sank?
             |
     Mossley | Mossley: Twice.
             |
           ~ | [Tape 1, Side B]
             |
     Mossley | The second time the whole village came to see it.
             |
    Brackley | Brackley: What did your mother say?
             |
     Mossley | Mossley: Nothing for a week.
             |
           ~ | [End of interview]
  `, { language: 'en' });

  reads('an oral history with the interviewer in capitals and a tab', `
    BRACKLEY | BRACKLEY:\tHow did it begin?
             |
     MOSSLEY | MOSSLEY:\tWith a leaking boat. My father had bought it for a song.
             |
    BRACKLEY | BRACKLEY:\tAnd it sank?
             |
     MOSSLEY | MOSSLEY:\tTwice. The second time the whole village came to see it.
             |
     MOSSLEY | It was a Sunday.
             |
    BRACKLEY | BRACKLEY:\tWhat did your mother say?
             |
     MOSSLEY | MOSSLEY:\tNothing for a week.
  `, { language: 'en' });

  reads('parts in brackets before the words', `
    INT | (INT) How did it begin?
    RES | (RES) With a leaking boat.
    INT | (INT) And it sank?
    RES | (RES) Twice.
    INT | (INT) What did your mother say?
    RES | (RES) Nothing for a week.
    INT | (INT) And then?
    RES | (RES) Then she laughed.
  `, { terse: true });

  reads('speaker and utterance numbers in brackets', `
       Interviewer | Interviewer (1): How did it begin?
                   |
    Participant 04 | Participant 04 (2): With a leaking boat.
                   |
       Interviewer | Interviewer (3): And it sank?
                   |
    Participant 04 | Participant 04 (4): Twice.
                   |
       Interviewer | Interviewer (5): What did your mother say?
                   |
    Participant 04 | Participant 04 (6): Nothing for a week.
  `, { language: 'en' });

  reads('from when to when, in seconds, before a letter', `
    А | 52.47 53.88 А: ну а мост когда
    Б | 54.10 56.02 Б: в пятницу если дождя не будет
    А | 56.30 58.01 А: а если будет
    Б | 58.44 60.91 Б: тогда в понедельник
    А | 61.00 62.20 А: понятно
  `, { terse: true });

  reads('from when to when, in seconds, and a name in capitals between tabs; turns go on below', `
    LENORE | 0.00 9.21\tLENORE: \t... So you don't need to go ... borrow the ferry?
     DORIS | 9.21 9.52\tDORIS:  \t[No].
    LENORE | 9.52 14.26\tLENORE: \t[~ Mae-] you know, like .. the bridge?
    LENORE | 14.26 15.01\t        \t.. on Friday.
     DORIS | 15.01 18.92\tDORIS:  \tMhm.
    LENORE | 18.92 20.17\tLENORE: \tIt rains.
  `, { language: 'en', terse: true });

  reads('numbered lines, some of which hold a pause and nothing else', `
    Ann | 1   Ann:   .hh so the bridge is (0.3) open?
    Ben | 2   Ben:   ye:ah [on Friday
    Ann | 3   Ann:         [oh good
      ~ | 4          (0.8)
    Ben | 5   Ben:   if it doesn't rain=
    Ann | 6   Ann:   =hh right
      ~ | 7          ((laughs))
    Ben | 8   Ben:   then Monday
    Ann | 9   Ann:   okay.
  `, { terse: true });
});
