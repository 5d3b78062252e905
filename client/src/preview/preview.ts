import { type Disposable, EventEmitter, l10n, languages, type TextDocument, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PreviewPage, type PreviewPageAnswer } from '#protocol';
import type { FromPreview, PreviewState, ToPreview } from '../../../protocol/preview';
import { reason } from '../fileAccess';
import { languageId } from '../language';
import { sayBriefly } from '../speakers/say';
import { Asking } from '../webviews/asking';
import type { Following, PageHost, Renamed } from '../webviews/pages';
import { Panel } from '../webviews/panel';
import { movedTo, nameOf, opened } from '../webviews/places';
import { findingsOf } from './findings';
import { lookOf } from './look';
import { savePage } from './save';
import { Scrolling } from './scrolling';
import { previewTexts } from './texts';

/** Milliseconds after a key before the server is asked; what one types meanwhile is in the same answer. */
const afterEdit = 40, afterNews = 400;

/** One preview: follows the transcript in front, or stays with one, and keeps what its page shows as the text is. */
export class Preview implements Following {
  private readonly panel: Panel<ToPreview, FromPreview>;
  private readonly scrolling: Scrolling;
  private readonly listeners: Disposable[] = [];
  private readonly changes = new EventEmitter<void>();
  /** Fires when the page shows something else, or has nothing to show. */
  readonly onDidShow = this.changes.event;
  private uri: Uri | undefined;
  private locked = false;
  /** Renamings that no page has heard of: one that is loaded again kept its place under the name before them. */
  private readonly names: { readonly from: string; readonly to: string }[] = [];
  /** What the page has been told last, and by which server. */
  private told: { readonly id: string; readonly client: BaseLanguageClient } | undefined;
  private readonly asking: Asking;
  /** The text that is shown, by version; -1: none. */
  version = -1;

  constructor(view: WebviewPanel, private readonly host: PageHost, state: Partial<PreviewState> = {}) {
    const panel = this.panel = new Panel<ToPreview, FromPreview>(view, { name: 'preview', title: l10n.t('Preview'), extensionUri: host.extensionUri });
    this.locked = state.locked === true;
    this.asking = new Asking(isPast => this.ask(isPast), (error: unknown) => host.log.warn(`${PreviewPage} failed:`, reason(error)), afterNews);
    this.scrolling = new Scrolling(() => this.uri, message => panel.send(message));
    this.listeners.push(
      panel, this.scrolling, this.asking, this.changes, panel.onReady(() => void this.begin()), panel.onMessage(message => void this.hear(message)),
      workspace.onDidChangeTextDocument(({ document }) => { if (this.isShown(document)) this.soon(afterEdit); }),
      workspace.onDidOpenTextDocument(document => { if (this.isShown(document)) this.soon(); }),
      workspace.onDidChangeConfiguration(change => { if (change.affectsConfiguration('verbatim')) { void panel.send(lookOf(this.uri)); this.soon(afterNews); } }),
      languages.onDidChangeDiagnostics(({ uris }) => { if (uris.some(uri => uri.toString() === this.uri?.toString())) this.tellFindings(); }),
    );
    if (typeof state.uri === 'string') this.uri = Uri.parse(state.uri, true);
    this.name();
  }

  get isLocked(): boolean { return this.locked; }
  get shows(): Uri | undefined { return this.uri; }
  get view(): WebviewPanel { return this.panel.view; }

  dispose(): void {
    for (const listener of this.listeners.splice(0)) listener.dispose();
  }

  /** Shows a transcript. */
  show({ uri }: Pick<TextDocument, 'uri'>): void {
    if (this.isShown({ uri })) return;
    this.uri = uri;
    this.forget();
    this.name();
    this.soon();
  }

  /** The new name may be in front, and so shown, before VS Code tells that it is one. */
  renamed(files: Renamed): void {
    const { uri } = this, to = uri && movedTo(uri, files), from = uri && movedTo(uri, files.map(({ oldUri, newUri }) => ({ oldUri: newUri, newUri: oldUri })));
    if (!uri || !to && !from) return;
    const name = { from: (to ? uri : from!).toString(), to: (to ?? uri).toString() };
    if (this.panel.hears) void this.panel.send({ kind: 'renamed', ...name }); else this.names.push(name);
    if (to) this.show({ uri: to });
  }

  lock(locked = !this.locked): void {
    this.locked = locked;
    this.name();
    void this.panel.send({ kind: 'locked', locked });
  }

  /** Does what a button of the page does. */
  do(what: 'find' | 'copy' | 'print'): void {
    this.panel.view.reveal();
    void this.panel.send({ kind: 'do', what });
  }

  /** More is known of offices, or of the text. */
  soon(delay = 0): void { this.asking.soon(delay); }
  news(): void { this.soon(afterNews); }

  /** The page was loaded, perhaps again: it knows nothing. */
  private async begin(): Promise<void> {
    this.forget();
    await this.panel.send({ kind: 'begin', texts: previewTexts(), locked: this.locked });
    for (const name of this.names.splice(0)) await this.panel.send({ kind: 'renamed', ...name });
    await this.panel.send(lookOf(this.uri));
    this.asking.now();
  }

  private forget(): void {
    this.told = undefined;
    this.version = -1;
    this.asking.forget();
  }

  /** False where there was no answer. */
  private async ask(isPast: () => boolean): Promise<boolean> {
    if (!this.panel.hears) return true;
    const { uri } = this, document = uri && await opened(uri);
    if (isPast()) return true;
    if (!uri || document?.languageId !== languageId) return this.nothing(l10n.t('Open a transcript, and it is set here as a page.'));
    const client = await this.host.server.client(), previous = this.told?.client === client ? this.told.id : undefined, isNew = this.told === undefined;
    const answer = await client.sendRequest<PreviewPageAnswer | null>(PreviewPage, { textDocument: { uri: uri.toString() }, ...previous === undefined ? {} : { previous } });
    if (isPast()) return true;
    if (!answer) return false;
    if (answer.large) return this.nothing(l10n.t('This transcript is too large to be set as a page: Verbatim shows its outline only. The setting “{0}” says where that begins.', 'verbatim.outlineOnlyAbove'));
    const { id, title, language, version, ...edit } = answer;
    await this.panel.send({ kind: 'sheet', uri: uri.toString(), name: nameOf(uri), title, language, edit });
    if (isPast()) return true;
    this.told = { id, client };
    if (edit.more) this.asking.again();
    if (isNew) { this.tellFindings(); this.scrolling.tell(); }
    this.version = edit.more ? -1 : version;
    this.changes.fire();
    return true;
  }

  private async nothing(text: string): Promise<true> {
    this.told = undefined;
    await this.panel.send({ kind: 'nothing', text });
    this.changes.fire();
    return true;
  }

  private tellFindings(): void { if (this.uri && this.told) void this.panel.send({ kind: 'findings', findings: findingsOf(this.uri) }); }

  private async hear(message: FromPreview): Promise<void> {
    const { uri } = this;
    if (message.kind === 'lock') this.lock(message.locked);
    else if (message.kind === 'copied') sayBriefly(message.count === null ? l10n.t('Nothing could be copied.') : l10n.t('Copied as rich text.'));
    else if (!uri) return;
    else if (message.kind === 'scrolled') this.scrolling.led(message.line);
    else if (message.kind === 'open') await this.scrolling.open(message.line, message.character);
    else await this.save(uri, message.only);
  }

  private async save(uri: Uri, only: readonly string[] | null): Promise<void> {
    try {
      await savePage(await this.host.server.client(), uri, only);
    } catch (error) {
      this.host.log.warn('The page was not made:', reason(error));
      void window.showErrorMessage(l10n.t('The page could not be made. Your files are not affected.'));
    }
  }

  private isShown({ uri }: Pick<TextDocument, 'uri'>): boolean { return uri.toString() === this.uri?.toString(); }

  private name(): void {
    const name = this.uri && nameOf(this.uri);
    this.panel.view.title = name === undefined ? l10n.t('Preview') : this.locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
  }
}
