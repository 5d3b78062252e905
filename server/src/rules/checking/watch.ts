import type { Sectioned } from '../../transcript/sectioned';
import { nearOf, type Near } from '../near';
import type { Page } from '../rule';

/** How far a look at one section went: sections above and below it. */
export interface Reach { readonly above: number; readonly below: number }

/** The text and what stands near, seen from one section: remembers how far one looked, and what one asked of the whole document. */
export class Watch {
  readonly page: Page;
  readonly near: Near;
  private low: number;
  private high: number;
  private readonly facts = new Set<number>();

  constructor(document: Sectioned, page: Page, private readonly section: number) {
    this.low = this.high = section;
    const last = document.count - 1;
    // Who looks at the first section may have seen that nothing stands above it, and likewise below the last.
    const look = (at: number) => {
      if (at <= this.low) this.low = at <= 0 ? -1 : at;
      if (at >= this.high) this.high = at >= last ? last + 1 : at;
    };
    look(section);
    this.page = { lines: page.lines.watched(look), language: page.language, convention: page.convention };
    this.near = nearOf(document, look);
    look(document.spokenUntil(section));
  }

  readonly ask = (fact: number): void => { this.facts.add(fact); };

  get reach(): Reach { return { above: this.section - this.low, below: this.high - this.section }; }
  /** The facts that were asked. */
  get asked(): Int32Array { return Int32Array.from(this.facts); }
}
