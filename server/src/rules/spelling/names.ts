import { graphemes, slipBetween, type Slip } from './slip';

/** A name as the words that are compared, each as folded graphemes. */
export type NameWords = readonly (readonly string[])[];

const wordRun = /[\p{L}\p{M}'’]+|\p{N}+/gu, letter = /\p{L}/u, latinWithMarks = /(\p{Script=Latin})\p{M}+/gu;
/** Forms of address say nothing of who it is, so that they do not make two names alike. */
const address = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mister', 'sir', 'dame', 'lord', 'lady', 'dr', 'doctor', 'prof', 'professor', 'hon', 'the', 'rt', 'right', 'judge', 'justice', 'senator', 'chief',
  'господин', 'госпожа', 'гн', 'гжа', 'товарищ', 'доктор', 'профессор', 'судья', 'herr', 'frau', 'monsieur', 'madame', 'mme', 'señor', 'señora', 'senor', 'senora', 'pan', 'pani', 'пан', 'пани',
]);
/** Letters that names of the two sexes, and cases, end in: Марта/Марти, Валерий/Валерия, Andrei/Andrea, Иванов/Иванова. */
const ending = new Set('аяоеиыйьэіїєюaeioyj');
/** And these where they are put behind a whole name: Иванов/Иванову. */
const appended = new Set([...ending, ...'уu']);
/** Where the last two letters are swapped, only these make a name of the other sex: Christian/Christina. */
const swappedEnding = new Set('аяae');
/** A name that ends in one of these beside one that does not may be another name: Adam/Adams, Papadaki/Papadakis. */
const plural = new Set(['s', 'с', 'σ', 'ς']);
/** Given names one letter apart that are two names, though neither a sex nor a case tells them apart. Folded, in alphabetical order. */
const distinct = new Set([
  'frances francis', 'gerald gerard', 'jesse jessie', 'karen karin', 'marian marion', 'marion marlon', 'martin marvin',
  'алина арина', 'альбина альвина', 'марат мурат', 'милана милена', 'рустам рустем', 'эльвина эльвира',
]);

/** Case, ё and the marks of Latin letters do not tell names apart; й, ї and their like stay letters of their own. */
export function fold(name: string): string {
  return name.normalize('NFD').replace(latinWithMarks, '$1').normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}

/** In letters: from here on surnames one letter apart are rare. */
const longSurname = 8;

/** The words of a name as written: runs of letters, or of digits. Hyphens and full stops part them. */
export function wordsOf(name: string): string[] { return name.match(wordRun) ?? []; }

export function nameWords(name: string): NameWords { return wordsOf(fold(name)).map(graphemes); }

/** Two names that differ in one word by one slip. `alike`: another word than a form of address is the same in both. */
export interface NameSlip { readonly word: number; readonly slip: Slip; readonly alike: boolean }

/** The slip that makes `wrong` of `right`, where it can be nothing but a slip; null where these may be two people. */
export function nameSlip(wrong: NameWords, right: NameWords): NameSlip | null {
  if (wrong.length !== right.length) return null;
  let differing = -1, alike = false, initial = false;
  for (let at = 0; at < wrong.length; at++) {
    const one = wrong[at].join(''), other = right[at].join('');
    if (one === other) {
      alike ||= wrong[at].length >= 3 && letter.test(one) && !address.has(one.replaceAll("'", ''));
      initial ||= wrong[at].length === 1 && letter.test(one);
    }
    else if (differing >= 0) return null;
    else differing = at;
  }
  if (differing < 0) return null;
  // Two long surnames one letter apart that share the initial, too, are hardly ever two people's.
  alike ||= initial && Math.min(wrong[differing].length, right[differing].length) >= longSurname;
  const slip = slipBetween(wrong[differing], right[differing]);
  return slip && certain(wrong[differing], right[differing], slip, alike) ? { word: differing, slip, alike } : null;
}

function certain(wrong: readonly string[], right: readonly string[], slip: Slip, alike: boolean): boolean {
  const shorter = Math.min(wrong.length, right.length), longer = Math.max(wrong.length, right.length);
  if (shorter < 5 || !wrong.every(isLetter) || !right.every(isLetter)) return false;
  if (distinct.has([wrong.join(''), right.join('')].sort().join(' '))) return false;
  // Names that differ in their first letter are commonly two names: Ronald and Donald, Панов and Ланов.
  if (slip.at === 0) return alike && longer >= 8;
  const last = longer - (slip.kind === 'swapped' ? 2 : 1);
  return slip.at < last || !mayBeEnding(slip);
}

function mayBeEnding({ kind, from, to }: Slip): boolean {
  if (kind === 'other') return ending.has(from) && ending.has(to);
  if (kind === 'swapped') return swappedEnding.has(from[0]) || swappedEnding.has(from[1]);
  return appended.has(from || to) || plural.has(from || to);
}

function isLetter(grapheme: string): boolean { return letter.test(grapheme) || grapheme === "'"; }
