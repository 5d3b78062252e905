const inARow = 5, withinMilliseconds = 3 * 60_000;

/** Whether a server that ended is worth starting again: not when it ended five times within three minutes. */
export class Restarts {
  private readonly ends: number[] = [];

  /** @param now milliseconds of any clock that does not run backwards */
  constructor(private readonly now: () => number) {}

  /** Counts one more end; false where it was one too many. */
  another(): boolean {
    this.ends.push(this.now());
    if (this.ends.length > inARow) this.ends.shift();
    return this.ends.length < inARow || this.ends[inARow - 1] - this.ends[0] > withinMilliseconds;
  }
}
