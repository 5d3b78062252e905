import { CancellationTokenSource, commands, type Disposable, type Event, l10n, type LogOutputChannel, type Memento, type TextDocument, type TreeView, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ListSpeakers, ListStatements, type ListSpeakersAnswer, type ListStatementsAnswer, type SpeakerRow } from '#protocol';
import { languageId } from '../language';
import type { Node, SpeakerNode } from './nodes';
import { SpeakersTree } from './tree';

/** Milliseconds after an edit, and after another file came to the front, before the server is asked. */
const afterEdit = 400, afterSwitch = 100;
/** Times in a row that an answer is missed before one waits for something to happen. */
const mostTries = 5;

export type Order = 'appearance' | 'share';
/** Why the list is empty: package.json has a text for each. Empty: it is not. */
type Empty = '' | 'none' | 'nobody' | 'large' | 'filtered' | 'failed';

/** What the list shows, for others than who looks at it. */
export interface Listed { readonly rows: readonly string[]; readonly onDidChange: Event<unknown> }

/** The list of speakers: follows the transcript in front and what is typed in it, while it is in sight and no longer. */
export class SpeakersView implements Disposable, Listed {
  private readonly tree = new SpeakersTree(speaker => this.statementsOf(speaker));
  private readonly view: TreeView<Node>;
  private readonly listeners: Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private asking: CancellationTokenSource | undefined;
  /** The transcript whose speakers are shown, and the text that they are from. */
  private shown: { readonly uri: string; readonly version: number } | undefined;
  private listed: readonly SpeakerRow[] = [];
  private answer: ListSpeakersAnswer | undefined;
  private filter = '';
  private tries = 0;

  constructor(private readonly server: { client(): Promise<BaseLanguageClient> }, private readonly memory: Memento, private readonly log: LogOutputChannel) {
    this.view = window.createTreeView('verbatim.speakers', { treeDataProvider: this.tree, showCollapseAll: true });
    this.listeners = [
      this.view, this.view.onDidChangeVisibility(({ visible }) => { set('visible', visible); this.soon(); }),
      this.view.onDidExpandElement(({ element }) => this.tree.opened(element, true)), this.view.onDidCollapseElement(({ element }) => this.tree.opened(element, false)),
      window.onDidChangeActiveTextEditor(() => this.soon(afterSwitch)), workspace.onDidOpenTextDocument(() => this.soon(afterSwitch)),
      workspace.onDidChangeTextDocument(({ document }) => { if (document.uri.toString() === this.shown?.uri) this.soon(afterEdit); }),
    ];
    this.tell();
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

  get rows(): string[] { return this.sorted.map(({ label }) => label); }
  get onDidChange(): Event<unknown> { return this.tree.onDidChangeTreeData!; }

  get order(): Order { return this.memory.get('speakers.order') === 'share' ? 'share' : 'appearance'; }

  async sort(order: Order): Promise<void> {
    await this.memory.update('speakers.order', order);
    this.tell();
    if (this.shown) await this.list(this.shown.uri, this.listed, false);
    else this.soon();
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
    this.tell();
    this.soon();
  }

  more(speaker: SpeakerNode): Promise<void> { return this.tree.more(speaker); }

  private async refresh(): Promise<void> {
    const document = this.inFront();
    this.asking?.cancel();
    if (!document) { this.shown = undefined; return this.empty('none'); }
    const asking = this.asking = new CancellationTokenSource(), uri = document.uri.toString(), { version } = document;
    try {
      const answer = await (await this.server.client()).sendRequest<ListSpeakersAnswer | null>(ListSpeakers, { textDocument: { uri }, filter: this.filter }, asking.token);
      if (asking.token.isCancellationRequested) return;
      // The server may not have been handed the text yet.
      if (!answer) { if (this.tries++ < mostTries) this.soon(afterEdit); return; }
      this.tries = 0;
      const moved = uri !== this.shown?.uri || version !== this.shown.version;
      this.shown = { uri, version };
      this.answer = answer;
      await this.list(uri, answer.speakers, moved);
      this.view.description = uri.startsWith('untitled:') ? undefined : nameOf(document);
      this.tell();
    } catch (error) {
      if (asking.token.isCancellationRequested) return;
      this.log.warn('Listing the speakers failed:', error instanceof Error ? error.message : String(error));
      if (uri !== this.shown?.uri) await this.empty('failed');
    }
  }

  /** The transcript in front; where what is in front is no text, the one that was, for as long as it is open beside it. */
  private inFront(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active) return active.languageId === languageId ? active : undefined;
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.shown?.uri)?.document;
  }

  private async list(uri: string, rows: readonly SpeakerRow[], moved: boolean): Promise<void> {
    this.listed = rows;
    await this.tree.show(uri, this.sorted, moved);
  }

  private get sorted(): readonly SpeakerRow[] { return this.order === 'share' ? [...this.listed].sort((one, other) => other.share - one.share) : this.listed; }

  private async empty(why: Empty): Promise<void> {
    this.listed = [];
    this.answer = undefined;
    await this.tree.show('', [], false);
    this.view.description = undefined;
    this.tell(why);
  }

  /** Says above the rows how many there are of how many, and in their place why there are none. */
  private tell(why: Empty = ''): void {
    const { answer, filter } = this, count = answer?.speakers.length ?? 0;
    if (answer && count === 0) why = answer.large ? 'large' : answer.all > 0 ? 'filtered' : 'nobody';
    this.view.message = filter !== '' && count > 0 ? l10n.t('“{0}”: {1} of {2}', filter, count, answer!.all) : undefined;
    set('empty', why);
    set('order', this.order);
    set('filtered', filter !== '');
    set('visible', this.view.visible);
  }

  private async statementsOf({ of: uri, row: { key }, most }: SpeakerNode): Promise<ListStatementsAnswer | undefined> {
    try {
      return await (await this.server.client()).sendRequest<ListStatementsAnswer | null>(ListStatements, { textDocument: { uri }, key, most }) ?? undefined;
    } catch (error) {
      this.log.warn('Listing statements failed:', error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }
}

/** Tells VS Code for its conditions (`when`). */
function set(name: string, value: unknown): void { void commands.executeCommand('setContext', `verbatim:speakers:${name}`, value); }

function nameOf({ uri: { path } }: TextDocument): string { return path.slice(path.lastIndexOf('/') + 1); }
