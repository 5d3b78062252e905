import type { Range } from 'vscode-languageserver-types';
import { isWrapped, wrappingWidth } from '../../page/wrapping';
import type { Transcript } from '../../transcript/model';
import { lastBefore } from './places';

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
  const width = wrappingWidth(lines, top, bottom);
  let start = line, end = line;
  if (width > 0) {
    while (start > top && isWrapped(lines, start - 1, width)) start--;
    while (end < bottom && isWrapped(lines, end, width)) end++;
  }
  const led = lines.text(start).length - lines.text(start).trimStart().length;
  return { start: { line: start, character: led }, end: { line: end, character: lines.text(end).trimEnd().length } };
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
