/** Counts what could not be read or listed, and why, so that a thousand files of one kind are one line of the log. */
export class Unread {
  private readonly reasons = new Map<string, { count: number; readonly first: string }>();

  constructor(private readonly done: 'read' | 'listed', private readonly warn: (message: string) => void) {}

  add(uri: string, why: string): void {
    const known = this.reasons.get(why);
    if (known) known.count++; else this.reasons.set(why, { count: 1, first: uri });
  }

  /** A line a reason: how many, and the first of them. Names of files, never what is in them. */
  tell(): void {
    for (const [why, { count, first }] of this.reasons) this.warn(`not ${this.done} (${why}): ${first}${count > 1 ? ` and ${count - 1} more` : ''}`);
  }
}
