import { languageOf, type Translate } from '../l10n/translate';
import type { Log } from './log';

/** Progress of a work as the protocol's library shows it: what `connection.window.createWorkDoneProgress` gives. */
export interface Shown {
  readonly token: { onCancellationRequested(listener: () => void): unknown };
  begin(title: string, percentage?: number, message?: string, cancellable?: boolean): void;
  report(percentage: number, message: string): void;
  done(): void;
}

/** Milliseconds that a work may take without a word, and from one word to the next. */
const silent = 1000, between = 200;

export interface ProgressParts {
  /** Asks the client for a place to show progress in; undefined where it has none. */
  readonly create: (() => Promise<Shown>) | undefined;
  readonly t: Translate;
  readonly locale: string | undefined;
  readonly log: Log;
  /** Milliseconds, from any moment on. */
  now(): number;
  /** The user wants it to end. */
  cancelled(): void;
}

/**
 * Tells the user how far reading the workspace is: only where it takes more than a second, one word at a time, and nothing where the client
 * shows no progress.
 */
export class ReadingProgress {
  private began?: number;
  private last = 0;
  private shown?: Shown;
  /** Asked for and not there yet, or refused, and then never asked for again. */
  private asking = false;
  private readonly numbers: Intl.NumberFormat;

  constructor(private readonly parts: ProgressParts) {
    // In the language that the texts around them are in.
    this.numbers = new Intl.NumberFormat(languageOf(parts.locale));
  }

  /** So many files of so many are read, if not more by now. To be called now and then; the first call begins the work, one for all of them ends it. */
  report(done: number, of: number): void {
    if (done >= of) return this.end();
    const now = this.parts.now(), began = this.began ??= now;
    if (this.shown) {
      if (now - this.last < between) return;
      this.last = now;
      this.shown.report(Math.floor(100 * done / of), this.message(done, of));
    } else if (!this.asking && now - began >= silent) void this.ask(done, of);
  }

  /** The work is done, or there will be no more of it. */
  end(): void {
    this.began = undefined;
    this.shown?.done();
    this.shown = undefined;
  }

  private async ask(done: number, of: number): Promise<void> {
    const { create, t, log, cancelled, now } = this.parts, { began } = this;
    if (!create) return;
    this.asking = true;
    try {
      const shown = await create();
      shown.token.onCancellationRequested(() => {
        if (this.shown === shown) this.end();
        cancelled();
      });
      shown.begin(t('server.index.title'), Math.floor(100 * done / of), this.message(done, of), true);
      // The client takes its time: the work may be done, or another have begun.
      if (this.began === began) this.shown = shown; else shown.done();
      this.last = now();
      this.asking = false;
    } catch (error) { log.fault('window/workDoneProgress/create', error); }
  }

  private message(done: number, of: number): string {
    return this.parts.t('server.index.read', { done: this.numbers.format(done), of: this.numbers.format(of) });
  }
}
