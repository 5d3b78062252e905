import { nameLanguages } from '../declension/languages';
import { daysIn } from '../directory';
import { clean, fold } from '../names';
import { lazily } from '../names/lazily';

/** A date that a text has, as "2020-05-12" or as far as it says it, and where. */
export interface FoundDate { readonly date: string; readonly start: number; readonly end: number }

const months = lazily(() => new Map(nameLanguages().flatMap(language => language.months.split('|').flatMap((names, index) => names.split(' ').map(name => [fold(name), index + 1] as const)))));

/** A run of digits or letters, and how it is joined to the one before. */
interface Token { readonly text: string; readonly number: number | null; readonly start: number; readonly end: number }

/**
 * The first whole date in a text: "12 мая 2020", "May 12, 2020", "12. Mai 2020", "12.05.2020", "2020-05-12", "2020年5月12日". Where day and month
 * are both figures and either may be the month, the day stands first; "05/12/2020" is left out, since two halves of the world read it differently.
 */
export function dateIn(text: string): FoundDate | null {
  const tokens = tokensOf(text);
  for (let at = 0; at + 2 < tokens.length; at++) {
    const three = tokens.slice(at, at + 3), [a, b, c] = three, date = read(a, b, c, between(text, a, b), between(text, b, c));
    if (date) return { date, start: a.start, end: c.end };
  }
  return null;
}

function read(a: Token, b: Token, c: Token, ab: string, bc: string): string | null {
  const named = (token: Token) => token.number === null ? months().get(fold(clean(token.text))) : undefined;
  if (/^[ .]{1,2}$|^-$| de $/.test(ab) && /^[ .,]{1,2}$|^-$| de $/.test(bc) && named(b) !== undefined) return iso(c.number, named(b), a.number);
  if (/^[ .]{1,2}$/.test(ab) && /^,? $/.test(bc) && named(a) !== undefined) return iso(c.number, named(a), b.number);
  if (ab === bc && /^[.-]$/.test(ab) || ab === '年' && bc === '月' || ab === '년 ' && bc === '월 ') {
    if (a.text.length === 4) return iso(a.number, b.number, c.number);
    if (c.text.length === 4 && /^[.-]$/.test(ab)) return iso(c.number, b.number, a.number);
  }
  // Only one of the two can be the month.
  if (ab === '/' && bc === '/') {
    if (a.text.length === 4) return iso(a.number, b.number, c.number);
    if (c.text.length === 4 && (a.number ?? 0) > 12) return iso(c.number, b.number, a.number);
    if (c.text.length === 4 && (b.number ?? 0) > 12) return iso(c.number, a.number, b.number);
  }
  return null;
}

function iso(year: number | null | undefined, month: number | null | undefined, day: number | null | undefined): string | null {
  if (!year || !month || !day || year < 1000 || year > 2999 || month > 12 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function between(text: string, a: Token, b: Token): string { return clean(text.slice(a.end, b.start)); }

/** Figures and words; what joins the parts of a Chinese, Japanese or Korean date is neither, and English ordinals ("12th") are figures. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/(\d+)(?:(?:st|nd|rd|th)(?!\p{L}))?|(?:(?![年月日년월일])\p{L})+/gu)].map(({ 0: whole, 1: digits, index }) => (
    { text: digits ?? whole, number: digits === undefined ? null : Number(digits), start: index, end: index + whole.length }));
}
