import { clean, fold } from '../names';
import { formsOf } from '../declension';
import type { People, Spelling } from './people';

/**
 * Spellings that differ where people hear the same: in a vowel inside the word ("Бонер", "Бенер") and in how often a letter stands ("Саакашвили",
 * "Сааакашвили"). They are looked for only behind a given name, which has to be that person's own.
 */
const vowels = new Set('аеиоуыэюяіїєўaeiouyäöüáéíóúàèìòùâêîôûåøæ');

/** The first letters of the given name and of the family name, and up to three consonants that follow: what all forms of all variants share, where the name has as many. */
export function variantKey(given: string, bones: string): string { return given.charAt(0) + bones.slice(0, 4); }
/** Whether the skeletons of a name and of a word may be of one name's forms, which differ at the end. */
export function mayBeVariant(name: string, word: string): boolean { return name.length - word.length <= 1 && word.startsWith(name.slice(0, -1)); }

/** Whether a folded word is a given name of theirs, but for vowels and double letters ("Гаррет", "Гаретт"); it is no name that others have. */
export function isGivenVariant(folded: string, { official, parts: { given } }: Spelling, people: People): boolean {
  if (folded.length < shortest || given.length === 0 || folded.charAt(0) !== fold(given[0].charAt(0))) return false;
  const bones = skeleton(folded);
  return bones.length > 2 && [...people.formsOfGiven(given[0], official.gender).keys()].some(form => skeleton(form) === bones);
}

/** A word without its vowels and with each letter once where it stands repeatedly; its first letter and its last three stay. */
export function skeleton(folded: string): string {
  let bones = folded.charAt(0);
  for (let at = 1; at < folded.length; at++) {
    const letter = folded[at];
    if (!vowels.has(letter) && letter !== folded[at - 1]) bones += letter;
  }
  return bones;
}

const shortest = 5, ending = 3;

/** Whether a folded word is a form of a family name, but for what people mishear. The ending has to be right: it tells one family from another. */
export function isVariant(folded: string, { official, parts: { family } }: Spelling, people: People): boolean {
  if (folded.length < shortest || family === null) return false;
  const bones = skeleton(folded), last = folded.slice(-ending);
  return formsOf(family.split(' ').at(-1)!, 'family', official.gender, people.languages).some(({ text }) => {
    const form = fold(clean(text));
    return form.length >= shortest && Math.abs(form.length - folded.length) <= 1 && form.endsWith(last) && skeleton(form) === bones && changed(form, folded) <= 1;
  });
}

/** Letters that are other, in words of one length; words of two lengths differ by the letter that stands twice. */
function changed(one: string, other: string): number {
  if (one.length !== other.length) return 1;
  let count = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count++;
  return count;
}
