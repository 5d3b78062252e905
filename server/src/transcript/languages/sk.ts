import type { LanguageData } from './language';

export const sk: LanguageData = {
  id: 'sk',
  common: 'a v na je sa že to s o z ako ale do i k by za od po pri už si som sme ktorý ktorá ktoré bol bola bolo aj len pre nie alebo keď ďakujem vážené kolegyne kolegovia tak čo by sú',
  openers: 'teda preto avšak napriek navyše ďalej potom dnes včera zajtra teraz vždy nikdy kedy koľko podľa počas samozrejme bohužiaľ možno každý niekto nikto niečo pretože totiž čiže prečo najmä zvlášť',
  honorifics: 'pán pani páni ing mgr judr doc rndr mudr dr prof',
  offices: 'predseda predsedníčka podpredseda podpredsedníčka predsedajúci poslanec poslankyňa minister ministerka premiér premiérka prezident prezidentka primátor starosta starostka spravodajca spravodajkyňa tajomník riaditeľ riaditeľka sudca sudkyňa prokurátor veľvyslanec',
  domains: 'nr sr národnej rady vlády výboru',
  parts: 'otázka odpoveď novinár novinárka moderátor moderátorka redaktor redaktorka hlas hosť účastník tlmočník svedok',
  groups: 'hlasy poslanci všetci',
  particles: 'z zo von',
  suffixes: 'ml st',
  decoys: 'príklad zdroj dátum miesto poznámka záver názov téma príloha prítomní neprítomní výsledok prvé druhé tretie nakoniec cieľ napríklad',
  behalf: 'mene',
  stage: 'potlesk smiech|dlhotrvajúci v sále a',
  pages: 'strana',
  scenes: 'int ext|dejstvo výstup',
  credits: 'foto',
};
