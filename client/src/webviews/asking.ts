import type { Disposable } from 'vscode';

/** Times in a row that an answer is missed before one waits for something to happen. */
const mostTries = 5;

/**
 * When a page asks the server for what it shows: one question at a time; what happens meanwhile is asked about afterwards, and an answer that is missed
 * (the server may not have been handed the text yet) is asked for again a few times.
 */
export class Asking implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: Promise<void> | undefined;
  private isWanted = false;
  private tries = 0;
  private epoch = 0;

  /**
   * @param ask settles with false where there was no answer; `isPast`, asked after each wait, tells that what it asks for is for nobody any more
   * @param failed hears of errors
   * @param patience milliseconds before a missed answer is asked for again
   */
  constructor(private readonly ask: (isPast: () => boolean) => Promise<boolean>, private readonly failed: (error: unknown) => void, private readonly patience: number) {}

  dispose(): void {
    clearTimeout(this.timer);
    this.forget();
  }

  /** The page began anew, or with something else: what was asked before is for nobody. */
  forget(): void { this.epoch++; }

  soon(delay = 0): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), delay);
  }

  now(): void {
    if (this.asking) { this.isWanted = true; return; }
    const { epoch } = this, isPast = () => epoch !== this.epoch && (this.isWanted = true);
    this.asking = this.ask(isPast).catch((error: unknown) => { this.failed(error); return false; }).then(answered => {
      this.asking = undefined;
      if (this.isWanted) { this.isWanted = false; this.now(); }
      else if (answered) this.tries = 0;
      else if (this.tries++ < mostTries) this.soon(this.patience);
    });
  }

  /** There is more to be asked for when this has been answered. */
  again(): void { this.isWanted = true; }
}
