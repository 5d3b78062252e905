import type { TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';

/** The text with edits that do not overlap. */
export function applyEdits(lines: Lines, edits: readonly TextEdit[]): string {
  const text: string[] = [], sorted = edits.map(({ range, newText }) => ({ from: lines.offsetAt(range.start), to: lines.offsetAt(range.end), newText })).sort((one, other) => one.from - other.from);
  let at = 0;
  for (const { from, to, newText } of sorted) {
    text.push(lines.between(at, from), newText);
    at = to;
  }
  return text.join('') + lines.between(at, lines.size);
}
