import type { LanguageData } from './language';

export const sl: LanguageData = {
  id: 'sl',
  common: 'in je na v da se za so ki pa z s ne tudi kot po bi pri bo od do kar ker smo ste sem če še že to ta tako hvala spoštovani spoštovane kolegice kolegi lepa nekaj samo bilo',
  openers: 'torej zato vendar potem danes včeraj jutri zdaj vedno nikoli kdaj kakšen koliko glede seveda morda vsak nekdo nihče namreč zakaj zlasti',
  honorifics: 'gospod gospa gospodična mag dr prof g ga gdč',
  offices: 'predsednik predsednica podpredsednik podpredsednica predsedujoči predsedujoča poslanec poslanka minister ministrica sekretar sekretarka župan županja direktor direktorica sodnik sodnica tožilec veleposlanik generalni državni',
  domains: 'vlade republike slovenije',
  parts: 'vprašanje odgovor novinar novinarka voditelj voditeljica povezovalec povezovalka glas gost gostja priča prevajalec',
  groups: 'glasovi vsi dvorane',
  particles: 'iz de von',
  decoys: 'primer vir datum kraj opomba sklep zaključek tema rezultat prisotni odsotni prvič drugič tretjič končno cilj denimo',
  behalf: 'imenu',
  stage: 'aplavz smeh|in',
  pages: 'stran',
  scenes: 'int ext|dejanje prizor',
  notes: 'seja je bila',
  credits: 'foto',
};
