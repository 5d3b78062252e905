/** How much of a file is read to tell what it is, in UTF-16 units. */
export const unitsRead = 64 * 1024;

/** The first lines of a text, `unitsRead` at most; a line that the limit would cut is left out where a whole one stands before it. */
export function beginning(text: string): string {
  if (text.length <= unitsRead) return text;
  const cut = Math.max(text.lastIndexOf('\n', unitsRead), text.lastIndexOf('\r', unitsRead));
  return text.slice(0, cut > 0 ? cut : unitsRead);
}
