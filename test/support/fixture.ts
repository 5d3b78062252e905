import type { Position, Range } from 'vscode-languageserver-types';

/** A range drawn under the text, with what is written behind it: `^^^^ code: message`. */
export interface Drawn { readonly range: Range; readonly label: string }

export interface FixtureFile {
  /** What the `//- name` line says; "transcript.txt" for a file without one. */
  readonly name: string;
  /** The text without drawings and cursor. */
  readonly text: string;
  /** Where `$0` stood. */
  readonly cursor: Position | null;
  readonly drawn: readonly Drawn[];
}

export interface FixtureOptions {
  /** Line end of the texts, "\n" by default. */
  readonly newline?: '\n' | '\r\n' | '\r';
  /** Puts a byte order mark before each text (drawings do not count it). */
  readonly bom?: boolean;
}

const defaultName = 'transcript.txt', fileLine = /^\/\/- +(\S.*)$/, drawing = /^( *)(\^+)(?: +(.*))?$/;

/**
 * Reads a test's own picture of one or several files, in the manner of texlab and rust-analyzer: a line of carets draws a range
 * under the line of text above it (several such lines draw several), `$0` is the cursor, a line `//- name` begins a file.
 * Indentation that all lines share and the first line end are dropped, so that a picture can stand in a template string.
 * Carets count UTF-16 units as they are seen, the cursor's two characters included.
 */
export function fixture(picture: string, options: FixtureOptions = {}): FixtureFile[] {
  const files: { name: string; lines: string[] }[] = [];
  for (const line of dedent(picture)) {
    const named = fileLine.exec(line);
    if (named) files.push({ name: named[1].trim(), lines: [] });
    else if (files.length) files[files.length - 1].lines.push(line);
    else files.push({ name: defaultName, lines: [line] });
  }
  // A file that another follows ends with its last line's line end, as it would on disk.
  files.slice(0, -1).forEach(file => { if (file.lines.at(-1) !== '') file.lines.push(''); });
  return files.map(file => readFile(file.name, file.lines, options));
}

/** The only file of a picture. */
export function onlyFile(picture: string, options: FixtureOptions = {}): FixtureFile {
  const files = fixture(picture, options);
  if (files.length !== 1) throw new Error(`one file expected, ${files.length} drawn`);
  return files[0];
}

function readFile(name: string, lines: readonly string[], options: FixtureOptions): FixtureFile {
  const text: string[] = [], drawn: Drawn[] = [];
  let cursor: Position | null = null;
  for (const line of lines) {
    const marks = drawing.exec(line);
    if (marks) {
      if (!text.length) throw new Error('a drawing needs a line of text above it');
      const at = text.length - 1, column = (seen: number) => unseen(seen, cursor?.line === at ? cursor.character : null);
      const start = marks[1].length, end = start + marks[2].length;
      drawn.push({ range: { start: { line: at, character: column(start) }, end: { line: at, character: column(end) } }, label: (marks[3] ?? '').trim() });
      continue;
    }
    const at = line.indexOf('$0');
    if (at >= 0) cursor = { line: text.length, character: at };
    text.push(at < 0 ? line : line.slice(0, at) + line.slice(at + 2));
  }
  const shifted = options.bom ? shiftFirstLine : <T>(value: T) => value;
  return {
    name, text: (options.bom ? '\uFEFF' : '') + text.join(options.newline ?? '\n'), cursor: cursor && shifted(cursor),
    drawn: drawn.map(({ range, label }) => ({ range: { start: shifted(range.start), end: shifted(range.end) }, label })),
  };
}

/** A column as seen, without the cursor's `$0` before it. */
function unseen(column: number, cursor: number | null): number {
  return cursor === null || column <= cursor ? column : Math.max(cursor, column - 2);
}

function shiftFirstLine<T extends Position | null>(position: T): T {
  return position && position.line === 0 ? { ...position, character: position.character + 1 } : position;
}

function dedent(picture: string): string[] {
  const lines = (picture.startsWith('\n') ? picture.slice(1) : picture).split('\n');
  const indents = lines.filter(line => line.trim()).map(line => line.length - line.trimStart().length);
  const shared = indents.length ? Math.min(...indents) : 0;
  return lines.map((line, at) => at === lines.length - 1 && !line.trim() ? '' : line.slice(shared));
}
