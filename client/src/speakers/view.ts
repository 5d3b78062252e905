import { CancellationTokenSource, commands, type Disposable, type Event, l10n, type LogOutputChannel, type Memento, type TextDocument, type TreeView, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ListAllSpeakers, type ListAllSpeakersAnswer, ListSpeakers, type ListSpeakersAnswer, ListStatements, type ListStatementsAnswer, ListStatementsIn, ListTranscripts, type ListTranscriptsAnswer, type SpeakerRow } from '#protocol';
import { languageId } from '../language';
import type { Node, SpeakerNode, TranscriptNode } from './nodes';
import { SpeakersTree } from './tree';

/** Milliseconds after an edit, and after another file came to the front, before the server is asked. */
const afterEdit = 400, afterSwitch = 100;
/** Times in a row that an answer is missed before one waits for something to happen. */
const mostTries = 5;

export type Order = 'appearance' | 'share';
/** The transcript in front, or all of the workspace. */
export type Scope = 'file' | 'workspace';
/** Why the list is empty: package.json has a text for each. Empty: it is not. */
type Empty = '' | 'none' | 'nobody' | 'large' | 'filtered' | 'failed' | 'folder' | 'reading' | 'nowhere';

/** What the list shows, for others than who looks at it. */
export interface Listed { readonly rows: readonly string[]; readonly onDidChange: Event<unknown> }

/** The list of speakers: follows the transcript in front and what is typed in it, or what is known of all, while it is in sight and no longer. */
export class SpeakersView implements Disposable, Listed {
  private readonly tree = new SpeakersTree({
    transcripts: ({ row: { key }, most }) => this.request<ListTranscriptsAnswer>(ListTranscripts, { key, most }),
    statements: within => this.statementsOf(within),
  });
  private readonly view: TreeView<Node>;
  private readonly listeners: Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private asking: CancellationTokenSource | undefined;
  /** What is shown, of which text. */
  private shown: { readonly of: string; readonly version: string } | undefined;
  /** How often more was known of the workspace. */
  private news = 0;
  private listed: readonly SpeakerRow[] = [];
  private filter = '';
  private tries = 0;

  constructor(private readonly server: { client(): Promise<BaseLanguageClient> }, private readonly memory: Memento, private readonly log: LogOutputChannel) {
    this.view = window.createTreeView('verbatim.speakers', { treeDataProvider: this.tree, showCollapseAll: true });
    this.listeners = [
      this.view, this.view.onDidChangeVisibility(({ visible }) => { set('visible', visible); this.soon(); }),
      this.view.onDidExpandElement(({ element }) => this.tree.opened(element, true)), this.view.onDidCollapseElement(({ element }) => this.tree.opened(element, false)),
      window.onDidChangeActiveTextEditor(() => this.soon(afterSwitch)), workspace.onDidOpenTextDocument(() => this.soon(afterSwitch)),
      workspace.onDidChangeTextDocument(({ document }) => { if (document.uri.toString() === this.shown?.of) this.soon(afterEdit); }),
    ];
    this.tell('');
    set('visible', this.view.visible);
    this.soon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.asking?.cancel();
    for (const listener of this.listeners) listener.dispose();
  }

  /** What is in front changed, or may have. */
  soon(delay = 0): void {
    clearTimeout(this.timer);
    if (this.view.visible) this.timer = setTimeout(() => void this.refresh(), delay);
  }

  /** More is known of the transcripts of the workspace. */
  transcriptsChanged(): void {
    this.news++;
    this.soon(afterEdit);
  }

  get rows(): string[] { return this.sorted.map(({ label }) => label); }
  get onDidChange(): Event<unknown> { return this.tree.onDidChangeTreeData!; }

  get order(): Order { return this.memory.get('speakers.order') === 'share' ? 'share' : 'appearance'; }
  get scope(): Scope { return this.memory.get('speakers.scope') === 'workspace' ? 'workspace' : 'file'; }

  async sort(order: Order): Promise<void> {
    await this.memory.update('speakers.order', order);
    set('order', order);
    if (this.shown && this.scope === 'file') await this.tree.show(this.shown.of, this.sorted, false);
    else this.soon();
  }

  async list(scope: Scope): Promise<void> {
    await this.memory.update('speakers.scope', scope);
    set('scope', scope);
    if (!this.view.visible) await commands.executeCommand('verbatim.speakers.focus');
    this.soon();
  }

  /** Lists only those whose names fit; as one types, and as it was where it is given up. */
  async askFilter(): Promise<void> {
    const box = window.createInputBox(), before = this.filter;
    Object.assign(box, { title: l10n.t('Filter Speakers'), placeholder: l10n.t('The beginning of any part of a name'), value: before });
    let accepted = false;
    box.onDidChangeValue(value => { this.filter = value; this.soon(afterSwitch); });
    box.onDidAccept(() => { accepted = true; box.hide(); });
    await new Promise<void>(resolve => { box.onDidHide(resolve); box.show(); });
    box.dispose();
    this.setFilter(accepted ? box.value : before);
  }

  setFilter(filter: string): void {
    this.filter = filter.trim();
    set('filtered', this.filter !== '');
    this.soon();
  }

  more(within: SpeakerNode | TranscriptNode): Promise<void> { return this.tree.more(within); }

  private async refresh(): Promise<void> {
    this.asking?.cancel();
    const asking = this.asking = new CancellationTokenSource();
    if (await (this.scope === 'workspace' ? this.refreshAll(asking) : this.refreshFile(asking))) this.tries = 0;
    // The server may not have been handed the text yet.
    else if (!asking.token.isCancellationRequested && this.tries++ < mostTries) this.soon(afterEdit);
  }

  private async refreshFile(asking: CancellationTokenSource): Promise<boolean> {
    const document = this.inFront();
    if (!document) return this.empty('none');
    const of = document.uri.toString(), version = `${document.version} ${this.news}`, { filter } = this;
    const answer = await this.request<ListSpeakersAnswer>(ListSpeakers, { textDocument: { uri: of }, filter }, asking);
    if (!answer) return this.missed(asking, of);
    const { speakers: { length: count }, all, large } = answer;
    await this.show(of, version, answer.speakers);
    this.tell(document.isUntitled ? '' : nameOf(document), count > 0 ? '' : large ? 'large' : all > 0 ? 'filtered' : 'nobody', filter === '' ? undefined : l10n.t('“{0}”: {1} of {2}', filter, count, all));
    return true;
  }

  private async refreshAll(asking: CancellationTokenSource): Promise<boolean> {
    if (!workspace.workspaceFolders?.length) return this.empty('folder');
    const version = `${this.news}`, { filter } = this, answer = await this.request<ListAllSpeakersAnswer>(ListAllSpeakers, { filter, order: this.order }, asking);
    if (!answer) return this.missed(asking, '');
    const { speakers: { length: count }, found, all, reading } = answer;
    await this.show('', version, answer.speakers);
    this.tell(l10n.t('all transcripts'), count > 0 ? '' : all > 0 ? 'filtered' : reading ? 'reading' : 'nowhere', count < found ? l10n.t('The first {0} of {1}. Filter to see others.', count, found) : filter === '' ? undefined : l10n.t('“{0}”: {1} of {2}', filter, found, all));
    return true;
  }

  /** The transcript in front; where what is in front is no text, the one that was, or another one that is in sight beside it. */
  private inFront(): TextDocument | undefined {
    const active = window.activeTextEditor?.document, seen = window.visibleTextEditors;
    if (active) return active.languageId === languageId ? active : undefined;
    return (seen.find(({ document }) => document.uri.toString() === this.shown?.of) ?? seen.find(({ document }) => document.languageId === languageId))?.document;
  }

  private async show(of: string, version: string, rows: readonly SpeakerRow[]): Promise<void> {
    const moved = of !== this.shown?.of || version !== this.shown.version;
    this.shown = { of, version };
    this.listed = rows;
    await this.tree.show(of, this.sorted, moved);
  }

  /** The server has put the rows of all transcripts in order. */
  private get sorted(): readonly SpeakerRow[] { return this.order === 'share' && this.scope === 'file' ? [...this.listed].sort((one, other) => other.share - one.share) : this.listed; }

  private async empty(why: Empty): Promise<true> {
    this.shown = undefined;
    this.listed = [];
    await this.tree.show(null, [], false);
    this.tell('', why);
    return true;
  }

  /** No answer: what is shown of the same stays. */
  private async missed(asking: CancellationTokenSource, of: string): Promise<false> {
    if (!asking.token.isCancellationRequested && of !== this.shown?.of && this.tries >= mostTries) await this.empty('failed');
    return false;
  }

  /** Says above the rows what they are of, and in their place why there are none. */
  private tell(of: string, why: Empty = '', message?: string): void {
    this.view.description = of;
    this.view.message = why === '' ? message : undefined;
    set('empty', why);
    set('order', this.order);
    set('scope', this.scope);
  }

  private statementsOf(within: SpeakerNode | TranscriptNode): Promise<ListStatementsAnswer | undefined> {
    const { most } = within;
    if (within.type === 'transcript') return this.request<ListStatementsAnswer>(ListStatementsIn, { uri: within.row.uri, key: within.speaker.row.key, most });
    return this.request<ListStatementsAnswer>(ListStatements, { textDocument: { uri: within.of }, key: within.row.key, most });
  }

  private async request<Answer>(method: string, params: object, asking?: CancellationTokenSource): Promise<Answer | undefined> {
    try {
      const client = await this.server.client(), answer = await (asking ? client.sendRequest<Answer | null>(method, params, asking.token) : client.sendRequest<Answer | null>(method, params));
      return asking?.token.isCancellationRequested ? undefined : answer ?? undefined;
    } catch (error) {
      if (!asking?.token.isCancellationRequested) this.log.warn(`${method} failed:`, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }
}

/** Tells VS Code for its conditions (`when`). */
function set(name: string, value: unknown): void { void commands.executeCommand('setContext', `verbatim:speakers:${name}`, value); }
function nameOf({ uri: { path } }: TextDocument): string { return path.slice(path.lastIndexOf('/') + 1); }
