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
/** Given names of the two sexes whose last two letters are swapped behind a vowel: Christian/Christina, Мариан/Марина. */
const swappedEnding = new Set(['anna', 'naan', 'анна', 'наан']);
/** A name may begin with two of these: Lloyd. */
const doubledInitials = new Set(['l', 'f']);
/** A name that ends in one of these beside one that does not may be another name: Adam/Adams, Papadaki/Papadakis. */
const plural = new Set(['s', 'с', 'σ', 'ς']);
/** Given names one letter apart that are two names, though neither a sex nor a case tells them apart. Folded, in alphabetical order. */
const distinct = new Set([
  'frances francis', 'gerald gerard', 'jesse jessie', 'karen karin', 'marian marion', 'marion marlon', 'martin marvin',
  'алина арина', 'альбина альвина', 'марат мурат', 'милана милена', 'рустам рустем', 'эльвина эльвира',
]);

/** Case, ё and the marks of Latin letters do not tell names apart; й, ї and their like stay letters of their own. */
export function fold(name: string): string {
  if (isPlain(name)) return name.toLowerCase().replaceAll('ё', 'е');
  return name.normalize('NFD').replace(latinWithMarks, '$1').normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}

/** Two names are one when they are folded. Most that are not differ in length, which folding leaves as it is where nothing is composed. */
export function foldAlike(one: string, other: string): boolean {
  return one === other || !(one.length !== other.length && isPlain(one) && isPlain(other)) && fold(one) === fold(other);
}

/** Nothing in it is composed of letter and mark but what stays so: ASCII, and the Cyrillic letters of most languages. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit >= 0x80 && (unit < 0x400 || unit > 0x45F)) return false;
  }
  return true;
}

/** In letters: from here on surnames one letter apart are rare; below these, a word one letter apart is commonly another word. */
const longSurname = 8, surnameWithInitial = 4, shortWord = 4, shortWordAlike = 3;

/** The words of a name as written: runs of letters, or of digits. Hyphens and full stops part them. */
export function wordsOf(name: string): string[] { return name.match(wordRun) ?? []; }

export function nameWords(name: string): NameWords { return wordsOf(fold(name)).map(graphemes); }

/**
 * How far two names one letter apart are one name: plainly, by the slip alone; sure, where another word of the name or the
 * conversation says so, too; likely, where more of that does; possible, where the one stands in nothing but the other's turns; or open,
 * since two people are commonly named so (Валерий and Валерия), and nothing less than the same office tells.
 */
export type Likeness = 'plain' | 'sure' | 'likely' | 'possible' | 'open';

/** Two names that differ in one word by one slip. `alike`: another word than a form of address is the same in both. */
export interface NameSlip { readonly word: number; readonly slip: Slip; readonly alike: boolean; readonly likeness: Likeness }

/** The slip that makes `wrong` of `right`; null where more than that is between them. */
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
  const slip = slipBetween(wrong[differing], right[differing]), shorter = Math.min(wrong[differing].length, right[differing].length);
  // Two surnames one letter apart that share the initial, too, are hardly ever two people's, unless they are short and a letter is another (Ивашов, Иванов).
  alike ||= initial && shorter >= (slip?.kind === 'other' ? longSurname : surnameWithInitial);
  if (!slip || !wrong[differing].every(isLetter) || !right[differing].every(isLetter)) return null;
  const surname = differing === wrong.length - 1 && (wrong.length > 1 || initial);
  return { word: differing, slip, alike, likeness: likenessOf(wrong[differing], right[differing], slip, alike, surname) };
}

function likenessOf(wrong: readonly string[], right: readonly string[], slip: Slip, alike: boolean, surname: boolean): Likeness {
  const shorter = Math.min(wrong.length, right.length), longer = Math.max(wrong.length, right.length);
  if (shorter < shortWordAlike || distinct.has([wrong.join(''), right.join('')].sort().join(' '))) return 'open';
  const last = longer - (slip.kind === 'swapped' ? 2 : 1);
  if (slip.at >= last && mayBeEnding(slip, right, surname)) return !plural.has(slip.from || slip.to) ? 'open' : alike ? 'sure' : 'possible';
  if (shorter < shortWord && !alike) return 'possible';
  // Names that differ in their first letter are commonly two names: Ronald and Donald, Панов and Ланов.
  if (slip.at === 0 && slip.kind === 'other') return alike && longer >= 8 ? 'sure' : longer >= (alike ? 5 : 7) ? 'likely' : 'possible';
  if (slip.at === 0) return alike && longer >= 8 ? 'sure' : 'likely';
  // Hardly any two names differ by a swap within them, by a third letter of one kind, or by a consonant doubled at their beginning.
  if (longer >= 6 && slip.at < last - 1 && slip.kind === 'swapped' || isStutter(wrong, slip)) return 'plain';
  return shorter >= 5 ? 'sure' : slip.kind === 'other' && !alike ? 'possible' : 'likely';
}

function isStutter(word: readonly string[], { kind, at, from }: Slip): boolean {
  return kind === 'extra' && (word.join('').includes(from + from + from) || at === 1 && word[0] === from && !ending.has(from) && !doubledInitials.has(from));
}

function mayBeEnding({ kind, from, to }: Slip, right: readonly string[], surname: boolean): boolean {
  if (kind === 'other') return ending.has(from) && ending.has(to);
  if (kind === 'swapped') return !surname && swappedEnding.has(from + to) && ending.has(right[right.length - 3] ?? '');
  // A last letter that stands twice is no ending.
  return kind === 'extra' && right.at(-1) === from ? false : appended.has(from || to) || plural.has(from || to);
}

function isLetter(grapheme: string): boolean { return letter.test(grapheme) || grapheme === "'"; }
