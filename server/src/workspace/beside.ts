import { recordingsFor } from '../features/links/files';
import type { Beside } from '../features/feature';
import type { Files } from './environment';
import type { Folders } from './folders';
import type { Log } from './log';
import { canonical } from './uris';

/** What lies beside transcripts: their recordings, asked for once, until files come or go. */
export class BesideFiles {
  private readonly known = new Map<string, Promise<string | null>>();

  constructor(private readonly parts: { readonly files: Pick<Files, 'areThere'>; readonly folders: Pick<Folders, 'of'>; readonly log: Log }) {}

  /** Never rejects. */
  async of(uri: string): Promise<Beside> {
    const key = canonical(uri), known = this.known.get(key) ?? this.look(uri);
    this.known.set(key, known);
    return { recording: await known, isInWorkspace: target => this.parts.folders.of(target) !== null };
  }

  /** Files came or went. */
  forget(): void { this.known.clear(); }

  private async look(uri: string): Promise<string | null> {
    const { files, folders, log } = this.parts, candidates = folders.of(uri) === null ? [] : recordingsFor(uri);
    if (candidates.length === 0) return null;
    try {
      const there = await files.areThere(candidates);
      return candidates.find((_, at) => there[at]) ?? null;
    } catch (error) {
      log.fault('looking for a recording', error);
      return null;
    }
  }
}
