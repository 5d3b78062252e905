/** A row of a table: its cells, trimmed, and the line of the file (from 0) that it begins in. */
export interface Row { readonly cells: readonly string[]; readonly line: number }
/** From where to where in a text: offsets, the end exclusive. */
export interface Span { readonly start: number; readonly end: number }
/** A row, and where each of its cells stands, quotation marks included. */
export interface PlacedRow extends Row { readonly spans: readonly Span[] }
export interface PlacedTable {
  /** What parts the cells. */
  readonly mark: string;
  readonly rows: readonly PlacedRow[];
  /** Where a quotation mark stands that nothing closes, so that all behind it is one cell; null where there is none. */
  readonly unclosed: number | null;
}

/** The rows of a table in text, as `readPlacedTable` has them. */
export function readTable(text: string): Row[] { return readPlacedTable(text).rows.map(({ cells, line }) => ({ cells, line })); }

/**
 * A table in text (RFC 4180): cells parted by the mark that is commonest in the first line (";", tab or ","), in quotation marks where they hold
 * that mark, a line end or a quotation mark (doubled). Rows without anything are left out. Whatever the text, there is an answer: a quotation mark that does not begin a cell is a
 * character like others, and one that nothing closes ends with the file.
 */
export function readPlacedTable(text: string): PlacedTable {
  const first = /^[^\r\n]*/.exec(text)![0], mark = [';', '\t', ','].reduce((best, next) => first.split(next).length > first.split(best).length ? next : best);
  const rows: PlacedRow[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0, line = 0, unclosed: number | null = null;
  while (at < text.length) {
    const cells: string[] = [], spans: Span[] = [], begun = line;
    for (;;) {
      while (text[at] === ' ') at++;
      const start = at;
      cells.push(readCell());
      spans.push({ start, end: start + text.slice(start, at).trimEnd().length });
      if (at >= text.length || text[at] !== mark) break;
      at++;
      // A mark at the very end has an empty cell behind it.
      if (at >= text.length) { cells.push(''); spans.push({ start: at, end: at }); break; }
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.some(cell => cell !== '')) rows.push({ cells, spans, line: begun });
  }
  return { mark, rows, unclosed };

  function readCell(): string {
    const begun = at;
    if (text[at] !== '"') {
      while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++;
      return text.slice(begun, at).trim();
    }
    let cell = '', closed = false;
    for (at++; at < text.length; at++) {
      if (text[at] === '"') { if (text[at + 1] !== '"') { closed = true; at++; break; } at++; }
      if (text[at] === '\n' || text[at] === '\r' && text[at + 1] !== '\n') line++;
      cell += text[at];
    }
    if (!closed) unclosed = begun;
    // What follows the closing mark belongs to the cell, as people mean it.
    const from = at;
    while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++;
    return (cell + text.slice(from, at)).trim();
  }
}
