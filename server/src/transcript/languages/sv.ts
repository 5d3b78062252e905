import type { LanguageData } from './language';

export const sv: LanguageData = {
  id: 'sv',
  common: 'och att det i en som på är av för med den till inte om ett men har jag vi de så från kan ska eller vid också när efter nu här var sig min vad tack hon oss er detta denna mycket',
  openers: 'alltså därför dock dessutom vidare sedan idag igår imorgon alltid aldrig vilken vilka enligt naturligtvis tyvärr kanske någon ingen inget något eftersom nämligen varför särskilt precis absolut okej',
  honorifics: 'herr fru fröken herrar damer dr prof',
  offices: 'talman talmannen talmän statsråd statsrådet minister ministern statsminister statsministern utrikesminister utrikesministern finansminister finansministern ledamot ledamoten ordförande ordföranden president generalsekreterare generalsekreteraren borgmästare riksdagsledamot landshövding åklagare domare ålderspresident ålderspresidenten',
  parts: 'fråga svar moderator programledare programledaren reporter reportern journalist intervjuare intervjuaren intervjuperson åhörare deltagare tolk röst publiken vittne gäst',
  groups: 'röster flera alla',
  particles: 'von af de',
  given: 'per bo',
  decoys: 'exempel källa datum plats anm anmärkning sammanfattning slutsats bilaga ärende närvarande frånvarande resultat första andra tredje slutligen vidare mål exempelvis',
  behalf: 'vägnar',
  stage: 'applåder skratt|långa och',
  pages: 'sida',
  scenes: 'int ext|akt akten scen scenen',
  notes: 'överläggningen var|beslut fattades|beslutet skulle fattas|kammaren biföll|kammaren beslutade|kammaren ajournerade|kammaren medgav|valen förrättades|förhandlingarna återupptogs|förhandlingarna leddes|sammanträdet leddes|interpellationsdebatten var|frågestunden var härmed|partiledardebatten var|debatten var härmed|ärendet var slutdebatterat',
  credits: 'foto bild',
  talk: 'jag tror tack ja',
};
