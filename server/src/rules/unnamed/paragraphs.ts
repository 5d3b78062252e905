import type { Range } from 'vscode-languageserver-types';
import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';

/** A paragraph of somebody's words. */
export interface Paragraph {
  readonly range: Range;
  /** Blank lines part it from the one before, and no direction stands between. */
  readonly parted: boolean;
}

/** A line of no more units may go on in the next one. */
const longestBroken = 100;

/** A statement's paragraphs: its lines between blank lines and directions; those that follow one another where they may be one broken line. */
export function paragraphsOf({ range }: Pick<Statement, 'range'>, { transcript: { lines }, near }: Pick<VisitContext, 'transcript' | 'near'>): Paragraph[] {
  const found: Paragraph[] = [];
  let blank = false, interrupted = false;
  for (let line = range.start.line; line <= range.end.line; line++) {
    const start = line === range.start.line ? range.start.character : indentOf(lines.text(line)), text = lines.text(line).slice(start).trimEnd();
    if (!text) { blank = true; continue; }
    const kind = near.kindOf(line);
    if (kind !== 'statement' && kind !== 'unattributed') { interrupted ||= kind !== 'mark'; blank = true; continue; }
    const end = { line, character: start + text.length }, last = found.at(-1);
    if (last && !blank && goesOn(lines.text(line - 1), lines.text(line))) found[found.length - 1] = { ...last, range: { start: last.range.start, end } };
    else found.push({ range: { start: { line, character: start }, end }, parted: last !== undefined && blank && !interrupted });
    blank = interrupted = false;
  }
  return found;
}

/** Hard-wrapped: the line above is short, and this one is no further in. */
function goesOn(above: string, line: string): boolean { return above.trimEnd().length <= longestBroken && indentOf(line) <= indentOf(above) + 1; }

function indentOf(text: string): number { return text.length - text.trimStart().length; }
