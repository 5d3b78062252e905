import { quotedCell } from '../../../server/src/encoding/cell';
import type { Formats } from './formats';
import type { Cell, Column, Table } from './tables';

/** Says that the file is UTF-8: without it a spreadsheet takes Cyrillic for something else. */
const byteOrderMark = '\uFEFF';

/**
 * A table as RFC 4180 has it: commas, quotation marks doubled, lines that end with CR LF. Counts are bare digits; a fraction has the decimal sign of the language,
 * in quotation marks where that is a comma.
 */
export function csvOf({ columns, rows }: Table, formats: Formats, title: (column: Column) => string): string {
  const lines = [columns.map(column => quoted(safe(title(column)))), ...rows.map(row => row.map((cell, at) => written(cell, columns[at], formats)))];
  return byteOrderMark + lines.map(cells => `${cells.join(',')}\r\n`).join('');
}

function written(cell: Cell, { kind }: Column, formats: Formats): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(safe(cell));
  const value = kind === 'share' ? cell * 100 : kind === 'time' ? Math.round(cell) : cell, digits = Math.round(value * 10) / 10;
  return quoted(String(digits).replace('.', formats.decimalSign));
}

/** A spreadsheet calculates what begins like a formula: what comes from a transcript is text, and an apostrophe says so. */
function safe(text: string): string { return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text; }

function quoted(text: string): string { return quotedCell(text, ','); }
