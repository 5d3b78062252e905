import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';

const mark = '\uFEFF';

/** Nothing but white space (or the byte order mark) stands beside the range on its lines. */
export function isAloneOnItsLines(lines: Lines, { start, end }: Range): boolean {
  return !lines.text(start.line).slice(0, start.character).replace(mark, '').trim() && !lines.text(end.line).slice(end.character).trim();
}

/**
 * Takes words out of the text: where they are all that their lines hold, the lines with their line end, and one of two blank
 * lines that would then meet; else the words with the white space behind them.
 */
export function removal(lines: Lines, range: Range): TextEdit {
  if (!isAloneOnItsLines(lines, range)) {
    const { line, character } = range.end, rest = lines.text(line).slice(character);
    const end = { line, character: character + rest.length - rest.trimStart().length };
    return { range: { start: range.start, end }, newText: '' };
  }
  return { range: wholeLines(lines, range.start.line, range.end.line), newText: '' };
}

function wholeLines(lines: Lines, first: number, last: number): Range {
  const blank = (line: number) => line >= 0 && line < lines.count && !lines.text(line).trim();
  let from = first, to = last;
  if (blank(from - 1) && blank(to + 1)) to++;
  else if (blank(from - 1) && to === lines.count - 1) from--;
  if (to + 1 < lines.count) return { start: startOf(lines, from), end: { line: to + 1, character: 0 } };
  // The last line has no line end of its own: the one before it goes instead.
  const start = from > 0 ? { line: from - 1, character: lines.length(from - 1) } : startOf(lines, 0);
  return { start, end: { line: to, character: lines.length(to) } };
}

function startOf(lines: Lines, line: number) {
  return { line, character: line === 0 && lines.text(0).startsWith(mark) ? 1 : 0 };
}
