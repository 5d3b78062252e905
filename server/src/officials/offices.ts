import { covers, type Membership } from './directory';
import { clean, fold } from './names';

/** Letters by which a word is the same in any case and number. */
const stem = 4;
/** Words of fewer letters join others and do not count. */
const shortest = 3;

/** What somebody is called in an office; null where the directory does not say. */
export function titleOf({ role, post }: Membership): string | null { return role ?? post; }
/** The same with where that is. */
export function wholeTitleOf(membership: Membership): string { return [titleOf(membership), membership.organization].filter(part => part !== null).join(', '); }

/** The offices with a title that somebody held on a day, or may have; all of them where the day is not known. */
export function heldOn(memberships: readonly Membership[], day: string | null): Membership[] {
  return memberships.filter(each => titleOf(each) !== null && (day === null || covers(each, day) !== false));
}

/** Whether a role, as a transcript has it, may be an office of a directory: most of the words of the shorter of the two are words of the other. */
export function mayBeOffice(role: string, { role: title, post, organization }: Membership): boolean {
  const said = stems(role), titles = [title, post].filter(text => text !== null);
  return titles.length === 0 || titles.some(text => {
    const own = stems(text), whole = stems(`${text} ${organization ?? ''}`);
    const [shorter, other] = said.size <= own.size ? [said, whole] : [own, said];
    return shorter.size === 0 || [...shorter].filter(word => other.has(word)).length * 2 > shorter.size;
  });
}

/** Whether a role that may be an office (`mayBeOffice`) says no less than a directory does of it: "mayor" says less than "mayor, Larkton", "mayor of Larkton" does not. */
export function saysAsMuch(role: string, office: Membership): boolean { return stems(role).size >= stems(wholeTitleOf(office)).size; }

function stems(text: string): Set<string> {
  return new Set(fold(clean(text)).split(/[^\p{L}]+/u).filter(word => word.length >= shortest).map(word => word.slice(0, stem)));
}
