import type { Position, Range } from 'vscode-languageserver-types';
import type { Sectioned } from '../../transcript/sectioned';
import { countBefore } from '../places';

/** Things of one kind in a document's order, found from a place on: nothing is listed but what stands between the place and them. */
export interface Row<T> {
  /**
   * The thing that is `offset` behind the first that begins at the place or after it; -1: the last that begins before it. Undefined where there is
   * none. `bound`: a line; where the way would lead to sections beyond the one that holds it, there is none either.
   */
  at(place: Position, offset: number, bound?: number): T | undefined;
  /** Those that begin at `from` or after it, and before `to`. */
  between(from: Position, to: Position): Iterable<T>;
}

/** A row over sections. `itemsOf` answers those that begin in one, in order; a statement's words may begin in the section behind its label's. */
export class SectionRow<T extends { readonly range: Range }> implements Row<T> {
  constructor(private readonly document: Sectioned, private readonly itemsOf: (section: number) => readonly T[]) {}

  at(place: Position, offset: number, bound?: number): T | undefined {
    const start = this.first(place), edge = bound === undefined ? offset < 0 ? 0 : this.document.count - 1 : this.sectionAt(bound);
    let { section, items } = start, index = start.index + offset;
    while (index < 0) {
      if (section <= edge) return undefined;
      items = this.itemsOf(--section);
      index += items.length;
    }
    while (index >= items.length) {
      if (section >= edge) return undefined;
      index -= items.length;
      items = this.itemsOf(++section);
    }
    return items[index];
  }

  *between(from: Position, to: Position): Iterable<T> {
    let { section, items, index } = this.first(from);
    for (const last = this.sectionAt(to.line); ; items = this.itemsOf(++section), index = 0) {
      for (const until = countBefore(items, to); index < until; index++) yield items[index];
      if (section >= last) return;
    }
  }

  /** The first thing that begins at the place or after it, as the section that holds it or where it would stand. */
  private first(place: Position): { section: number; items: readonly T[]; index: number } {
    let section = this.sectionAt(place.line), items = this.itemsOf(section), index = countBefore(items, place);
    if (index > 0 || section === 0) return { section, items, index };
    const above = this.itemsOf(section - 1), before = countBefore(above, place);
    if (before < above.length) { section--; items = above; index = before; }
    return { section, items, index };
  }

  private sectionAt(line: number): number { const { document } = this; return document.sectionAt(Math.max(0, Math.min(line, document.lines.count - 1))); }
}
