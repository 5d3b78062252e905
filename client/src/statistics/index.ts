import { commands, type Disposable, type Event, type ExtensionContext, l10n, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Figures } from '#protocol';
import type { Counted } from '../../../protocol/statistics';
import { languageId } from '../language';
import { sayBriefly } from '../speakers/say';
import { Pages } from '../webviews/pages';
import { besideOf, documentFor, isUri } from '../webviews/places';
import { Statistics } from './statistics';

const viewType = 'verbatimStatistics';

/** What pages of statistics show, for others than who looks at them. */
export interface Counts { readonly shown: readonly (Statistics['shows'] & { readonly figures: Figures | undefined; readonly html: string })[]; readonly onDidChange: Event<void> }

/** All pages of statistics, and their commands. */
export class StatisticsPages implements Disposable, Counts {
  private readonly pages: Pages<Statistics>;
  readonly onDidChange: Event<void>;

  constructor({ extensionUri, subscriptions }: ExtensionContext, log: LogOutputChannel, server: { client(): Promise<BaseLanguageClient> }) {
    const icon = (theme: 'light' | 'dark') => Uri.joinPath(extensionUri, 'images', `statistics-${theme}.svg`), host = { extensionUri, server, log };
    this.pages = new Pages({ viewType, context: 'verbatim:statistics:active', icon: { light: icon('light'), dark: icon('dark') } }, (view, state) => new Statistics(view, host, state));
    this.onDidChange = this.pages.onDidChange;
    subscriptions.push(
      this,
      commands.registerCommand('verbatim.showStatistics', (of?: unknown) => this.showTranscript(of)),
      commands.registerCommand('verbatim.showFolderStatistics', (of?: unknown) => this.showFolder(isUri(of) ? of : undefined)),
      commands.registerCommand('verbatim.showWorkspaceStatistics', () => this.showFolder(undefined)),
    );
  }

  get shown(): Counts['shown'] { return this.pages.all.map(page => ({ ...page.shows, figures: page.figures, html: page.view.webview.html })); }
  transcriptsChanged(): void { this.pages.transcriptsChanged(); }
  dispose(): void { this.pages.dispose(); }

  /** Of the transcript in front, or of the one that is named; without either, of all. */
  private async showTranscript(of: unknown): Promise<void> {
    const document = await documentFor(of);
    if (document?.languageId === languageId) this.show({ of: 'transcript' }, document.uri);
    else if (workspace.workspaceFolders?.length) this.showFolder(undefined);
    else sayBriefly(l10n.t('Open a transcript first.'));
  }

  private showFolder(folder: Uri | undefined): void { this.show({ of: 'folder', folder: folder?.toString() ?? null, from: '', to: '' }); }

  /** Where a page shows it already, that one; else the one that stays with nothing; else a new one beside the text. */
  private show(counted: Counted, uri?: Uri): void {
    const { all } = this.pages, isIt = ({ shows }: Statistics) => shows.counted.of === counted.of && (counted.of === 'transcript' ? shows.uri === uri?.toString() : shows.counted.of === 'folder' && shows.counted.folder === counted.folder);
    const own = all.find(isIt) ?? (counted.of === 'transcript' ? all.find(page => !page.isLocked) : undefined);
    if (!own) { this.pages.add(window.createWebviewPanel(viewType, l10n.t('Statistics'), { viewColumn: besideOf(uri), preserveFocus: true }), { counted, uri: uri?.toString() }); return; }
    if (!isIt(own)) own.count(counted, uri);
    own.view.reveal(undefined, true);
  }
}
