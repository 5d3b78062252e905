import type { Range } from 'vscode-languageserver-types';
import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';

/** A paragraph of somebody's words. */
export interface Paragraph {
  readonly range: Range;
  /** Blank lines part it from the one before, and no direction stands between. */
  readonly parted: boolean;
}

/** A line of no more units may go on in the next one; where one is as long as this, lines are not broken by hand. */
const longestBroken = 100, longestTyped = 200;
/** Statements before and after that show how paragraphs are set here. */
const looked = 4;

/** A line that is so much shorter than others here that the next word would have had room, and so many units more, was ended on purpose. */
const slack = 12;

/** How a document sets paragraphs, as seen nearby: how long its lines become; whether the first one of a paragraph stands further in than the others. */
interface Setting { readonly widest: number; readonly indented: boolean }

/** A statement's paragraphs: its lines between blank lines and directions; those that follow one another where they may be one broken line. Reads so many lines at `most`. */
export function paragraphsOf({ range }: Pick<Statement, 'range'>, at: Pick<VisitContext, 'transcript' | 'near'>, most = Infinity): Paragraph[] {
  const { transcript: { lines }, near } = at, last = Math.min(range.end.line, range.start.line + most);
  const found: Paragraph[] = [];
  let blank = false, interrupted = false, setting: Setting | undefined;
  for (let line = range.start.line; line <= last; line++) {
    const start = line === range.start.line ? range.start.character : indentOf(lines.text(line)), text = lines.text(line).slice(start).trimEnd();
    if (!text) { blank = true; continue; }
    const kind = near.kindOf(line);
    if (kind !== 'statement' && kind !== 'unattributed') { interrupted ||= kind !== 'mark'; blank = true; continue; }
    const end = { line, character: start + text.length }, above = found.at(-1);
    const goesOn = () => mayGoOn(lines.text(line - 1), lines.text(line), above!.range.start.line === line - 1, setting ??= settingOf(range, at));
    if (above && !blank && goesOn()) found[found.length - 1] = { ...above, range: { start: above.range.start, end } };
    else found.push({ range: { start: { line, character: start }, end }, parted: above !== undefined && blank && !interrupted });
    blank = interrupted = false;
  }
  return found;
}

/** Hard-wrapped: the line above is as long as lines become, and this one is no further in; where first lines are, it is less far in than one. `first`: the line above begins its paragraph. */
function mayGoOn(above: string, line: string, first: boolean, { widest, indented }: Setting): boolean {
  const { length } = above.trimEnd(), [word] = /\S+/u.exec(line) ?? [''];
  if (widest >= longestTyped || length > longestBroken || length + 1 + word.length + slack <= widest) return false;
  return indentOf(line) <= indentOf(above) + 1 && !(indented && first && indentOf(above) > 0 && indentOf(line) >= indentOf(above));
}

/** Looks at the statement, and at those beside it. */
function settingOf(range: Range, { transcript: { lines }, near }: Pick<VisitContext, 'transcript' | 'near'>): Setting {
  const beside = Array.from({ length: 2 * looked }, (_, at) => near.statements.at(range.start, at < looked ? at - looked : at - looked + 1)).flatMap(each => each ? [each.range] : []);
  let widest = 0, indented = false;
  for (const { start, end } of [range, ...beside]) for (let line = start.line; line <= Math.min(end.line, start.line + looked); line++) {
    const text = lines.text(line);
    widest = Math.max(widest, text.trimEnd().length);
    if (line > start.line && text.trim() && lines.text(line - 1).trim() && indentOf(text) < indentOf(lines.text(line - 1))) indented = true;
  }
  return { widest, indented };
}

function indentOf(text: string): number { return text.length - text.trimStart().length; }
