import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as ours from '../../protocol/messages';
import { CancellationTokenSource, LSPErrorCodes, type MessageConnection, type ResponseError } from 'vscode-languageserver/node';
import { started, type Started } from '../servers/started';
import type { Change, Place } from './change';
import { Document } from './document';
import { nextEdits, type Random } from './edits';

/** Bytes: of all that is in use, and of what the engine has made of the program's functions, among it. */
export interface Heap { readonly used: number; readonly code: number }

const refreshSupport = true;
/** What an editor of today can. */
const capabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport }, semanticTokens: { refreshSupport }, inlayHint: { refreshSupport }, codeLens: { refreshSupport }, foldingRange: { refreshSupport } },
  textDocument: { diagnostic: {}, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } }, semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] } },
};
const uri = 'file:///soak.transcript', textDocument = { uri };
/** Lines that are in sight. */
const sight = 40;

/** The built server, with a transcript open in it, and somebody who edits that for hours. */
export class Session {
  private version = 1;
  private tokens: string | undefined;
  private page: string | undefined;
  edits = 0;

  private constructor(private readonly server: Started, readonly document: Document, private readonly random: Random) {}

  /** @param program The server's. @param node Arguments of Node before it. */
  static async open(text: string, { program, random, node = [] }: { program: string; random: Random; node?: readonly string[] }): Promise<Session> {
    const hook = new URL('./heap.mjs', import.meta.url).href, peer = { program: ['--expose-gc', ...node, '--import', hook, program, '--stdio'], initializationOptions: { fileAccess: true }, hasChannel: true };
    const server = await started(peer, capabilities, connection => connection.onRequest((method, params) => method === 'workspace/configuration' ? (params as unknown as { items: unknown[] }).items.map(() => ({ codeLens: true })) : null));
    const session = new Session(server, new Document(text), random);
    await session.connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'transcript', version: 1, text } });
    return session;
  }

  /** Edits once more, and asks what an editor then asks; now and then something is taken back. */
  async step(): Promise<void> {
    const { document, random } = this, at = random();
    // So much taken back that the text does not grow without end.
    if (document.steps > 300 || document.steps > 0 && at < 0.2) for (let steps = document.steps > 300 ? 150 : 1; steps > 0; steps--) await this.send(document.undo());
    else {
      const changes = nextEdits(document, random);
      document.make(changes);
      await this.send(changes);
      await this.ask(changes[changes.length - 1].range.start);
    }
  }

  /** Takes back all that was edited. */
  async undoAll(): Promise<void> {
    while (this.document.steps > 0) await this.send(this.document.undo());
    await this.ask({ line: 0, character: 0 });
  }

  /** All that the server says of the text as it is now. */
  async everything(): Promise<Readonly<Record<string, unknown>>> {
    const said: Record<string, unknown> = {};
    for (const method of ['diagnostic', 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeLens']) said[method] = await this.request(`textDocument/${method}`, {});
    said.speakers = await this.request(ours.ListSpeakers, {});
    return said;
  }

  /** The server's heap, after a collection. @param snapshot Where to write down what is in it. */
  async heap(snapshot?: string): Promise<Heap> {
    const { process: server } = this.server;
    server.send({ snapshot });
    const [heap] = await once(server, 'message') as [Heap];
    return heap;
  }

  stop(): Promise<void> { return this.server.stop(); }

  private get connection(): MessageConnection { return this.server.connection; }
  /** Null too where the server says why there is nothing. */
  private async request<T>(method: string, params: object): Promise<T | null> {
    try {
      return await this.connection.sendRequest<T>(method, { textDocument, ...params });
    } catch (error) {
      if ((error as ResponseError).code === LSPErrorCodes.RequestFailed) return null;
      throw error;
    }
  }

  private async send(changes: readonly Change[]): Promise<void> {
    for (const change of changes) await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++this.version }, contentChanges: [change] });
    this.edits += changes.length;
  }

  /** What an editor asks after an edit at a place: each time what is in sight, at times what its user looks at. */
  private async ask(position: Place): Promise<void> {
    const { random, document } = this, line = Math.min(position.line, document.count - 1), first = Math.max(0, line - sight / 2), range = { start: { line: first, character: 0 }, end: { line: Math.min(document.count - 1, first + sight), character: 0 } };
    const empty = { start: position, end: position }, context = { diagnostics: [], triggerKind: 2 }, often = (share: number) => random() < share;
    // One types on before the answer is there.
    if (often(0.1)) {
      const source = new CancellationTokenSource(), asked = this.connection.sendRequest('textDocument/documentSymbol', { textDocument }, source.token).catch(() => undefined);
      source.cancel();
      await asked;
    }
    const answers: Promise<unknown>[] = [
      this.request<{ resultId?: string }>(this.tokens === undefined ? 'textDocument/semanticTokens/full' : 'textDocument/semanticTokens/full/delta', { previousResultId: this.tokens }).then(tokens => { this.tokens = tokens?.resultId; }),
      this.request('textDocument/diagnostic', {}), this.request('textDocument/codeAction', { range: empty, context }), this.request('textDocument/documentHighlight', { position }), this.request('textDocument/inlayHint', { range }),
    ];
    const at = (share: number, method: string, params: object = {}) => { if (often(share)) answers.push(this.request(method, params)); };
    at(0.3, 'textDocument/documentSymbol');
    at(0.2, 'textDocument/foldingRange');
    at(0.2, 'textDocument/codeLens');
    for (const method of ['hover', 'completion', 'linkedEditingRange', 'definition', 'prepareRename']) at(0.2, `textDocument/${method}`, { position });
    at(0.1, 'textDocument/selectionRange', { positions: [position] });
    at(0.1, 'textDocument/codeAction', { range: empty, context: { ...context, triggerKind: 1 } });
    at(0.05, 'textDocument/rangeFormatting', { range, options: { tabSize: 4, insertSpaces: true } });
    at(0.05, 'textDocument/onTypeFormatting', { position, ch: '\n', options: { tabSize: 4, insertSpaces: true } });
    at(0.3, ours.Glance, { position, selections: [] });
    at(0.2, ours.ListSpeakers);
    at(0.05, ours.CountStatistics, { scope: { textDocument } });
    if (often(0.5)) answers.push(this.request<{ id?: string }>(ours.PreviewPage, this.page === undefined ? {} : { previous: this.page }).then(page => { this.page = page?.id; }));
    await Promise.all(answers);
  }
}

/** The built server's program. */
export const builtServer = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
