import { dayOf } from '../../officials/date';
import type { Folders } from '../folders';
import { datedBy, type FileFacts } from './facts';

/** The days that the settings name for files of folders that do not say theirs. */
export class FolderDays {
  private readonly days = new Map<string, string | null>();

  /** @param ask What the setting of a folder says, whatever that is; null where it says nothing. Never rejects. */
  constructor(private readonly folders: Folders, private readonly ask: ((folder: string) => Promise<string | null>) | undefined) {}

  /** Asks anew. @returns Whether a day is another one than before. */
  async learn(): Promise<boolean> {
    const told = await Promise.all(this.folders.all.map(async folder => { const set = await this.ask?.(folder) ?? null; return [folder, set === null ? null : dayOf(set)] as const; }));
    const differs = told.filter(([folder, day]) => (this.days.get(folder) ?? null) !== day);
    for (const [folder, day] of differs) this.days.set(folder, day);
    return differs.length > 0;
  }

  /** A file as it is of the day that holds for it. */
  dated(file: FileFacts): FileFacts {
    const folder = this.folders.of(file.uri);
    return datedBy(file, folder === null ? null : this.days.get(folder) ?? null);
  }
}
