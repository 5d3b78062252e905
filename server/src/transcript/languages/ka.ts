import type { LanguageData } from './language';

export const ka: LanguageData = {
  id: 'ka',
  script: [0x10A0, 0x10FF],
  common: 'და არ ეს რომ არის მე ჩვენ თქვენ ის რა მაგრამ თუ კი არა იყო უნდა ძალიან მადლობა',
  honorifics: 'ბატონი ქალბატონი დოქტორი',
  offices: 'თავმჯდომარე მინისტრი დეპუტატი პრეზიდენტი პრემიერი მოსამართლე ელჩი',
  parts: 'კითხვა პასუხი ჟურნალისტი წამყვანი ხმა სტუმარი',
  groups: 'ხმები ყველა',
  particles: 'დე',
  decoys: 'მაგალითი წყარო თარიღი ადგილი',
  credits: 'ფოტო',
};
