import type { Transcript } from '../../transcript/model';
import { replaced } from '../../transcript/parts/row';
import type { Sectioned } from '../../transcript/sectioned';
import { sectionedOf } from '../near';
import { Alignment } from './alignment';
import { Versions } from './versions';

/** What is kept of a section; `below`: how many sections below its own that depends on. */
export interface SectionRow { readonly below: number }

export interface SectionRowMaker<Row extends SectionRow> {
  /** How many sections above its own a row depends on. */
  readonly above: number;
  /** Makes a section's row; `before`: what it was, where the section is the same and something beside it is other. */
  make(document: Sectioned, section: number, before: Row | undefined): Row;
  /** `removed` rows from `from` on gave way to others; what an edit did not reach is not among them. */
  changed?(from: number, removed: number, made: readonly Row[]): void;
}

/** Something that is kept of a document section by section: an edit makes anew what it touches. What is kept depends on the document alone, never on what it was before. */
export class SectionRows<Row extends SectionRow> {
  private identities: readonly object[] = [];
  private rows: readonly Row[] = [];
  private below = 0;
  private readonly versions = new Versions<Transcript>(transcript => this.steps(sectionedOf(transcript)));

  constructor(private readonly maker: SectionRowMaker<Row>) {}

  /** The rows of the version that was reached last. */
  get all(): readonly Row[] { return this.rows; }
  /** How many sections below its own a row depends on, at most. */
  get farthest(): number { return this.below; }

  /** Reads a version for so long as `goOn` says, which is asked after each section; true when all of it is known. */
  advance(transcript: Transcript, goOn: () => boolean): boolean { return this.versions.advance(transcript, goOn); }

  /** The rows of a version. */
  of(transcript: Transcript): readonly Row[] {
    this.advance(transcript, () => true);
    return this.rows;
  }

  private *steps(document: Sectioned): Generator<void> {
    const { above } = this.maker, alignment = new Alignment(this.identities, document.identities), { head, tail, now: { length }, earlier } = alignment;
    const from = Math.max(0, head - this.below), to = Math.min(length, length - tail + above), removed = to - (length - earlier.length) - from, made: Row[] = [];
    for (let section = from; section < to; section++) {
      const own = alignment.of(section), before = own >= 0 ? this.rows[own] : undefined;
      if (before && alignment.isKept(section, { above, below: before.below })) { made.push(before); continue; }
      const row = this.maker.make(document, section, before);
      made.push(row);
      this.below = Math.max(this.below, row.below);
      yield;
    }
    this.rows = replaced(this.rows, from, removed, made);
    this.identities = alignment.now;
    this.maker.changed?.(from, removed, made);
  }
}

/**
 * How many sections below its own one depends on whose statements go on until another.
 * @param until Place of that section. The last one that was looked at says whether the document goes on: its end is a section too.
 */
export function belowOf(document: Sectioned, section: number, until: number): number { return until - section + (until >= document.count - 1 ? 1 : 0); }
