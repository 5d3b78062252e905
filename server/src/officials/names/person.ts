import { clean, fold } from './fold';
import { isInitials, partsOf } from './parts';

/** What the names of one person have in common that say a given and a family name, in whatever order, be it that nobody can tell which is which; null for initials and for a family name alone, which may be many people's. */
export function personKey(name: string): string | null {
  const { given: [first], family } = partsOf(name);
  return first === undefined || family === null || isInitials(first) ? null : [first, family].map(word => fold(clean(word))).sort().join(' ');
}

/** Of two names with one key: nothing else that they say makes them two people's. */
export function mayBeOnePerson(one: string, other: string): boolean {
  const a = partsOf(one), b = partsOf(other), differ = (x: string | null = null, y: string | null = null) => x !== null && y !== null && !isSame(x, y);
  return !differ(a.patronymic, b.patronymic) && !differ(a.suffix, b.suffix) && !differ(a.given.at(1), b.given.at(1));
}

/** One word may be the other's initial. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word => fold(clean(word)));
  return isInitials(one) || isInitials(other) ? a.charAt(0) === b.charAt(0) : a === b;
}
