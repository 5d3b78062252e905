import type { Range } from 'vscode-languageserver-types';
import { paragraphAround } from '../features/support/paragraphs';
import type { Statement, Transcript } from '../transcript/model';

/** The paragraphs of a statement's words, as whole lines but for the first, which begins where the words do. */
export function paragraphsOf(transcript: Transcript, { range }: Pick<Statement, 'range'>): Range[] {
  const { lines } = transcript, found: Range[] = [];
  for (let { line } = range.start; line <= range.end.line; line++) {
    if (lines.text(line).trim() === '') continue;
    const around = paragraphAround(transcript, line), end = Math.min(around?.end.line ?? line, range.end.line), text = lines.text(line);
    const start = line === range.start.line ? range.start.character : text.length - text.trimStart().length;
    found.push({ start: { line, character: start }, end: { line: end, character: end === range.end.line ? range.end.character : lines.text(end).trimEnd().length } });
    line = end;
  }
  return found;
}
