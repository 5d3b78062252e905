import { isTaken } from '../../globs/excluded';
import { readIndexSettings, type IndexSettings } from '../settings';

/** Asks the client for several sections of a folder's settings at once: one JSON value each, in order. */
export type AskSections = (folder: string, sections: readonly string[]) => Promise<readonly unknown[]>;

/** VS Code's own settings that say what a search leaves out; both map a pattern to true, or to a condition on what lies beside, which we do not look at. */
export const excludingSections: readonly string[] = ['files.exclude', 'search.exclude'];

/** What the index leaves out of each workspace folder, by the settings. Asked for when first needed, kept until the client says that settings changed. */
export class Excludes {
  private readonly known = new Map<string, Promise<readonly string[] | null>>();
  private readonly initial: IndexSettings;
  private everywhere: IndexSettings;

  /**
   * @param ask Undefined for a client without `workspace/configuration`: what it sent (our settings only) holds for every folder.
   * @param sent What came with `initialize`; also what null answers fall back to.
   * @param warn Told where an answer could not be had, or a pattern is of no use.
   */
  constructor(private readonly ask: AskSections | undefined, sent: unknown, private readonly warn: (message: string) => void) {
    this.initial = this.everywhere = readIndexSettings(sent);
  }

  /** Patterns of what is left out; null where the folder is not to be looked at at all. Never rejects. The same array until something changes. */
  of(folder: string): Promise<readonly string[] | null> {
    const known = this.known.get(folder) ?? this.fetch(folder);
    this.known.set(folder, known);
    return known;
  }

  /**
   * The client says that settings changed.
   * @param sent What the notification carried; only clients that can't be asked send anything there.
   * @returns Whether for a folder that was asked for something else is left out now.
   */
  async changed(sent: unknown): Promise<boolean> {
    if (!this.ask) this.everywhere = readIndexSettings(sent, this.initial);
    const differ = await Promise.all([...this.known].map(async ([folder, before]) => {
      const now = this.fetch(folder), same = JSON.stringify(await now) === JSON.stringify(await before);
      if (!same) this.known.set(folder, now);
      return !same;
    }));
    return differ.includes(true);
  }

  private async fetch(folder: string): Promise<readonly string[] | null> {
    let answers: readonly unknown[] = [];
    try { answers = await this.ask?.(folder, ['verbatim', ...excludingSections]) ?? []; } catch (error) {
      this.warn(`settings of ${folder} not read: ${error instanceof Error ? error.message : String(error)}`);
    }
    const [ours, ...theirs] = answers, { enabled, exclude } = readIndexSettings(ours, this.everywhere);
    if (!enabled) return null;
    const patterns = [...new Set([...exclude, ...theirs.flatMap(switchedOn)])], useless = patterns.filter(pattern => !isTaken(pattern));
    if (useless.length) this.warn(`${useless.length} patterns of ${folder} exclude nothing: empty, or longer than anybody writes`);
    return patterns.filter(isTaken);
  }
}

function switchedOn(section: unknown): string[] {
  return typeof section === 'object' && section !== null ? Object.entries(section).flatMap(([pattern, on]) => on === true ? [pattern] : []) : [];
}
