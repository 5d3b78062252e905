import type { Label } from './convention/label';
import { Labelling } from './convention/labelling';
import { Lines, type Splice } from './lines';
import { mannerOf, tallied } from './manner';
import type { Transcript } from './model';
import { Blocks } from './parts/blocks';
import type { Ground } from './parts/ground';
import { Part, type Section } from './parts/part';
import { replaced } from './parts/row';
import { KnownLabels } from './reading/labels';
import { readPart } from './reading/lines';
import { frontMatterEnd } from './turns/frontMatter';
import { Turning } from './turns/turning';
import { View } from './view';

/** Finds the quotations in parts that were read, beside who speaks. */
export interface Quotes {
  /** The text's language: BCP 47 primary tag, "und" where it was not told. */
  readonly language: string;
  /** Takes a part out of the document, or puts one in. */
  discard(part: Part): void;
  enter(part: Part): void;
  /** Reads on after an edit. `fresh`: parts that are new; `changed`: parts whose lines are of other kinds now, these included. */
  read(ground: Ground, fresh: ReadonlySet<Part>, changed: ReadonlySet<Part>): Iterable<void>;
}

const noQuotes: Quotes = { language: 'und', discard() { /* Nothing is kept of it. */ }, enter() { /* Nor is anything looked for. */ }, read: () => [] };

/** Text that takes the place of what stands from offset `from` to `to`. */
export interface Edit { readonly from: number; readonly to: number; readonly text: string }

/**
 * Reads a text, and reads on as it is edited: who speaks from where to where. The text is read by parts; each step of recognition is taken
 * again for the parts that an edit touches, and for those for which something that it asked of others is other now. What holds for the
 * whole document (its convention, which side labels stand on) is summed over the parts and comes in steps, so that an edit hardly ever moves it.
 *
 * The result depends on the text only, never on the edits that led to it. Any string gives a result; it never throws.
 */
export class SpokenRecogniser implements Ground {
  lines: Lines;
  parts: Part[];
  readonly blocks: Blocks<Part>;
  readonly altered: Set<Part>;
  from = 0;
  private readonly known = new KnownLabels();
  private readonly labelling = new Labelling();
  private readonly turning = new Turning();
  protected readonly quoting: Quotes = noQuotes;
  /** Parts whose lines have not been read, and those beside them or beside what an edit took out. */
  private readonly unread: Set<Part>;
  private readonly beside = new Set<Part>();
  /** What was told last: the sections and what each is known by, in rows of their own, so that a version that is told copies them without a look at each part. */
  private sections: readonly (Section | undefined)[];
  private identities: readonly (object | undefined)[];
  private reading?: Generator<void>;
  /** Edits that came since the last reading began. */
  private edits: Splice[] = [];

  /** `most`: lines a part; what is read does not depend on it. */
  constructor(source: string, most?: number) {
    this.lines = Lines.of(source, most);
    this.parts = this.lines.pieces.map(piece => new Part(piece));
    this.blocks = new Blocks(this.parts);
    this.unread = new Set(this.parts);
    this.altered = new Set();
    this.sections = this.identities = this.parts.map(() => undefined);
    this.arrange();
  }

  /** The text as it reads now. */
  get transcript(): Transcript {
    this.read(() => true);
    this.tell();
    const { lines, blocks, turning: { sides: { after }, told, title }, quoting: { language } } = this;
    return new View({ lines, sections: this.sections as Section[], identities: this.identities as object[], after, manner: mannerOf(blocks.sum(tallied), after, told) }, title, language);
  }

  /** Tells anew what is other since it was told last. Earlier versions keep their rows. */
  private tell(): void {
    const { altered } = this;
    if (!altered.size) return;
    const sections = this.sections.slice(), identities = this.identities.slice();
    for (const part of altered) {
      const { section, index } = part;
      sections[index] = section;
      identities[index] = section.essence;
      this.blocks.touch(index);
    }
    this.sections = sections;
    this.identities = identities;
    altered.clear();
  }

  /** Every reading of a line as a label in the text as it was read last, accepted or not, the likeliest first. */
  readingsAt(line: number): Label[] {
    const part = this.parts[this.lines.pieceAt(line)];
    return this.labelling.readingsOf(part, line - part.firstLine);
  }

  /** The text with all edits; it is read up to here by the next `read` or `transcript`. */
  get newest(): Lines { return this.edits.at(-1)?.lines ?? this.lines; }

  /** Takes an edit of the newest text. Costs what it changes; nothing is read yet. */
  edit({ from, to, text }: Edit): void { this.edits.push(this.newest.edit(from, to, text)); }

  /** Reads what has been edited, for so long as `goOn` says, which is asked after each part's step; true when all is read. */
  read(goOn: () => boolean): boolean {
    for (;;) {
      if (!this.reading) {
        for (const splice of this.edits) this.splice(splice);
        this.edits = [];
        if (!this.unread.size) return true;
        this.reading = this.steps();
      }
      do if (this.reading.next().done) { this.reading = undefined; break; } while (goOn());
      if (this.reading) return false;
    }
  }

  private *steps(): Generator<void> {
    this.frontMatter();
    const fresh = new Set(this.unread), near = new Set([...fresh, ...this.beside]);
    for (const part of fresh) {
      readPart(this, part, this.known);
      this.altered.add(part);
      this.turning.enter(part);
      this.quoting.enter(part);
      yield;
    }
    const relabelled = yield* this.labelling.read(this, fresh, near);
    for (const part of relabelled) this.altered.add(part);
    const changed = yield* this.turning.read(this, near, relabelled);
    yield* this.quoting.read(this, fresh, new Set([...fresh, ...changed]));
    this.unread.clear();
    this.beside.clear();
  }

  private splice({ lines, at, removed, added }: Splice): void {
    const made = lines.pieces.slice(at, at + added).map(piece => new Part(piece));
    for (const part of this.parts.slice(at, at + removed)) this.discard(part);
    this.parts = replaced(this.parts, at, removed, made);
    const untold: readonly undefined[] = made.map(() => undefined);
    this.blocks.splice(at, removed, made);
    this.sections = replaced(this.sections, at, removed, untold);
    this.identities = replaced(this.identities, at, removed, untold);
    // What stands behind moves where there are more parts or lines now, or fewer.
    const moved = added !== removed || lines.count !== this.lines.count;
    this.lines = lines;
    for (const part of made) this.unread.add(part);
    for (const part of [this.parts[at - 1], this.parts[at + added]] as (Part | undefined)[]) if (part) this.beside.add(part);
    this.arrange(at, moved ? this.parts.length : at + added);
  }

  private discard(part: Part): void {
    // What was never read has left no trace.
    if (!this.unread.delete(part)) {
      this.labelling.discard(part);
      this.turning.discard(part);
      this.quoting.discard(part);
    }
    this.beside.delete(part);
    this.altered.delete(part);
  }

  /** Front matter is no transcript: parts that it begins or ceases to cover are read anew. */
  private frontMatter(): void {
    const before = this.from;
    this.from = frontMatterEnd(this.lines);
    if (!before && !this.from) return;
    for (const [at, part] of this.parts.entries()) {
      if (this.unread.has(part) || part.frontLines === Math.max(0, Math.min(part.count, this.from - part.firstLine))) continue;
      this.discard(part);
      this.unread.add(this.parts[at] = new Part(part.piece));
      this.blocks.splice(at, 1, [this.parts[at]]);
      for (const beside of [this.parts[at - 1], this.parts[at + 1]] as (Part | undefined)[]) if (beside) this.beside.add(beside);
    }
    this.arrange();
  }

  /** Tells the parts, or those from one to before another, where they stand. */
  private arrange(from = 0, to = this.parts.length): void {
    for (let index = from; index < to; index++) {
      this.parts[index].index = index;
      this.parts[index].firstLine = this.lines.firstLine(index);
    }
  }
}
