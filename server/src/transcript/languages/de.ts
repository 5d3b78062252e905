import type { LanguageData } from './language';

export const de: LanguageData = {
  id: 'de',
  common: 'danke der die das und ist nicht wir ich sie es ein eine zu den von mit auf für dass sich im auch dem des haben werden hat sind wie aber als an bei aus nach um so wenn war noch nur oder uns hier kann was vom zum zur diese dieser vielen dank guten liebe kolleginnen kollegen damen herren bitte meine',
  openers: 'denn dann deshalb daher dadurch dabei damit allerdings trotzdem dennoch jetzt heute gestern zwar obwohl sondern ebenso insbesondere natürlich leider selbstverständlich unsere ihre mich zunächst zuletzt gerade genau warum wieso weshalb wer welche welcher jeder jede etwas nichts doch darum somit dazu darüber hierzu übrigens gleichzeitig stimmt klar richtig mhm ach toll okay',
  honorifics: 'herr frau dr prof abg hr fr herrn ing mult h c mag mmag dipl ddr dkfm kommr',
  articles: 'der die',
  offices: 'präsident präsidentin vizepräsident vizepräsidentin alterspräsident bundesminister bundesministerin bundeskanzler bundeskanzlerin bundespräsident minister ministerin staatsminister staatsministerin staatssekretär staatssekretärin parl parlamentarischer parlamentarische senator senatorin ministerpräsident ministerpräsidentin vorsitzender vorsitzende wehrbeauftragter bürgermeister bürgermeisterin oberbürgermeister landrat kanzler beauftragter berichterstatter berichterstatterin schriftführer schriftführerin richter richterin botschafter landeshauptmann abgeordneter abgeordnete bundesrat bundesrätin klubobmann klubobfrau volksanwalt volksanwältin landeshauptfrau vizekanzler vizekanzlerin stadtrat stadträtin gemeinderat',
  professions: 'mitglied leiter leiterin chef chefin geschäftsführer geschäftsführerin ingenieur ingenieurin architekt architektin lehrer lehrerin schulleiter schulleiterin professor professorin dozent dozentin student studentin forscher forscherin wissenschaftler wissenschaftlerin ökonom ökonomin historiker historikerin experte expertin gründer gründerin mitgründer inhaber inhaberin unternehmer unternehmerin autor autorin schriftsteller schriftstellerin redakteur redakteurin journalist journalistin korrespondent korrespondentin regisseur regisseurin schauspieler schauspielerin künstler künstlerin musiker musikerin berater beraterin sprecher sprecherin anwalt anwältin rechtsanwalt rechtsanwältin arzt ärztin trainer trainerin spieler spielerin landwirt landwirtin aktivist aktivistin anwohner anwohnerin rentner rentnerin pfarrer pfarrerin',
  joins: 'der des für',
  parts: 'frage antwort moderator moderatorin interviewer interviewerin sprecher sprecherin zuruf zwischenruf journalist journalistin reporter gast zuschauer publikum f teilnehmer teilnehmerin redner rednerin dolmetscher dolmetscherin stimme',
  groups: 'zurufe stimmen alle abgeordnete mehrere',
  particles: 'von zu vom zum zur van der den und freiherr graf',
  decoys: 'diskussion weiter erstens zweitens drittens beispiel ergebnis quelle hinweis anmerkung überweisungsvorschlag abstimmung tagesordnung tagesordnungspunkt zusatzpunkt inhalt anlage beginn schluss drucksache entschuldigt davon ja nein enthalten zitat kurz also thema themen konto iban datum ort zeit foto bild viertens schließlich ferner außerdem ergänzung ziel fazit resultat montag dienstag mittwoch donnerstag freitag samstag sonntag schritt lieber beispielsweise zum zur erster erste erstes zweiter zweite zweites dritter dritte drittes vierter vierte viertes nächster nächste nächstes letzter letzte letztes punkt frage sache vergleich problem baustelle tatsache faktum folge konsequenz forderung vorschlag bitte lösung wortlaut gesamtwortlaut begründung antrag bericht ausschuss damen herren kolleginnen zugegeben gegenbeispiel stichwort kurzum fakt hintergrund anfragen artikel absatz paragraph ziffer abs art anlage anlagen bezeichnung übersicht beschreibung optionen beispiele siehe dateien fehler format einleitung anhang parameter vorteile nachteile voraussetzungen',
  behalf: 'namen',
  stage: 'beifall heiterkeit gelächter|lebhafter langanhaltender anhaltender allgemeiner allgemeine und',
  pages: 'seite',
  scenes: 'innen außen int ext|akt aufzug auftritt szene',
  record: 'unterbrechung von|die sitzung ist geschlossen um',
  notes: 'eintreten wird ohne|eintreten wird beschlossen|angenommen – adopté|schluss der sitzung|schluß der sitzung|beginn der sitzung|wiederaufnahme der sitzung|abstimmung – vote|gesamtabstimmung – vote|die sitzung wird um',
  credits: 'foto bild fotos autor autorin autoren',
  talk: 'ich mir mich denke danke ja',
};
