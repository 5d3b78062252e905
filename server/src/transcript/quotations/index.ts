import type { Position } from 'vscode-languageserver-types';
import type { Lines } from '../lines';
import type { Quotation } from '../model';
import { nothingCarried } from './carry';
import { type Settled, type Turn, settle } from './conversation';
import { lexiconOf } from './lexicon';
import { type Read, type Surveyed, leavesAll, readParagraph } from './read';
import { Surveyor, habitsOf, isQuoting, sum } from './survey';

/** A run of non-blank lines of running text: a paragraph, or a line where each line is one. */
export interface Paragraph {
  readonly startLine: number;
  readonly endLine: number;
  /** Spoken text of a statement, not the author's. */
  readonly inStatement: boolean;
}

/**
 * The outermost quotations in running text with their speakers, in the order of the text. Works in four steps that an
 * incremental reader can repeat one by one: survey each paragraph by itself (`Surveyor`), sum the evidence into the document's
 * `habitsOf`, `readParagraph` in order with what the paragraph before carried over, `settle` whose turn each is where nobody is named.
 */
export function findQuotations(lines: Lines, paragraphs: readonly Paragraph[], language: string): Quotation[] {
  const { source } = lines, lexicon = lexiconOf(language), surveyor = new Surveyor(source, lexicon);
  const all = paragraphs.map(({ startLine, endLine, inStatement }): Surveyed => {
    const start = lines.start(startLine), end = lines.end(endLine);
    return { source, start, end, survey: surveyor.survey(start, end, inStatement) };
  });
  const evidence = sum(all.map(p => p.survey.evidence)), habits = habitsOf(evidence), turns: Turn[] = [], found: Found[] = [];
  if (!isQuoting(evidence, habits)) return [];
  let carry = nothingCarried;
  paragraphs.forEach((paragraph, i) => {
    const { inStatement } = paragraph;
    if (leavesAll(all[i].survey, inStatement, carry)) return;
    const reading = readParagraph({ paragraph: all[i], inStatement, habits, lexicon, behind: distance => all[i + distance] }, carry);
    for (const read of reading.quotations) found.push({ read, paragraph, turn: read.turn < 0 ? -1 : turns.length + read.turn, dialogue: habits.dialogue && !inStatement });
    for (const turn of reading.turns) turns.push(turn);
    carry = reading.carry;
  });
  const settled = settle(turns);
  return found.map(one => quotation(lines, one, one.turn < 0 ? null : settled[one.turn]));
}

interface Found { readonly read: Read; readonly paragraph: Paragraph; readonly turn: number; readonly dialogue: boolean }

function quotation(lines: Lines, { read, paragraph, dialogue }: Found, settled: Settled | null): Quotation {
  const start = positionIn(lines, paragraph, read.start), range = { start, end: positionIn(lines, paragraph, read.end) };
  const speakerRange = read.speakerStart < 0 ? null : { start: positionIn(lines, paragraph, read.speakerStart), end: positionIn(lines, paragraph, read.speakerEnd) };
  const { line } = (speakerRange ?? range).start;
  return {
    range, kind: read.kind, closed: read.closed, closer: read.closer, speaker: settled?.who.label ?? read.speaker, speakerRange, dialogue, confidence: settled?.confidence ?? read.confidence,
    reasons: read.cues.map(([cue, weight]) => ({ cue: cue === 'turn' && settled ? settled.cue : cue, weight, line })),
  };
}

/** The position of an offset that counts from a paragraph's start. */
function positionIn(lines: Lines, { startLine, endLine }: Paragraph, offset: number): Position {
  const at = lines.start(startLine) + offset;
  let low = startLine, high = endLine;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.start(middle) <= at) low = middle; else high = middle - 1;
  }
  return { line: low, character: Math.min(at, lines.end(low)) - lines.start(low) };
}
