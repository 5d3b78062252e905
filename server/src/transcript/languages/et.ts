import type { LanguageData } from './language';

export const et: LanguageData = {
  id: 'et',
  common: 'ja on ei et see ma ta me te oli ning kui aga ka mis oma siis või nii kes seda väga selle teie meie aitäh austatud kolleegid olla need veel nüüd saab',
  openers: 'seega seetõttu siiski lisaks täna eile homme alati kunagi millal milline kuidas muidugi kahjuks võibolla keegi miski sest nimelt miks eriti',
  honorifics: 'härra proua dr prof',
  offices: 'esimees aseesimees minister peaminister rahandusminister välisminister justiitsminister teedeminister kantsler president riigikogu liige juhataja direktor linnapea kohtunik prokurör',
  parts: 'küsimus vastus ajakirjanik saatejuht küsija hääl külaline moderaator tunnistaja tõlk',
  groups: 'hääled kõik',
  particles: 'von de',
  decoys: 'näide allikas kuupäev koht märkus kokkuvõte lisa teema tulemus esiteks teiseks kolmandaks lõpuks näiteks',
  behalf: 'nimel',
  stage: 'aplaus naer|saalis',
  pages: 'lk',
  notes: 'istungi lõpp|hääletustulemused|istungi algus',
  credits: 'foto',
};
