import { excluder } from '../../globs/excluded';
import type { Matches } from '../../globs/glob';
import type { Folders } from '../folders';
import { canonical } from '../uris';

/** Whether a file is left out that the client tells of, as it is when files are found. Patterns are made ready once, as long as they are the same array. */
export class LeftOut {
  private readonly ready = new WeakMap<readonly string[], Matches>();

  /** @param excluded Patterns of a workspace folder; null where nothing of it is looked at. */
  constructor(private readonly folders: Folders, private readonly excluded: (folder: string) => Promise<readonly string[] | null>) {}

  /** So is everything outside the workspace folders. */
  async has(uri: string): Promise<boolean> {
    const folder = this.folders.of(uri), patterns = folder === null ? null : await this.excluded(folder);
    if (folder === null || patterns === null) return true;
    const matches = this.ready.get(patterns) ?? excluder(patterns);
    this.ready.set(patterns, matches);
    return matches(canonical(uri).slice(canonical(folder).length + 1));
  }
}
