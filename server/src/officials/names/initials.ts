import { fold } from './fold';
import { isInitials } from './parts';

function letters(given: readonly string[]): string[] {
  return given.flatMap(name => isInitials(name) ? name.split('.').map(part => part.replace('-', '')) : name.split('-')).filter(name => name !== '').map(name => name.charAt(0));
}

/** The first letters of a person's given names and patronymic, folded, in their order. */
export function initialsOf(given: readonly string[], patronymic: string | null): string {
  return fold([...letters(given), patronymic?.charAt(0) ?? ''].join(''));
}

/** The ways to write a person's initials: the first one, all of them, together and apart. */
export function initialsIn(given: readonly string[], patronymic: string | null): string[] {
  const all = [...letters(given), ...patronymic === null ? [] : [patronymic.charAt(0)]].map(letter => `${letter}.`);
  return all.length === 0 ? [] : [...new Set([all[0], all.join(''), all.join(' ')])];
}
