import { attributionOf, blocksOf, conventionOf, directionMarksOf, headingMarksOf, speakersOf, statementOf } from './assemble';
import { infer, type Label } from './convention/infer';
import { languageOf } from './languages';
import { Lines } from './lines';
import type { Attribution, BlockKind, Transcript } from './model';
import type { LineReading } from './reading/line';
import { readLines } from './reading/lines';
import { directionsOf } from './turns/directions';
import { frontMatterEnd } from './turns/frontMatter';
import { headingsOf } from './turns/headings';
import { resolve } from './turns/resolve';

/** Who speaks from where to where: a transcript without the quotations inside its text. */
export type Spoken = Omit<Transcript, 'quotations'>;

/** What was read, with the evidence it was read from, which the next version's reading starts from. */
export interface SpokenRecognition { readonly spoken: Spoken; readonly readings: readonly LineReading[]; readonly kinds: readonly BlockKind[] }

/**
 * Reads who speaks: lines give evidence, the document's convention is inferred from it, and the lines are read again in its light.
 * Any string gives a result; it never throws. Lines that `previous` has read are not read anew; the result is the same.
 */
export function recogniseSpoken(source: string, previous?: { readonly lines: Lines; readonly readings: readonly LineReading[] }): SpokenRecognition {
  const lines = Lines.of(source), from = frontMatterEnd(lines), readings = readLines(lines, from, previous);
  const directions = directionsOf(lines, readings), labels = infer(readings);
  const headings = headingsOf(lines, readings, labels, directions, from);
  const title = headings.find(h => h.cue === 'title' || h.level === 1)?.text ?? null;
  const { turns, strays: stray, kinds } = resolve({ lines, readings, directions, headings, from, title }, labels);

  const made = new Map<Label, Attribution>();
  const attribution = (label: Label) => made.get(label) ?? made.set(label, attributionOf(label)).get(label)!;
  const statements = turns.map(turn => statementOf(readings, turn, turn.label && attribution(turn.label), turn.rivals.map(attribution)));
  const strays = stray.map(attribution);
  return {
    readings, kinds,
    spoken: {
      lines, title, language: languageOf(source), statements, strays, convention: conventionOf(labels, statements), blocks: blocksOf(kinds),
      headings: headingMarksOf(readings, headings), directions: directionMarksOf(readings, directions), speakers: speakersOf(statements, strays),
    },
  };
}
