import type { Official } from '../directory/model';
import type { Named } from './settle';

/** Who is named in a text, as sums over its parts: a part's own can be taken away again. */
export class Tally implements Named {
  readonly full = new Map<string, number>();
  readonly alone = new Map<string, number>();
  readonly others = new Map<string, number>();
  readonly titles = new Map<string, Map<string, number>>();
  /** Another number whenever somebody is named, or is not any more, whom a mention elsewhere may have been settled by. */
  stamp = 0;
  private known = { stamp: 0, of: new FullOf(this.full) };

  add(part: NamedPart): void { this.count(part, 1); }
  remove(part: NamedPart): void { this.count(part, -1); }

  fullOf(officials: readonly Official[]): readonly Official[] {
    if (this.known.stamp !== this.stamp) this.known = { stamp: this.stamp, of: new FullOf(this.full) };
    return this.known.of.of(officials);
  }

  private count({ full, alone, others, titles }: NamedPart, by: 1 | -1): void {
    for (const id of full) this.step(this.full, id, by);
    for (const id of alone) this.step(this.alone, id, by);
    for (const id of others) this.step(this.others, id, by);
    for (const [id, words] of titles) {
      let own = this.titles.get(id);
      if (!own) this.titles.set(id, own = new Map());
      for (const word of words) this.step(own, word, by);
      if (own.size === 0) this.titles.delete(id);
    }
  }

  private step(counts: Map<string, number>, key: string, by: 1 | -1): void {
    const before = counts.get(key) ?? 0, now = before + by;
    if (now === 0) counts.delete(key); else counts.set(key, now);
    if (before === 0 || now === 0) this.stamp++;
  }
}

/** What one part of a text says of who is named in it. */
export interface NamedPart { readonly full: Iterable<string>; readonly alone: Iterable<string>; readonly others: Iterable<string>; readonly titles: Iterable<readonly [string, Iterable<string>]> }

/** Who of a list is named in full. Namesakes are one list wherever their name stands, and hundreds may be: it is gone through once. */
export class FullOf {
  private readonly known = new Map<readonly Official[], readonly Official[]>();

  constructor(private readonly full: { has(id: string): boolean }) {}

  of(officials: readonly Official[]): readonly Official[] {
    if (officials.length === 1) return this.full.has(officials[0].id) ? officials : none;
    let here = this.known.get(officials);
    if (!here) this.known.set(officials, here = officials.filter(({ id }) => this.full.has(id)));
    return here;
  }
}
const none: readonly never[] = [];
