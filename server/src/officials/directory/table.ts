/** A row of a table: its cells, trimmed, and the line of the file (from 0) that it begins in. */
export interface Row { readonly cells: readonly string[]; readonly line: number }

/**
 * A table in text (RFC 4180): cells parted by the mark that is commonest in the first line (";", tab or ","), in quotation marks where they hold
 * that mark, a line end or a quotation mark (doubled). Rows without anything are left out. Whatever the text, there is an answer: a quotation mark that does not begin a cell is a
 * character like others, and one that nothing closes ends with the file.
 */
export function readTable(text: string): Row[] {
  const first = /^[^\r\n]*/.exec(text)![0], mark = [';', '\t', ','].reduce((best, next) => first.split(next).length > first.split(best).length ? next : best);
  const rows: Row[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0, line = 0;
  while (at < text.length) {
    const cells: string[] = [], begun = line;
    for (;;) {
      const cell = readCell();
      cells.push(cell);
      if (at >= text.length || text[at] !== mark) break;
      at++;
      // A mark at the very end has an empty cell behind it.
      if (at >= text.length) { cells.push(''); break; }
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.some(cell => cell !== '')) rows.push({ cells, line: begun });
  }
  return rows;

  function readCell(): string {
    while (text[at] === ' ') at++;
    if (text[at] !== '"') {
      const from = at;
      while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++;
      return text.slice(from, at).trim();
    }
    let cell = '';
    for (at++; at < text.length; at++) {
      if (text[at] === '"') { if (text[at + 1] !== '"') { at++; break; } at++; }
      if (text[at] === '\n' || text[at] === '\r' && text[at + 1] !== '\n') line++;
      cell += text[at];
    }
    // What follows the closing mark belongs to the cell, as people mean it.
    const from = at;
    while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++;
    return (cell + text.slice(from, at)).trim();
  }
}
