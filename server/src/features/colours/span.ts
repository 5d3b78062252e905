import type { Range } from 'vscode-languageserver-types';
import type { TokenType } from '../../../../protocol/tokens';
import type { Lines } from '../../transcript/lines';

/** A coloured piece of one line. */
export interface Span { readonly line: number; readonly start: number; readonly end: number; readonly type: TokenType }

/** A range as pieces, one a line. */
export function* piecesOf(lines: Lines, range: Range, type: TokenType): Generator<Span> {
  const last = Math.min(range.end.line, lines.count - 1);
  for (let { line } = range.start; line <= last; line++) {
    const start = line === range.start.line ? range.start.character : 0, end = Math.min(lines.length(line), line === range.end.line ? range.end.character : Infinity);
    if (start < end) yield { line, start, end, type };
  }
}

/** In order, and of pieces that overlap, the one that begins later stands; the earlier one goes on behind it: a name or a time code interrupts a quotation. */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  const flat: Span[] = [], open: Span[] = [];
  let line = -1, column = 0;
  const emit = (span: Span, end: number) => {
    const start = Math.max(span.start, column);
    if (start < end) flat.push({ ...span, start, end });
    column = Math.max(column, end);
  };
  const closeUpTo = (limit: number) => {
    while (open.length && open[open.length - 1].end <= limit) { const done = open.pop()!; emit(done, done.end); }
    if (open.length) emit(open[open.length - 1], limit);
  };
  for (const span of [...spans].sort((a, b) => a.line - b.line || a.start - b.start || b.end - a.end)) {
    if (span.line !== line) {
      closeUpTo(Infinity);
      line = span.line;
      column = 0;
    }
    closeUpTo(span.start);
    open.push(span);
  }
  closeUpTo(Infinity);
  return flat;
}
