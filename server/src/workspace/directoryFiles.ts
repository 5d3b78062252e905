import { notationOf, readDirectory } from '../officials/directory';
import type { SpeakerName } from '../officials/learnt';
import { Roster, type DirectoryFile } from '../officials/roster';
import type { Files } from './environment';
import type { Folders } from './folders';
import type { Log } from './log';
import { canonical, fileIn } from './uris';

const none: readonly SpeakerName[] = [];

/** What a directory of officials may be called. */
export const directoryNames = ['officials.json', 'officials.yaml', 'officials.yml', 'officials.csv'];

/** Whether a file is called so, wherever it lies. */
export function isDirectoryName(uri: string): boolean { return directoryNames.some(name => canonical(uri).endsWith(`/${name}`)); }

/**
 * The officials for each document: those of all directories from its folder up to its workspace folder, the nearest first. Files are read when first
 * needed and kept until `changed` or `forget`.
 */
export class DirectoryFiles {
  /** By canonical URI; null where there is no such file. */
  private readonly known = new Map<string, Promise<DirectoryFile | null>>();
  /** By the files that they are of, so that documents of one folder share what is derived. */
  private rosters: Roster[] = [];

  constructor(private readonly parts: { readonly files: Files; readonly folders: Folders; readonly log: Log; readonly onRead?: (uri: string, file: DirectoryFile | null) => void }) {}

  /**
   * Never rejects. The same roster until a file changes, or the names do.
   * @param named Names in the attributions of the workspace: the same list until they are others.
   */
  async of(uri: string, named: readonly SpeakerName[] = none): Promise<Roster> {
    const places = this.parts.folders.upward(uri).flatMap(folder => directoryNames.map(name => fileIn(folder, name)));
    return this.roster(await Promise.all(places.map(place => this.get(place))), named);
  }

  /** The officials of all directories, those of the workspace folders first, then whatever was read for a document. Never rejects. */
  async all(named: readonly SpeakerName[] = none): Promise<Roster> {
    const places = this.parts.folders.all.flatMap(folder => directoryNames.map(name => fileIn(folder, name)));
    return this.roster([...await Promise.all(places.map(place => this.get(place))), ...await Promise.all(this.known.values())], named);
  }

  private roster(read: readonly (DirectoryFile | null)[], named: readonly SpeakerName[]): Roster {
    const files = [...new Set(read.filter(file => file !== null))];
    if (files.length === 0 && named.length === 0) return Roster.none;
    const same = (roster: Roster) => roster.named === named && roster.files.length === files.length && roster.files.every((file, index) => file === files[index]);
    const known = this.rosters.find(same) ?? new Roster(files, named);
    if (!this.rosters.includes(known)) this.rosters = [...this.rosters.filter(roster => roster.named === named), known];
    return known;
  }

  /** The client says that files changed: reads those that are in use again. @returns Whether one is other than it was. */
  async changed(uris: readonly string[]): Promise<boolean> {
    const differ = await Promise.all(uris.map(async uri => {
      const key = canonical(uri), before = this.known.get(key);
      if (!before) return false;
      const now = this.read(uri);
      this.known.set(key, now);
      if ((await now)?.text !== (await before)?.text) return true;
      if (this.known.get(key) === now) this.known.set(key, before);
      return false;
    }));
    if (!differ.includes(true)) return false;
    this.rosters = [];
    return true;
  }

  /** Everything is read again when it is next needed; what has not changed is the same as before. */
  forget(): void { this.known.clear(); }

  private get(file: string): Promise<DirectoryFile | null> {
    const key = canonical(file), known = this.known.get(key) ?? this.read(file);
    this.known.set(key, known);
    return known;
  }

  private async read(uri: string): Promise<DirectoryFile | null> {
    const file = await this.readFile(uri);
    this.parts.onRead?.(uri, file);
    return file;
  }

  private async readFile(uri: string): Promise<DirectoryFile | null> {
    try {
      const text = await this.parts.files.read(uri);
      if (text === null) return null;
      // What was read before is kept, with all that is derived from it, where the text is the same.
      const known = this.rosters.flatMap(roster => roster.files).find(file => canonical(file.uri) === canonical(uri) && file.text === text);
      return known ?? { uri, text, directory: readDirectory(text, notationOf(uri)) };
    } catch (error) {
      this.parts.log.fault('reading officials', error);
      return null;
    }
  }
}
