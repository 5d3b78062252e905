import { element } from '../base/elements';
import type { Typesetter } from './block';
import type { Book, Placed } from './book';

/** The place of a section on the page: filled where it is (nearly) in sight, else an empty stretch as high as it will be, about. */
export class Slot {
  readonly element = element('div', { class: 'section' });
  /** What is set in it, with their elements; null where it is empty. */
  set: readonly { readonly placed: Placed; readonly element: HTMLElement; readonly signature: string }[] | null = null;

  constructor(public at: number) {}

  /** Keeps free so many pixels. */
  reserve(height: number): void { this.element.style.height = `${Math.round(height)}px`; }

  /** Sets what its section holds; what reads as it did stays the same element. */
  fill(book: Book, only: ReadonlySet<string> | null, setter: Typesetter): void {
    const placed = book.blocksOf(this.at, only), before = this.set ?? [], signatures = placed.map(each => setter.signatureOf(each));
    let head = 0, tail = 0;
    while (head < before.length && head < placed.length && before[head].signature === signatures[head]) head++;
    while (tail < before.length - head && tail < placed.length - head && before[before.length - 1 - tail].signature === signatures[placed.length - 1 - tail]) tail++;
    for (const { element: gone } of before.slice(head, before.length - tail)) gone.remove();
    const shift = before.length - placed.length, behind = tail > 0 ? before[before.length - tail].element : null;
    this.set = placed.map((each, at) => {
      if (at < head || at >= placed.length - tail) return { ...before[at < head ? at : at + shift], placed: each };
      const made = setter.set(each);
      this.element.insertBefore(made, behind);
      return { placed: each, element: made, signature: signatures[at] };
    });
    this.element.style.height = '';
  }

  /** Gives its elements back. */
  empty(height: number): void {
    this.element.replaceChildren();
    this.set = null;
    this.reserve(height);
  }
}
