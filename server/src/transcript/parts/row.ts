/** More items than this are no arguments of a call. */
const mostSpread = 1024;

/** A row with `added` in the place of so many items from `at` on. One copy, however long the row: a document has rows of thousands, and an edit makes several anew. */
export function replaced<T>(row: readonly T[], at: number, removed: number, added: readonly T[]): T[] {
  if (added.length > mostSpread) return row.slice(0, at).concat(added, row.slice(at + removed));
  const all = row.slice();
  all.splice(at, removed, ...added);
  return all;
}
