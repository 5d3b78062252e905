import { TextDocuments, type Connection, type TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Translate } from '../l10n/translate';
import { defaultSettings } from './settings';
import { Snapshot } from './snapshot';

/** How texts are kept and edited, in this one place. A text that is none (a client's mistake) is the empty text. */
const store: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, text: unknown) => TextDocument.create(uri, languageId, version, typeof text === 'string' ? text : ''),
  update: TextDocument.update,
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
  onClose(handle: (uri: string) => void): void { this.texts.onDidClose(({ document }) => handle(document.uri)); }

  get uris(): string[] { return this.texts.keys(); }

  /** The newest version, under the settings that it was last asked for with (at first the defaults); undefined where it is not open. */
  get(uri: string): Snapshot | undefined {
    const document = this.texts.get(uri), known = this.newest.get(uri);
    if (!document || known && !this.edited.has(uri)) return document && known;
    const snapshot = known ? known.next(document.version, document.getText()) : new Snapshot(uri, document.version, document.getText(), defaultSettings, this.t);
    this.keep(snapshot);
    return snapshot;
  }

  /** Makes a snapshot the one that `get` answers with, so that what it derives is derived once. */
  keep(snapshot: Snapshot): void {
    this.newest.set(snapshot.uri, snapshot);
    this.edited.delete(snapshot.uri);
  }
}
