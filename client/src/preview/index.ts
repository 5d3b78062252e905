import { commands, type Disposable, type Event, type ExtensionContext, l10n, type LogOutputChannel, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from '../language';
import { sayBriefly } from '../speakers/say';
import { Pages } from '../webviews/pages';
import { besideOf, documentFor, showFile } from '../webviews/places';
import { Preview } from './preview';

const viewType = 'verbatimPreview';

/** What previews show, for others than who looks at them. */
export interface Previewed { readonly shown: readonly { readonly uri: string | undefined; readonly version: number; readonly locked: boolean; readonly html: string }[]; readonly onDidChange: Event<void> }

/** All previews, and their commands. One follows the transcript in front; others may stay with theirs. */
export class Previews implements Disposable, Previewed {
  private readonly pages: Pages<Preview>;
  readonly onDidChange: Event<void>;

  constructor({ extensionUri, subscriptions }: ExtensionContext, log: LogOutputChannel, server: { client(): Promise<BaseLanguageClient> }) {
    const icon = (theme: 'light' | 'dark') => Uri.joinPath(extensionUri, 'images', `file-${theme}.svg`), host = { extensionUri, server, log };
    this.pages = new Pages({ viewType, context: 'verbatim:preview:active', icon: { light: icon('light'), dark: icon('dark') } }, (view, { uri, locked }) => new Preview(view, host, { ...typeof uri === 'string' ? { uri } : {}, locked: locked === true }));
    this.onDidChange = this.pages.onDidChange;
    subscriptions.push(
      this,
      commands.registerCommand('verbatim.openPreviewToSide', (of?: unknown) => this.open(of)),
      commands.registerCommand('verbatim.preview.toggleLock', () => this.pages.active?.lock()),
      commands.registerCommand('verbatim.preview.showSource', () => this.showSource()),
      commands.registerCommand('verbatim.preview.find', () => this.pages.active?.do('find')),
      commands.registerCommand('verbatim.preview.copy', () => this.pages.active?.do('copy')),
      commands.registerCommand('verbatim.preview.print', () => this.pages.active?.do('print')),
    );
  }

  get shown(): Previewed['shown'] { return this.pages.all.map(preview => ({ uri: preview.shows?.toString(), version: preview.version, locked: preview.isLocked, html: preview.view.webview.html })); }

  /** More is known of the transcripts of the workspace, or of its officials. */
  transcriptsChanged(): void { this.pages.transcriptsChanged(); }

  dispose(): void { this.pages.dispose(); }

  /** Shows the transcript in front, or the one that is named, beside it; where a preview shows it already, that one. */
  private async open(of: unknown): Promise<void> {
    const document = await documentFor(of);
    if (document?.languageId !== languageId) return sayBriefly(l10n.t('Open a transcript first.'));
    const { all } = this.pages, own = all.find(({ shows }) => shows?.toString() === document.uri.toString()) ?? all.find(preview => !preview.isLocked);
    if (own) {
      own.show(document);
      own.view.reveal(undefined, true);
      return;
    }
    this.pages.add(window.createWebviewPanel(viewType, l10n.t('Preview'), { viewColumn: besideOf(document.uri), preserveFocus: true }), { uri: document.uri.toString() });
  }

  /** Goes back to the text that the preview in front shows. */
  private async showSource(): Promise<void> {
    const uri = this.pages.active?.shows;
    if (uri) await showFile(uri);
  }
}
