import { Stepwise } from '../../officials/steps';

/**
 * Follows versions of something in steps that can be paused. One that was begun is taken to its end before a later one, which then has little left to do: who types on
 * for long does not make it begin again and again.
 */
export class Versions<Version> {
  private running?: { readonly version: Version; readonly work: Stepwise<void> };
  private done?: { readonly version: Version };

  constructor(private readonly steps: (version: Version) => Generator<void>, private readonly isSame = (one: Version, other: Version) => one === other) {}

  /** Follows to a version for so long as `goOn` says, which is asked after each step; true when it is reached. */
  advance(version: Version, goOn: () => boolean): boolean {
    while (!this.done || !this.isSame(this.done.version, version)) {
      this.running ??= { version, work: new Stepwise(this.steps(version)) };
      if (!this.running.work.advance(goOn)) return false;
      this.done = { version: this.running.version };
      this.running = undefined;
    }
    return true;
  }
}
