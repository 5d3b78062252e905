import {
  DidChangeWatchedFilesNotification, FileChangeType, WatchKind,
  type Connection, type DidChangeWatchedFilesRegistrationOptions, type FileEvent, type FileOperationRegistrationOptions, type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { endsIn } from '../globs/endings';
import type { Client } from './client';
import { directoryNames } from './directoryNames';
import type { Folders } from './folders';
import { transcriptEndings } from './index/endings';
import type { Log } from './log';
import { silenceFileName } from './silenceFiles';
import { nameOf } from './uris';

/** Who wants to know what happens to files and folders. Nobody waits for what they answer. */
export interface WatchingListener {
  /** Files that we look at (transcripts, directories, silenced findings) were made, changed or deleted. */
  changed?(uris: readonly string[]): unknown;
  /**
   * Something else was made or deleted: perhaps a folder, and all that lies in it. Clients tell of a folder only, where one is deleted or
   * moved, and not of the files in it (https://github.com/microsoft/vscode/issues/109754).
   */
  moved?(uris: readonly string[]): unknown;
  /** Workspace folders were opened or closed; `folders` has them already. */
  foldersChanged?(): unknown;
}

/** Names of files that are watched beside transcripts. */
const names: readonly string[] = [silenceFileName, ...directoryNames];
const isTranscript = endsIn(transcriptEndings);

/** What a client is asked to watch. Patterns tell capitals from small letters, people do not. */
export const watched: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [
    ...names.map(name => ({ globPattern: `**/${name}` })),
    { globPattern: `**/*.{${transcriptEndings.flatMap(ending => [ending, ending.toUpperCase()]).map(ending => ending.slice(1)).join()}}` },
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ],
};

/** What a client is to tell of at once when its user renames it, before anybody who watches files does, or where nobody does. */
export const renames: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*' } }] };

/** Files and folders of the workspace, as far as the client tells of them. */
export class Watching {
  private readonly listeners: WatchingListener[] = [];
  private isMore: (uri: string) => boolean = () => false;

  constructor(private readonly connection: Connection, private readonly client: Pick<Client, 'registersWatchers' | 'tellsFolders'>, private readonly folders: Folders, private readonly log: Log) {
    connection.onDidChangeWatchedFiles(({ changes }) => this.sort(changes ?? []));
    connection.workspace.onDidRenameFiles(({ files }) => this.sort((files ?? []).flatMap(({ oldUri, newUri }) => [{ uri: oldUri, type: FileChangeType.Deleted }, { uri: newUri, type: FileChangeType.Created }])));
  }

  /** Listeners are told in the order in which they came. */
  on(listener: WatchingListener): void { this.listeners.push(listener); }

  /** The client is ready to be asked. */
  start(): void {
    const { client, connection, folders, log } = this;
    if (client.registersWatchers) connection.client.register(DidChangeWatchedFilesNotification.type, watched).catch((error: unknown) => log.fault('client/registerCapability', error));
    if (client.tellsFolders) connection.workspace.onDidChangeWorkspaceFolders((event: WorkspaceFoldersChangeEvent) => {
      folders.change(event);
      this.tell(listener => listener.foldersChanged?.());
    });
  }

  /** Watches directories of officials that are called otherwise too: patterns, and what fits them and those before. */
  more(globs: readonly string[], fits: (uri: string) => boolean): void {
    const { client, connection, log } = this;
    this.isMore = fits;
    if (client.registersWatchers) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: globs.map(globPattern => ({ globPattern })) }).catch((error: unknown) => log.fault('client/registerCapability', error));
  }

  private sort(events: readonly FileEvent[]): void {
    // Two of our patterns may tell of the same file.
    const changed = new Set<string>(), moved = new Set<string>();
    for (const { uri, type } of events) {
      if (typeof uri !== 'string') continue;
      const name = nameOf(uri);
      if (isTranscript(name) || names.includes(name) || this.isMore(uri)) changed.add(uri); else if (type !== FileChangeType.Changed) moved.add(uri);
    }
    if (changed.size) this.tell(listener => listener.changed?.([...changed]));
    if (moved.size) this.tell(listener => listener.moved?.([...moved]));
  }

  /** A fault of one listener is none of the others. */
  private tell(what: (listener: WatchingListener) => unknown): void {
    for (const listener of this.listeners) Promise.resolve(listener).then(what).catch((error: unknown) => this.log.fault('watching files', error));
  }
}
