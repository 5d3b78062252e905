import type { LanguageData } from './language';

export const lv: LanguageData = {
  id: 'lv',
  common: 'un ir ka no uz par ar kas bet tas šis es mēs jūs viņš tā arī nav vai pie lai ja kā mums paldies godātie godātais kolēģi cienījamie tad ļoti būs',
  openers: 'tātad tāpēc tomēr turklāt šodien vakar tagad vienmēr nekad protams diemžēl varbūt neviens nekas proti kāpēc īpaši',
  honorifics: 'kungs kundze dr prof',
  offices: 'sēdes vadītājs vadītāja priekšsēdētājs priekšsēdētāja ministrs ministre prezidents prezidente deputāts deputāte sekretārs sekretāre premjers direktors direktore tiesnesis prokurors vēstnieks ziņotājs',
  parts: 'jautājums atbilde žurnālists žurnāliste balss moderators viesis liecinieks tulks',
  groups: 'balsis visi',
  particles: 'fon de',
  decoys: 'piemērs avots datums vieta piezīme secinājums pielikums temats rezultāts pirmkārt otrkārt treškārt visbeidzot piemēram',
  behalf: 'vārdā',
  stage: 'aplausi smiekli|un',
  pages: 'lpp',
  credits: 'foto',
};
