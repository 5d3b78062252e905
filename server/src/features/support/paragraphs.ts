import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';
import type { Transcript } from '../../transcript/model';
import { lastBefore } from './places';

/** Longer lines are paragraphs by themselves: nobody wraps wider. */
const widest = 100;
/** How a line ends that is broken inside a sentence. */
const openEnd = /[\p{L}\p{M}\p{N},–—-]$/u;
/** Typesetters and OCR leave lines somewhat ragged: this share of the width counts as full. */
const full = 0.8;
/** How far from the cursor a wrapped paragraph is looked for, in lines. */
const reach = 200;

/**
 * The paragraph that a line belongs to: the line alone, or, in wrapped text (where some line ends inside a sentence), the lines
 * up to the break that the author meant. A break was made by wrapping where the next line's first word would not have fitted
 * any more. Null on a blank line.
 */
export function paragraphAround(transcript: Transcript, line: number): Range | null {
  const { lines } = transcript;
  if (!lines.text(line).trim()) return null;
  let top = line, bottom = line;
  const low = Math.max(firstOfBlock(transcript, line), line - reach), high = Math.min(lastOfBlock(transcript, line), line + reach);
  while (top > low && lines.text(top - 1).trim()) top--;
  while (bottom < high && lines.text(bottom + 1).trim()) bottom++;
  let width = 0, start = line, end = line;
  for (let each = top; each <= bottom; each++) width = Math.max(width, lines.length(each));
  if (width <= widest && anyBroken(lines, top, bottom, width)) {
    while (start > top && wrapped(lines, start - 1, width)) start--;
    while (end < bottom && wrapped(lines, end, width)) end++;
  }
  const led = lines.text(start).length - lines.text(start).trimStart().length;
  return { start: { line: start, character: led }, end: { line: end, character: lines.text(end).trimEnd().length } };
}

/** Some full line ends inside a sentence (a short one that does may be a label or a heading). */
function anyBroken(lines: Lines, top: number, bottom: number, width: number): boolean {
  for (let line = top; line < bottom; line++) {
    const text = lines.text(line).trimEnd();
    if (text.length >= width * full && openEnd.test(text.slice(-2))) return true;
  }
  return false;
}

/** The line was ended by wrapping. An indent begins a paragraph. */
function wrapped(lines: Lines, line: number, width: number): boolean {
  const text = lines.text(line), next = lines.text(line + 1), word = next.trimStart();
  if (next.length - word.length > text.length - text.trimStart().length) return false;
  const space = word.search(/\s/u);
  return text.trimEnd().length + 1 + (space < 0 ? word.length : space) >= width * full;
}

function blockAt({ blocks }: Transcript, line: number) {
  const at = lastBefore(blocks, ({ startLine, endLine }) => ({ start: { line: startLine, character: 0 }, end: { line: endLine, character: 0 } }), { line, character: 0 });
  return blocks[Math.max(0, at)];
}
/** A statement that begins or ends inside its block (several share one) ends the paragraph too. */
function firstOfBlock(transcript: Transcript, line: number): number {
  const at = lastBefore(transcript.statements, statement => statement.range, { line, character: Infinity });
  return Math.max(blockAt(transcript, line).startLine, at < 0 ? 0 : transcript.statements[at].range.start.line);
}
function lastOfBlock(transcript: Transcript, line: number): number {
  const at = lastBefore(transcript.statements, statement => statement.range, { line, character: Infinity }), next = transcript.statements[at + 1];
  return Math.min(blockAt(transcript, line).endLine, next && next.range.start.line > line ? next.range.start.line - 1 : Infinity);
}
