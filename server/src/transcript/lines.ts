import type { Position, Range } from 'vscode-languageserver-types';

const LF = 10, CR = 13;

/**
 * A text as its lines. A line ends at LF, CRLF or CR only (as the Language Server Protocol has it): U+2028 and its kin are
 * ordinary characters. All columns and offsets are UTF-16 code units, a byte order mark counts as one.
 */
export class Lines {
  private constructor(readonly source: string, private readonly starts: Uint32Array, private readonly ends: Uint32Array) {}

  /** Splits any string; "" has one empty line, a final line end opens one more empty line. */
  static of(source: string): Lines {
    const starts: number[] = [0], ends: number[] = [];
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (unit !== LF && unit !== CR) continue;
      ends.push(at);
      if (unit === CR && source.charCodeAt(at + 1) === LF) at++;
      starts.push(at + 1);
    }
    ends.push(source.length);
    return new Lines(source, Uint32Array.from(starts), Uint32Array.from(ends));
  }

  get count(): number { return this.starts.length; }
  /** Offset of the line's first code unit. */
  start(line: number): number { return this.starts[line]; }
  /** Offset just behind the line's text, before its line end. */
  end(line: number): number { return this.ends[line]; }
  /** The line without its line end. */
  text(line: number): string { return this.source.slice(this.starts[line], this.ends[line]); }
  length(line: number): number { return this.ends[line] - this.starts[line]; }
  /** The line end as written: "\n", "\r\n", "\r", or "" at the end of the text. */
  eol(line: number): string { return this.source.slice(this.ends[line], line + 1 < this.count ? this.starts[line + 1] : this.source.length); }
  /** The line end that the text uses first, "\n" where it has none: what an inserted line is to end with. */
  get newline(): string { return this.count > 1 ? this.eol(0) : '\n'; }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.source.length;
    return Math.min(this.starts[position.line] + Math.max(0, position.character), this.ends[position.line]);
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.source.length));
    let low = 0, high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= at) low = middle; else high = middle - 1;
    }
    return { line: low, character: Math.min(at, this.ends[low]) - this.starts[low] };
  }

  /** The text of a range, line ends as written. */
  slice(range: Range): string { return this.source.slice(this.offsetAt(range.start), this.offsetAt(range.end)); }

  /** A range inside one line. */
  within(line: number, start: number, end: number): Range { return { start: { line, character: start }, end: { line, character: end } }; }
}
