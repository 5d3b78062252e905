import type { Path } from '../directory';
import type { Edit } from './model';

/** Writes into a text that holds a tree of lists and entries; whatever is there stays as it is. Null where the text is written in a way that this does not know. */
export interface TreeWriter {
  /** Adds fields to the entry at a path. */
  addFields(path: Path, fields: Readonly<Record<string, unknown>>): Edit[] | null;
  /** Puts a value in the place of one that says nothing (null, an empty text). */
  fill(path: Path, value: unknown): Edit[] | null;
  /** Adds items behind the last of the list at a path, an edit for each. */
  addItems(path: Path, items: readonly unknown[]): Edit[][] | null;
}

/** How lines end in a text. */
export function newlineOf(text: string): string { return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'; }

/** The blanks that the line begins with in which an offset lies. */
export function indentAt(text: string, offset: number): string { return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))![0]; }

export function lineStart(text: string, offset: number): number { return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1; }

/** Where the line ends in which an offset lies, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest < 0 ? text.length : offset + rest;
}

/** The text with all edits made; those at one place go one after the other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, index) => ({ ...edit, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let written = '', at = 0;
  for (const edit of sorted) {
    written += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return written + text.slice(at);
}
