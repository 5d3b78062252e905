import type { Lines } from '../lines';
import type { Quotation } from '../model';
import { nothingCarried } from './carry';
import { type Settled, type Turn, settle } from './conversation';
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
 * The outermost quotations in running text with their speakers, in the order of the text. Works in four steps that an
 * incremental reader can repeat one by one: `survey` each paragraph by itself, sum the evidence into the document's `habitsOf`,
 * `readParagraph` in order with what the paragraph before carried over, `settle` whose turn each is where nobody is named.
 */
export function findQuotations(lines: Lines, paragraphs: readonly Paragraph[], language: string): Quotation[] {
  const lexicon = lexiconOf(language);
  const surveys = paragraphs.map(p => survey(lines.source, lines.start(p.startLine), lines.end(p.endLine), p.inStatement, lexicon));
  const evidence = sum(surveys.map(s => s.evidence)), habits = habitsOf(evidence), turns: Turn[] = [];
  const found: { read: Read; base: number; turn: number; dialogue: boolean }[] = [];
  if (!evidence.doubles && !evidence.closed && !habits.singles && !habits.dashes) return [];
  let carry = nothingCarried;
  paragraphs.forEach((paragraph, i) => {
    const reading = readParagraph({ survey: surveys[i], inStatement: paragraph.inStatement, habits, lexicon, goesOn: open => goesOn(surveys, i + 1, open) }, carry);
    const base = lines.start(paragraph.startLine);
    for (const read of reading.quotations) found.push({ read, base, turn: read.turn < 0 ? -1 : turns.length + read.turn, dialogue: habits.dialogue && !paragraph.inStatement });
    turns.push(...reading.turns);
    carry = reading.carry;
  });
  const settled = settle(turns);
  return found.map(({ read, base, turn, dialogue }) => quotation(lines, base, read, turn < 0 ? null : settled[turn], dialogue));
}

/** Whether the paragraphs from `next` go on with a quotation of this class: they open it anew, or close it. */
function goesOn(surveys: readonly Survey[], next: number, open: MarkClass): boolean {
  for (let i = next; i < surveys.length && i < next + longestRun; i++) {
    const { text, from, to, marks } = surveys[i], answer = takesUp(text, from, to, marks, open);
    if (answer !== null) return answer;
  }
  return false;
}

function quotation(lines: Lines, base: number, read: Read, settled: Settled | null, dialogue: boolean): Quotation {
  const start = lines.positionAt(base + read.start), range = { start, end: lines.positionAt(base + read.end) };
  const speakerRange = read.speakerStart < 0 ? null : { start: lines.positionAt(base + read.speakerStart), end: lines.positionAt(base + read.speakerEnd) };
  return {
    range, kind: read.kind, closed: read.closed, closer: read.closer, speaker: settled?.who.label ?? read.speaker, speakerRange, dialogue, confidence: settled?.confidence ?? read.confidence,
    reasons: read.cues.map(([cue, weight]) => ({ cue: cue === 'turn' && settled ? settled.cue : cue, weight, line: (speakerRange ?? range).start.line })),
  };
}
