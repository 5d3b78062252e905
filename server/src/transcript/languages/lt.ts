import type { LanguageData } from './language';

export const lt: LanguageData = {
  id: 'lt',
  common: 'ir kad į tai yra su bet iš kaip ne tik jau buvo dėl ar per mes jūs aš jie jis tas šis nuo apie labai ačiū gerbiami kolegos gerbiamas būtų kuris todėl',
  openers: 'taigi tačiau paskui šiandien vakar rytoj dabar visada niekada kada kiek žinoma galbūt niekas būtent kodėl ypač',
  honorifics: 'ponas ponia dr prof',
  offices: 'pirmininkas pirmininkė pirmininkaujantis pirmininko pirmininkės pavaduotojas pavaduotoja ministras ministrė prezidentas prezidentė meras merė sekretorius sekretorė direktorius direktorė teisėjas teisėja prokuroras ambasadorius pranešėjas pranešėja narys narė',
  parts: 'klausimas atsakymas žurnalistas žurnalistė vedėjas vedėja balsas salės moderatorius svečias liudytojas vertėjas',
  groups: 'balsai visi',
  particles: 'fon de',
  decoys: 'pavyzdys šaltinis data vieta pastaba išvada priedas tema rezultatas pirma antra trečia galiausiai pavyzdžiui',
  behalf: 'vardu',
  stage: 'plojimai juokas|ir',
  pages: 'psl',
  notes: 'balsavimo rezultatai|posėdis baigėsi|tylos minutė',
  credits: 'nuotr',
};
