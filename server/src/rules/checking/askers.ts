/** Who asked which facts, from the fact's side: so that those who have to look again where one is other are found without asking each. */
export class Askers<Asker extends { readonly asked: Int32Array }> {
  /** Most facts are asked once. */
  private readonly byFact = new Map<number, Asker | Set<Asker>>();

  add(asker: Asker): void {
    for (const fact of asker.asked) {
      const known = this.byFact.get(fact);
      if (known instanceof Set) known.add(asker);
      else this.byFact.set(fact, known === undefined ? asker : new Set([known, asker]));
    }
  }

  delete(asker: Asker): void {
    for (const fact of asker.asked) {
      const known = this.byFact.get(fact);
      if (known === asker || known instanceof Set && known.delete(asker) && !known.size) this.byFact.delete(fact);
    }
  }

  /** All that asked any of these facts. */
  of(facts: Iterable<number>): Set<Asker> {
    const all = new Set<Asker>();
    for (const fact of facts) {
      const known = this.byFact.get(fact);
      if (known instanceof Set) for (const asker of known) all.add(asker);
      else if (known !== undefined) all.add(known);
    }
    return all;
  }
}
