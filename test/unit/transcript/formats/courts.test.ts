import { reads } from '../../../support/zoo';

/** Proceedings: bench and bar, line numbers, examinations. */
describe('formats: proceedings', () => {
  reads('a court in Russian: parts of the trial with surnames', `
                       # | ПРОТОКОЛ СУДЕБНОГО ЗАСЕДАНИЯ
                         |
    Председательствующий | Председательствующий: Суд продолжает рассмотрение дела о пароме. Слово защитнику.
                         |
      Защитник Брусникин | Защитник Брусникин: Ваша честь, прошу вызвать свидетеля Полозкова.
                         |
                Прокурор | Прокурор: Не возражаю.
                         |
    Председательствующий | Председательствующий: Свидетель, назовите себя.
                         |
      Свидетель Полозков | Свидетель Полозков: Полозков Игнат Саввич, капитан парома.
                         |
      Защитник Брусникин | Защитник Брусникин: Вы стояли на мостике в ночь на четвёртое?
                         |
      Свидетель Полозков | Свидетель Полозков: Стоял, с восьми до полуночи.
                         |
                Прокурор | Прокурор: Что видел вперёдсмотрящий?
                         |
      Свидетель Полозков | Свидетель Полозков: Ничего, пока не ударились.
                         |
    Председательствующий | Председательствующий: Объявляется перерыв.
  `, { language: 'ru' });

  reads('a tribunal: "THE PRESIDENT:", "MR. NAME:", "DR. NAME:", "THE WITNESS:"', `
             # | Monday, 6 May
               |
             # | MORNING SESSION
               |
     PRESIDENT | THE PRESIDENT: The Tribunal will hear the witness Thornby.
               |
       DENHOLM | MR. DENHOLM: May it please the Tribunal. I have a few questions about the log.
               |
     PRESIDENT | THE PRESIDENT: Very well, Mr. Denholm.
               |
       DENHOLM | MR. DENHOLM: Witness, did you keep a log?
               |
       WITNESS | THE WITNESS: Yes, I did.
               |
    RAUTENBERG | DR. RAUTENBERG: Mr. President, I object. The log has not been put in evidence.
               |
     PRESIDENT | THE PRESIDENT: The objection is noted.
               |
             ~ | [A recess was taken.]
               |
        HARROW | COLONEL HARROW: The log is Document 112.
               |
       THORNBY | THORNBY: May I see it?
               |
     PRESIDENT | THE PRESIDENT: Show it to the witness.
  `, { language: 'en' });

  reads('a tribunal: "Q." and "A." inside an examination', `
             - | ELIAS THORNBY, a witness, took the stand and testified as follows:
               |
             # | DIRECT EXAMINATION
               |
             @ | MR. DENHOLM:
               |
             Q | Q. Witness, what was your post on the ferry?
               |
             A | A. I was the master.
               |
             Q | Q. Did you keep a log?
               |
             A | A. Yes, from the first day.
               |
       PENROSE | JUDGE PENROSE: Speak up, please.
               |
             A | A. From the first day, I said.
               |
             Q | Q. And on the fourth?
               |
             A | A. There is no entry for the fourth.
               |
    RAUTENBERG | DR. RAUTENBERG: I object to this line of questions.
               |
     PRESIDENT | THE PRESIDENT: Go on, Mr. Denholm.
  `, { language: 'en', pending: { regular: 'a drawn label on a line of its own, whose words others have', uneven: 'a drawn label on a line of its own, whose words others have' } });

  reads('a court with line numbers, label far in, words on narrow lines', `
           = |                                                                 4
             |
           # |   1                   P R O C E E D I N G S
             |
     DENHOLM |   2               CHIEF JUDGE DENHOLM:  We'll hear argument
     DENHOLM |   3     this morning in Case 22-101, Ferry Company versus
     DENHOLM |   4     Delby.
     DENHOLM |   5               Mr. Oakley.
      OAKLEY |   6               MR. OAKLEY:  Thank you, and may it please
      OAKLEY |   7     the Court:
      OAKLEY |   8               The dam was built in 1931.
    FINCHLEY |   9               JUDGE FINCHLEY:  What does the statute say?
      OAKLEY |  10               MR. OAKLEY:  It says each year, Your Honor.
    FINCHLEY |  11               JUDGE FINCHLEY:  And in 1931?
      OAKLEY |  12               MR. OAKLEY:  There was none.
     DENHOLM |  13               CHIEF JUDGE DENHOLM:  Thank you, counsel.
  `, { language: 'en', terse: true, pending: { regular: 'the last line of a sentence that comes again looks like a label', uneven: 'the last line of a sentence that comes again looks like a label' } });

  reads('a hearing: offices and honorifics in capitals, centred headings', `
          # |                    HEARING ON THE FERRY COMPANY
            |
    DENHOLM |           MR. DENHOLM:  Good morning, Your Honor.  Kit Denholm for
    DENHOLM | the company.
      COURT |           THE COURT:  Good morning.  Is the witness here?
    DENHOLM |           MR. DENHOLM:  He is, Your Honor.
      COURT |           THE COURT:  Then let's bring him in.
      CLERK |           THE CLERK:  Raise your right hand.
    WITNESS |           THE WITNESS:  I do.
    DENHOLM |           MR. DENHOLM:  Captain, how far off was the pier when your
    DENHOLM | man saw it?
    WITNESS |           THE WITNESS:  Two lengths.
      COURT |           THE COURT:  Two what?
    WITNESS |           THE WITNESS:  Ship's lengths, ma'am.
  `, { language: 'en', terse: true });

  reads('a French trial: "Le président :" with a space before the colon', `
                   # | Procès du bac de Delbourg
                     |
        Le président | Le président : Levez-vous. Vos nom et prénom ?
                     |
           Le témoin | Le témoin : Fontbonne, Marcel.
                     |
        Le président | Le président : Étiez-vous sur le pont dans la nuit du 4 ?
                     |
           Le témoin | Le témoin : De huit heures à minuit.
                     |
           Charvolin | Me Charvolin : Monsieur le président, une question.
                     |
        Le président | Le président : Posez-la.
                     |
           Charvolin | Me Charvolin : Qu'a vu l'homme de l'avant ?
                     |
           Le témoin | Le témoin : Rien, avant le choc.
                     |
    L'avocat général | L'avocat général : C'est peu.
  `, { language: 'fr' });
});
