/** The tests' own idea of how an edit changes a text, apart from the server's: the protocol's definition, word for word. */
export interface Place { readonly line: number; readonly character: number }
export interface Change { readonly range: { readonly start: Place; readonly end: Place }; readonly text: string }

/** Offset in UTF-16 units; places behind a line's end mean its end, behind the last line the text's end. */
export function offsetOf(text: string, { line, character }: Place): number {
  const lines = text.split(/\r\n|\r|\n/), ends = text.match(/\r\n|\r|\n/g) ?? [];
  if (line >= lines.length) return text.length;
  let offset = 0;
  for (let at = 0; at < line; at++) offset += lines[at].length + ends[at].length;
  return offset + Math.min(character, lines[line].length);
}

export function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  // Between CR and LF there is no place of its own: it is the end of the line.
  const inside = text[offset - 1] === '\r' && text[offset] === '\n';
  return inside ? placeOf(text, offset - 1) : { line: lines.length - 1, character: lines[lines.length - 1].length };
}

export function apply(text: string, { range, text: inserted }: Change): string {
  return text.slice(0, offsetOf(text, range.start)) + inserted + text.slice(offsetOf(text, range.end));
}

/** Edits of one answer (a fix): all places are those of the text before, none overlap. */
export function applyAll(text: string, edits: readonly { range: Change['range']; newText: string }[]): string {
  const last = [...edits].sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start) || edits.indexOf(b) - edits.indexOf(a));
  return last.reduce((now, { range, newText }) => now.slice(0, offsetOf(text, range.start)) + newText + now.slice(offsetOf(text, range.end)), text);
}
