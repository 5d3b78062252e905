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

const always = 3, longestMilliseconds = 10_000;

/**
 * Whether messages that cannot be sent are worth no more than waiting: whoever types on while the server ends has several of them before it is known that it did, and it is then started again. Not where
 * that goes on, and the server does not end.
 */
export class Unsent {
  private since = 0;

  /** @param now milliseconds of any clock that does not run backwards */
  constructor(private readonly now: () => number) {}

  /** @param count of those in a row, this one included */
  another(count: number): boolean {
    if (count <= 1) this.since = this.now();
    return count <= always || this.now() - this.since <= longestMilliseconds;
  }
}
