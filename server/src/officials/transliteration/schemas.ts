/**
 * How Cyrillic names are written in Latin letters: the schemas in common use, as data. "letter:latin"; a letter that lacks is written as in `common`.
 * Contexts go before single letters: "^е" at a word's beginning, "*е" behind a vowel or a hard or soft sign, "ий$" at its end.
 */
export interface Schema { readonly id: string; readonly letters: string }

const common = 'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya \':';

export const schemas: readonly Schema[] = [
  // Russian passports since 2014, after ICAO Doc 9303.
  { id: 'icao', letters: `${common} й:i ъ:ie ю:iu я:ia` },
  // What newspapers and encyclopaedias write.
  { id: 'press', letters: `${common} й:y ий$:y ый$:y ^е:ye *е:ye ё:yo ье:ye ьи:yi` },
  // BGN/PCGN 1947, as Anglophone governments and maps have it; its marks for signs are left out.
  { id: 'bgn', letters: `${common} й:y ^е:ye *е:ye ё:ye ^ё:ye` },
  // GOST 7.79-2000 B (ISO 9 in ASCII).
  { id: 'gost', letters: `${common} й:j ё:yo х:x ц:c *ц:cz щ:shh ю:yu я:ya` },
  // Scholarly, and as Slavs with Latin letters write them (ISO/R 9).
  { id: 'scholarly', letters: `${common} ж:ž й:j х:ch ц:c ч:č ш:š щ:šč э:è ё:ë ю:ju я:ja` },
  // What English texts make of given names, whatever schema the rest is written by: Maria, Yulia, Evgeny, Victor, Alexander; Yuri, Dmitri, Yevgenia.
  { id: 'everyday', letters: `${common} й:y ий$:y ый$:y ия$:ia ё:yo кт:ct др$:der` },
  { id: 'everyday-i', letters: `${common} й:i ий$:i ия$:ia ^е:ye *е:ye ё:yo` },
];

/** Ukrainian, by the rule of its government since 2010, and Belarusian; for names with letters that only these have, and Ukrainian given names. */
export const neighbours: readonly Schema[] = [
  { id: 'uk', letters: `${common} г:h ґ:g є:ie ^є:ye и:y і:i ї:i ^ї:yi й:i ^й:y зг:zgh ю:iu ^ю:yu я:ia ^я:ya` },
  { id: 'uk-press', letters: `${common} г:h ґ:g є:ye и:y і:i ї:yi й:y ий$:yi` },
  { id: 'uk-passport', letters: `${common} г:h ґ:g є:ie и:y і:i ї:i й:i ий$:yy ю:iu я:ia` },
  { id: 'be', letters: `${common} г:h ґ:g і:i ў:u й:i ю:iu ^ю:yu я:ia ^я:ya ^е:ye ё:io ^ё:yo` },
  { id: 'kk', letters: `${common} ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h і:i й:y у:u х:kh` },
];
