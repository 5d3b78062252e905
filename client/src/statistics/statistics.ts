import { env, EventEmitter, l10n, type TextDocument, Uri, type WebviewPanel, window, workspace, type Disposable } from 'vscode';
import { CountStatistics, type Figures, type StatisticsAnswer, type StatisticsScope } from '#protocol';
import { type Counted, countedOf, type FromStatistics, type ToStatistics } from '../../../protocol/statistics';
import { reason } from '../fileAccess';
import { languageId } from '../language';
import { sayBriefly } from '../speakers/say';
import { Asking } from '../webviews/asking';
import type { Following, PageHost, Renamed } from '../webviews/pages';
import { Panel } from '../webviews/panel';
import { movedTo, nameOf, opened, showFile } from '../webviews/places';
import { saveFile } from '../webviews/save';
import { askFolder, nameOfFolder, offeredFolders } from './folders';
import { statisticsTexts } from './texts';

/** Milliseconds after a key, and after more is known of the workspace, before the server is asked; and while transcripts are being read. */
const afterEdit = 400, afterNews = 400, whileReading = 1500;

/** One page of statistics: of the transcript in front, or of one that it stays with, or of a folder and of some days. */
export class Statistics implements Following {
  private readonly panel: Panel<ToStatistics, FromStatistics>;
  private readonly asking: Asking;
  private readonly listeners: Disposable[] = [];
  private readonly changes = new EventEmitter<void>();
  readonly onDidShow = this.changes.event;
  private counted: Counted;
  private uri: Uri | undefined;
  private locked: boolean;
  /** What the page shows. */
  figures: Figures | undefined;

  constructor(view: WebviewPanel, private readonly host: PageHost, state: Readonly<Record<string, unknown>>) {
    const panel = this.panel = new Panel<ToStatistics, FromStatistics>(view, { name: 'statistics', title: l10n.t('Statistics'), extensionUri: host.extensionUri, pictures: true });
    this.counted = countedOf(state['counted']);
    this.locked = state['locked'] === true;
    if (typeof state['uri'] === 'string') this.uri = Uri.parse(state['uri'], true);
    this.asking = new Asking(isPast => this.ask(isPast), error => host.log.warn(`${CountStatistics} failed:`, reason(error)), afterNews);
    this.listeners.push(
      panel, this.asking, this.changes, panel.onReady(() => void this.begin()), panel.onMessage(message => void this.hear(message).catch((error: unknown) => this.failed(error))),
      workspace.onDidChangeTextDocument(({ document }) => { if (this.counts(document)) this.asking.soon(afterEdit); }),
      workspace.onDidOpenTextDocument(document => { if (this.counts(document)) this.asking.soon(); }),
      workspace.onDidChangeConfiguration(change => { if (change.affectsConfiguration('verbatim')) this.asking.soon(afterNews); }),
    );
    this.name();
  }

  get view(): WebviewPanel { return this.panel.view; }
  /** A page of a folder stays with it. */
  get isLocked(): boolean { return this.locked || this.counted.of === 'folder'; }
  get shows(): { readonly counted: Counted; readonly uri: string | undefined; readonly locked: boolean } { return { counted: this.counted, uri: this.uri?.toString(), locked: this.locked }; }

  dispose(): void { for (const listener of this.listeners.splice(0)) listener.dispose(); }

  show({ uri }: TextDocument): void { this.count({ of: 'transcript' }, uri); }

  renamed(files: Renamed): void {
    const { counted, uri } = this, folder = counted.of === 'folder' && counted.folder !== null ? movedTo(Uri.parse(counted.folder, true), files) : undefined;
    this.count(folder && counted.of === 'folder' ? { ...counted, folder: folder.toString() } : counted, uri && (movedTo(uri, files) ?? uri));
  }

  /** Counts something else. */
  count(counted: Counted, uri = this.uri): void {
    const front = window.activeTextEditor?.document;
    if (JSON.stringify([counted, uri?.toString()]) === JSON.stringify([this.counted, this.uri?.toString()])) return;
    this.counted = counted;
    this.uri = uri ?? (front?.languageId === languageId ? front.uri : undefined);
    this.figures = undefined;
    this.asking.forget();
    this.name();
    void this.tellCounted();
    this.asking.soon();
  }

  lock(locked = !this.locked): void {
    this.locked = locked;
    this.name();
    void this.panel.send({ kind: 'locked', locked });
    this.changes.fire();
  }

  news(): void { this.asking.soon(afterNews); }

  /** The page was loaded, perhaps again: it knows nothing. */
  private async begin(): Promise<void> {
    this.asking.forget();
    await this.panel.send({ kind: 'begin', texts: statisticsTexts(), language: l10n.bundle ? env.language : 'en', locked: this.locked });
    await this.tellCounted();
    this.asking.now();
  }

  private tellCounted(): Promise<void> { return this.panel.send({ kind: 'counted', counted: this.counted, uri: this.uri?.toString() ?? null, folders: offeredFolders(this.counted) }); }

  private async ask(isPast: () => boolean): Promise<boolean> {
    if (!this.panel.hears) return true;
    const { counted } = this, scope = await this.scope();
    if (isPast()) return true;
    if (typeof scope === 'string') return this.nothing(scope);
    const answer = await this.answer(scope);
    if (isPast()) return true;
    if (!answer) return false;
    if (answer.large) return this.nothing(l10n.t('This transcript is too large to be counted: Verbatim shows its outline only. The setting “{0}” says where that begins.', 'verbatim.outlineOnlyAbove'));
    if (answer.reading) this.asking.soon(whileReading);
    if (!answer.speakers.some(({ statements }) => statements > 0)) return this.nothing(this.whyNothing(counted, answer));
    this.figures = answer;
    await this.panel.send({ kind: 'figures', figures: answer });
    this.changes.fire();
    return true;
  }

  /** What the server is to count; or, in the user's words, why there is nothing to be counted. */
  private async scope(): Promise<StatisticsScope | string> {
    const { counted, uri } = this;
    if (counted.of === 'folder') {
      const { folder, from, to } = counted;
      return workspace.workspaceFolders?.length ? { ...folder === null ? {} : { folder }, ...from === '' ? {} : { from }, ...to === '' ? {} : { to } } : l10n.t('Open a folder with transcripts, and here is who speaks in them, and how much.');
    }
    const document = uri && await opened(uri);
    return uri && document?.languageId === languageId ? { textDocument: { uri: uri.toString() } } : l10n.t('Open a transcript, and here is who says how much in it.');
  }

  private async answer(scope: StatisticsScope): Promise<StatisticsAnswer | null> { return (await this.host.server.client()).sendRequest<StatisticsAnswer | null>(CountStatistics, { scope }); }

  private whyNothing(counted: Counted, { reading, undated, transcripts }: Figures): string {
    if (counted.of === 'transcript') return l10n.t('Nobody says anything in this transcript yet. Write a name with a colon before the words, or a line with name and position behind them.');
    if (reading) return l10n.t('The transcripts of the workspace are being read. Here is then who speaks in them.');
    if (transcripts.length > 0) return l10n.t('Nobody is named in the transcripts of this folder.');
    if (counted.from === '' && counted.to === '') return l10n.t('No transcripts are known in this folder. Its files are read in the background, unless “{0}” says otherwise.', 'verbatim.index.enabled');
    return undated > 0 ? l10n.t('No transcript is of these days. Transcripts without a date: {0}.', undated) : l10n.t('No transcript is of these days.');
  }

  private async nothing(text: string): Promise<true> {
    this.figures = undefined;
    await this.panel.send({ kind: 'nothing', text });
    this.changes.fire();
    return true;
  }

  private async hear(message: FromStatistics): Promise<void> {
    if (message.kind === 'lock') this.lock(message.locked);
    else if (message.kind === 'count') this.count(countedOf(message.counted));
    else if (message.kind === 'chooseFolder') await this.chooseFolder();
    else if (message.kind === 'notMade') this.failed('the picture could not be made');
    else if (message.kind === 'save') await this.save(message);
    else if (message.kind === 'open') await this.open(message);
  }

  /** Leads to the transcript that is counted, or to one of those that are, and to no other file. */
  private async open({ uri, line, character }: Extract<FromStatistics, { readonly kind: 'open' }>): Promise<void> {
    const known = uri === undefined ? this.uri : this.figures?.transcripts.some(each => each.uri === uri) ? Uri.parse(uri, true) : undefined;
    if (known) await showFile(known, { line, character });
  }

  private async chooseFolder(): Promise<void> {
    const answer = await this.answer({}), folder = await askFolder(answer && !answer.large ? answer : { transcripts: [], reading: false });
    if (folder !== undefined) this.count({ of: 'folder', folder, ...this.counted.of === 'folder' ? { from: this.counted.from, to: this.counted.to } : { from: '', to: '' } });
  }

  private async save({ format, name, data }: Extract<FromStatistics, { readonly kind: 'save' }>): Promise<void> {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data), beside = this.counted.of === 'transcript' ? this.uri : undefined;
    const target = await saveFile({ title: l10n.t('Save'), name: `${fileName(name)}.${format}`, kind: format.toUpperCase(), data: bytes }, beside);
    if (target) sayBriefly(l10n.t('“{0}” is written.', nameOf(target)));
  }

  private failed(error: unknown): void {
    this.host.log.warn('Statistics:', reason(error));
    void window.showErrorMessage(l10n.t('That could not be done. Your files are not affected.'));
  }

  private counts({ uri, languageId: language }: TextDocument): boolean { return this.counted.of === 'transcript' ? uri.toString() === this.uri?.toString() : language === languageId; }

  private name(): void {
    const { counted, uri } = this, name = counted.of === 'transcript' ? uri && nameOf(uri) : counted.folder === null ? l10n.t('all transcripts') : nameOfFolder(Uri.parse(counted.folder, true));
    this.panel.view.title = name === undefined ? l10n.t('Statistics') : this.locked && counted.of === 'transcript' ? l10n.t('[Statistics] {0}', name) : l10n.t('Statistics {0}', name);
  }
}

/** A name that every system takes for a file. */
function fileName(name: string): string { return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/ {2,}/g, ' ').trim().slice(0, 120).replace(/[. ]$/, '') || 'statistics'; }
