import type { PageSection } from '#protocol';
import { Alignment } from '../rules/checking/alignment';
import { sectionedOf } from '../rules/near';
import type { Transcript } from '../transcript/model';
import type { Sectioned } from '../transcript/sectioned';
import { sectionOf } from './section';

/** A section as it is set, and how many sections below it that depends on. */
interface Set { readonly page: PageSection; readonly below: number }

/** A section looks at the one above it, for the paragraph that goes on. */
const above = 1;

/** How a document is set, kept by section, so that an edit sets again what it touches. What is told depends on the document alone; a section that reads as before is the same object. */
export class Pages {
  private identities: readonly object[] = [];
  private set: readonly Set[] = [];
  private told: readonly PageSection[] = [];
  /** How many sections below its own a statement goes on in, at most. */
  private farthest = 1;
  private running?: { readonly transcript: Transcript; readonly steps: Generator<void> };
  private done?: Transcript;

  /** Sets a version for so long as `goOn` says, which is asked after each section; true when it is set. */
  advance(transcript: Transcript, goOn: () => boolean): boolean {
    while (this.done !== transcript) {
      this.running ??= { transcript, steps: this.steps(sectionedOf(transcript)) };
      if (this.running.steps.next().done) { this.done = this.running.transcript; this.running = undefined; } else if (!goOn()) return false;
    }
    return true;
  }

  of(transcript: Transcript): readonly PageSection[] {
    this.advance(transcript, () => true);
    return this.told;
  }

  private *steps(document: Sectioned): Generator<void> {
    const alignment = new Alignment(this.identities, document.identities), { head, tail, now: { length }, earlier } = alignment;
    const from = Math.max(0, head - this.farthest), to = Math.min(length, length - tail + above), shift = length - earlier.length, made: Set[] = [];
    for (let section = from; section < to; section++) {
      const own = alignment.of(section), before = own >= 0 ? this.set[own] : undefined;
      if (before && alignment.isKept(section, { above, below: before.below })) { made.push(before); continue; }
      const set = setOf(document, section);
      made.push(before && isSame(before.page, set.page) ? { ...set, page: before.page } : set);
      this.farthest = Math.max(this.farthest, set.below);
      yield;
    }
    this.set = [...this.set.slice(0, from), ...made, ...this.set.slice(to - shift)];
    this.told = [...this.told.slice(0, from), ...made.map(({ page }) => page), ...this.told.slice(to - shift)];
    this.identities = alignment.now;
  }
}

function setOf(document: Sectioned, section: number): Set {
  const until = Math.max(document.spokenUntil(section), Math.min(section + 1, document.count - 1));
  // The last section that was looked at says whether the document goes on: its end is a section too.
  return { page: sectionOf(document, section), below: until - section + (until >= document.count - 1 ? 1 : 0) };
}

function isSame(one: PageSection, other: PageSection): boolean { return one.lines === other.lines && JSON.stringify(one.blocks) === JSON.stringify(other.blocks); }
