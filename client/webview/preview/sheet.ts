import { element } from '../base/elements';
import type { Typesetter } from './block';
import type { Book } from './book';
import { Slot } from './slot';

/** Screens above and below what is in sight that are set beforehand, and those beyond which elements are given back. */
const near = 1, far = 4;
/** Pixels for a letter's share of a page, until something has been measured. */
const guessed = 0.45;
/** Estimates are made anew where the page turns out so much longer or shorter. */
const tolerance = 1.25;

/** A place that is kept where it is on the screen, whatever happens above it. */
interface Anchor { readonly element: Element; readonly top: number; readonly line: number }

/**
 * The page as elements: a stretch for each section, of which only those near what is in sight are filled. So an edit, and scrolling, cost what is in
 * sight, not what the document holds; and what its reader looks at stays where it is.
 */
export class Sheet {
  readonly element = element('main', { class: 'sheet', tabindex: '0' });
  private readonly slots: Slot[] = [];
  private perWeight = guessed;
  private only: ReadonlySet<string> | null = null;
  /** Where we scrolled to ourselves: nobody's wish. */
  private own = -1;
  /** What to do with elements that have been set anew, or moved. */
  onFilled: (slot: Slot) => void = () => undefined;

  constructor(private readonly book: Book, private readonly setter: Typesetter) {}

  get all(): readonly Slot[] { return this.slots; }
  get filled(): Slot[] { return this.slots.filter(({ set }) => set !== null); }
  slotOf(section: number): Slot | undefined { return this.slots[section]; }

  /** Shows the statements of some speakers only, or of all, after the sections from one on have become others. */
  show(only: ReadonlySet<string> | null, change?: { readonly from: number; readonly removed: number; readonly added: number }): void {
    const isOther = only !== this.only;
    this.only = only;
    this.keepingPlace(() => {
      if (change) this.splice(change);
      if (isOther) for (const slot of this.slots) if (!slot.set) slot.reserve(this.heightOf(slot.at));
      this.refill();
    });
  }

  private splice({ from, removed, added }: { readonly from: number; readonly removed: number; readonly added: number }): void {
    const kept = Math.min(removed, added), behind = this.slots[from + removed]?.element ?? null, made = Array.from({ length: added - kept }, (_, at) => new Slot(from + kept + at));
    for (const { element: gone } of this.slots.splice(from + kept, removed - kept, ...made)) gone.remove();
    for (const slot of made) this.element.insertBefore(slot.element, behind);
    if (removed !== added) this.slots.forEach((slot, at) => { slot.at = at; });
    for (let at = from; at < from + added; at++) if (!this.slots[at].set) this.slots[at].reserve(this.heightOf(at));
  }

  /** What depends on others than its own section may be other: only that is set again. */
  private refill(): void {
    for (const slot of this.slots) if (slot.set) { slot.fill(this.book, this.only, this.setter); this.onFilled(slot); }
    this.fillNear();
  }

  /** The page was scrolled or is wider now: true where its reader did it. */
  scrolled(): boolean {
    const byUs = Math.abs(this.element.scrollTop - this.own) < 2;
    this.own = -1;
    this.keepingPlace(() => this.fillNear());
    return !byUs;
  }

  /** The measure changed: what was guessed of heights is wrong. */
  resized(): void {
    this.keepingPlace(() => { for (const slot of this.slots) if (!slot.set) slot.reserve(this.heightOf(slot.at)); this.fillNear(); });
  }

  /** The line at the top, with a fraction for what of it is above. */
  get topLine(): number {
    const anchor = this.anchorAtTop();
    return anchor ? anchor.line : this.element.scrollTop <= 1 ? 0 : this.book.lineCount;
  }

  /** Puts a line at the top, or, where that is enough, into sight. */
  scrollTo(line: number, how: 'top' | 'sight' = 'top'): HTMLElement | null {
    if (this.slots.length === 0) return null;
    if (line <= 0 && how === 'top') { this.move(0); this.fillNear(); return null; }
    const section = this.book.sectionAt(Math.floor(line)), slot = this.slots[section];
    let found: HTMLElement | null = null;
    // What is set on the way there may push the place along once.
    for (let again = 0; again < 3; again++) {
      for (const each of [slot, this.slots[section + 1]]) if (each && !each.set) { each.fill(this.book, this.only, this.setter); this.onFilled(each); }
      const place = this.placeOf(slot, line), box = this.element.getBoundingClientRect();
      found = place.element;
      if (how === 'sight' && place.top >= box.top + 40 && place.top <= box.bottom - 60) break;
      const before = this.element.scrollTop;
      this.move(before + place.top - box.top - (how === 'top' ? 0 : box.height / 3));
      this.fillNear();
      if (Math.abs(this.element.scrollTop - before) < 1) break;
    }
    return found;
  }

  private placeOf(slot: Slot, line: number): { readonly top: number; readonly element: HTMLElement | null } {
    const own = line - this.book.startOf(slot.at), { set } = slot, { top: begin, height: all } = slot.element.getBoundingClientRect();
    if (!set || set.length === 0) return { top: begin + all * own / Math.max(1, this.book.sections[slot.at].lines), element: null };
    const at = set.findLastIndex(({ placed: { block } }) => block.from <= own);
    if (at < 0) return { top: begin, element: set[0].element };
    const { placed: { block }, element: found } = set[at], { top, height } = found.getBoundingClientRect(), lines = block.to - block.from + 1;
    return { top: top + height * Math.min(1, (own - block.from) / lines), element: found };
  }

  private anchorAtTop(): Anchor | null {
    const box = this.element.getBoundingClientRect();
    for (const slot of this.filled) {
      if (slot.element.getBoundingClientRect().bottom <= box.top + 1) continue;
      for (const { placed: { block }, element: each } of slot.set!) {
        const { top, bottom, height } = each.getBoundingClientRect();
        if (bottom <= box.top + 1) continue;
        const share = height > 0 ? Math.max(0, Math.min(1, (box.top - top) / height)) : 0;
        return { element: each, top, line: this.book.startOf(slot.at) + block.from + share * (block.to - block.from + 1) };
      }
    }
    return null;
  }

  /** Changes something, and scrolls so that what was at the top is there still. */
  private keepingPlace(change: () => void): void {
    const anchor = this.element.scrollTop > 0 ? this.anchorAtTop() : null;
    change();
    if (!anchor) return;
    if (anchor.element.isConnected) {
      const moved = anchor.element.getBoundingClientRect().top - anchor.top;
      if (Math.abs(moved) >= 1) this.move(this.element.scrollTop + moved);
    } else if (this.slots.length > 0) this.scrollTo(Math.min(anchor.line, this.book.lineCount));
  }

  private move(top: number): void {
    this.element.scrollTop = top;
    this.own = this.element.scrollTop;
  }

  /** Fills what is near, and empties what is far; what is above may turn out higher than was thought, so that the place is kept. */
  private fillNear(): void {
    const { slots, element: { clientHeight: height } } = this, box = this.element.getBoundingClientRect();
    for (let again = 0; again < 8; again++) {
      const first = this.slotAt(box.top - near * height), missing: Slot[] = [];
      for (let at = first; at < slots.length; at++) {
        if (slots[at].element.getBoundingClientRect().top > box.bottom + near * height) break;
        if (!slots[at].set) missing.push(slots[at]);
      }
      if (missing.length === 0) break;
      const anchor = this.element.scrollTop > 0 ? this.anchorAtTop() : null;
      for (const slot of missing.slice(0, 4)) { slot.fill(this.book, this.only, this.setter); this.onFilled(slot); }
      if (anchor) {
        const moved = anchor.element.getBoundingClientRect().top - anchor.top;
        if (Math.abs(moved) >= 1) this.move(this.element.scrollTop + moved);
      }
    }
    this.giveBack(box, height);
    this.measure();
  }

  private giveBack(box: DOMRect, height: number): void {
    const selection = getSelection();
    for (const slot of this.filled) {
      const { top, bottom, height: own } = slot.element.getBoundingClientRect();
      const isFar = bottom < box.top - far * height || top > box.bottom + far * height;
      // What is selected is to be copied.
      if (isFar && !(selection && !selection.isCollapsed && selection.containsNode(slot.element, true)) && !slot.element.contains(document.activeElement)) slot.empty(own);
    }
  }

  /** The first section that reaches below a height of the screen. */
  private slotAt(top: number): number {
    let low = 0, high = this.slots.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.slots[middle].element.getBoundingClientRect().bottom < top) low = middle + 1; else high = middle;
    }
    return Math.max(0, low);
  }

  private heightOf(section: number): number { return this.book.weightOf(section, this.only) * this.perWeight; }

  /** Learns from what is set how high a letter's share is. */
  private measure(): void {
    let height = 0, weight = 0;
    for (const slot of this.filled) { height += slot.element.offsetHeight; weight += this.book.weightOf(slot.at, this.only); }
    if (weight < 500) return;
    const now = height / weight, off = now / this.perWeight;
    if (off < tolerance && off > 1 / tolerance) return;
    this.perWeight = now;
    for (const slot of this.slots) if (!slot.set) slot.reserve(this.heightOf(slot.at));
  }
}
