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

const longestMilliseconds = 10_000;

/**
 * Whether messages that cannot be sent are worth no more than waiting: whoever types on while the server ends has several of them before it is known that it did, and it is then started again. Not where
 * that goes on, and the server does not end.
 */
export class Unsent {
  private since = 0;
  private last = Infinity;

  /** @param now milliseconds of any clock that does not run backwards */
  constructor(private readonly now: () => number) {}

  /**
   * @param count as the library counts them since the last one that was sent: it grows while none is, not always by one (a message to a process that has ended counts twice), so that neither its first
   *   figure nor how large it is says anything
   */
  another(count: number): boolean {
    if (count <= this.last) this.since = this.now();
    this.last = count;
    return this.now() - this.since <= longestMilliseconds;
  }
}
