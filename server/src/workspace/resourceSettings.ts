import { readSettings, sameSettings, type Settings } from './settings';

/** Asks the client for the section `verbatim` of several resources at once: one JSON value each, in order. */
export type AskSettings = (uris: readonly string[]) => Promise<readonly unknown[]>;

/** Settings by resource: asked once, kept until the client says that they changed or the document is closed. */
export class ResourceSettings {
  private readonly known = new Map<string, Promise<Settings>>();
  private readonly initial: Settings;
  private everywhere: Settings;

  /**
   * @param ask Undefined for a client without `workspace/configuration`: what it sent holds for every resource.
   * @param sent What came with `initialize`; also what null answers fall back to.
   * @param failed Told why an answer could not be had; the settings are then those sent before, or the defaults.
   * @param look Shown whatever a client sends.
   */
  constructor(private readonly ask: AskSettings | undefined, sent: unknown, private readonly failed: (error: unknown) => void, private readonly look: (sent: unknown) => void = () => undefined) {
    look(sent);
    this.initial = this.everywhere = readSettings(sent);
  }

  /** Never rejects. The same object until something changes. */
  of(uri: string): Promise<Settings> {
    if (!this.ask) return Promise.resolve(this.everywhere);
    const known = this.known.get(uri) ?? this.fetch([uri]).then(([settings]) => settings);
    this.known.set(uri, known);
    return known;
  }

  forget(uri: string): void { this.known.delete(uri); }

  /**
   * The client says that settings changed: asks again for every resource in use, in one request.
   * @param sent What the notification carried; only clients that can't be asked send anything there.
   * @returns Whether anything that matters is other than before.
   */
  async changed(sent: unknown): Promise<boolean> {
    if (!this.ask) {
      this.look(sent);
      const before = this.everywhere, now = readSettings(sent, this.initial);
      if (sameSettings(before, now)) return false;
      this.everywhere = now;
      return true;
    }
    const uris = [...this.known.keys()], before = [...this.known.values()], asked = this.fetch(uris);
    const kept = uris.map(async (_, at) => {
      const old = await before[at], now = (await asked)[at];
      return sameSettings(old, now) ? old : now;
    });
    uris.forEach((uri, at) => this.known.set(uri, kept[at]));
    const differ = await Promise.all(kept.map(async (now, at) => await now !== await before[at]));
    return differ.includes(true);
  }

  private async fetch(uris: readonly string[]): Promise<Settings[]> {
    let answers: readonly unknown[] = [];
    try { if (uris.length) answers = await this.ask!(uris); } catch (error) { this.failed(error); }
    answers.forEach(this.look);
    return uris.map((_, at) => readSettings(answers[at], this.initial));
  }
}
