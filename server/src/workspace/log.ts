import type { RemoteConsole } from 'vscode-languageserver';

/**
 * What goes to the client's output channel. Texts of documents never do: of an unexpected error, its kind and where it
 * happened are logged, not its message (V8 quotes values in some, "Cannot create property 'x' on string 'the document…'").
 */
export class Log {
  /**
   * @param console Sends `window/logMessage`.
   * @param fine Whether the client takes level Debug (LSP 3.18), which older ones may refuse.
   */
  constructor(private readonly console: Pick<RemoteConsole, 'error' | 'warn' | 'info' | 'debug'>, private readonly fine: boolean) {}

  info(message: string): void { this.send('info', message); }
  warn(message: string): void { this.send('warn', message); }
  /** Something is wrong with the program itself, in words of ours. */
  error(message: string): void { this.send('error', message); }
  debug(message: () => string): void { if (this.fine) this.send('debug', message()); }

  /** An error that nobody expected, while doing `what`. */
  fault(what: string, error: unknown): void {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)) : [];
    this.send('error', [`${what}: ${error instanceof Error ? error.name : typeof error}`, ...frames].join('\n'));
    this.debug(() => `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }

  /** A log that nobody can receive any more (the client is gone) must not become the next fault. */
  private send(level: 'error' | 'warn' | 'info' | 'debug', message: string): void {
    try { this.console[level](message); } catch { /* The connection is closed. */ }
  }
}
