/** A table in plain text: columns as wide as they need, the first one left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map(row => row.map(String)), widths = head.map((_, column) => Math.max(...lines.map(row => row[column].length)));
  return lines.map(row => `  ${row.map((cell, column) => column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])).join('  ')}`.trimEnd()).join('\n');
}
