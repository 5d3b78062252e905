import type { Stream } from './io';

/** What the reader of a pipe may do at any time: it has seen enough (`| head`). No fault of ours and none of theirs. */
const closedByReader = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/**
 * Standard output, written no faster than it is read and waited for to the end, so that nothing of it is ever cut. When the
 * reader goes away it turns deaf: whoever prints asks `closed` and stops.
 */
export class Output {
  private failed: NodeJS.ErrnoException | undefined;

  constructor(private readonly stream: Stream) { stream.on('error', (error: NodeJS.ErrnoException) => { this.failed ??= error; }); }

  get closed(): boolean { return this.failed !== undefined; }
  /** Why it could not be written, where that is not the reader's choice (a full disk). */
  get error(): NodeJS.ErrnoException | undefined { return this.failed && !closedByReader.has(this.failed.code ?? '') ? this.failed : undefined; }

  /** Resolves when the text has left our hands, or never will. */
  async write(text: string): Promise<void> {
    if (this.closed || text === '') return;
    await new Promise<void>(resolve => { this.stream.write(text, error => { if (error) this.failed ??= error; resolve(); }); });
  }
}
