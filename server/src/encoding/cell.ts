/** A cell of a table as RFC 4180 writes it: in quotation marks, these doubled, where it has one, a line end, or the mark between cells. */
export function quotedCell(text: string, mark: string): string { return text.includes(mark) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text; }
