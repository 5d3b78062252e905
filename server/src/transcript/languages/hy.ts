import type { LanguageData } from './language';

export const hy: LanguageData = {
  id: 'hy',
  script: [0x531, 0x58F],
  common: 'և է եմ են որ այդ այս մենք դուք ես նա մի ու համար էլ շատ հետ ոչ եթե բայց',
  honorifics: 'պարոն տիկին դր',
  offices: 'նախագահ նախարար պատգամավոր վարչապետ քարտուղար դատավոր դեսպան',
  parts: 'հարց պատասխան լրագրող հաղորդավար վարող ձայն',
  groups: 'ձայներ բոլորը',
  particles: 'տեր',
  decoys: 'օրինակ աղբյուր ամսաթիվ վայր',
  credits: 'լուսանկարը',
};
