import type { Transcript } from './model';
import { findQuotations } from './quotations';
import type { LineReading } from './reading/line';
import { recogniseSpoken } from './spoken';
import { paragraphsOf } from './turns/paragraphs';

/** A transcript with the evidence it was read from, which the next version's reading starts from. */
export interface Recognition { readonly transcript: Transcript; readonly readings: readonly LineReading[] }

/** Reads a text: who speaks, and whom the text quotes. Lines that `previous` has read are not read anew; the result is the same. Never throws. */
export function recognise(source: string, previous?: Recognition): Recognition {
  const { spoken, readings, kinds } = recogniseSpoken(source, previous && { lines: previous.transcript.lines, readings: previous.readings });
  return { readings, transcript: { ...spoken, quotations: findQuotations(spoken.lines, paragraphsOf(spoken.lines, readings, kinds), spoken.language) } };
}
