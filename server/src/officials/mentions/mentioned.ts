import type { Official } from '../directory/model';
import { hitsIn, joinHits, without } from './find';
import type { Hit, Mention } from './mention';
import type { People } from './people';
import { namedIn, settle, type Named } from './settle';
import { Tally, type NamedPart } from './tally';

/** A stretch of whole lines of a text; another object wherever its text is another. */
export interface TextPiece { readonly text: string; readonly length: number }

/** Who is looked for: people, and some more beside them who may be others at any time; but for those who are hidden. */
export interface Wanted { readonly people: readonly People[]; readonly hidden: ReadonlySet<Official> }

/** What was found in one piece, with offsets from its first unit, and what that says of the others; `settled` in the light of the whole as of `stamp`. */
interface Row { readonly hits: readonly Hit[]; readonly named: NamedPart; settled: readonly Mention[]; stamp: number }

const none: readonly never[] = [], empty: Row = { hits: none, named: { full: none, alone: none, others: none, titles: none }, settled: none, stamp: -1 };
/** Units around a piece in which a name that begins or ends in it may go on, with the words beside it. */
const around = 256;

/**
 * The people whom a text names, kept piece by piece as the text is edited: only pieces that are other now, and those beside them, are searched
 * again; what the whole text says of who is meant is summed. The same as `mentionsIn` of the text.
 */
export class Mentioned {
  private people: readonly People[] = none;
  private hidden?: ReadonlySet<Official>;
  private pieces: readonly TextPiece[] = none;
  /** By piece: where the first of the people were found, and everybody. Rows from `next` to before `end` may be missing. */
  private first: (readonly Hit[] | undefined)[] = [];
  private rows: (Row | undefined)[] = [];
  private tally = new Tally();
  private next = 0;
  private end = 0;

  /** Searches a version of the text for so long as `goOn` says, which is asked after each piece; true when all of it is known. */
  advance(pieces: readonly TextPiece[], wanted: Wanted, goOn: () => boolean): boolean {
    this.look(wanted);
    if (pieces !== this.pieces) this.follow(pieces);
    while (this.next < this.end) {
      const at = this.next++;
      if (this.rows[at]) continue;
      this.tally.add((this.rows[at] = this.read(at)).named);
      if (!goOn()) break;
    }
    return this.next >= this.end;
  }

  /** What the text says of who is named in it, as far as it is searched. */
  get named(): Named { return this.tally; }

  /** The mentions whose family name begins in a piece, in its order; offsets from the piece's first unit, negative where a name begins in the piece before. */
  in(piece: number): readonly Mention[] {
    const row = this.rows[piece], { tally } = this;
    if (!row || row.hits.length === 0) return none;
    if (row.stamp !== tally.stamp) {
      row.settled = row.hits.flatMap(hit => settle(hit, tally) ?? []);
      row.stamp = tally.stamp;
    }
    return row.settled;
  }

  /** Forgets what was found of those who are not looked for any more. */
  private look({ people, hidden }: Wanted): void {
    const [first, second] = people;
    if (this.people[0] === first && this.people[1] === second && this.hidden === hidden) return;
    if (this.people[0] !== first) this.first = this.pieces.map(() => undefined);
    this.people = people;
    this.hidden = hidden;
    this.rows = this.pieces.map(() => undefined);
    this.tally = new Tally();
    this.next = 0;
    this.end = this.rows.length;
  }

  /** Takes over what is known of another version: all but the pieces that differ and their neighbours. */
  private follow(pieces: readonly TextPiece[]): void {
    const { pieces: old, rows } = this, most = Math.min(old.length, pieces.length);
    let head = 0, tail = 0;
    while (head < most && old[head] === pieces[head]) head++;
    while (tail < most - head && old[old.length - 1 - tail] === pieces[pieces.length - 1 - tail]) tail++;
    this.pieces = pieces;
    if (head === old.length && head === pieces.length) return;
    const from = above(pieces, head), to = below(pieces, pieces.length - tail), oldTo = to + old.length - pieces.length;
    for (let at = from; at < oldTo; at++) { const row = rows[at]; if (row) this.tally.remove(row.named); }
    const waiting = this.next < this.end, fresh = new Array<undefined>(to - from);
    this.rows = [...rows.slice(0, from), ...fresh, ...rows.slice(oldTo)];
    this.first = [...this.first.slice(0, from), ...fresh, ...this.first.slice(oldTo)];
    this.next = waiting ? Math.min(this.next, from) : from;
    this.end = waiting ? this.rows.length : to;
  }

  private read(at: number): Row {
    const { pieces, people: [people, beside] } = this, { text } = pieces[at], before = joined(pieces, above(pieces, at), at).slice(-around), behind = joined(pieces, at + 1, below(pieces, at + 1)).slice(0, around);
    const shift = before.length, whole = before + text + behind;
    const search = (wanted: People) => hitsIn(whole, wanted).filter(({ start }) => start >= shift && start < shift + text.length);
    const first = this.first[at] ??= search(people), seen = this.hidden!.size > 0 ? first.flatMap(hit => without(hit, this.hidden!)) : first;
    const hits = (beside ? joinHits(whole, seen, search(beside)) : seen).map(hit => moved(hit, -shift));
    return hits.length === 0 ? empty : { hits, named: namedIn(hits), settled: none, stamp: -1 };
  }
}

/** The first of the pieces before one that have what stands around it. */
function above(pieces: readonly TextPiece[], piece: number): number {
  let first = piece;
  for (let units = 0; first > 0 && units < around; units += pieces[first].length) first--;
  return first;
}

/** The piece behind those from one on that have what stands before it. */
function below(pieces: readonly TextPiece[], piece: number): number {
  let last = piece;
  for (let units = 0; last < pieces.length && units < around; last++) units += pieces[last].length;
  return last;
}

function joined(pieces: readonly TextPiece[], from: number, to: number): string {
  return to === from + 1 ? pieces[from].text : pieces.slice(from, to).map(({ text }) => text).join('');
}

function moved({ start, end, readings, verb, titles }: Hit, by: number): Hit {
  return { start: start + by, end: end + by, readings: readings.map(reading => ({ ...reading, start: reading.start + by, end: reading.end + by })), verb, titles };
}
