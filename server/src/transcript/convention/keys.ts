import { unit, type Form, type Tally } from './tally';
import { clamp } from './weights';

/** Forms of one word, or of what is no name by its looks: such labels must come again to be a habit. */
export const singles: ReadonlySet<Form> = new Set(['single', 'single, small', 'single, value', 'user', 'user, small', 'user, value', 'other', 'other, small', 'other, value']);
/** Forms that keys have as well as speakers; and those that only people have. */
const keys: ReadonlySet<Form> = new Set([...singles, 'code', 'code, small', 'code, value', 'caps', 'caps, small', 'caps, value']);
const named: ReadonlySet<Form> = new Set(['titled', 'titled, small', 'titled, role', 'office', 'office, small', 'office, role', 'initials', 'initials, small', 'initials, role']);

/** Forms that say who somebody is beside a name, or instead of one: "Abgeordneter Tamm", "Mr. Doe", "Q", "А. Седов". */
const framing: ReadonlySet<Form> = new Set([...named, 'part', 'part, small', 'part, value', 'part, role', 'titled, value', 'office, value', 'initials, value']);
const names: ReadonlySet<Form> = new Set(['full', 'full, small', 'full, value', 'caps', 'caps, small', 'caps, value', 'uncased']);

/**
 * What it says against a form of bare names that hardly any stands twice, where most labels have an office or a form of address: "Zweiter Punkt" among members,
 * "EU Directive" among deputies. Two words and more may yet be a guest's name.
 */
export function unframed({ forms }: Tally, form: Form, all: number): number {
  const own = forms.get(form)!;
  if (framing.has(form)) return 0;
  let sure = 0, framed = 0;
  for (const [other, tally] of forms) if (framing.has(other)) { sure += tally.sure; framed += tally.expected / unit; }
  const once = own.sure ? clamp(2 * own.distinct / own.sure - 1, 0, 1) : 1;
  return once * clamp((framed / all - 0.4) / 0.2, 0, 1) * clamp((sure - 8) / 8, 0, 1) * (names.has(form) ? 1.25 : 4);
}

/**
 * What it says against keys and values ("Length: 11 m", "Ferry: a boat that sails"): they do not come again, nothing is said behind them, and those of a
 * long row are single words.
 */
export function keyed({ sure, distinct, spoken, forms }: Tally, expected: number): number {
  const once = sure ? clamp(2 * distinct / sure - 1, 0, 1) : 0;
  if (!once) return 0;
  return once * (3.5 * (1 - spoken / sure) * Math.min(1, sure / 3) + 2.5 * shareOf(forms, singles, expected) * clamp((sure - 3) / 4, 0, 1));
}

/**
 * What it says against a shape that hardly anything that reads as speech stands beside its labels, on the side where more does: keys with their values,
 * properties, code. They may come again and again. In transcripts of every kind one turn in ten is so at most.
 */
export function unsaid({ sure, behind, before, forms }: Tally, expected: number): number {
  // Of few labels one or two may be so by chance.
  const share = clamp(((sure - Math.max(behind, before) - 0.25) / (sure + 0.5) - 0.2) / 0.5, 0, 1);
  return share && share * (5 + 7 * shareOf(forms, keys, expected));
}

/** What it says against names behind keys that do not come again: "Sound: …", "Camera: …" tell who did what. */
export function unlike({ keys, sure }: Tally): number { return keys.size ? 8 * clamp(2 * keys.size / sure - 0.7, 0, 1) : 0; }

/** What it says against the only labels of a document, more where it is long and they need not be names: in any text something stands before a colon. */
export function lone({ forms }: Tally, expected: number, lines: number): number {
  return 1.5 + clamp(Math.log2(lines / 12), 0, 2) * (1 - shareOf(forms, named, expected));
}

/** What part of a shape's labels have one of these forms, in expectation. */
function shareOf(forms: Tally['forms'], of: ReadonlySet<Form>, all: number): number {
  let sum = 0;
  for (const [form, { expected }] of forms) if (of.has(form)) sum += expected / unit;
  return all > 0 ? sum / all : 0;
}
