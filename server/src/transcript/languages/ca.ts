import type { LanguageData } from './language';

export const ca: LanguageData = {
  id: 'ca',
  common: 'el la els les de que i en un una és per amb del dels al als més seva seu ha han està aquest aquesta aquests aquestes ens em no molt també sobre tot són era quan gràcies senyories moltes bona bon perquè però dir vostè vostès',
  openers: 'doncs així tant tanmateix després avui ahir demà sempre quin quina quant segons evidentment potser cada algú ningú efectivament',
  honorifics: 'senyor senyora senyors senyores hble hbles il·lm il·lma excm excma',
  articles: 'el la els les',
  offices: 'president presidenta vicepresident vicepresidenta conseller consellera diputat diputada secretari secretària alcalde alcaldessa senador senadora ministre ministra portaveu síndic síndica regidor regidora director directora',
  members: 'diputat diputada senador senadora',
  joinsInSmall: 'del dels',
  joins: 'de',
  parts: 'pregunta resposta entrevistador entrevistadora moderador moderadora periodista presentador presentadora públic participant ponent veu intèrpret',
  groups: 'diputats veus tots alguns diversos',
  particles: 'de la del dels les i primer segon tercer quart primera segona tercera quarta',
  decoys: 'exemple font data lloc resum conclusió títol tema assumpte ordre votació resultat annex foto primer segon tercer finalment endemés correcte incorrecte',
  stage: 'aplaudiments rialles|perllongats forts i',
  pages: 'pàgina pàg',
  scenes: 'int ext|acte escena',
  record: 'la sessió s’obre|la sessió s\'obre|la sessió se suspèn|la sessió es reprèn|la sessió s’aixeca|la sessió s\'aixeca',
  credits: 'foto',
};
