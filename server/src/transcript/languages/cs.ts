import type { LanguageData } from './language';

export const cs: LanguageData = {
  id: 'cs',
  common: 'a se v na je že to s z o do i k ve pro za ale jsem jsme jako po tak by už si by byl byla bylo které který která jsou není také nebo podle má může aby co když při tento tato toto my děkuji vážení vážené kolegyně kolegové dobrý',
  openers: 'tedy proto tudíž avšak nicméně navíc dále potom dnes včera zítra nyní vždy nikdy jaký jaká jaké kolik během samozřejmě bohužel možná každý někdo nikdo něco protože ačkoli totiž čili proč zejména zvláště přesně jasně dobře',
  honorifics: 'pan paní pán pani mudr ing judr mgr phdr dr prof doc rndr csc',
  offices: 'předseda předsedkyně místopředseda místopředsedkyně poslanec poslankyně ministr ministryně senátor senátorka prezident prezidentka premiér starosta starostka předsedající zpravodaj zpravodajka tajemník ředitel soudce velvyslanec náměstek guvernér predseda podpredseda minister poslankyňa',
  domains: 'senátu sněmovny vlády čr psp parlamentu poslanecké výboru',
  parts: 'otázka odpověď novinář novinářka moderátor moderátorka hlas dotaz redaktor redaktorka host účastník tlumočník otázka odpoveď',
  groups: 'hlasy poslanci všichni',
  particles: 'z ze von',
  suffixes: 'ml st',
  decoys: 'příklad zdroj datum místo poznámka závěr název téma příloha přítomni omluveni výsledek prvé druhé třetí konečně dále dodám opakuji hlasování cíl zaprvé zadruhé pondělí úterý středa čtvrtek pátek sobota neděle krok například bod problém fakt návrh kolegyně první druhý jméno popis volby příklady viz soubory chyby úvod obsah',
  behalf: 'jménem',
  stage: 'potlesk smích veselost|bouřlivý dlouhotrvající v sále a',
  pages: 'strana',
  scenes: 'int ext|dějství jednání výstup scéna',
  credits: 'foto autor autorka autoři',
  talk: 'já myslím děkuji ano',
};
