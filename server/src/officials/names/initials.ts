import { fold } from './fold';
import { isInitials } from './parts';

/** The first letters of a person's given names and patronymic, as written, in their order. */
export function lettersOf(given: readonly string[], patronymic: string | null): string[] { return [...letters(given), ...patronymic === null ? [] : [patronymic.charAt(0)]]; }

function letters(given: readonly string[]): string[] {
  return given.flatMap(name => isInitials(name) ? name.split('.').map(part => part.replace('-', '')) : name.split('-')).filter(name => name !== '').map(name => name.charAt(0));
}

/** The first letters of a person's given names and patronymic, folded, in their order. */
export function initialsOf(given: readonly string[], patronymic: string | null): string {
  return fold(lettersOf(given, patronymic).join(''));
}

/** The ways to write a person's initials: the first one, all of them, together and apart. */
export function initialsIn(given: readonly string[], patronymic: string | null): string[] {
  const all = lettersOf(given, patronymic).map(letter => `${letter}.`);
  return all.length === 0 ? [] : [...new Set([all[0], all.join(''), all.join(' ')])];
}
