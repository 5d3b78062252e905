/** Work that is done in steps, so that others may have their turn, and what comes of it. */
export class Stepwise<T> {
  private value?: { readonly of: T };

  constructor(private readonly steps: Iterator<void, T>) {}

  /** Works on for so long as `goOn` says, which is asked after each step; true when it is done. */
  advance(goOn: () => boolean): boolean {
    while (!this.value) {
      const step = this.steps.next();
      if (step.done) this.value = { of: step.value };
      else if (!goOn()) return false;
    }
    return true;
  }

  /** The result, now. */
  get result(): T {
    this.advance(() => true);
    return this.value!.of;
  }
}
