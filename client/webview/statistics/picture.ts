import type { Figures } from '#protocol';
import type { Signs } from '../base/signs';
import type { Wording } from '../base/texts';
import type { Formats } from './formats';
import type { Look } from './look';
import type { Plotted } from './plotted';
import type { Measure, Row } from './rows';
import { nameOf, type Table } from './tables';

/** What is drawn, and by whom it is written. */
export interface Shown { readonly figures: Figures; readonly measure: Measure; readonly signs: Signs; readonly wording: Wording; readonly formats: Formats }

/** One of the page's pictures, with the table behind it. What has no picture is a table only. */
export interface Picture {
  readonly id: string;
  /** Name of its title among the texts, and of what explains it. */
  readonly title: string;
  hint?(shown: Shown): string;
  /** Whether there is something to be seen. */
  isThere(shown: Shown): boolean;
  /** Null where the hint says it all. */
  draw?(shown: Shown, look: Look): Plotted | null;
  table(shown: Shown): Table;
}

/** What a row is called. */
export function labelOf(row: Row, { wording, formats }: Shown): string {
  return row.kind === 'others' ? wording.n('others', row.speakers.length, formats.count(row.speakers.length)) : nameOf(row, wording);
}

/** A measure of something as it is said: "1,234 words", "12 min". */
export function amountOf(measured: { readonly words: number; readonly seconds: number }, { measure, wording, formats }: Shown): string {
  return measure === 'words' ? wording.n('someWords', measured.words, formats.count(measured.words)) : formats.time(measured.seconds);
}
