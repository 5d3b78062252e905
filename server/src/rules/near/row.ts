import type { Position, Range } from 'vscode-languageserver-types';
import type { BlockKind } from '../../transcript/model';
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

const isSaid: ReadonlySet<BlockKind | undefined> = new Set(['statement', 'unattributed', 'narration', 'heading', 'front-matter']);

/** A row over sections. `itemsOf` answers those that begin in one, in order; a statement's words may begin in a section behind its label's. */
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
    const section = this.sectionAt(place.line), items = this.itemsOf(section), index = countBefore(items, place);
    for (let above = section - 1; index === 0 && above >= 0; above--) {
      const held = this.itemsOf(above), before = countBefore(held, place);
      if (before < held.length) return { section: above, items: held, index: before };
      if (held.length > 0 || !this.isSilent(above)) break;
    }
    return { section, items, index };
  }

  /** Nothing but blank lines, marks and directions stands in a section: a label above it may have its words below. */
  private isSilent(section: number): boolean {
    const { document } = this, behind = section + 1 < document.count ? document.firstLine(section + 1) : document.lines.count;
    for (let line = document.firstLine(section); line < behind; line++) if (isSaid.has(document.kindOf(line))) return false;
    return true;
  }

  private sectionAt(line: number): number { const { document } = this; return document.sectionAt(Math.max(0, Math.min(line, document.lines.count - 1))); }
}
