import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { directoryDiagnostics } from '../features/directoryDiagnostics';
import type { Translate } from '../l10n/translate';
import { notationOf, readDirectory, type Notation } from '../officials/directory';
import type { DirectoryFile } from '../officials/roster';
import { isDirectoryName } from './directoryNames';
import type { Log } from './log';
import type { Turns } from './turns';
import { canonical } from './uris';

/** Texts above so many units are looked at when they are saved, not at each key. */
const largestTyped = 2_000_000;

export interface ReportParts {
  readonly connection: Pick<Connection, 'sendDiagnostics'>;
  readonly turns: Pick<Turns, 'compute'>;
  readonly t: Translate;
  readonly log: Log;
  /** Whether a document is a directory of officials, and no transcript. */
  readonly isDirectory: (uri: string, languageId: string) => boolean;
  /** Whether it is a file, and not a version of one out of a repository's past. */
  readonly isOnDisk: (uri: string) => boolean;
  /** Notations that the editor checks by our schema while a file that is called as directories are by default is open. */
  readonly bySchema: ReadonlySet<Notation>;
  /** A directory was opened, edited or closed: its text in the editor counts, or does no more. */
  readonly onTyped?: (uri: string) => void;
}

/**
 * Tells what is wrong with directories of officials, on the files themselves: as they are on the disk, or as they are typed while they are open. Every
 * client is told, those too that ask for findings: they ask about transcripts.
 */
export class DirectoryReports {
  private readonly onDisk = new Map<string, DirectoryFile>();
  private readonly open = new Map<string, TextDocument>();
  /** Under which URI something is shown now. */
  private readonly shown = new Map<string, string>();
  /** What was told last. */
  private readonly told = new Map<string, string>();
  private readonly due = new Set<string>();

  constructor(private readonly parts: ReportParts) {}

  /** A file was read from the disk; null: there is none. */
  read(uri: string, file: DirectoryFile | null): void {
    const key = canonical(uri);
    if (file) this.onDisk.set(key, file); else this.onDisk.delete(key);
    if (!this.open.has(key)) this.tellDisk(key, uri);
  }

  /** A directory's text in the editor; undefined where it is not open. */
  opened(uri: string): { readonly text: string; readonly version: number } | undefined {
    const document = this.open.get(canonical(uri));
    return document && { text: document.getText(), version: document.version };
  }

  /** The connection as the store of transcripts sees it: without the directories, which are kept here. */
  apart(connection: Connection): Connection {
    const { parts: { isDirectory }, open } = this;
    const own: Partial<Connection> = {
      onDidOpenTextDocument: handle => connection.onDidOpenTextDocument((params, ...rest) => {
        const { uri, languageId, version, text } = params.textDocument;
        if (!isDirectory(uri, languageId)) return handle(params, ...rest);
        open.set(canonical(uri), TextDocument.create(uri, languageId, version, String(text)));
        this.typed(uri);
      }),
      onDidChangeTextDocument: handle => connection.onDidChangeTextDocument((params, ...rest) => {
        const { textDocument: { uri, version }, contentChanges } = params, document = open.get(canonical(uri));
        if (!document) return handle(params, ...rest);
        TextDocument.update(document, contentChanges, version);
        this.typed(uri);
      }),
      onDidCloseTextDocument: handle => connection.onDidCloseTextDocument((params, ...rest) => {
        const { uri } = params.textDocument;
        if (!open.delete(canonical(uri))) return handle(params, ...rest);
        this.tellDisk(canonical(uri), uri);
        this.parts.onTyped?.(uri);
      }),
    };
    return Object.assign(Object.create(connection) as Connection, own);
  }

  /** Keys that come in together are one look, at the newest text. */
  private typed(uri: string): void {
    const key = canonical(uri);
    if (this.due.has(key) || !this.parts.isOnDisk(uri)) return;
    this.due.add(key);
    this.parts.turns.compute(() => {
      this.due.delete(key);
      this.parts.onTyped?.(uri);
      const document = this.open.get(key), text = document?.getText() ?? '';
      if (!document || text.length > largestTyped) return;
      const { problems } = readDirectory(text, notationOf(uri));
      this.tell(key, { uri, version: document.version, diagnostics: directoryDiagnostics(uri, text, problems, this.parts.t, isDirectoryName(uri) ? this.parts.bySchema : undefined) });
    }).catch((error: unknown) => this.parts.log.fault('looking at officials', error));
  }

  private tellDisk(key: string, uri: string): void {
    const file = this.onDisk.get(key);
    this.tell(key, { uri, diagnostics: file ? directoryDiagnostics(file.uri, file.text, file.directory.problems, this.parts.t) : [] });
  }

  private tell(key: string, params: PublishDiagnosticsParams): void {
    const { connection, log } = this.parts, before = this.shown.get(key), told = JSON.stringify(params);
    // A file that is closed is read anew, and mostly says what it said.
    if (this.told.get(key) === told) return;
    this.told.set(key, told);
    const send = (told: PublishDiagnosticsParams) => connection.sendDiagnostics(told).catch((error: unknown) => log.fault('textDocument/publishDiagnostics', error));
    // A client may spell the file that it opens otherwise than we do.
    if (before !== undefined && before !== params.uri) void send({ uri: before, diagnostics: [] });
    if (params.diagnostics.length > 0 || before === params.uri) void send(params);
    if (params.diagnostics.length > 0) this.shown.set(key, params.uri); else this.shown.delete(key);
  }
}
