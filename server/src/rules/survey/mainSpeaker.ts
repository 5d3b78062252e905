/** Whom a section adds to what is known of who speaks next to whom: speakers by their keys, two for each pair. */
export interface Neighbours {
  /** Who speaks, a statement each. */
  readonly turns: readonly string[];
  /** Both of two who speak one behind the other; both of those before and behind a statement. Only where they are two. */
  readonly beside: readonly string[];
  readonly around: readonly string[];
}

/** The speaker with the most statements, as sections come and go; of two who have as many, always the same one. */
export class MainSpeaker {
  private readonly turns = new Map<string, number>();
  private readonly beside = new Map<string, number>();
  private readonly around = new Map<string, number>();
  private best = '';
  private most = 0;
  /** Speakers whom the edit touches. */
  private readonly touched = new Set<string>();

  add(share: Neighbours, sign: 1 | -1): void {
    for (const name of ['turns', 'beside', 'around'] as const) for (const key of share[name]) {
      const now = (this[name].get(key) ?? 0) + sign;
      if (now) this[name].set(key, now); else this[name].delete(key);
    }
    for (const key of share.turns) this.touched.add(key);
  }

  /** All has come and gone that does in this edit. Everybody is looked at only where the one who had the most has fewer now. */
  settle(): void {
    const fell = (this.turns.get(this.best) ?? 0) < this.most;
    if (fell) { this.best = ''; this.most = 0; } else this.most = this.turns.get(this.best) ?? 0;
    for (const key of fell ? this.turns.keys() : this.touched) {
      const own = this.turns.get(key) ?? 0;
      if (own > this.most || own === this.most && own > 0 && key < this.best) { this.best = key; this.most = own; }
    }
    this.touched.clear();
  }

  /** '' where nobody speaks. */
  get key(): string { return this.best; }
  /** Of how many pairs of two speakers beside each other, and around a statement, he is one. */
  get besideOthers(): number { return this.beside.get(this.best) ?? 0; }
  get aroundOthers(): number { return this.around.get(this.best) ?? 0; }
}
