import type { ClientCan } from '../features/feature';
import { isLarge } from '../features/support/large';
import type { Silenced } from '../rules/check';
import type { Documents } from './documents';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';
import type { Turns } from './turns';

/** What a document is read under, beside its own text. Both answer at once when they know, and never reject. */
export interface Circumstances {
  settingsOf(uri: string): Promise<Settings>;
  silencedOf(uri: string): Promise<Silenced>;
}

/** Milliseconds that reading goes on for before others have their turn. */
const longest = 10;

function stretch(): () => boolean {
  const started = performance.now();
  return () => performance.now() - started < longest;
}

/** Where the work is done: hands out the newest snapshot of a document, in turn, with its settings and silenced findings. */
export class Desk {
  constructor(readonly documents: Documents, readonly client: ClientCan, private readonly turns: Turns, private readonly circumstances: Circumstances) {}

  /**
   * Computes something from a document when the messages already received have been taken in, one computation after another. `findings`: they
   * are known by then.
   * @returns Undefined where the document is not open (any more). Rejects as `work` throws.
   */
  async compute<T>(uri: string, work: (newest: Snapshot) => T, findings = false): Promise<T | undefined> {
    if (!this.documents.get(uri)) return undefined;
    const [settings, silenced] = await Promise.all([this.circumstances.settingsOf(uri), this.circumstances.silencedOf(uri)]);
    return this.turns.compute(async () => {
      // A long text is read and checked in short stretches, between which whatever comes in is heard.
      for (;; await this.turns.pause()) {
        const goOn = stretch();
        if (!this.documents.read(uri, goOn)) continue;
        const snapshot = this.documents.get(uri)?.under(settings, silenced);
        if (!snapshot) return undefined;
        this.documents.keep(snapshot);
        if (!findings || isLarge(snapshot) || snapshot.check(goOn)) return work(snapshot);
      }
    });
  }
}
