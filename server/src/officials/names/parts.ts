import { clean, fold } from './fold';
import { comesFirst, familyGender, isGiven, isParticle, isSuffix, patronymicGender } from './lexicon';

/** A person's name in its parts, as written. */
export interface NameParts {
  /** Given and middle names or their initials ("Джон", "Ф."). */
  readonly given: readonly string[];
  readonly patronymic: string | null;
  /** With its particles ("фон дер Лейен"); a name of one word is a family name. */
  readonly family: string | null;
  /** "Jr.", "III", "мл." */
  readonly suffix: string | null;
  /** The family name stands first. */
  readonly familyFirst: boolean;
}

const initial = /^(?:\p{L}\p{M}?\.-?)+$/u;
/** "В.", "В.В.", "J.-P." */
export function isInitials(word: string): boolean { return initial.test(word); }
/** "IVANOV": the family name, where the other words are not written so. */
const isCapitals = (word: string) => word.length > 1 && !isInitials(word) && word === word.toUpperCase() && word !== word.toLowerCase() && /\p{L}{2}/u.test(word);
const isSinglePatronymic = (word: string) => /^(?:оглы|улы|кызы|гызы|огли|кизи|қызы|ұлы|кизы)$/.test(fold(word));

/**
 * A full name in its parts. The order is told by a comma, the patronymic, particles, known given names and endings; where nothing tells it, the
 * given name stands first.
 */
export function partsOf(name: string): NameParts {
  const comma = clean(name).split(',').map(part => part.trim());
  if (comma.length > 1 && comma[1] !== '' && !isSuffix(fold(comma[1]))) {
    const given = comma[1].split(/\s+/), father = given.length > 1 && !isInitials(given[given.length - 1]) && patronymicGender(fold(given[given.length - 1])) !== undefined ? given.pop()! : null;
    return { given, patronymic: father, family: comma[0] || null, suffix: comma[2] || null, familyFirst: true };
  }
  const words = clean(name).replaceAll(',', ' ').replace(/(\p{L}\.)(?=\p{Lu}\p{Ll})/gu, '$1 ').split(/\s+/).filter(word => word !== '');
  const suffix = words.length > 1 && isSuffix(fold(words[words.length - 1])) ? words.pop()! : null;
  const parts = (given: readonly string[], patronymic: string | null, family: readonly string[], familyFirst: boolean): NameParts => ({ given, patronymic, family: family.join(' ') || null, suffix, familyFirst });
  if (words.length < 2) return parts([], null, words, false);

  // "Гейдар Алирза оглы Алиев": the word says that what stands before it is the father's name.
  const son = words.findIndex(isSinglePatronymic);
  if (son > 1) {
    const rest = words.slice(son + 1), father = words.slice(son - 1, son + 1).join(' ');
    return rest.length > 0 ? parts(words.slice(0, son - 1), father, rest, false) : parts(words.slice(son - 2, son - 1), father, words.slice(0, son - 2), true);
  }
  const patronymic = (at: number) => at < words.length && !isInitials(words[at]) && patronymicGender(fold(words[at])) !== undefined;
  if (words.length > 2 && patronymic(1)) return parts([words[0]], words[1], words.slice(2), false);
  if (words.length > 2 && patronymic(words.length - 1)) return parts([words[words.length - 2]], words[words.length - 1], words.slice(0, -2), true);

  const last = words.length - 1, capitals = words.filter(isCapitals);
  if (capitals.length === 1 && words.length > 1) {
    const at = words.indexOf(capitals[0]);
    if (at === 0 || at === last) return parts(at === 0 ? words.slice(1) : words.slice(0, last), null, capitals, at === 0);
  }
  if (words.slice(1).every(isInitials)) return parts(words.slice(1), null, [words[0]], true);
  const [first, end] = [fold(words[0]), fold(words[last])];
  if (comesFirst(first) && !isGiven(first)) return parts(words.slice(1), null, [words[0]], true);
  // With a capital too: "Марина Ле Пелль".
  const particle = words.findIndex((word, index) => index > 0 && index < last && isParticle(fold(word)));
  if (particle > 0) return parts(words.slice(0, particle), null, words.slice(particle), false);
  if (isParticle(first) && words[0] === words[0].toLowerCase()) return parts([], null, words, false);
  if (words.length === 2 && !isGiven(first) && isGiven(end) && (familyGender(first) !== undefined || familyGender(end) === undefined)) return parts([words[1]], null, [words[0]], true);
  return parts(words.slice(0, last), null, [words[last]], false);
}
