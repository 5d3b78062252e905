import type { Position } from 'vscode-languageserver-types';
import { Alignment } from '../rules/checking/alignment';
import { sectionedOf } from '../rules/near';
import { comparePositions } from '../rules/places';
import type { Statement, Transcript } from '../transcript/model';
import { Blocks } from '../transcript/parts/blocks';
import type { Sectioned } from '../transcript/sectioned';
import { keyOf, shareOf, speaking, type Share, type Speaking } from './share';

/** Where one begins to read a statement: at the name before the words, or at the words that the name stands behind. */
export function beginningOf({ range, attribution }: Statement): Position {
  return attribution && comparePositions(attribution.range.start, range.start) < 0 ? attribution.range.start : range.start;
}

/**
 * Who speaks in a document and how much, kept by section and summed, so that an edit counts again what it touches. What is told depends on the document
 * alone, never on what it was before.
 */
export class Speakers {
  private identities: readonly object[] = [];
  private shares: readonly Share[] = [];
  private blocks = new Blocks<Share>([]);
  /** How many sections below its own a statement goes on in, at most. */
  private farthest = 0;
  private running?: { readonly transcript: Transcript; readonly steps: Generator<void> };
  private done?: Transcript;

  /** Counts a version for so long as `goOn` says, which is asked after each section; true when it is counted. */
  advance(transcript: Transcript, goOn: () => boolean): boolean {
    while (this.done !== transcript) {
      this.running ??= { transcript, steps: this.steps(sectionedOf(transcript)) };
      if (this.running.steps.next().done) { this.done = this.running.transcript; this.running = undefined; } else if (!goOn()) return false;
    }
    return true;
  }

  /** Who says how much in a version. */
  of(transcript: Transcript): Speaking {
    this.advance(transcript, () => true);
    return this.blocks.sum(speaking);
  }

  /** The statements of one speaker, or those that nobody is named for, in order. Looks only where there are some. */
  *statements(transcript: Transcript, key: string): Generator<Statement> {
    this.advance(transcript, () => true);
    const document = sectionedOf(transcript);
    for (let section = 0; section < this.shares.length; section++) yield* this.inSection(document, section, key);
  }

  /** The statement that a place is in, or behind; on the line where one begins, before its label, that one. Null before the first. */
  at(transcript: Transcript, place: Position): Statement | null {
    const document = sectionedOf(transcript), last = document.sectionAt(Math.max(0, Math.min(place.line, document.lines.count - 1)));
    for (let section = last; section >= 0; section--) {
      const statements = document.statementsIn(section), before = statements.findLast(statement => comparePositions(beginningOf(statement), place) <= 0);
      const here = section === last ? statements.find(statement => beginningOf(statement).line === place.line) : undefined;
      if (here && (!before || beginningOf(before).line < place.line)) return here;
      if (before) return before;
    }
    return null;
  }

  /** The statement of a speaker that comes next behind a place, or last before it, the place being where a statement begins (`beginningOf`). */
  next(transcript: Transcript, key: string, place: Position, step: 1 | -1): Statement | null {
    this.advance(transcript, () => true);
    const document = sectionedOf(transcript), isBeyond = (statement: Statement) => comparePositions(beginningOf(statement), place) * step > 0;
    for (let section = document.sectionAt(Math.max(0, Math.min(place.line, document.lines.count - 1))); section >= 0 && section < this.shares.length; section += step) {
      const found = this.inSection(document, section, key).filter(isBeyond);
      if (found.length > 0) return step > 0 ? found[0] : found.at(-1)!;
    }
    return null;
  }

  private inSection(document: Sectioned, section: number, key: string): readonly Statement[] {
    if (!this.shares[section].said.some(said => said.key === key)) return [];
    return document.statementsIn(section).filter(statement => keyOf(statement) === key);
  }

  private *steps(document: Sectioned): Generator<void> {
    const alignment = new Alignment(this.identities, document.identities), { head, tail, now: { length }, earlier } = alignment;
    const from = Math.max(0, head - this.farthest), to = length - tail, shift = length - earlier.length, made: Share[] = [];
    for (let section = from; section < to; section++) {
      const own = alignment.of(section), before = own >= 0 ? this.shares[own] : undefined;
      if (before && alignment.isKept(section, { above: 0, below: before.below })) { made.push(before); continue; }
      const share = shareOf(document, section);
      made.push(share);
      this.farthest = Math.max(this.farthest, share.below);
      yield;
    }
    this.blocks.splice(from, to - shift - from, made);
    this.shares = [...this.shares.slice(0, from), ...made, ...this.shares.slice(to - shift)];
    for (let section = from; section < (shift ? length : to); section++) this.shares[section].index = section;
    this.identities = alignment.now;
  }
}
