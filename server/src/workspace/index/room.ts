/** How large files are, in units, by their names; those that were used last come last. */
type Sizes = Map<string, number>;

/**
 * Sees to it that what is kept does not grow for ever: the sizes of all files stand in a list that is kept with them, which says what must go so that
 * another has room. Several windows keep things in one folder, so the list is read anew each time; if they do so in the same moment, one of their
 * files is not in it until it is written again.
 */
export class Room {
  /** Used by us: they are not the next to go. */
  private readonly inUse = new Set<string>();

  constructor(private readonly list: { read(): Promise<string | null>; write(text: string): Promise<void> }, private readonly most: number) {}

  used(file: string): void { this.inUse.add(file); }

  /**
   * Makes room for a file of this size.
   * @returns The files that are to be emptied, which may be this one: where there is not room enough for it at all. `save` writes the list when that is done.
   */
  async make(file: string, size: number): Promise<{ readonly gone: readonly string[]; save(): Promise<void> }> {
    const before = await this.list.read(), sizes = sizesIn(before);
    this.inUse.add(file);
    for (const used of this.inUse) {
      const known = sizes.get(used);
      if (known !== undefined && sizes.delete(used)) sizes.set(used, known);
    }
    sizes.delete(file);
    const gone: string[] = [];
    if (size > this.most) gone.push(file); else {
      let total = [...sizes.values()].reduce((sum, each) => sum + each, size);
      for (const [other, its] of sizes) {
        if (total <= this.most) break;
        total -= its;
        sizes.delete(other);
        gone.push(other);
      }
      sizes.set(file, size);
    }
    const text = JSON.stringify([...sizes]);
    return { gone, save: async () => { if (text !== before) await this.list.write(text); } };
  }
}

/** A list is only a file: what is none is empty, and it leads to no files but ours. */
function sizesIn(text: string | null): Sizes {
  let found: unknown;
  try { found = JSON.parse(text ?? '[]'); } catch { return new Map(); }
  const isEntry = (entry: unknown): entry is [string, number] => {
    if (!Array.isArray(entry)) return false;
    const [name, size] = entry as unknown[];
    return typeof name === 'string' && /^kept-[0-9a-z]{11,}\.txt$/.test(name) && Number.isSafeInteger(size) && (size as number) >= 0;
  };
  return new Map(Array.isArray(found) ? found.filter(isEntry) : []);
}
