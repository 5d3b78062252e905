import { TextDocuments, type Connection, type TextDocumentContentChangeEvent, type TextDocumentsConfiguration } from 'vscode-languageserver';
import type { Translate } from '../l10n/translate';
import type { Recogniser } from '../transcript';
import { recognition } from '../transcript/recognition';
import { defaultSettings } from './settings';
import { followers, Reading, Snapshot, type Followers } from './snapshot';

/** A text as the client has it. */
interface OpenText { readonly uri: string; version: number; recogniser: Recogniser; readonly followers: Followers }

/** How texts are kept and edited, in this one place. A text that is none (a client's mistake) is the empty text. */
const store: TextDocumentsConfiguration<OpenText> = {
  create: (uri, _languageId, version, text: unknown) => ({ uri, version, recogniser: new (recognition().Recogniser)(typeof text === 'string' ? text : ''), followers: followers() }),
  update(document, changes: readonly TextDocumentContentChangeEvent[], version) {
    for (const change of changes) {
      const text = typeof change.text === 'string' ? change.text : '';
      if (!('range' in change)) { document.recogniser = new (recognition().Recogniser)(text); continue; }
      const lines = document.recogniser.newest, from = lines.offsetAt(change.range.start), to = lines.offsetAt(change.range.end);
      document.recogniser.edit({ from: Math.min(from, to), to: Math.max(from, to), text });
    }
    document.version = version;
    return document;
  },
};

/** The open documents, whatever their language is called, and for each its newest snapshot, made when first asked for. */
export class Documents {
  private readonly texts = new TextDocuments(store);
  private readonly newest = new Map<string, Snapshot>();
  /** Documents whose newest snapshot is of an older text, since nobody has asked after the last edit. */
  private readonly edited = new Set<string>();

  constructor(private readonly t: Translate) {
    this.texts.onDidChangeContent(({ document }) => this.edited.add(document.uri));
    this.texts.onDidClose(({ document }) => {
      this.newest.delete(document.uri);
      this.edited.delete(document.uri);
    });
  }

  listen(connection: Connection): void { this.texts.listen(connection); }
  onOpen(handle: (uri: string) => void): void { this.texts.onDidOpen(({ document }) => handle(document.uri)); }
  /** Opened or edited. */
  onChange(handle: (uri: string) => void): void { this.texts.onDidChangeContent(({ document }) => handle(document.uri)); }
  onSave(handle: (uri: string) => void): void { this.texts.onDidSave(({ document }) => handle(document.uri)); }
  onClose(handle: (uri: string) => void): void { this.texts.onDidClose(({ document }) => handle(document.uri)); }

  get uris(): string[] { return this.texts.keys(); }

  /** Version and length of a document's newest text, in UTF-16 units; undefined where it is not open. Asked at each key. */
  extent(uri: string): { readonly version: number; readonly size: number } | undefined {
    const document = this.texts.get(uri);
    return document && { version: document.version, size: document.recogniser.newest.size };
  }

  /** Reads a document's newest text for so long as `goOn` says; true when it is read, or not open. */
  read(uri: string, goOn: () => boolean): boolean { return this.texts.get(uri)?.recogniser.read(goOn) ?? true; }

  /** The newest version, under the settings that it was last asked for with (at first the defaults); undefined where it is not open. */
  get(uri: string): Snapshot | undefined {
    const document = this.texts.get(uri), known = this.newest.get(uri);
    if (!document || known && !this.edited.has(uri)) return document && known;
    const snapshot = known ? known.next(document.version, new Reading(document.recogniser, document.followers)) : new Snapshot(uri, document.version, new Reading(document.recogniser, document.followers), defaultSettings, this.t);
    this.keep(snapshot);
    return snapshot;
  }

  /** Makes a snapshot the one that `get` answers with, so that what it derives is derived once. */
  keep(snapshot: Snapshot): void {
    this.newest.set(snapshot.uri, snapshot);
    this.edited.delete(snapshot.uri);
  }
}
