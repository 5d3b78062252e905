const LF = 10, CR = 13;

/** A piece is closed behind so many lines, or at the first line end behind so many UTF-16 units. */
export const mostLines = 64;
const mostUnits = 4096;

/**
 * A run of whole lines with their line ends: a window of a longer string, so that taking a text apart copies nothing. Knows nothing of
 * its place in the document. Only a document's last piece has a last line without a line end (which may be empty).
 */
export class Piece {
  /** Units of all lines with their line ends. */
  readonly length: number;

  /** `starts`: where each line begins in the buffer, and, as one more, where the piece ends; `eol`: units of each line end, 0 where they differ. */
  constructor(readonly buffer: string, private readonly starts: Uint32Array, private readonly last: boolean, private readonly eol: 0 | 1 | 2) {
    this.length = starts[starts.length - 1] - starts[0];
  }

  get count(): number { return this.starts.length - 1; }
  /** Where the piece begins in its buffer. */
  get from(): number { return this.starts[0]; }
  get to(): number { return this.starts[this.starts.length - 1]; }
  get text(): string { return this.buffer.slice(this.from, this.to); }

  /** Where a line begins in the buffer. */
  start(line: number): number { return this.starts[line]; }

  /** Where a line's text ends in the buffer, before its line end. */
  end(line: number): number {
    const to = this.starts[line + 1];
    if (this.last && line === this.count - 1) return to;
    if (this.eol) return to - this.eol;
    return to - (this.buffer.charCodeAt(to - 1) === LF && to - 2 >= this.starts[line] && this.buffer.charCodeAt(to - 2) === CR ? 2 : 1);
  }

  /** The line that holds an offset counted from the piece's beginning, 0 <= offset <= length. */
  lineAt(offset: number): number {
    const at = this.from + offset;
    let low = 0, high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= at) low = middle; else high = middle - 1;
    }
    return low;
  }
}

/**
 * Takes `buffer` from `from` to `to` apart into pieces. `last`: the text ends there, so that what stands behind the last line end is a line,
 * be it empty; else it must end in a line end. `most`: lines a piece.
 */
export function piecesOf(buffer: string, from: number, to: number, last: boolean, most: number): Piece[] {
  const pieces: Piece[] = [], starts = new Uint32Array(most + 2);
  let count = 1, cr = buffer.indexOf('\r', from), lf = buffer.indexOf('\n', from), pairs = 0;
  starts[0] = from;
  const close = (last: boolean, ends: number) => {
    pieces.push(new Piece(buffer, starts.slice(0, count), last, pairs === ends ? 2 : pairs ? 0 : 1));
    count = pairs = 0;
  };
  for (;;) {
    const at = lf >= 0 && (cr < 0 || lf < cr) ? lf : cr;
    if (at < 0 || at >= to) break;
    const isPair = at === cr && lf === cr + 1 && lf < to, next = at + (isPair ? 2 : 1);
    if (isPair) pairs++;
    if (lf >= 0 && lf < next) lf = buffer.indexOf('\n', next);
    if (cr >= 0 && cr < next) cr = buffer.indexOf('\r', next);
    starts[count++] = next;
    if (next < to && (count > most || next - starts[0] >= mostUnits)) {
      close(false, count - 1);
      starts[count++] = next;
    }
  }
  const ends = count - 1;
  if (last) starts[count++] = to;
  if (count > 1) close(last, ends);
  return pieces;
}
