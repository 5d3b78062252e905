import type { MessageStrategy } from 'vscode-languageserver';

/** So many messages may overtake a waiting answer, so that a flood of them delays it but never starves it. */
const mostOvertaking = 100;
/** A message takes a turn from the pipe to the reader, one from there to the queue and one to its handler. */
const quietTurns = 3;

/**
 * Shares out the thread that the server answers in. An answer waits until the messages that are already here have been taken from the queue, so
 * that a cancellation or a newer text among them wins before anything is computed, and answers are computed one at a time, so
 * that what came in during a long one is seen before the next.
 */
export class Turns {
  private taken = 0;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @param nextTurn Resolves in a later turn of the event loop, after the input and output that is due. */
  constructor(private readonly nextTurn: () => Promise<void>) {}

  /** To be given to `createConnection`: counts the messages as they are taken from the queue. */
  readonly messageStrategy: MessageStrategy = {
    handleMessage: (message, next) => {
      this.taken++;
      return next(message);
    },
  };

  /** Runs `work` when it is its turn and the queue has settled. Rejects as `work` does. */
  compute<T>(work: () => T | Promise<T>): Promise<T> {
    this.waiting++;
    const result = this.last.then(() => this.settled()).then(work).finally(() => this.waiting--);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Somebody waits for an answer: what is done in the background has time. */
  get busy(): boolean { return this.waiting > 0; }

  /** Lets in what is waiting. */
  pause(): Promise<void> { return this.nextTurn(); }

  /** Lets everybody go first who waits for an answer. */
  async rest(): Promise<void> {
    do await this.pause(); while (this.busy);
  }

  private async settled(): Promise<void> {
    for (let overtaking = 0; overtaking < mostOvertaking; overtaking++) {
      const before = this.taken;
      for (let turn = 0; turn < quietTurns; turn++) await this.nextTurn();
      if (this.taken === before) return;
    }
  }
}
