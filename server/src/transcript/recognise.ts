import { attributionOf, blocksOf, conventionOf, directionMarksOf, headingMarksOf, speakersOf, statementOf } from './assemble';
import { infer, type Label } from './convention/infer';
import { languageOf } from './languages';
import { Lines } from './lines';
import type { Attribution, Transcript } from './model';
import { readLines } from './reading/lines';
import type { LineReading } from './reading/line';
import { directionsOf } from './turns/directions';
import { frontMatterEnd } from './turns/frontMatter';
import { headingsOf } from './turns/headings';
import { paragraphsOf } from './turns/paragraphs';
import { resolve } from './turns/resolve';
import { findQuotations } from './quotations';

/** A transcript with the evidence it was read from, which the next version's reading starts from. */
export interface Recognition { readonly transcript: Transcript; readonly readings: readonly LineReading[] }

/**
 * Reads a text: lines give evidence, the document's convention is inferred from it, and the lines are read again in its light.
 * Any string gives a Transcript; it never throws. Lines that `previous` has read are not read anew; the result is the same.
 */
export function recognise(source: string, previous?: Recognition): Recognition {
  const lines = Lines.of(source), from = frontMatterEnd(lines), language = languageOf(source);
  const readings = readLines(lines, from, previous && { lines: previous.transcript.lines, readings: previous.readings });
  const directions = directionsOf(lines, readings), labels = infer(readings);
  const headings = headingsOf(lines, readings, labels, directions, from);
  const title = headings.find(h => h.cue === 'title' || h.level === 1)?.text ?? null;
  const { turns, strays: stray, kinds } = resolve({ lines, readings, directions, headings, from, title }, labels);

  const made = new Map<Label, Attribution>();
  const attribution = (label: Label) => made.get(label) ?? made.set(label, attributionOf(label)).get(label)!;
  const statements = turns.map(turn => statementOf(readings, turn, turn.label && attribution(turn.label), turn.rivals.map(attribution)));
  const strays = stray.map(attribution);
  return {
    readings,
    transcript: {
      lines, title, language, statements, strays, convention: conventionOf(labels, statements), blocks: blocksOf(kinds),
      headings: headingMarksOf(readings, headings), directions: directionMarksOf(readings, directions),
      quotations: findQuotations(lines, paragraphsOf(lines, readings, kinds), language), speakers: speakersOf(statements, strays),
    },
  };
}
