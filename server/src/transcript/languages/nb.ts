import type { LanguageData } from './language';

export const nb: LanguageData = {
  id: 'nb',
  common: 'og å det i en som på er av for med den til ikke om et men har jeg vi de så fra kan skal eller ved også når etter nå her var seg hva takk man ble oss dette denne veldig',
  openers: 'altså derfor dessuten videre deretter alltid aldri hvor hvilken hvilke hvordan ifølge naturligvis dessverre kanskje noen ingen fordi nemlig hvorfor særlig',
  honorifics: 'herr fru frøken dr prof',
  offices: 'president presidenten visepresident visepresidenten statsråd statsråden statsminister statsministeren minister ministeren utenriksminister utenriksministeren finansminister finansministeren komiteleder saksordfører representant representanten ordfører ordføreren byråd byråden direktør dommer aktor leder lederen',
  parts: 'spørsmål svar programleder programlederen vert journalist journalisten intervjuer intervjueren moderator publikum deltaker tolk stemme vitne gjest',
  groups: 'stemmer flere alle',
  particles: 'von av de',
  decoys: 'eksempel kilde dato sted merknad konklusjon vedlegg tema resultat første andre tredje endelig mål eksempelvis',
  stage: 'applaus bifall latter|og',
  pages: 'side',
  scenes: 'int ext|akt scene',
  notes: 'votering, se|voteringen slutt|møtet slutt|møtet hevet|møtet ble hevet|bifaltes|ble bifalt|komiteens innstilling ble|komiteens innstilling bifaltes|enstemmig bifalt',
  credits: 'foto',
};
