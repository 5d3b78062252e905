import type { Lines } from '../lines';
import type { Quotation } from '../model';
import { nothingCarried } from './carry';
import { lexiconOf } from './lexicon';
import type { MarkClass } from './marks';
import { takesUp } from './pairing';
import { type Read, readParagraph } from './read';
import { type Survey, habitsOf, sum, survey } from './survey';

/** A run of non-blank lines of running text: a paragraph, or a line where each line is one. */
export interface Paragraph {
  readonly startLine: number;
  readonly endLine: number;
  /** Spoken text of a statement, not the author's. */
  readonly inStatement: boolean;
}

/** How many paragraphs a quotation may run on for without showing a mark of its own. */
const longestRun = 12;

/**
 * The outermost quotations in running text with their speakers, in the order of the text. Works in three steps that an
 * incremental reader can repeat one by one: `survey` each paragraph by itself, sum the evidence into the document's `habitsOf`,
 * `readParagraph` in order with what the paragraph before carried over.
 */
export function findQuotations(lines: Lines, paragraphs: readonly Paragraph[], language: string): Quotation[] {
  const lexicon = lexiconOf(language);
  const surveys = paragraphs.map(p => survey(lines.source.slice(lines.start(p.startLine), lines.end(p.endLine)), p.inStatement, lexicon));
  const evidence = sum(surveys.map(s => s.evidence)), habits = habitsOf(evidence), quotations: Quotation[] = [];
  if (!surveys.some(s => s.marks.length) && !habits.dashes) return quotations;
  let carry = nothingCarried;
  paragraphs.forEach((paragraph, i) => {
    const reading = readParagraph({ survey: surveys[i], inStatement: paragraph.inStatement, habits, lexicon, goesOn: open => goesOn(surveys, i + 1, open) }, carry);
    const base = lines.start(paragraph.startLine);
    for (const read of reading.quotations) quotations.push(quotation(lines, base, read, habits.dialogue && !paragraph.inStatement));
    carry = reading.carry;
  });
  return quotations;
}

/** Whether the paragraphs from `next` go on with a quotation of this class: they open it anew, or close it. */
function goesOn(surveys: readonly Survey[], next: number, open: MarkClass): boolean {
  for (let i = next; i < surveys.length && i < next + longestRun; i++) {
    const { text, from, to, marks } = surveys[i], answer = takesUp(text, from, to, marks, open);
    if (answer !== null) return answer;
  }
  return false;
}

function quotation(lines: Lines, base: number, read: Read, dialogue: boolean): Quotation {
  const start = lines.positionAt(base + read.start), range = { start, end: lines.positionAt(base + read.end) };
  const speakerRange = read.speakerStart < 0 ? null : { start: lines.positionAt(base + read.speakerStart), end: lines.positionAt(base + read.speakerEnd) };
  return {
    range, kind: read.kind, closed: read.closed, closer: read.closer, speaker: read.speaker, speakerRange, dialogue, confidence: read.confidence,
    reasons: read.cues.map(([cue, weight]) => ({ cue, weight, line: (speakerRange ?? range).start.line })),
  };
}
