import type { QuotationLanguage } from './language';

export const cs: QuotationLanguage = {
  id: 'cs',
  dropsSubjects: true,
  verbs: [
    { stems: 'řek prohlási uved doda dodáva vysvětli vysvětlova zeptal ptal odpověd odpovída poznamena podotk zdůrazni připomně připomína upozorni potvrdi tvrdi sděli oznámi napsa psa konstatova přizna slíbi požáda vyzva navrh varova kritizova obvini označi ujisti popsa popisova komentova křik křiče zvola vola zašepta šepta zamumla pokračova přeruši zopakova shrnu souhlasi namít věři vzkáza informova zavola', endings: 'l:m la:f lo:n li:p ly:p' },
    { stems: 'říká říkají:p tvrdí uvádí dodává vysvětluje odpovídá myslí míní soudí píše zdůrazňuje připomíná upozorňuje popisuje ptá zeptal:m zeptala:f ptal:m ptala:f odpověděl:m odpověděla:f uvedl:m uvedla:f uvedli:p řekl:m řekla:f řekli:p připomněl:m připomněla:f podotkl:m podotkla:f křikl:m křikla:f', endings: '-' },
    { stems: 'zasmál:m zasmála:f usmál:m usmála:f kývl:m kývla:f', endings: '-', kind: 'act' },
    { stems: 'cituje citoval citovala', endings: '-', kind: 'relay' },
  ],
  sources: 'podle|dle|jak řekl|jak řekla|jak uvedl|jak uvedla|podle slov',
  pronouns: 'on:m ona:f oni:p',
  narrator: 'já my',
  people: {
    m: 'prezident premiér vicepremiér ministr předseda místopředseda tajemník mluvčí poslanec senátor hejtman primátor starosta ředitel šéf vedoucí náměstek lídr politik expert analytik ekonom politolog advokát právník žalobce soudce policista generál plukovník major kapitán velitel voják zástupce svědek zpravodaj novinář reportér redaktor spisovatel básník režisér herec zpěvák hudebník malíř trenér hráč fotbalista lékař doktor profesor vědec učitel král princ císař kněz biskup papež otec syn bratr muž manžel děda strýc přítel kamarád člověk chlapec mladík stařec hostinský host cizinec soused řidič inženýr podnikatel majitel zakladatel poradce autor účastník člen obyvatel pán hrabě',
    f: 'prezidentka premiérka ministryně předsedkyně místopředsedkyně mluvčí poslankyně senátorka starostka ředitelka šéfka expertka právnička soudkyně policistka novinářka spisovatelka herečka zpěvačka trenérka hráčka lékařka profesorka učitelka královna žena dívka holka matka sestra manželka dcera babička teta hospodyně sousedka paní',
    p: 'úřady experti lékaři svědci novináři lidé děti',
  },
  bodies: 'policie:f firma:f společnost:f strana:f komise:f agentura:f ministerstvo:n zastupitelství:n vláda:f úřad:m',
  voices: 'hlas',
  silences: 'mlčel mlčela mlčení',
  honorifics: 'pan:m paní:f slečna:f dr prof mgr ing',
  abbreviations: 'ul např tzv tis mil mld sv ing',
  titles: 'prezident premiér ministr generál profesor',
  particles: 'de von van z',
  determiners: 'ten ta to tento tato toto onen ona jeho:m její:f jejich můj moje náš naše jeden jedna nějaký nějaká',
  prepositions: 'v ve na z ze do od o po za pro při bez pod nad před přes mezi během vedle proti kromě místo podle dle u k ke s se',
  fillers: 'také taky už ještě jen pouze potom pak včera dnes dříve později tehdy znovu tiše hlasitě náhle konečně a i se si ne by mu jí jim nám mi ti sobě ho ji je byl byla bylo byli hned v pondělí úterý středu čtvrtek pátek sobotu neděli',
  openers: 'a i ale nebo avšak však pak potom teď nyní dnes včera zítra dříve později tehdy když pokud ačkoli aby protože proto tak jak co kdo kde kam odkud proč kolik jaký jaká jaké který která které každý vše všichni to ty tady tam zde už ještě jen dokonce také kromě dále náhle opět možná samozřejmě ne při po před mezi mnozí někteří jiní nikdo nic někdo něco zda kapitola podle',
  given: {
    m: 'jan jiří petr josef pavel martin tomáš jaroslav miroslav zdeněk václav michal františek jakub milan karel lukáš david vladimír ladislav ondřej roman stanislav marek radek daniel antonín filip vojtěch adam miloslav matěj aleš jaromír libor dominik patrik vlastimil rudolf andrej miloš bohuslav',
    f: 'marie jana eva anna hana věra lenka alena lucie kateřina petra veronika jaroslava tereza martina michaela jitka helena ludmila zdeňka ivana monika eliška zuzana markéta jarmila barbora jiřina marcela kristýna adéla dana pavla vladimíra kamila nikola božena',
  },
  cases: {
    nouns: 'a: e: ovi: em: u: y:a u:a ou:a ě:a ého:ý ému:ý ým:ý ů: ami:y ky:ka ku:ka kou:ka',
    adjectives: 'ského:ský ckého:cký ého:ý ské:ská é:á ou:á',
    names: 'ského:ský ckého:cký ého:ý ové:ová ské:ská cké:cká ky:ka y:a ou:a ba:b da:d fa:f ga:g ha:h ka:k la:l ma:m na:n pa:p ra:r sa:s ta:t va:v za:z ie:ie še:š če:č že:ž ce:c',
    adverbs: 'ě e o y i a t', never: 'ovi em ému ým ami ách ům ou', genitive: 'a y u e ého é ů ých í', notGiven: 'y ou ého é', givenExceptions: 'míša jirka honza pepa',
    patronymics: '', feminine: 'ová ská cká', masculine: 'ský cký',
  },
};
