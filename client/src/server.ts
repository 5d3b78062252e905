/** What a language client is to the one who starts and stops it. */
export interface Startable { start(): Promise<void>; dispose(): Promise<void> }

/** Told of each failure, with what was being done: 'Starting' or 'Stopping'. */
export type Failed = (error: unknown, doing: 'Starting' | 'Stopping') => void;

/**
 * The language server as the rest of the extension sees it. A client that failed cannot be started again, so each start
 * makes a new one, and only after the one before has let go of its commands.
 */
export class Server<Client extends Startable> {
  private current: Promise<Client | undefined> | undefined;
  private failure: unknown;

  constructor(private readonly make: () => Promise<Client>, private readonly failed: Failed) {}

  /** Starts the server where it is not started, and waits for nothing: a failure is told to `failed`. */
  start(): void {
    this.current ??= this.launch();
  }

  /** Starts the server once; later calls wait for the same start. Rejects where it failed, until a restart. */
  async ready(): Promise<void> { await this.client(); }

  /** The client of the running server, which is started where it does not run. Rejects where that failed. */
  async client(): Promise<Client> {
    const client = await (this.current ??= this.launch());
    if (!client) throw this.failure;
    return client;
  }

  /** Ends the server, however it is, and starts a new one; settled once that answers or failed. */
  async restart(): Promise<void> {
    const old = this.current;
    await (this.current = this.end(old).then(() => this.launch()));
  }

  /** Ends the server; a later `ready` starts it anew. */
  async stop(): Promise<void> {
    const old = this.current;
    this.current = undefined;
    await this.end(old);
  }

  private async launch(): Promise<Client | undefined> {
    let client: Client | undefined;
    try {
      client = await this.make();
      await client.start();
      return client;
    } catch (error) {
      this.failure = error;
      this.failed(error, 'Starting');
      await client?.dispose().catch(() => undefined);
      return undefined;
    }
  }

  private async end(old: Promise<Client | undefined> | undefined): Promise<void> {
    try {
      await (await old)?.dispose();
    } catch (error) {
      this.failed(error, 'Stopping');
    }
  }
}
