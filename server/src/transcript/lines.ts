import type { Position, Range } from 'vscode-languageserver-types';
import { replaced } from './parts/row';
import { mostLines, piecesOf, type Piece } from './piece';

const LF = 10, CR = 13;

/** What an edit replaced: `removed` pieces from index `at` on gave way to `added` ones. */
export interface Splice { readonly lines: Lines; readonly at: number; readonly removed: number; readonly added: number }

/**
 * A text as its lines. A line ends at LF, CRLF or CR only (as the Language Server Protocol has it): U+2028 and its kin are
 * ordinary characters. All columns and offsets are UTF-16 code units, a byte order mark counts as one.
 *
 * Immutable. The text is kept in pieces of some dozens of lines, which versions share: an edit makes the pieces anew that it touches, and
 * two short tables of where pieces begin, which are copied as they are but for what the edit moved.
 */
export class Lines {
  /** For each piece its first line and its offset, and, as one more, those behind the last. */
  private readonly firstLines: Uint32Array;
  private readonly offsets: Uint32Array;
  /** The piece that was asked for last: lines are mostly asked for in order. */
  private hint = 0;
  private whole?: string;

  protected constructor(readonly pieces: readonly Piece[], private readonly most: number, source?: string, tables?: Tables) {
    this.whole = source;
    ({ firstLines: this.firstLines, offsets: this.offsets } = tables ?? tablesOf(pieces));
  }

  /** Splits any string; "" has one empty line, a final line end opens one more empty line. `most`: lines a piece; nothing that is said of the text depends on it. */
  static of(source: string, most = mostLines): Lines { return new Lines(piecesOf(source, 0, source.length, true, most), most, source); }

  /** The same text; `look` is told each piece that a line, a position or a range is asked of. */
  watched(look: (piece: number) => void): Lines { const { firstLines, offsets } = this; return new WatchedLines(this, { firstLines, offsets }, look); }

  /** The whole text. Costs its length at the first call: not for what happens at each key. */
  get source(): string { return this.whole ??= this.pieces.map(piece => piece.text).join(''); }
  /** Units of the whole text. */
  get size(): number { return this.offsets[this.pieces.length]; }
  get count(): number { return this.firstLines[this.pieces.length]; }

  /** The first line of a piece. */
  firstLine(piece: number): number { return this.firstLines[piece]; }
  /** The index of the piece that holds a line of the text. */
  pieceAt(line: number): number {
    const { firstLines } = this, { hint } = this;
    if (line >= firstLines[hint]) {
      if (line < firstLines[hint + 1]) return hint;
      if (line < firstLines[hint + 2]) return this.hint = hint + 1;
    }
    return this.hint = search(firstLines, this.pieces.length, line);
  }

  /** Offset of the line's first code unit. */
  start(line: number): number { const at = this.pieceAt(line), piece = this.pieces[at]; return this.offsets[at] + piece.start(line - this.firstLines[at]) - piece.from; }
  /** Offset just behind the line's text, before its line end. */
  end(line: number): number { const at = this.pieceAt(line), piece = this.pieces[at]; return this.offsets[at] + piece.end(line - this.firstLines[at]) - piece.from; }
  /** The line without its line end. */
  text(line: number): string { const at = this.pieceAt(line), piece = this.pieces[at], own = line - this.firstLines[at]; return piece.buffer.slice(piece.start(own), piece.end(own)); }
  length(line: number): number { const at = this.pieceAt(line), piece = this.pieces[at], own = line - this.firstLines[at]; return piece.end(own) - piece.start(own); }
  /** The line end as written: "\n", "\r\n", "\r", or "" at the end of the text. */
  eol(line: number): string { const at = this.pieceAt(line), piece = this.pieces[at], own = line - this.firstLines[at]; return piece.buffer.slice(piece.end(own), piece.start(own + 1)); }
  /** The line end that the text uses first, "\n" where it has none: what an inserted line is to end with. */
  get newline(): string { return this.count > 1 ? this.eol(0) : '\n'; }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.size;
    return Math.min(this.start(position.line) + Math.max(0, position.character), this.end(position.line));
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.size)), index = this.pieceOf(at), piece = this.pieces[index];
    const own = piece.lineAt(at - this.offsets[index]), line = this.firstLines[index] + own;
    return { line, character: Math.min(at - this.offsets[index], piece.end(own) - piece.from) - (piece.start(own) - piece.from) };
  }

  /** The index of the piece that holds an offset of the text. */
  protected pieceOf(offset: number): number { return search(this.offsets, this.pieces.length, offset); }

  /** The text of a range, line ends as written. */
  slice(range: Range): string { return this.between(this.offsetAt(range.start), this.offsetAt(range.end)); }

  /** The text between two offsets; costs what it gives. */
  between(from: number, to: number): string {
    if (to <= from || from >= this.size) return '';
    if (this.whole !== undefined) return this.whole.slice(Math.max(0, from), to);
    const first = search(this.offsets, this.pieces.length, Math.max(0, from));
    let text = '';
    for (let at = first; at < this.pieces.length && this.offsets[at] < to; at++) {
      const { buffer, from: begin, to: end } = this.pieces[at], shift = begin - this.offsets[at];
      text += buffer.slice(Math.max(begin, from + shift), Math.min(end, to + shift));
    }
    return text;
  }

  /** A range inside one line. */
  within(line: number, start: number, end: number): Range { return { start: { line, character: start }, end: { line, character: end } }; }

  /** The text with `text` instead of what stands from offset `from` to `to`. */
  edit(from: number, to: number, text: string): Splice {
    const { pieces, offsets } = this, last = pieces.length - 1;
    let first = search(offsets, pieces.length, from), behind = search(offsets, pieces.length, to);
    // A piece ends in a line end: what ends at one goes with what stands behind it.
    let put = this.between(offsets[first], from) + text + this.between(to, offsets[behind + 1]);
    while (behind < last && !(endsLine(put) && !(put.charCodeAt(put.length - 1) === CR && pieces[behind + 1].buffer.charCodeAt(pieces[behind + 1].from) === LF))) put += pieces[++behind].text;
    if (first > 0 && put.charCodeAt(0) === LF && pieces[first - 1].buffer.charCodeAt(pieces[first - 1].to - 1) === CR) put = pieces[--first].text + put;
    // Pieces that edits have left with little are joined, so that their number goes with the text's size.
    if (put.length < smallest && first > 0) put = pieces[--first].text + put;
    const made = piecesOf(put, 0, put.length, behind === last, this.most);
    const lines = new Lines(replaced(pieces, first, behind + 1 - first, made), this.most, undefined, this.tables(first, behind + 1, made));
    return { lines, at: first, removed: behind - first + 1, added: made.length };
  }

  /** The tables, were pieces from `first` to before `behind` others. No piece but these is looked at: a document has thousands. */
  private tables(first: number, behind: number, made: readonly Piece[]): Tables {
    const own = tablesOf(made), firstLines = spliced(this.firstLines, first, behind, own.firstLines), offsets = spliced(this.offsets, first, behind, own.offsets);
    return { firstLines, offsets };
  }
}

/** For each piece its first line and its offset, and, as one more, those behind the last. */
interface Tables { readonly firstLines: Uint32Array; readonly offsets: Uint32Array }

function tablesOf(pieces: readonly Piece[]): Tables {
  const firstLines = new Uint32Array(pieces.length + 1), offsets = new Uint32Array(pieces.length + 1);
  for (let i = 0; i < pieces.length; i++) {
    firstLines[i + 1] = firstLines[i] + pieces[i].count;
    offsets[i + 1] = offsets[i] + pieces[i].length;
  }
  return { firstLines, offsets };
}

/** A table of where things begin with those of `own` in the place of its own from `first` to before `behind`; what stands behind moves along. */
function spliced(table: Uint32Array, first: number, behind: number, own: Uint32Array): Uint32Array {
  const count = own.length - 1, all = new Uint32Array(table.length - (behind - first) + count), base = table[first], moved = base + own[count] - table[behind];
  all.set(table.subarray(0, first));
  for (let at = 0; at < count; at++) all[first + at] = base + own[at];
  for (let from = behind, to = first + count; from < table.length; from++, to++) all[to] = table[from] + moved;
  return all;
}

class WatchedLines extends Lines {
  constructor(private readonly of: Lines, tables: Tables, private readonly look: (piece: number) => void) { super(of.pieces, mostLines, undefined, tables); }

  override get source(): string { return this.of.source; }
  override pieceAt(line: number): number { const at = super.pieceAt(line); this.look(at); return at; }
  protected override pieceOf(offset: number): number { const at = super.pieceOf(offset); this.look(at); return at; }
}

/** Pieces below this many units are joined to the one before when they are edited. */
const smallest = 512;

function endsLine(text: string): boolean { const unit = text.charCodeAt(text.length - 1); return unit === LF || unit === CR; }

/** The last index below `count` whose start is at or before `at`. */
function search(starts: Uint32Array, count: number, at: number): number {
  let low = 0, high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= at) low = middle; else high = middle - 1;
  }
  return low;
}
