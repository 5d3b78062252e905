import type { LanguageData } from './language';

export const hu: LanguageData = {
  id: 'hu',
  common: 'a az és hogy nem is egy ez meg már csak van volt még mint ha vagy el ki azt kell lesz nagyon mert itt most tisztelt köszönöm önök mi ők én amely ami arra ezt fog kérem akkor',
  openers: 'tehát ezért azonban viszont ráadásul továbbá aztán tegnap holnap mindig mikor milyen mennyi szerint közben természetesen sajnos talán minden valaki senki semmi valami ugyanis hiszen vagyis egyébként ugyanakkor miért különösen',
  honorifics: 'dr ifj özv prof úr asszony',
  offices: 'elnök alelnök elnöke miniszter miniszterelnök államtitkár államtitkára képviselő jegyző polgármester főtitkár igazgató bíró ügyész nagykövet bizottsági tanácsnok',
  parts: 'kérdés válasz riporter újságíró műsorvezető kérdező moderátor hang hozzászóló vendég tolmács közönség tanú',
  groups: 'hangok közbeszólás közbeszólások mindenki',
  particles: 'de von',
  decoys: 'példa forrás dátum hely megjegyzés összefoglalás melléklet téma eredmény először másodszor harmadszor végül cél például',
  behalf: 'nevében',
  stage: 'taps derültség nevetés|hosszan tartó és',
  pages: 'oldal',
  scenes: 'bel kül|felvonás jelenet',
  credits: 'fotó kép',
};
