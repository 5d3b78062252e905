import { Disposable, languages, TabInputText, TabInputTextDiff, type TextDocument, type Uri, window } from 'vscode';
import { type DiagnosticProviderMiddleware, vsdiag } from 'vscode-languageclient';
import { NothingToTell } from '#protocol';

const { full } = vsdiag.DocumentDiagnosticReportKind, none: vsdiag.DocumentDiagnosticReport = { kind: full, items: [] };
/** Whose findings they are, as the server says it. */
const ours = 'Verbatim';

/**
 * Takes a transcript's findings out of Problems when its last tab is closed. For servers that tell findings of files that are not open the language client leaves them there, until it hears of the file
 * again; ours tells of such files only where the user wants that.
 */
export class ClosedTabs {
  private report?: vsdiag.ResultReporter;
  /** Whose tabs were closed, until their findings are taken out, by address. */
  private readonly closed = new Map<string, Uri>();

  /** What the language client does with findings goes through here; `provide`: how it asks for those of a document. */
  middleware(provide: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']>): DiagnosticProviderMiddleware {
    return {
      // It asks once more for a document whose tab is closed, and a tab may be closed while the server answers; nobody needs that.
      provideDiagnostics: async (document, ...asked) => {
        const uri = 'uri' in document ? document.uri : document;
        try {
          const answer = isLookedAt(uri) ? await provide(document, ...asked) : none;
          return isLookedAt(uri) ? answer : none;
        } finally { this.soon(); }
      },
      provideWorkspaceDiagnostics: (resultIds, token, report, next) => {
        this.report = report;
        return next(resultIds, token, report);
      },
    };
  }

  watch(): Disposable {
    return Disposable.from(window.tabGroups.onDidChangeTabs(({ closed, opened }) => {
      for (const { input } of closed) if (input instanceof TabInputText) this.closed.set(input.uri.toString(), input.uri);
      for (const { input } of opened) if (input instanceof TabInputText) this.closed.delete(input.uri.toString());
      this.soon();
    }), window.onDidChangeVisibleTextEditors(() => this.soon()));
  }

  /** When the language client has taken in what came last. */
  private soon(): void {
    if (this.closed.size > 0) setTimeout(() => this.forget(), 0);
  }

  /** An editor may still be said to be there when its tab no longer is, and while the client waits for an answer about a document, it takes nothing else for true: then it is tried again. */
  private forget(): void {
    const uris = [...this.closed.values()].filter(uri => !isLookedAt(uri)), isLeft = (uri: Uri) => languages.getDiagnostics(uri).some(({ source }) => source === ours);
    const items = uris.filter(isLeft).map(uri => ({ kind: full, uri, version: null, resultId: NothingToTell, items: [] }));
    if (items.length > 0) this.report?.({ items });
    for (const uri of uris) if (!isLeft(uri)) this.closed.delete(uri.toString());
  }
}

/** A document has a tab, or an editor shows it. */
function isLookedAt(wanted: TextDocument['uri']): boolean {
  const uri = wanted.toString(), is = (other: Uri) => other.toString() === uri;
  return window.visibleTextEditors.some(editor => is(editor.document.uri)) || window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) =>
    input instanceof TabInputText ? is(input.uri) : input instanceof TabInputTextDiff && (is(input.original) || is(input.modified))));
}
