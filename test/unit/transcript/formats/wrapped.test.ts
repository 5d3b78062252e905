import { reads } from '../../../support/zoo';

/** Paragraphs broken into lines, and labels broken with them. */
describe('formats: broken lines', () => {
  reads('seventy columns, Russian: name and colon, no blank lines', `
          # | Беседа на пристани
            |
    Ветрова | Ветрова: Добрый вечер. Сегодня у нас в гостях инженер, который строил
    Ветрова | мост через Быструю и может рассказать о нём больше всех.
      Седов | Седов: Здравствуйте. Больше всех о нём знает паромщик, потому что он
      Седов | видел его каждый день и каждый день ругал.
    Ветрова | Ветрова: За что?
      Седов | Седов: За то, что мост медленный. Так он говорил: медленный мост.
      Рощин | Рощин: Могу подтвердить, я сам слышал это на пристани, и не раз, и не
      Рощин | два.
    Ветрова | Ветрова: Что же вы ему ответили?
      Седов | Седов: Что паром ещё медленнее.
  `, { language: 'ru', width: 72 });

  reads('a label wrapped before its colon', `
                  @ | Präsidentin Dr. Ilse Rautenberg:
    Ilse Rautenberg | Ich eröffne die Aussprache. Das Wort hat der Kollege Tamm.
                  @ | Jörg Tamm (BÜNDNIS FLUSS/
                  @ | DIE MITTE):
          Jörg Tamm | Frau Präsidentin! Die Brücke ist seit Mai gesperrt.
                  ~ | (Beifall beim BÜNDNIS FLUSS/DIE MITTE)
          Jörg Tamm | Das ist kein Zustand.
                  @ | Präsidentin Dr. Ilse Rautenberg:
    Ilse Rautenberg | Frau Ministerin!
                  @ | Maren Holtkamp, Ministerin für Straßen, Brücken und
                  @ | Fähren:
     Maren Holtkamp | Wir arbeiten Tag und Nacht.
                  @ | Jörg Tamm (BÜNDNIS FLUSS/
                  @ | DIE MITTE):
          Jörg Tamm | Dann sagen Sie es den Leuten!
                  @ | Präsidentin Dr. Ilse Rautenberg:
    Ilse Rautenberg | Das Wort hat die Kollegin Dornfeld.
                  @ | Dr. Eva Dornfeld (FLP):
       Eva Dornfeld | Ich fasse mich kurz.
  `, { language: 'de' });

  reads('sixty columns: capitals and colon, two spaces of indentation', `
    DENHOLM |   MR. DENHOLM: Captain, you were on the bridge that
    DENHOLM | night from eight until midnight, is that so, and you
    DENHOLM | saw nothing?
    THORNBY |   CAPTAIN THORNBY: I saw what there was to be seen, sir,
    THORNBY | and that was fog.
    DENHOLM |   MR. DENHOLM: And your man at the bow?
    THORNBY |   CAPTAIN THORNBY: He saw the fog from nearer by.
    PENROSE |   SENATOR PENROSE: When did he cry out? I ask because the
    PENROSE | log says nothing: not a word.
    THORNBY |   CAPTAIN THORNBY: When we struck.
    DENHOLM |   MR. DENHOLM: Thank you, Captain.
  `, { language: 'en', width: 60 });

  reads('a talk, hard-wrapped, "Host:" and "Guest:"', `
       Host | Host: Welcome to Radio Delby. Today we talk about ferries, and with us
       Host | in the studio is the last man who built one by hand.
            |
    Thornby | Thornby: The last but one. My brother still does, on Sundays, when his
    Thornby | wife is at church.
            |
       Host | Host: How long does it take?
            |
    Thornby | Thornby: A winter. You cut the wood in November, and in May you have a
    Thornby | boat or you have firewood.
            |
       Host | Host: And which is it more often?
            |
    Thornby | Thornby: I have never been cold.
  `, { language: 'en', width: 72 });
});
