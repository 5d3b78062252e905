import { CancellationTokenSource, type CancellationToken, type Connection, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { Roster } from '../../../../server/src/officials/roster';
import { translator } from '../../../../server/src/l10n/translate';
import { Desk } from '../../../../server/src/workspace/desk';
import { Documents } from '../../../../server/src/workspace/documents';
import { Log } from '../../../../server/src/workspace/log';
import { Requests } from '../../../../server/src/workspace/requests';
import { defaultSettings } from '../../../../server/src/workspace/settings';
import { Turns } from '../../../../server/src/workspace/turns';

export const uri = 'file:///брифинг.transcript', textDocument = { uri };
type Handler = (...received: unknown[]) => unknown;

/** A connection without a wire: requests and notifications are called by hand, what is logged is kept. */
export class Wire {
  readonly logged: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  private readonly handlers = new Map<string, Handler>();
  private readonly on = (name: string) => (handler: Handler) => { this.handlers.set(name, handler); return { dispose() { /* Nothing to let go of. */ } }; };
  readonly connection = {
    onRequest: (method: string, handler: Handler) => this.on(method)(handler),
    onDidOpenTextDocument: this.on('open'), onDidChangeTextDocument: this.on('change'), onDidCloseTextDocument: this.on('close'),
    onWillSaveTextDocument: this.on('willSave'), onWillSaveTextDocumentWaitUntil: this.on('willSaveWait'), onDidSaveTextDocument: this.on('save'),
    sendDiagnostics: async (params: PublishDiagnosticsParams) => { this.published.push(params); },
  } as unknown as Connection;
  private readonly keep = (level: string) => (text: string) => { this.logged.push(`${level} ${text}`); };
  readonly log = new Log({ error: this.keep('error'), warn: this.keep('warn'), info: this.keep('info'), debug: this.keep('debug') }, false);
  readonly requests = new Requests(this.connection, this.log, new Set(['textDocument/semanticTokens/full']));
  readonly documents = new Documents(translator('ru'));
  readonly desk: Desk;
  /** Documents whose settings were asked for. */
  readonly settled: string[] = [];
  settings = defaultSettings;

  /** @param nextTurn Where a test wants something to happen while an answer waits. */
  constructor(nextTurn: () => Promise<void> = async () => undefined) {
    this.documents.listen(this.connection);
    const circumstances = { settingsOf: async (of: string) => { this.settled.push(of); return this.settings; }, silencedOf: async () => () => false, rosterOf: async () => Roster.none, staleIn: () => new Set<string>(), everybody: async () => Roster.none };
    this.desk = new Desk(this.documents, { snippetEdits: false, snippets: false, commandLinks: false }, new Turns(nextTurn), circumstances, translator('en'));
  }

  send(method: string, params?: unknown, token: CancellationToken = new CancellationTokenSource().token): Promise<unknown> {
    return Promise.resolve(params === undefined ? this.handlers.get(method)!(token) : this.handlers.get(method)!(params, token));
  }
  open(text: string): void { this.handlers.get('open')!({ textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text } }); }
  edit(text: string, version = 2): void { this.handlers.get('change')!({ textDocument: { ...textDocument, version }, contentChanges: [{ text }] }); }
  close(): void { this.handlers.get('close')!({ textDocument }); }

  /** A feature that answers with the number of lines of the text that it is given. */
  countLines(method: string): void {
    this.requests.feature({ method, capability: {}, provide: ({ snapshot }) => snapshot.transcript.lines.count }, this.desk);
  }
}
