import type { DirectoryTarget } from '../features/feature';
import { compileGlobs } from '../globs/glob';
import { directoryIn, notationOf } from '../officials/directory';
import type { SpeakerName } from '../officials/learnt';
import { Roster, type DirectoryFile } from '../officials/roster';
import { Stepwise } from '../officials/steps';
import { defaultPattern, directoryEndings, directoryNames, isName, newDirectory } from './directoryNames';
import type { Files } from './environment';
import type { Folders } from './folders';
import { isOf, JoinedFiles } from './joinedFiles';
import type { Log } from './log';
import { inStretches } from './stretch';
import { canonical, fileIn, parentOf } from './uris';

const none: readonly SpeakerName[] = [];

/** Nobody keeps more lists than this. */
const most = 200;

/** A text in an editor. */
export interface OpenText { readonly text: string; readonly version: number }
/** Larger ones count as they were saved. */
const largestOpen = 500_000;

export interface DirectoryParts {
  readonly files: Files;
  readonly folders: Folders;
  readonly log: Log;
  /** Patterns of the settings for a document or a folder; absent: the default. Never rejects. */
  readonly patternsOf?: (uri: string) => Promise<readonly string[]>;
  /** A file as it is open in the editor; undefined where it is not. */
  readonly openText?: (uri: string) => OpenText | undefined;
  /** Lets in what is waiting, while a long list is read and joined to others; absent: nobody waits. */
  readonly pause?: () => Promise<void>;
  /** Told of each file that was read, and of each that is not there (null). */
  readonly onRead?: (uri: string, file: DirectoryFile | null) => void;
}

/**
 * The officials for each document: those of all directories from its folder up to its workspace folder, the nearest first, and of those that the
 * settings name. Files are read when first needed, as they are open in the editor where they are, and kept until `changed` or `forget`.
 */
export class DirectoryFiles {
  /** By canonical URI; null where there is no such file. */
  private readonly known = new Map<string, Promise<DirectoryFile | null>>();
  /** By the files that they are of, so that documents of one folder share what is derived. */
  private rosters: Roster[] = [];
  /** The people of the same files, whatever transcripts name them. */
  private readonly joined = new JoinedFiles();

  /** Files that may be directories, by workspace folder; looked for only where the settings have patterns of their own. */
  private readonly listed = new Map<string, Promise<readonly string[]>>();

  constructor(private readonly parts: DirectoryParts) {}

  /**
   * Never rejects. The same roster until a file changes, or the names do.
   * @param named Names in the attributions of the workspace: the same list until they are others.
   */
  async of(uri: string, named: readonly SpeakerName[] = none): Promise<Roster> {
    const places = await this.placesFor(uri, this.parts.folders.upward(uri));
    return this.roster(await Promise.all(places.map(place => this.get(place))), named);
  }

  /** The officials of all directories, those of the workspace folders first, then whatever was read for a document. Never rejects. */
  async all(named: readonly SpeakerName[] = none): Promise<Roster> {
    const places = (await Promise.all(this.parts.folders.all.map(folder => this.placesFor(folder, [folder])))).flat();
    return this.roster([...await Promise.all(places.map(place => this.get(place))), ...await Promise.all(this.known.values())], named);
  }

  private async roster(read: readonly (DirectoryFile | null)[], named: readonly SpeakerName[]): Promise<Roster> {
    const files = [...new Set(read.filter(file => file !== null))];
    if (files.length === 0 && named.length === 0) return Roster.none;
    const joined = await this.stepwise(this.joined.of(files)), known = this.rosters.find(roster => roster.named === named && isOf(roster, files)) ?? new Roster(files, named, joined);
    if (!this.rosters.includes(known)) this.rosters = [...this.rosters.filter(roster => roster.named === named), known];
    return known;
  }

  private stepwise<T>(work: Stepwise<T>): Promise<T> { return inStretches(work, this.parts.pause ?? (() => Promise.resolve())); }

  /**
   * Where people of a document are written down: the directory that is nearest to it; where there is none, one in its workspace folder, if that would be found there.
   * @param official The id of somebody whose own directory is asked for.
   */
  target(uri: string, roster: Roster, patterns: readonly string[], official?: string): DirectoryTarget | null {
    const home = official === undefined ? null : roster.homeOf(official), nearest = official === undefined ? roster.files.at(0) : home?.file;
    if (nearest) {
      const open = this.parts.openText?.(nearest.uri);
      return { uri: nearest.uri, text: open?.text ?? nearest.text, version: open?.version ?? null, exists: true, ...home ? { id: home.id } : {} };
    }
    const folder = this.parts.folders.upward(uri).at(-1);
    return folder !== undefined && official === undefined && patterns.includes(defaultPattern) ? { uri: fileIn(folder, newDirectory), text: '', version: null, exists: false } : null;
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
    // Where directories are looked for by pattern, any file may be a new one.
    const isNew = this.listed.size > 0 && uris.some(uri => !this.known.has(canonical(uri)));
    if (isNew) this.listed.clear();
    if (!differ.includes(true) && !isNew) return false;
    this.rosters = [];
    this.joined.drop(uris);
    return true;
  }

  /** Everything is read again when it is next needed; what has not changed is the same as before. */
  forget(): void {
    this.known.clear();
    this.listed.clear();
  }

  /** Where directories may lie, for a document or a folder with the settings that hold there: the usual ones first. */
  private async placesFor(uri: string, upward: readonly string[]): Promise<string[]> {
    const patterns = await this.parts.patternsOf?.(uri) ?? [defaultPattern], usual = patterns.includes(defaultPattern) ? upward.flatMap(folder => directoryNames.map(name => fileIn(folder, name))) : [];
    const named = await this.named(uri, upward, patterns.filter(pattern => pattern !== defaultPattern)), known = new Set(usual.map(canonical));
    return [...usual, ...named.filter(place => !known.has(canonical(place)))];
  }

  /** Files that patterns of the settings name: a name alone in the document's folder and those above it, a path inside the workspace folder. */
  private async named(uri: string, upward: readonly string[], patterns: readonly string[]): Promise<string[]> {
    const folder = this.parts.folders.of(uri);
    if (folder === null || patterns.length === 0) return [];
    const files = await this.list(folder), within = upward.map(canonical), inside = canonical(folder).length + 1;
    const found = patterns.flatMap(pattern => {
      const fits = compileGlobs([pattern.replace(/^\.?\//, '')]);
      return files.filter(file => isName(pattern) ? within.includes(canonical(parentOf(file) ?? '')) && fits(canonical(file).split('/').at(-1)!) : fits(canonical(file).slice(inside)));
    });
    return [...new Set(found)].slice(0, most);
  }

  private list(folder: string): Promise<readonly string[]> {
    const key = canonical(folder), known = this.listed.get(key) ?? this.find(folder);
    this.listed.set(key, known);
    return known;
  }

  private async find(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    try { for await (const files of this.parts.files.find(folder, directoryEndings, [])) found.push(...files.map(({ uri }) => uri)); } catch (error) { this.parts.log.fault('looking for officials', error); }
    return found.sort();
  }

  private get(file: string): Promise<DirectoryFile | null> {
    const key = canonical(file), known = this.known.get(key) ?? this.read(file);
    this.known.set(key, known);
    return known;
  }

  private async read(uri: string): Promise<DirectoryFile | null> {
    const open = this.parts.openText?.(uri);
    if (open && open.text.length <= largestOpen) return this.fileOf(uri, open.text);
    const file = await this.readFile(uri);
    this.parts.onRead?.(uri, file);
    return file;
  }

  private async readFile(uri: string): Promise<DirectoryFile | null> {
    try {
      const text = await this.parts.files.read(uri);
      return text === null ? null : await this.fileOf(uri, text);
    } catch (error) {
      this.parts.log.fault('reading officials', error);
      return null;
    }
  }

  private async fileOf(uri: string, text: string): Promise<DirectoryFile> {
    // What was read before is kept, with all that is derived from it, where the text is the same.
    const known = this.rosters.flatMap(roster => roster.files).find(file => canonical(file.uri) === canonical(uri) && file.text === text);
    return known ?? { uri, text, directory: await this.stepwise(new Stepwise(directoryIn(text, notationOf(uri)))) };
  }
}
