import { commands, type Disposable, type Event, EventEmitter, type FileRenameEvent, type LogOutputChannel, type TextDocument, type Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from '../language';

/** What a page needs of the extension. */
export interface PageHost { readonly extensionUri: Uri; readonly server: { client(): Promise<BaseLanguageClient> }; readonly log: LogOutputChannel }

/** What was renamed, and to what. */
export type Renamed = FileRenameEvent['files'];

/** A page that follows the transcript in front, or stays with its own. */
export interface Following extends Disposable {
  readonly view: WebviewPanel;
  readonly isLocked: boolean;
  readonly onDidShow: Event<void>;
  show(document: TextDocument): void;
  /** More is known of the transcripts of the workspace, or of its officials. */
  news(): void;
  /** Files and folders are called otherwise now. */
  renamed(files: Renamed): void;
}

/** What pages of one kind have in common: their name, as package.json has it in `activationEvents` and `when`; what `when` calls one in front; a picture for the tab. */
export interface PagesKind { readonly viewType: string; readonly context: string; readonly icon: { readonly light: Uri; readonly dark: Uri } }

/** All pages of one kind, made anew after VS Code was started again. */
export class Pages<Page extends Following> implements Disposable {
  private readonly pages = new Set<Page>();
  private readonly changes = new EventEmitter<void>();
  private readonly listeners: Disposable[];
  readonly onDidChange = this.changes.event;

  /** @param make from a panel and what the page kept, of which nothing is certain */
  constructor(private readonly kind: PagesKind, private readonly make: (view: WebviewPanel, state: Readonly<Record<string, unknown>>) => Page) {
    this.listeners = [
      window.registerWebviewPanelSerializer(kind.viewType, { deserializeWebviewPanel: (view, state: unknown) => { this.restore(view, state); return Promise.resolve(); } }),
      window.onDidChangeActiveTextEditor(editor => { if (editor) this.follow(editor.document); }),
      workspace.onDidOpenTextDocument(document => { if (document === window.activeTextEditor?.document) this.follow(document); }),
      workspace.onDidRenameFiles(({ files }) => { for (const page of this.pages) page.renamed(files); }),
    ];
  }

  get all(): Page[] { return [...this.pages]; }
  get active(): Page | undefined { return this.all.find(({ view }) => view.active); }
  transcriptsChanged(): void { for (const page of this.pages) page.news(); }

  add(view: WebviewPanel, state: Readonly<Record<string, unknown>>): Page {
    const page = this.make(view, state), heard = page.onDidShow(() => this.changes.fire());
    view.iconPath = this.kind.icon;
    this.pages.add(page);
    view.onDidChangeViewState(() => this.tell());
    view.onDidDispose(() => {
      heard.dispose();
      page.dispose();
      this.pages.delete(page);
      this.tell();
      this.changes.fire();
    });
    this.tell();
    return page;
  }

  /** Makes a page anew from what it kept, which VS Code may have lost, as when its window is closed before that was written: one that follows has the transcript in front all the same. */
  restore(view: WebviewPanel, state: unknown): void {
    const page = this.add(view, typeof state === 'object' && state !== null ? state as Record<string, unknown> : {}), front = window.activeTextEditor?.document;
    if (front?.languageId === languageId && !page.isLocked) page.show(front);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    for (const page of this.pages) page.dispose();
    this.changes.dispose();
  }

  private follow(document: TextDocument): void {
    if (document.languageId === languageId) for (const page of this.pages) if (!page.isLocked) page.show(document);
  }

  private tell(): void { void commands.executeCommand('setContext', this.kind.context, this.active !== undefined); }
}
