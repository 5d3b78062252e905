import { replaced } from './row';
/** What items add up to: `of` a run of them, `join` runs that stand one behind another, in order. It may not depend on where runs are parted. */
export interface Summing<Item, Sum> {
  of(items: readonly Item[]): Sum;
  join(sums: readonly Sum[]): Sum;
}

/** Items a block: then an edit adds up some dozens of items and, in a document of ten million units, some dozens of blocks. */
const usual = 64, least = usual / 4, most = usual * 2;

/** A run of items, and what it adds up to, by summing, until an item is another or says something else. */
class Block<Item> {
  private readonly sums = new Map<unknown, unknown>();
  constructor(readonly items: readonly Item[]) {}

  touch(): void { this.sums.clear(); }

  sum<Sum>(summing: Summing<Item, Sum>): Sum {
    let sum = this.sums.get(summing) as Sum | undefined;
    if (sum === undefined) this.sums.set(summing, sum = summing.of(this.items));
    return sum;
  }
}

/** A long row of items with sums over all of it that cost what changed since they were asked for last: it is kept in blocks that remember theirs. */
export class Blocks<Item> {
  private blocks: Block<Item>[];

  constructor(items: readonly Item[]) { this.blocks = blocksOf(items); }

  /** Puts items in the place of so many from `at` on. */
  splice(at: number, removed: number, added: readonly Item[]): void {
    const { blocks } = this;
    let { block: first, start } = this.find(at), last = first, end = start + (blocks[first]?.items.length ?? 0);
    while (end < at + removed) end += blocks[++last].items.length;
    // What is left with little goes with a neighbour, so that blocks stay about as large as they are.
    if (end - start - removed + added.length < least) { if (first > 0) start -= blocks[--first].items.length; else if (last < blocks.length - 1) last++; }
    const items = replaced(blocks.slice(first, last + 1).flatMap(block => block.items), at - start, removed, added);
    this.blocks = [...blocks.slice(0, first), ...blocksOf(items), ...blocks.slice(last + 1)];
  }

  /** The item at a place says something else now. */
  touch(at: number): void { this.blocks[this.find(at).block].touch(); }

  sum<Sum>(summing: Summing<Item, Sum>): Sum { return summing.join(this.blocks.map(block => block.sum(summing))); }

  /** The block that holds a place, and its first item's; the last one for the place behind all. */
  private find(at: number): { block: number; start: number } {
    let block = 0, start = 0;
    while (block < this.blocks.length - 1 && at >= start + this.blocks[block].items.length) start += this.blocks[block++].items.length;
    return { block, start };
  }
}

function blocksOf<Item>(items: readonly Item[]): Block<Item>[] {
  if (items.length <= most) return items.length ? [new Block(items.slice())] : [];
  const blocks: Block<Item>[] = [];
  for (let at = 0; at < items.length; at += usual) blocks.push(new Block(items.slice(at, at + usual)));
  return blocks;
}
