import type { LanguageData } from './language';

export const hr: LanguageData = {
  id: 'hr',
  common: 'i u je da se na za sa od ne što kao to su koji koja koje će bi smo ste ja mi vi oni ima do ili po iz hvala poštovani kolegice kolege nije biti samo kako ovo ovaj',
  openers: 'dakle zato međutim osim poslije danas jučer sutra sada uvijek nikad kada gdje kakav koliko prema naravno nažalost možda netko nitko ništa nešto naime zašto osobito',
  honorifics: 'gospodin gospođa gospodine gđa dr prof mr',
  offices: 'predsjednik predsjednica predsjedavajući predsjedavajuća predsjedatelj potpredsjednik potpredsjednica predsednik predsednica predsedavajući potpredsednik ministar ministrica zastupnik zastupnica poslanik poslanica premijer premijerka gradonačelnik župan tajnik ravnatelj sudac sutkinja sudija tužitelj tužilac veleposlanik',
  domains: 'sabora vlade republike hrvatske',
  parts: 'pitanje odgovor novinar novinarka voditelj voditeljica moderator moderatorica glas gost gošća svjedok svedok prevoditelj',
  groups: 'glasovi svi',
  particles: 'de von',
  decoys: 'primjer izvor datum mjesto napomena zaključak tema rezultat prisutni prvo drugo treće konačno cilj primjerice',
  behalf: 'ime',
  stage: 'pljesak smijeh aplauz|dugotrajan i',
  pages: 'stranica',
  scenes: 'int ext|čin prizor',
  credits: 'foto',
};
