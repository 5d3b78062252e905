import type { LanguageData } from './language';

export const is: LanguageData = {
  id: 'is',
  common: 'og að er sem ég við það þetta ekki eru var fyrir með um til frá hefur hafa hann hún þeir þær en eða mjög takk herra frú hæstvirtur hæstvirtir hæstvirti virðulegi virðulegur forseti',
  honorifics: 'herra frú hv hæstv',
  offices: 'forseti varaforseti ráðherra forsætisráðherra fjármálaráðherra utanríkisráðherra dómsmálaráðherra þingmaður borgarstjóri formaður framkvæmdastjóri',
  parts: 'spurning svar blaðamaður fundarstjóri spyrjandi viðmælandi þáttastjórnandi',
  groups: 'þingmenn allir',
  particles: 'von',
  decoys: 'dæmi heimild dagsetning staður athugasemd niðurstaða efni fyrsta annað þriðja',
  pages: 'bls',
};
