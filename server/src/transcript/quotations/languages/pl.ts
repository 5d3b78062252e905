import type { QuotationLanguage } from './language';

export const pl: QuotationLanguage = {
  id: 'pl',
  dropsSubjects: true,
  verbs: [
    { stems: 'powiedzia mówi stwierdzi oświadczy podkreśli zaznaczy doda dodawa wyjaśni wyjaśnia tłumaczy zapyta pyta odpowiedzia odpowiada zauważy przypomnia przypomina poinformowa informowa przekaza przyzna przyznawa potwierdzi zapewni zapewnia twierdzi uważa oceni ocenia skomentowa komentowa napisa pisa ostrzeg zapowiedzia ogłosi zażąda wezwa poprosi prosi zaproponowa obieca zażartowa krzykną krzycza zawoła woła szepną szepta mrukną mrucza odpar odrzek rzek wspomnia wspomina podsumowa kontynuowa przerwa skrytykowa zarzuci nazwa wskaza wskazywa uzna powtórzy powtarza wyzna relacjonowa opowiada opowiedzia spyta burkną westchną wykrzykną wymamrota jękną syknę sykną', endings: 'ł:m ła:f ło:n li:p eli:p ali:p' },
    { stems: 'mów twierdz tłumacz', endings: 'i ią:p y ą:p' }, { stems: 'dodaj wyjaśniaj podkreśl zaznacz przyzna zapewnia odpowiada pyta uważa ocenia informuj komentuj pisz przypomina wskazuj opowiada relacjonuj przekonuj apeluj zauważ podsumowuj kontynuuj ostrzeg', endings: 'e ą:p ją:p a - i y' },
    { stems: 'zaśmia uśmiechną roześmia kiwną', endings: 'ł:m ła:f ęła:f ęli:p li:p', kind: 'act' },
    { stems: 'cytuj zacytow', endings: 'e ą:p ał:m ała:f', kind: 'relay' },
  ],
  sources: 'według|zdaniem|jak powiedział|jak powiedziała|jak poinformował|jak poinformowała|jak podał|jak podała|jak stwierdził|jak stwierdziła|jak mówi|zgodnie ze słowami|w ocenie',
  pronouns: 'on:m ona:f oni:p one:p',
  narrator: 'ja my',
  people: {
    m: 'prezydent premier wicepremier minister wiceminister prezes wiceprezes szef przewodniczący sekretarz rzecznik poseł senator wojewoda burmistrz marszałek dyrektor kierownik lider polityk ekspert analityk ekonomista politolog adwokat prawnik prokurator sędzia policjant generał pułkownik major kapitan komendant żołnierz przedstawiciel rozmówca świadek korespondent dziennikarz reporter redaktor pisarz poeta reżyser aktor piosenkarz muzyk malarz trener zawodnik piłkarz lekarz doktor profesor naukowiec nauczyciel król książę cesarz ksiądz biskup papież ojciec syn brat mąż dziadek wujek przyjaciel kolega mężczyzna człowiek chłopiec chłopak młodzieniec starzec gospodarz gość nieznajomy sąsiad kierowca inżynier przedsiębiorca właściciel założyciel doradca autor uczestnik członek mieszkaniec pan hrabia',
    f: 'rzeczniczka przedstawicielka ministra prezeska posłanka senatorka dyrektorka kobieta dziewczyna dziewczynka matka siostra żona córka babcia ciotka gospodyni sąsiadka pani królowa piosenkarka aktorka nauczycielka dziennikarka pisarka lekarka sędzia',
    p: 'władze eksperci lekarze świadkowie dziennikarze ludzie dzieci',
  },
  bodies: 'policja:f prokuratura:f firma:f spółka:f partia:f komisja:f agencja:f ministerstwo:n biuro:n rząd:m urząd:m',
  voices: 'głos',
  silences: 'milczał milczała milczenie',
  honorifics: 'pan:m pani:f panna:f ksiądz:m dr prof płk gen',
  abbreviations: 'im ul prof inż mgr woj np tzw tys mln mld św ks',
  titles: 'prezydent premier minister generał profesor',
  particles: 'de von van',
  determiners: 'ten ta to tamten tamta jego:m jej:f ich mój moja nasz nasza jeden jedna pewien pewna',
  prepositions: 'w we na z ze do od o po za dla przy bez pod nad przed przez między wśród podczas obok przeciw oprócz zamiast według wobec u',
  fillers: 'także też już jeszcze tylko potem wczoraj dzisiaj dziś wcześniej później wtedy znowu cicho głośno nagle wreszcie i a się nie by mu jej im nam mi ci sobie go ją ich był była było byli zaraz w poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
  openers: 'i a ale lub albo jednak więc potem teraz dzisiaj dziś wczoraj jutro wcześniej później wtedy kiedy gdy jeśli choć chociaż aż żeby bo ponieważ dlatego tak jak co kto gdzie dokąd skąd dlaczego ile jaki jaka jakie który która które każdy wszystko wszyscy to te tu tutaj tam oto już jeszcze tylko nawet również także poza dalej nagle znów może możliwe oczywiście nie przy po przed między wiele niektórzy inni nikt nic ktoś coś czy rozdział pan pani',
  given: {
    m: 'jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafał jacek janusz mirosław maciej sławomir jarosław kamil wiesław roman władysław jakub artur zdzisław edward mieczysław damian dawid przemysław sebastian czesław leszek daniel waldemar donald lech bronisław',
    f: 'anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia janina teresa joanna magdalena monika jadwiga danuta irena halina helena beata aleksandra marta dorota marianna grażyna jolanta stanisława iwona karolina bożena urszula justyna renata alicja paulina sylwia natalia wanda agata aneta izabela ewelina marzena wiesława genowefa patrycja kazimiera edyta stefania hanna',
  },
  cases: {
    nouns: 'a: a:y owi: em: u: iem: y:a ę:a ą:a ie:a ego:y emu:y ym:y ów: ami:y ki:ka kę:ka ką:ka ce:ka',
    adjectives: 'skiego:ski ckiego:cki ego:y skiej:ska ckiej:cka ej:a ą:a',
    names: 'skiego:ski ckiego:cki dzkiego:dzki ego:y skiej:ska ckiej:cka dzkiej:dzka ej:a ka:ek ska:ski cka:cki ii:ia ki:ka gi:ga y:a ę:a ba:b da:d fa:f ga:g ha:h ja:j la:l ła:ł ma:m na:n pa:p ra:r sa:s ta:t wa:w za:z cza:cz sza:sz',
    adverbs: 'o ie e y i a ć', never: 'owi em iem emu ym im ami ach ach om ę ą', genitive: 'a y i u ego ej ów ych ich', notGiven: 'y i a ego ej', givenExceptions: 'kuba barnaba bonawentura',
    patronymics: '', feminine: 'ska cka dzka owa', masculine: 'ski cki dzki',
  },
};
