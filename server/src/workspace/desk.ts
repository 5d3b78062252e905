import type { Beside, ClientCan, DirectoryTarget } from '../features/feature';
import { isLarge } from '../features/support/large';
import type { Translate } from '../l10n/translate';
import type { Roster } from '../officials/roster';
import type { Silenced } from '../rules/check';
import type { Elsewhere } from '../rules/known/elsewhere';
import type { Documents } from './documents';
import { noCorpus, type Corpus } from './index/corpus';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';
import { stretch } from './stretch';
import type { Turns } from './turns';

/** What a document is read under, beside its own text. All answer at once when they know, and never reject. */
export interface Circumstances {
  settingsOf(uri: string): Promise<Settings>;
  silencedOf(uri: string): Promise<Silenced>;
  /** The people whom the directories of officials know. */
  rosterOf(uri: string): Promise<Roster>;
  /** Names that the roster has from an earlier state of the document alone; the same set until it is another. */
  staleIn(uri: string): ReadonlySet<string>;
  /** What other transcripts say of people; the same until that is other. Null where they say nothing. */
  elsewhereOf?(uri: string): Elsewhere | null;
  /** How many words are said in a minute in files that are not open, by the settings of their folders; 0: as their language has it. */
  pacesOf?(): Promise<(uri: string) => number>;
  /** Those whom any directory knows. */
  everybody(): Promise<Roster>;
  /** What lies beside a document. */
  besideOf?(uri: string): Promise<Beside>;
  /** Where people of a document are written down. */
  targetFor?(snapshot: Snapshot, official?: string): DirectoryTarget | null;
}

/** What is ready by the time that something is computed. */
export interface Needs { readonly findings?: boolean; readonly people?: boolean; readonly names?: boolean; readonly search?: boolean; readonly speakers?: boolean; readonly colours?: boolean; readonly page?: boolean }

/** Where the work is done: hands out the newest snapshot of a document, in turn, with its settings and silenced findings. */
export class Desk {
  constructor(readonly documents: Documents, readonly client: ClientCan, private readonly turns: Turns, private readonly circumstances: Circumstances, readonly t: Translate, readonly corpus: Corpus = noCorpus) {}

  /** The people of all directories and all transcripts. */
  everybody(): Promise<Roster> { return this.circumstances.everybody(); }

  /** Where people of a document are written down, or an official is known; null where there is no place. */
  directoryFor(snapshot: Snapshot, official?: string): DirectoryTarget | null { return this.circumstances.targetFor?.(snapshot, official) ?? null; }

  /** What lies beside a document; undefined where nobody knows. */
  async beside(uri: string): Promise<Beside | undefined> { return this.circumstances.besideOf?.(uri); }

  /** How many words are said in a minute in a file; 0: as its language has it. */
  async paces(): Promise<(uri: string) => number> { return await this.circumstances.pacesOf?.() ?? (() => 0); }

  /** Whether a stretch of work that begins now may still go on. */
  stretch(): () => boolean { return stretch(); }
  /** Lets in what is waiting. */
  pause(): Promise<void> { return this.turns.pause(); }

  /**
   * Computes something from a document when the messages already received have been taken in, one computation after another.
   * @returns Undefined where the document is not open (any more). Rejects as `work` throws.
   */
  async compute<T>(uri: string, work: (newest: Snapshot) => T, needs: Needs = {}): Promise<T | undefined> {
    if (!this.documents.get(uri)) return undefined;
    const { circumstances } = this, [settings, silenced, roster] = await Promise.all([circumstances.settingsOf(uri), circumstances.silencedOf(uri), circumstances.rosterOf(uri)]);
    return this.turns.compute(async () => {
      // A long text is read and checked in short stretches, between which whatever comes in is heard.
      for (;; await this.turns.pause()) {
        const goOn = stretch();
        if (!this.documents.read(uri, goOn)) continue;
        const snapshot = this.documents.get(uri)?.under(settings, silenced, roster, circumstances.staleIn(uri), circumstances.elsewhereOf?.(uri) ?? null);
        if (!snapshot) return undefined;
        this.documents.keep(snapshot);
        if (isLarge(snapshot) || (!needs.findings || snapshot.check(goOn)) && (!needs.people || snapshot.findPeople(goOn)) && (!needs.names || snapshot.prepareNames(goOn)) && (!needs.search || snapshot.prepareSearch(goOn)) && (!needs.speakers || snapshot.countSpeakers(goOn)) && (!needs.colours || snapshot.colour(goOn)) && (!needs.page || snapshot.setPages(goOn))) return work(snapshot);
      }
    });
  }
}
