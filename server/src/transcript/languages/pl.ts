import type { LanguageData } from './language';

export const pl: LanguageData = {
  id: 'pl',
  common: 'i w nie na się że z do to jest o jak za po co ale od są przez czy tak dla był była było być tego tym tej ten ta te oraz już tylko może jako który która które my pan pani państwo bardzo dziękuję szanowni wysoka izbo',
  openers: 'zatem więc otóż natomiast jednak ponadto poza następnie dzisiaj dziś wczoraj jutro teraz zawsze nigdy kiedy gdzie jaki jaka jakie według podczas oczywiście niestety każdy ktoś nikt dlatego ponieważ chociaż mianowicie czyli bowiem dlaczego szczególnie zwłaszcza dokładnie jasne dobra dobrze okej właśnie',
  honorifics: 'pan pani panie panowie dr prof ks inż mgr gen',
  offices: 'marszałek wicemarszałek poseł posłanka senator minister wiceminister prezes prezydent premier wicepremier sekretarz przewodniczący przewodnicząca dyrektor sędzia ambasador wojewoda burmistrz sprawozdawca podsekretarz rzecznik szef pełnomocnik',
  professions: 'członek członkini kierownik kierowniczka inżynier architekt nauczyciel nauczycielka profesor wykładowca student studentka badacz badaczka naukowiec ekonomista historyk ekspert ekspertka założyciel założycielka właściciel właścicielka przedsiębiorca autor autorka pisarz pisarka redaktor redaktorka dziennikarz dziennikarka korespondent reżyser aktor aktorka artysta doradca adwokat prawnik lekarz lekarka trener zawodnik rolnik aktywista aktywistka mieszkaniec mieszkanka emeryt emerytka wolontariusz',
  domains: 'zdrowia finansów edukacji nauki szkolnictwa wyższego obrony narodowej spraw zagranicznych wewnętrznych administracji sprawiedliwości środowiska klimatu kultury dziedzictwa rolnictwa wsi infrastruktury dróg transportu gospodarki rozwoju regionalnego technologii cyfryzacji sportu turystyki energii przemysłu rodziny pracy polityki społecznej funduszy sejmu senatu rzeczypospolitej polskiej rp komisji',
  parts: 'pytanie odpowiedź dziennikarz dziennikarka prowadzący prowadząca głos moderator moderatorka uczestnik uczestniczka tłumacz tłumaczka gość redaktor',
  groups: 'głosy posłowie wszyscy sali',
  particles: 'z de von',
  decoys: 'dyskusja przykład źródło data miejsce uwaga wniosek tytuł temat załącznik obecni nieobecni wynik po pierwsze drugie trzecie wreszcie ponadto powtarzam dodam głosowanie cel poniedziałek wtorek środa czwartek piątek sobota niedziela krok przykładowo punkt sprawa problem fakt propozycja koleżanki nazwa składnia opcje argumenty przykłady opis zobacz kod błędy pliki wstęp spis',
  behalf: 'imieniu',
  stage: 'oklaski brawa śmiech wesołość|długotrwałe gromkie na sali i',
  pages: 'strona str',
  scenes: 'wn plener|akt scena odsłona',
  credits: 'fot zdjęcie foto autor autorka autorzy',
  talk: 'ja mi myślę dziękuję tak',
};
