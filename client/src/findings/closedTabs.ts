import { type Disposable, languages, TabInputText, TabInputTextDiff, type TextDocument, type Uri, window } from 'vscode';
import { type DiagnosticProviderMiddleware, vsdiag } from 'vscode-languageclient';
import { NothingToTell } from '#protocol';

/** Whose findings they are, as the server says it. */
const ours = 'Verbatim';

/**
 * Takes a transcript's findings out of Problems when its last tab is closed. For servers that tell findings of files that are not open the language client leaves them there, until it hears of the file
 * again; ours tells of such files only where the user wants that.
 */
export class ClosedTabs {
  private report?: vsdiag.ResultReporter;

  /** What the language client does with findings goes through here; `provide`: how it asks for those of a document. */
  middleware(provide: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']>): DiagnosticProviderMiddleware {
    return {
      // It asks once more for a document whose tab is closed; nobody needs that.
      provideDiagnostics: (document, ...asked) => isLookedAt('uri' in document ? document.uri : document) ? provide(document, ...asked) : { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] },
      provideWorkspaceDiagnostics: (resultIds, token, report, next) => {
        this.report = report;
        return next(resultIds, token, report);
      },
    };
  }

  watch(): Disposable {
    return window.tabGroups.onDidChangeTabs(({ closed }) => {
      const uris = closed.flatMap(({ input }) => input instanceof TabInputText ? [input.uri] : []);
      // When the language client has let go of the documents.
      if (uris.length > 0) setTimeout(() => this.forget(uris.filter(uri => !isLookedAt(uri) && languages.getDiagnostics(uri).some(({ source }) => source === ours))), 0);
    });
  }

  private forget(uris: readonly Uri[]): void {
    if (uris.length > 0) this.report?.({ items: uris.map(uri => ({ kind: vsdiag.DocumentDiagnosticReportKind.full, uri, version: null, resultId: NothingToTell, items: [] })) });
  }
}

/** A document has a tab, or an editor shows it. */
function isLookedAt(wanted: TextDocument['uri']): boolean {
  const uri = wanted.toString(), is = (other: Uri) => other.toString() === uri;
  return window.visibleTextEditors.some(editor => is(editor.document.uri)) || window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) =>
    input instanceof TabInputText ? is(input.uri) : input instanceof TabInputTextDiff && (is(input.original) || is(input.modified))));
}
