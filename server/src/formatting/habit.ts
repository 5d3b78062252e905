import type { Piece } from '../transcript/piece';
import { isSpace, isWord, mayOpenAfter } from './characters';
import { en } from './languages/en';
import { quotes, type Quotes, type Typography } from './languages/language';

/** What a piece of a text is set with: how often each. */
interface Counts {
  /** By what opens quotations that stand in no other. */
  readonly guillemets: number; readonly reversed: number; readonly high: number; readonly last: number; readonly low: number; readonly straight: number;
  /** Of what closes low ones: “ and ”. */
  readonly lowHigh: number; readonly lowLast: number;
  /** Guillemets with a space inside, and which: one that does not break. */
  readonly inside: number; readonly narrow: number; readonly unbroken: number;
  readonly em: number; readonly en: number; readonly hyphens: number;
  /** Sentences that two spaces part, and one. */
  readonly wide: number; readonly single: number;
}
type Count = { -readonly [name in keyof Counts]: number };

const nothing: Counts = { guillemets: 0, reversed: 0, high: 0, last: 0, low: 0, straight: 0, lowHigh: 0, lowLast: 0, inside: 0, narrow: 0, unbroken: 0, em: 0, en: 0, hyphens: 0, wide: 0, single: 0 };
const names = Object.keys(nothing) as (keyof Counts)[];

/** How a document is set: by its own habit where it has one, else as its language is. */
export interface Habit {
  readonly quotes: Quotes;
  readonly nested: Quotes;
  /** What stands inside the marks where they want a space. */
  readonly inner: string;
  /** Its outer marks are of one kind nearly always: others are slips. */
  readonly oneKind: boolean;
  /** It has quotation marks of print at all. */
  readonly printed: boolean;
  readonly reversed: boolean;
  readonly dash: '—' | '–' | null;
  readonly oneDash: boolean;
  /** Sentences are parted by two spaces. */
  readonly wide: boolean;
}

/** So many of one kind against one of another make a habit, and so many are enough for one. */
const strong = 4, enough = 3;

/** How documents are set, kept by piece of the text. */
export class Habits {
  private readonly known = new WeakMap<Piece, Counts>();

  of(pieces: readonly Piece[], typography: Typography | null): Habit {
    const all: Count = { ...nothing };
    for (const piece of pieces) { const counts = this.in(piece); for (const name of names) all[name] += counts[name]; }
    return habitOf(all, typography ?? en);
  }

  private in(piece: Piece): Counts {
    let counts = this.known.get(piece);
    if (!counts) this.known.set(piece, counts = countsIn(piece.text));
    return counts;
  }
}

function countsIn(text: string): Counts {
  const counts: Count = { ...nothing };
  let depth = 0;
  const count = (opens: boolean, name: keyof Counts | null) => {
    if (opens && depth === 0 && name) counts[name]++;
    depth = Math.max(0, depth + (opens ? 1 : -1));
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at], before = text[at - 1] as string | undefined, opens = mayOpenAfter(before === '\n' || before === '\r' ? undefined : before);
    if (unit === '\n' || unit === '\r') depth = 0;
    else if (unit === '«') { if (depth === 0) countInside(counts, text[at + 1]); count(opens || isSpace(text[at + 1]), 'guillemets'); }
    else if (unit === '»') count(opens && !isSpace(before) || opens && depth === 0, 'reversed');
    else if (unit === '“') { if (!opens) counts.lowHigh++; count(opens, 'high'); }
    else if (unit === '”') { if (!opens) counts.lowLast++; count(opens, 'last'); }
    else if (unit === '„') count(true, 'low');
    else if (unit === '"') count(opens, 'straight');
    else if (unit === '—' || unit === '–') { if (isSpace(before) && isSpace(text[at + 1])) counts[unit === '—' ? 'em' : 'en']++; }
    else if (unit === '-') { if (isSpace(before) && (isSpace(text[at + 1]) || text[at + 1] === '-' && isSpace(text[at + 2]))) counts.hyphens++; }
    else if (unit === ' ' && (before === '.' || before === '!' || before === '?')) { if (text[at + 1] !== ' ') counts.single++; else if (isWord(text[at + 2])) counts.wide++; }
  }
  return counts;
}

function countInside(counts: Count, inner: string | undefined): void {
  if (!isSpace(inner)) return;
  counts.inside++;
  if (inner === '\u202F') counts.narrow++;
  if (inner === '\u00A0') counts.unbroken++;
}

function habitOf(counts: Counts, typography: Typography): Habit {
  const { guillemets, reversed, high, last, low, lowHigh, lowLast, straight, em, en, hyphens } = counts, inside = counts.inside * 2 > guillemets;
  const kinds: readonly { readonly count: number; readonly quotes: Quotes }[] = [
    { count: guillemets, quotes: quotes('«', '»', guillemets > 0 ? inside : typography.quotes.inside) }, { count: reversed, quotes: quotes('»', '«') }, { count: high, quotes: quotes('“', '”') }, { count: last, quotes: quotes('”', '”') }, { count: low, quotes: quotes('„', lowHigh >= lowLast ? '“' : '”') },
  ];
  const main = kinds.reduce((best, each) => each.count > best.count ? each : best, { count: 0, quotes: typography.quotes }), all = kinds.reduce((sum, { count }) => sum + count, 0);
  // Low and high marks stand in guillemets as often as not.
  const isOwn = main.quotes.open === typography.quotes.open, nested = isOwn ? typography.nested : inner[main.quotes.open] ?? typography.nested;
  const dashes = em + en, dash = dashes === 0 ? typography.dash : em >= en ? '—' : '–';
  return {
    quotes: main.quotes, nested, inner: counts.narrow > counts.unbroken ? '\u202F' : counts.unbroken > 0 ? '\u00A0' : ' ', printed: all > 0, reversed: main.quotes.open === '»',
    // What a typewriter's marks become counts with what they become: formatting is not to make a habit.
    oneKind: main.count + straight >= enough && main.count + straight >= strong * (all - main.count), dash, oneDash: dashes + hyphens >= enough && Math.max(em, en) + hyphens >= strong * Math.min(em, en), wide: counts.wide > counts.single,
  };
}

/** What stands inside marks that are not the language's own. */
const inner: Readonly<Record<string, Quotes>> = { '«': quotes('„', '“'), '»': quotes('›', '‹'), '“': quotes('‘', '’'), '”': quotes('’', '’'), '„': quotes('‚', '‘') };
