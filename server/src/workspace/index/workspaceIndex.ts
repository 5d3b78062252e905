import type { SpeakerName } from '../../officials/learnt';
import type { Transcript } from '../../transcript/model';
import type { Files, FoundFile } from '../environment';
import type { Folders } from '../folders';
import type { Log } from '../log';
import type { Turns } from '../turns';
import { canonical, isInside } from '../uris';
import type { Elsewhere } from '../../rules/known/elsewhere';
import type { Corpus } from './corpus';
import { FolderDays } from './days';
import { transcriptEndings } from './endings';
import { factsIn, hasWord, saysTheSame, type FileFacts } from './facts';
import type { KeptFacts } from './keep';
import { isCalledTranscript, mayBeTranscript } from './kinds';
import { LeftOut } from './leftOut';
import { foldersToWalk } from './moves';
import { NamedSpeakers, type SaidByName } from './people';
import { factsBetween, type FactsThread } from './reading';

/** Larger files are no transcripts of a folder's; they are read when they are opened. In bytes. */
export const mostBytes = 8 * 1024 * 1024;
/** Files read at a time. */
const batch = 16;
/** So many files are read at least before what is known is kept; half as many as are known, where that is more: a window may be closed long before all are read. */
const leastKept = 1000;
/** From so many files on another thread is worth its start. */
const many = 256;
/** Milliseconds after which those who look at what is known are told that there is more. */
const news = 2000;

const nobody: ReadonlySet<string> = new Set();

/** Files to be read, by canonical address. */
type Taken = readonly (readonly [string, FoundFile])[];

/** What the index needs. */
export interface IndexParts {
  readonly files: Pick<Files, 'find' | 'readMany'>;
  readonly folders: Folders;
  readonly turns: Turns;
  readonly log: Log;
  /** Globs of what is left out in a folder; null where its files are not to be looked at at all. */
  excluded(folder: string): Promise<readonly string[] | null>;
  /** Facts kept from an earlier run, by folder, and how to keep them for the next. */
  readonly store?: Pick<KeptFacts, 'load' | 'save'>;
  /** Starts a thread beside this one that reads too, where there can be one. */
  thread?(): FactsThread;
  /** Told how far it is; `of` files are to be read, `done` are. */
  progress?(done: number, of: number): void;
  /** The setting of a folder that says of which day its files are that do not say it; null where it says nothing. Never rejects. */
  dayFor?(folder: string): Promise<string | null>;
  /** The names of those who speak are others than before. */
  published?(): void;
  /** The roles that transcripts give are others than before. */
  told?(): void;
  /** All is read that there is to read, for now. */
  rested?(): void;
  /** Something is known that was not; told now and then while files are read. */
  changed?(): void;
}

/**
 * The transcripts of the workspace: read in the background, a few at a time, whenever nobody waits for anything; each again when it is
 * other. An open document counts as it was when it was opened or saved last.
 */
export class WorkspaceIndex implements Corpus {
  private readonly known = new Map<string, FileFacts>();
  /** The same, of the days that the settings name where files name none. */
  private readonly dated = new Map<string, FileFacts>();
  private readonly days: FolderDays;
  private readonly speakersByName = new NamedSpeakers();
  private readonly open = new Set<string>();
  private readonly only = new WeakMap<FileFacts, { readonly stamp: number; readonly names: ReadonlySet<string> }>();
  /** Files to be read, by canonical address; folders to be walked. */
  private readonly due = new Map<string, FoundFile>();
  private walks: string[] = [];
  /** Files whose texts are being read, as they were when that began: of what was asked for again meanwhile, the last answer counts. */
  private readonly taken = new Map<string, FoundFile>();
  private threadFailed = false;
  /** Folders whose kept facts were taken over, and those of which something is other than what is kept. */
  private readonly loaded = new Set<string>();
  private readonly other = new Set<string>();
  /** Something is other than when it was told last, and when that was. */
  private untold = false;
  private toldAt = 0;
  /** Other after each `stop`. */
  private effort = 0;
  private readonly leftOut: LeftOut;
  private running?: Promise<void>;
  private starting?: Promise<void>;
  private publishedRoles = 0;
  private readonly others = new Map<string, Elsewhere | null>();
  private publishedNames: { readonly stamp: number; readonly names: readonly SpeakerName[] } = { stamp: 0, names: [] };

  constructor(private readonly parts: IndexParts) {
    this.days = new FolderDays(parts.folders, parts.dayFor && (folder => parts.dayFor!(folder)));
    this.leftOut = new LeftOut(parts.folders, folder => parts.excluded(folder));
  }

  get size(): number { return this.known.size; }
  get isReading(): boolean { return this.running !== undefined; }
  async rest(): Promise<void> {
    await this.starting;
    while (this.running) await this.running;
  }
  said(): Iterable<SaidByName> { return this.speakersByName.said(); }
  /** The files that are transcripts: by their name, or because somebody speaks in them. */
  transcripts(): FileFacts[] { return [...this.known.values()].filter(({ uri, names }) => names.length > 0 || isCalledTranscript(uri)); }
  files(): Iterable<FileFacts> { return this.dated.values(); }
  file(uri: string): FileFacts | undefined { return this.dated.get(canonical(uri)); }
  filesOf(names: Iterable<string>): FileFacts[] { return this.speakersByName.filesOf(names); }
  filesWith(hashes: Iterable<number>): FileFacts[] {
    const wanted = [...hashes];
    return [...this.dated.values()].filter(file => hasWord(file, wanted));
  }

  /** The names that speak in one file alone: the same set until somebody speaks who did not, anywhere. */
  onlyIn(uri: string): ReadonlySet<string> {
    const file = this.file(uri), { stamp } = this.publishedNames;
    if (!file) return nobody;
    let known = this.only.get(file);
    if (known?.stamp !== stamp) this.only.set(file, known = { stamp, names: this.speakersByName.onlyIn(file) });
    return known.names;
  }

  /** The names of all who speak, as of when reading was last at rest: the same list until then. */
  get names(): readonly SpeakerName[] { return this.publishedNames.names; }

  /** What the other transcripts say of people, as of when reading was last at rest: the same until they say something else; null where they say nothing. */
  elsewhere(uri: string): Elsewhere | null {
    const key = canonical(uri);
    let known = this.others.get(key);
    if (known === undefined) {
      const { speakersByName } = this;
      this.others.set(key, known = speakersByName.isTitledBeside(this.file(uri)) ? { rolesNear: (name, day, language, within) => speakersByName.rolesNear(name, day, language, within, key) } : null);
    }
    return known;
  }

  /** Reads all folders, what is known already excepted. Resolves when that is done; never rejects. */
  start(): Promise<void> {
    this.walks = [...this.parts.folders.all];
    return this.starting = this.settingsChanged().then(() => this.run());
  }

  /** The settings may name other days for files that name none. Resolves when these count; never rejects. */
  async settingsChanged(): Promise<void> {
    if (!await this.days.learn()) return;
    for (const [key, file] of [...this.known]) if (!file.dated) this.put(key, file);
    if (!this.running) this.publish();
  }

  /** Reads no further: what is not known yet is known when it changes, or next time. */
  stop(): void {
    this.effort++;
    this.walks = [];
    this.due.clear();
  }

  /** Files were made, changed or deleted. */
  async changed(uris: readonly string[]): Promise<void> {
    for (const uri of uris) if (mayBeTranscript(uri)) await this.look(uri);
    return this.run();
  }

  /** Something was made or deleted that may be a folder. */
  async moved(uris: readonly string[]): Promise<void> {
    const { files, folders } = this.parts, walks = await foldersToWalk(uris, { files, folders, leftOut: this.leftOut, known: () => this.known.keys() });
    this.walks = [...new Set([...this.walks, ...walks])];
    return this.run();
  }

  /** Folders were opened or closed. */
  foldersChanged(): Promise<void> {
    for (const [key, { uri }] of this.known) if (!this.open.has(key) && this.parts.folders.of(uri) === null) this.drop(key);
    return this.start();
  }

  /** A transcript was opened, or saved: what its file says from now on. */
  opened(uri: string, transcript: Transcript): void {
    const key = canonical(uri);
    this.open.add(key);
    this.due.delete(key);
    this.put(key, factsIn(uri, '', transcript, true));
    if (!this.running) this.publish();
  }

  /** From now on the file itself counts again. */
  async closed(uri: string): Promise<void> {
    if (!this.open.delete(canonical(uri))) return;
    await this.look(uri);
    return this.run();
  }

  /** What a file says is to be found out, save where it is left out. */
  private async look(uri: string): Promise<void> {
    const key = canonical(uri), isLeftOut = await this.leftOut.has(uri);
    // It may have been opened in the meantime.
    if (this.open.has(key)) return;
    if (isLeftOut) this.drop(key); else this.due.set(key, { uri, stamp: '' });
  }

  private run(): Promise<void> {
    return this.running ??= this.work().catch((error: unknown) => this.parts.log.fault('reading the workspace', error)).finally(() => {
      this.running = undefined;
      this.publish();
      this.parts.rested?.();
    });
  }

  private async work(): Promise<void> {
    // While what was read is kept, there may be more to read.
    while (this.walks.length > 0 || this.due.size > 0) {
      await this.readAll();
      await this.keep();
    }
  }

  /** Until there is nothing more to find or to read. */
  private async readAll(): Promise<void> {
    const count = { done: 0, kept: 0 };
    for (let beside: Promise<void> | undefined; ;) {
      const folder = this.walks.shift();
      if (folder !== undefined) { await this.walk(folder); continue; }
      if (this.due.size >= many) beside ??= this.readBeside(count);
      const next = this.take();
      if (next.length === 0) {
        await beside;
        beside = undefined;
        // There may be more to read meanwhile; and what the other thread could not do is left to this one.
        if (this.due.size === 0 && this.walks.length === 0) return;
        continue;
      }
      await this.read(next);
      this.count(next, count);
      if (count.done - count.kept < Math.max(leastKept, this.known.size / 2)) continue;
      count.kept = count.done;
      await this.keep();
    }
  }

  /** Reads in another thread while there is something to read. Never rejects: what it did not do is due again. */
  private async readBeside(count: { done: number }): Promise<void> {
    if (!this.parts.thread || this.threadFailed) return;
    const { effort } = this;
    let thread: FactsThread | undefined, next: Taken = [];
    try {
      thread = this.parts.thread();
      while ((next = this.take()).length > 0) {
        await this.read(next, thread);
        this.count(next, count);
      }
    } catch (error) {
      this.threadFailed = true;
      this.parts.log.fault('reading the workspace in a thread', error);
      if (effort === this.effort) for (const [key, file] of next) if (this.taken.get(key) === file && !this.due.has(key)) this.due.set(key, file);
    } finally { thread?.end(); }
  }

  /** The next files that are due. */
  private take(): Taken {
    const next: (readonly [string, FoundFile])[] = [];
    for (const entry of this.due) if (next.push(entry) === batch) break;
    for (const [key, file] of next) { this.due.delete(key); this.taken.set(key, file); }
    return next;
  }

  private count(read: Taken, count: { done: number }): void {
    for (const [, { uri }] of read) this.differs(uri);
    count.done += read.length;
    this.parts.progress?.(count.done, count.done + this.due.size);
    if (performance.now() - this.toldAt > news) this.tell();
  }

  /** Keeps for the next run what is known now. */
  private async keep(): Promise<void> {
    const other = [...this.other], { folders, store } = this.parts;
    this.other.clear();
    for (const folder of other) await store?.save(folder, [...this.known].flatMap(([key, file]) => !this.open.has(key) && folders.of(file.uri) === folder ? [file] : []));
  }

  /** Finds the files of a folder: those that are new or other are to be read, those that are gone are forgotten. */
  private async walk(folder: string): Promise<void> {
    const { effort } = this, excluded = await this.parts.excluded(folder), found = new Set<string>();
    if (excluded !== null && !this.loaded.has(folder) && this.parts.folders.all.includes(folder)) {
      this.loaded.add(folder);
      for (const file of await this.parts.store?.load(folder) ?? []) if (!this.known.has(canonical(file.uri))) this.put(canonical(file.uri), file);
    }
    if (excluded !== null) for await (const files of this.parts.files.find(folder, transcriptEndings, excluded)) {
      if (effort !== this.effort) return;
      for (const file of files) {
        const key = canonical(file.uri);
        found.add(key);
        if (!this.open.has(key) && this.known.get(key)?.stamp !== file.stamp) this.due.set(key, file);
      }
      await this.parts.turns.rest();
    }
    if (effort !== this.effort) return;
    for (const [key, { uri }] of this.known) if (!found.has(key) && !this.open.has(key) && isInside(uri, folder)) {
      this.drop(key);
      this.differs(uri);
    }
  }

  /** Takes up what files say, as this thread or another reads them. Rejects where the other has ended. */
  private async read(files: Taken, thread?: FactsThread): Promise<void> {
    const texts = await this.parts.files.readMany(files.map(([, { uri }]) => uri), mostBytes), there: (readonly [string, FoundFile, string])[] = [];
    for (const [at, [key, file]] of files.entries()) {
      const text = texts[at] ?? null;
      if (text !== null) there.push([key, file, text]); else if (this.mayPut(key, file)) this.drop(key);
    }
    const unread = ([key, { uri, stamp }, text]: (typeof there)[number]) => ({ uri, stamp, text, known: this.known.get(key)?.hash ?? '' }), read = await thread?.read(there.map(unread));
    for (const [at, each] of there.entries()) {
      const [key, file] = each, facts = read ? read[at] : await factsBetween(unread(each), this.parts.turns), known = facts ?? this.known.get(key);
      if (this.mayPut(key, file) && known) this.put(key, { ...known, stamp: file.stamp });
    }
  }

  /** Whether what a file says is still asked for: it may have been opened in the meantime, or be read again already. */
  private mayPut(key: string, file: FoundFile): boolean { return this.taken.get(key) === file && this.taken.delete(key) && !this.open.has(key); }

  /** Of a file something else is known than what is kept. */
  private differs(uri: string): void {
    const folder = this.parts.folders.of(uri);
    if (folder !== null) this.other.add(folder);
  }

  private put(key: string, file: FileFacts): void {
    const before = this.dated.get(key), dated = this.days.dated(file), stamp = this.speakersByName.rolesStamp;
    this.drop(key);
    this.known.set(key, file);
    this.dated.set(key, dated);
    this.speakersByName.add(dated);
    // Most of what is saved tells what it told.
    if (before && saysTheSame(before, dated)) this.speakersByName.rolesStamp = stamp;
    this.untold = true;
  }

  private drop(key: string): void {
    const file = this.dated.get(key);
    if (!file) return;
    this.known.delete(key);
    this.dated.delete(key);
    this.speakersByName.remove(file);
    this.untold = true;
  }

  private publish(): void {
    const { stamp } = this.speakersByName;
    if (this.publishedNames.stamp !== stamp) {
      this.publishedNames = { stamp, names: this.speakersByName.names };
      this.parts.published?.();
    }
    const { rolesStamp } = this.speakersByName;
    if (this.publishedRoles !== rolesStamp) {
      this.publishedRoles = rolesStamp;
      this.others.clear();
      this.parts.told?.();
    }
    this.tell();
  }

  private tell(): void {
    if (!this.untold) return;
    this.untold = false;
    this.toldAt = performance.now();
    this.parts.changed?.();
  }
}
