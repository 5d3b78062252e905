import type { NameLanguage } from './language';

/** Kazakh: a case is a suffix, whatever the name; which of its kinds, the name's last sound says, and here any does. Before it the honorific and the plural may stand. */
export const kk: NameLanguage = {
  id: 'kk',
  script: 'Cyrillic',
  suffixes: {
    back: 'ның дың тың ға қа на ны ды ты н да та нда нан дан тан мен бен пен дар лар тар ларды дарды',
    front: 'нің дің тің ге ке не ні ді ті н де те нде нен ден тен мен бен пен дер лер тер лерді дерді',
    backVowels: 'аоұыяёу', frontVowels: 'әеіөүэ',
  },
  patronymics: { male: 'ұлы улы ович евич', female: 'қызы кызы овна евна' },
  families: { male: 'ов ев ин', female: 'ова ева ина' },
  given: {
    male: 'абай айдар айдос алмас арман асқар асхат әлихан бақыт бауыржан бекзат болат бұлат дархан дәурен ержан ерлан ермек жанболат жомарт кайрат қайрат қанат қасым қасым-жомарт марат мұрат мұхтар нұрлан нұрсұлтан олжас рахат руслан самат санжар серік талғат тимур шыңғыс',
    female: 'айгүл айгерім айжан айнұр алия әлия асель әсел бақыт гаухар гүлнар гүлшара гүлнара дана дариға динара жанар жанат зарина зәуре қарлығаш лаура мадина меруерт назгүл роза сәуле салтанат шолпан',
  },
};
