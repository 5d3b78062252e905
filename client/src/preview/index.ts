import { commands, type Disposable, type Event, EventEmitter, type ExtensionContext, l10n, type LogOutputChannel, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewState } from '../../../protocol/preview';
import { languageId } from '../language';
import { sayBriefly } from '../speakers/say';
import { Preview, type PreviewHost } from './preview';

/** As package.json has it in `activationEvents` and `when`. */
const viewType = 'verbatimPreview';

/** What previews show, for others than who looks at them. */
export interface Previewed { readonly shown: readonly { readonly uri: string | undefined; readonly version: number; readonly locked: boolean; readonly html: string }[]; readonly onDidChange: Event<void> }

/** All previews, and their commands. One follows the transcript in front; others may stay with theirs. */
export class Previews implements Disposable, Previewed {
  private readonly all = new Set<Preview>();
  private readonly changes = new EventEmitter<void>();
  private readonly host: PreviewHost;
  readonly onDidChange = this.changes.event;

  constructor({ extensionUri, subscriptions }: ExtensionContext, log: LogOutputChannel, server: { client(): Promise<BaseLanguageClient> }) {
    this.host = { extensionUri, server, log };
    subscriptions.push(
      this, this.changes,
      commands.registerCommand('verbatim.openPreviewToSide', (of?: unknown) => this.open(of)),
      commands.registerCommand('verbatim.preview.toggleLock', () => this.active?.lock()),
      commands.registerCommand('verbatim.preview.showSource', () => this.showSource()),
      commands.registerCommand('verbatim.preview.find', () => this.active?.do('find')),
      commands.registerCommand('verbatim.preview.copy', () => this.active?.do('copy')),
      commands.registerCommand('verbatim.preview.print', () => this.active?.do('print')),
      window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: (panel, state: unknown) => { this.add(panel, stateOf(state)); return Promise.resolve(); } }),
      window.onDidChangeActiveTextEditor(editor => { if (editor?.document.languageId === languageId) for (const preview of this.all) if (!preview.isLocked) preview.show(editor.document); }),
      workspace.onDidOpenTextDocument(document => { if (document === window.activeTextEditor?.document && document.languageId === languageId) for (const preview of this.all) if (!preview.isLocked) preview.show(document); }),
    );
  }

  get shown(): Previewed['shown'] { return [...this.all].map(preview => ({ uri: preview.shows?.toString(), version: preview.version, locked: preview.isLocked, html: preview.view.webview.html })); }

  /** More is known of the transcripts of the workspace, or of its officials. */
  transcriptsChanged(): void { for (const preview of this.all) preview.news(); }

  dispose(): void { for (const preview of this.all) preview.dispose(); }

  /** Shows the transcript in front, or the one that is named, beside it; where a preview shows it already, that one. */
  private async open(of: unknown): Promise<void> {
    const named = isUri(of) ? await workspace.openTextDocument(of) : undefined, document = named ?? window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return sayBriefly(l10n.t('Open a transcript first.'));
    const all = [...this.all], own = all.find(({ shows }) => shows?.toString() === document.uri.toString()) ?? all.find(preview => !preview.isLocked);
    if (own) {
      own.show(document);
      own.view.reveal(undefined, true);
      return;
    }
    const panel = window.createWebviewPanel(viewType, l10n.t('Preview'), { viewColumn: ViewColumn.Beside, preserveFocus: true });
    this.add(panel, { uri: document.uri.toString() });
  }

  private add(panel: WebviewPanel, state: Partial<PreviewState>): void {
    const preview = new Preview(panel, this.host, state), heard = preview.onDidShow(() => this.changes.fire()), tell = () => void commands.executeCommand('setContext', 'verbatim:preview:active', this.active !== undefined);
    panel.iconPath = { light: this.icon('light'), dark: this.icon('dark') };
    this.all.add(preview);
    panel.onDidChangeViewState(tell);
    panel.onDidDispose(() => {
      heard.dispose();
      preview.dispose();
      this.all.delete(preview);
      tell();
      this.changes.fire();
    });
    tell();
  }

  /** Goes back to the text that the preview in front shows. */
  private async showSource(): Promise<void> {
    const uri = this.active?.shows;
    if (!uri) return;
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    await window.showTextDocument(shown?.document ?? await workspace.openTextDocument(uri), { viewColumn: shown?.viewColumn ?? ViewColumn.One });
  }

  private get active(): Preview | undefined { return [...this.all].find(preview => preview.isActive); }
  private icon(theme: 'light' | 'dark'): Uri { return Uri.joinPath(this.host.extensionUri, 'images', `file-${theme}.svg`); }
}

/** What a page of ours kept, as far as it is that. */
function stateOf(state: unknown): Partial<PreviewState> {
  const { uri, locked } = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  return { ...typeof uri === 'string' ? { uri } : {}, locked: locked === true };
}

function isUri(of: unknown): of is Uri { return of instanceof Uri; }
