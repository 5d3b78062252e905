import type { Range, TextEdit } from 'vscode-languageserver-types';
import { sectionedOf } from '../rules/near';
import { comparePositions } from '../rules/places';
import { adjoins, endingOf } from '../refactorings/neighbours';
import { beginningOf } from '../speakers';
import type { Statement, Transcript } from '../transcript/model';
import type { Sectioned } from '../transcript/sectioned';
import { trimmedEnd } from './characters';
import type { Habit } from './habit';
import { typographyOf } from './languages';
import { dashes, editsOf, keptIn, quotationMarks, spaces, trailing } from './lines';

/** What is put in order. */
export interface Formatting { readonly spaces: boolean; readonly dashes: boolean; readonly quotationMarks: boolean; readonly blankLines: boolean }

/** Of a language that we do not know, any mark may have a space before it. */
const anyMark = ',.;:!?';

/** What a document is to be formatted with: how it is set, and what of its lines is left alone, by columns. */
export interface Setting { readonly habit: Habit; readonly kept: (line: number) => readonly (readonly [number, number])[] }

/**
 * Edits that put a document in order, or lines of it: spaces, dashes and quotation marks of its words as its language and its own habit have them; one blank line between statements where it
 * has blank lines there. Labels, headings, notes, times and front matter keep their words' spelling; no letter and no figure is touched anywhere. In order, without overlaps.
 */
export function formatted(transcript: Transcript, lines: { readonly from: number; readonly to: number }, wanted: Formatting, { habit, kept }: Setting): TextEdit[] {
  const edits: TextEdit[] = [], gaps = wanted.blankLines ? blankLines(transcript, lines) : [], typography = typographyOf(transcript.language), document = sectionedOf(transcript), taken = new Set<number>();
  // The white space that a gap gives up is not taken away a second time.
  for (const { range } of gaps) for (let { line } = range.start; line < range.end.line; line++) taken.add(line);
  for (let line = lines.from; line <= lines.to; line++) {
    const kind = document.kindOf(line), text = transcript.lines.text(line);
    if (kind === 'front-matter') continue;
    const from = isRunning(kind) ? wordsFrom(document, line) : null;
    if (from !== null) {
      const left = [...kept(line), ...keptIn(text)], changes = [
        ...wanted.spaces ? spaces(text, from, left, habit, typography?.spaced ?? anyMark) : [],
        ...typography && wanted.dashes ? dashes(text, from, left, habit) : [], ...typography && wanted.quotationMarks ? quotationMarks(text, from, left, habit) : [],
      ];
      edits.push(...editsOf(line, changes.sort((one, other) => one.start - other.start)));
    }
    if (wanted.spaces && !taken.has(line)) edits.push(...editsOf(line, trailing(text)));
  }
  return [...edits, ...gaps].sort((one, other) => comparePositions(one.range.start, other.range.start));
}

function isRunning(kind: ReturnType<Sectioned['kindOf']>): boolean { return kind === 'statement' || kind === 'unattributed' || kind === 'narration'; }

/** The column from which a line holds words and no label; null where there is more than one label, or one behind. */
function wordsFrom(document: Sectioned, line: number): number | null {
  const section = document.sectionAt(line);
  let from: number | null = 0;
  for (const { range, attribution } of document.statementsIn(section)) {
    if (range.start.line === line) from = from === 0 ? range.start.character : null;
    if (attribution && attribution.range.start.line === line && (attribution.kind === 'trailing' || range.start.line !== line)) return null;
    if (from === null) return null;
  }
  return document.straysIn(section).some(({ range }) => range.start.line <= line && line <= range.end.line) ? null : from;
}

/** One blank line between statements that nothing but blank lines parts, where the document has blank lines there. */
function blankLines(transcript: Transcript, { from, to }: { readonly from: number; readonly to: number }): TextEdit[] {
  const { lines, statements, convention } = transcript, edits: TextEdit[] = [];
  if (!convention.spaced || statements.length < 2) return edits;
  for (let at = 1; at < statements.length; at++) {
    const gap = gapBetween(transcript, statements[at - 1], statements[at]);
    if (gap && gap.start.line >= from && gap.end.line <= to && gap.end.line - gap.start.line !== 2) edits.push({ range: gap, newText: lines.newline.repeat(2) });
  }
  return edits;
}

/** From the last word of a statement and its label to the line on which the next one begins. */
function gapBetween(transcript: Transcript, above: Statement, below: Statement): Range | null {
  if (!adjoins(transcript, above, below)) return null;
  const start = endingOf(above), end = beginningOf(below);
  return start.line === end.line ? null : { start: { line: start.line, character: trimmedEnd(transcript.lines.text(start.line)) }, end: { line: end.line, character: 0 } };
}
