import { parse } from '.';

/** How much of a file is read to tell what it is. */
export const unitsRead = 64 * 1024;

/**
 * Whether a text reads as a transcript: three attributed statements or more that hold at least half of the lines with
 * words, and a convention that recognition believes in. Reads the first 64 k UTF-16 units only, so that a long file costs
 * no more than a short one. Never throws.
 */
export function looksLikeTranscript(text: string): boolean {
  const { lines, statements, convention } = parse(beginning(text));
  if (convention.confidence < 0.5) return false;
  const attributed = statements.filter(statement => statement.attribution);
  if (attributed.length < 3) return false;
  const spoken = new Set<number>();
  for (const { range, attribution } of attributed) {
    for (const { start, end } of [range, attribution!.range]) for (let line = start.line; line <= end.line; line++) spoken.add(line);
  }
  let written = 0, covered = 0;
  for (let line = 0; line < lines.count; line++) {
    if (!lines.text(line).trim()) continue;
    written++;
    if (spoken.has(line)) covered++;
  }
  return covered * 2 >= written;
}

/** The first lines of a text; a line that the limit would cut is left out where a whole one stands before it. */
function beginning(text: string): string {
  if (text.length <= unitsRead) return text;
  const cut = Math.max(text.lastIndexOf('\n', unitsRead), text.lastIndexOf('\r', unitsRead));
  return text.slice(0, cut > 0 ? cut : unitsRead);
}
