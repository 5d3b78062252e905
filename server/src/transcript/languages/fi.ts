import type { LanguageData } from './language';

export const fi: LanguageData = {
  id: 'fi',
  common: 'ja on ei että se oli hän mutta kun niin tämä myös ovat kuin joka siitä mitä nyt tai vain jos meidän minä me te he siis kiitos arvoisa hyvä sitä tässä olla tästä ollut koska',
  openers: 'siksi kuitenkin lisäksi sitten tänään eilen huomenna aina koskaan milloin missä mikä mitkä miten mukaan tietysti valitettavasti ehkä joku kukaan mitään jotain nimittäin miksi erityisesti',
  honorifics: 'herra rouva neiti dr prof',
  offices: 'puhemies varapuhemies pääministeri ministeri ulkoministeri sisäministeri oikeusministeri puolustusministeri valtiovarainministeri liikenneministeri opetusministeri presidentti kansanedustaja edustaja puheenjohtaja varapuheenjohtaja johtaja toimitusjohtaja sihteeri pääsihteeri kaupunginjohtaja tuomari syyttäjä ikäpuhemies',
  parts: 'kysymys vastaus toimittaja haastattelija haastateltava juontaja moderaattori yleisö osallistuja tulkki ääni todistaja vieras',
  groups: 'äänet kaikki',
  particles: 'von af',
  given: 'pia ville',
  decoys: 'esimerkki lähde päivämäärä paikka huomautus yhteenveto liite aihe tulos ensiksi toiseksi kolmanneksi lopuksi tavoite esimerkiksi',
  behalf: 'puolesta',
  stage: 'suosionosoituksia aplodeja naurua|ja',
  pages: 'sivu',
  scenes: 'sis ulk int ext|näytös kohtaus',
  notes: 'vaalitoimitus alkoi|keskustelu päättyi|yleiskeskustelu päättyi|yksityiskohtainen käsittely päättyi|asian käsittely päättyi|asian käsittely keskeytettiin|eduskunta hyväksyi|eduskunta yhtyi|täysistunto lopetettiin|täysistunto keskeytettiin|täysistuntoa jatkettiin|keskustelu julistettiin',
  credits: 'kuva',
};
