import type { Gender } from '../declension/paradigm';
import { clean, fold } from './fold';
import { familyGender, genderOfGiven, patronymicGender } from './lexicon';
import { isInitials, type NameParts } from './parts';

/** What a name says of its bearer's gender: the patronymic first, then the given name, then the family name; null where nothing does. */
export function genderOf({ given, patronymic, family }: Pick<NameParts, 'given' | 'patronymic' | 'family'>): Gender | null {
  if (patronymic !== null) {
    const last = fold(clean(patronymic)).split(' ').at(-1)!, gender = /^(?:оглы|улы|огли|ұлы)$/.test(last) ? 'male' : /^(?:кызы|гызы|кизи|қызы)$/.test(last) ? 'female' : patronymicGender(last);
    if (gender) return gender;
  }
  for (const name of given) {
    const folded = fold(clean(name)), gender = isInitials(name) ? undefined : genderOfGiven(folded) ?? genderOfGiven(folded.split('-')[0]);
    if (gender === 'male' || gender === 'female') return gender;
  }
  // Only the endings that say it: "-ов" is a man's in the languages that have "-ова", and nobody's in others.
  return family === null ? null : familyGender(fold(clean(family))) ?? null;
}
