import type { LanguageData } from './language';

export const ro: LanguageData = {
  id: 'ro',
  common: 'și în de la cu nu că este pe un din pentru mai care să se au fi sunt dar ce sau am noi dumneavoastră mulțumesc doamnelor domnilor stimați colegi bună acest această prin fost foarte avem',
  openers: 'deci așadar totuși însă apoi astăzi ieri mâine acum întotdeauna niciodată când unde câți conform desigur poate cineva nimeni nimic ceva deoarece adică de-ce',
  honorifics: 'domnul doamna domnișoara domnule domnii doamnele dl dna d-na d-l dr prof',
  offices: 'președinte președintele președinta vicepreședinte vicepreședintele vicepreședinta ministru ministrul deputat deputatul deputată senator senatorul senatoare secretar secretarul premier prim-ministru primar primarul director directorul judecător procuror ambasador raportor',
  parts: 'întrebare răspuns reporter jurnalist jurnalistă moderator moderatoare prezentator prezentatoare voce invitat invitată interpret public martor sală',
  groups: 'voci toți mai mulți deputați',
  particles: 'de din',
  decoys: 'exemplu sursă data locul notă concluzie anexă subiect rezultat prezenți absenți primul doilea treilea sfârșit scop',
  behalf: 'numele',
  stage: 'aplauze râsete rumoare|prelungite și',
  pages: 'pagina pag',
  scenes: 'int ext|actul scena',
  notes: 'şedinţa s-a încheiat|ședința s-a încheiat|şedinţa a început|ședința a început|lucrările au fost conduse',
  credits: 'foto',
};
