import type { Translate } from '../l10n/translate';
import type { Stream } from './io';
import { plain } from './reports/report';

/** How far a long run is: one line on a terminal, drawn over itself and gone at the end. Nothing where nobody looks on. */
export class Progress {
  private readonly on: boolean;
  private shown = false;

  constructor(private readonly stream: Stream, private readonly t: Translate, private readonly total: number) { this.on = stream.isTTY === true && total > 1; }

  /** The file that is being read now, the first one is number 1. */
  show(number: number, file: string): void {
    if (!this.on) return;
    const text = this.t('cli.progress', { number, total: this.total, file: plain(file) });
    this.stream.write(`\r${[...text].slice(0, (this.stream.columns ?? 80) - 1).join('')}\x1b[K`);
    this.shown = true;
  }

  /** Before anything else is written to the terminal. */
  clear(): void {
    if (this.shown) this.stream.write('\r\x1b[K');
    this.shown = false;
  }
}
