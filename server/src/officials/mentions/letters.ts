import { isLetterOrDigit, unitClass, unitClasses, Unit } from '../../transcript/reading/characters';
import { fold } from '../names/fold';

const pageSize = 256, pages: (Uint16Array | undefined)[] = [];

/** A unit as `fold` has it. Units that are asked together are kept together. */
export function foldedUnit(unit: number): number {
  const page = pages[unit >> 8] ??= Uint16Array.from({ length: pageSize }, (_, at) => fold(String.fromCharCode((unit & ~(pageSize - 1)) + at)).charCodeAt(0));
  return page[unit & (pageSize - 1)];
}

/** Marks that stand on or between letters without being one: a stress mark, a soft hyphen, what has no width. */
export function isNoLetter(unit: number): boolean { return unit === 0x301 || unit === 0xad || unit >= 0x200b && unit <= 0x200f || unit === 0x2060 || unit === 0xfeff; }

/** What joins the halves of a word: hyphens and apostrophes. */
export function isJoiner(unit: number): boolean { return unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 39 || unit === 0x2019 || unit === 0x2bc; }

/** Whether a capital stands behind a joiner at a place of a word. Most units are small letters. */
export function joinsName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unitClasses[unit] !== Unit.Lower && isJoiner(unit) && mayBegin(text.charCodeAt(at + 1));
}

export function isLetter(unit: number): boolean { return isLetterOrDigit(unit) && unitClass(unit) !== Unit.Digit; }
/** A letter that may begin a name: a capital, or one of a script without them. */
export function mayBegin(unit: number): boolean { const kind = unitClass(unit); return kind === Unit.Upper || kind === Unit.Letter; }
export function isUpper(unit: number): boolean { return unitClass(unit) === Unit.Upper; }
/** White space inside a sentence. */
export function isGap(unit: number): boolean { return unit === 32 || unitClass(unit) === Unit.Space; }
