import type { LanguageData } from './language';

export const sq: LanguageData = {
  id: 'sq',
  common: 'dhe të në për me nga një që është janë nuk ne ju ai ajo këtë kjo ky por ose si kur shumë faleminderit kolegë',
  honorifics: 'zoti zonja zonjusha z znj dr prof',
  offices: 'kryetari kryetar kryetarja kryeministri ministri ministrja deputeti deputetja sekretari drejtori ambasadori gjyqtari nënkryetari presidenti',
  parts: 'pyetje përgjigje gazetari gazetarja moderatori pjesëmarrës zë përkthyesi',
  groups: 'deputetët zëra të gjithë',
  particles: 'i e',
  decoys: 'shembull burimi data vendi shënim përfundim tema së pari së dyti rezultati',
  pages: 'faqe',
};
