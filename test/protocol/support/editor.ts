import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import {
  createMessageConnection, IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter,
  type CancellationToken, type ClientCapabilities, type Diagnostic, type InitializeParams, type InitializeResult, type MessageConnection, type MessageReader, type MessageWriter,
} from 'vscode-languageserver/node';
import { built } from './program';
import { apply, placeOf, type Change } from './text';

/** A modern client: asks for diagnostics, answers for settings, watches files. */
export const pulls: ClientCapabilities = {
  workspace: {
    configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: {} },
};
/** A client of the plain protocol: it must be told everything. */
export const isTold: ClientCapabilities = {};

export interface Start {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly options?: unknown;
  readonly locale?: string;
  readonly processId?: number | null;
  readonly transport?: 'stdio' | 'node-ipc';
  /** The server's program, where it is not the one that was built. */
  readonly program?: string;
  /** Arguments of Node, before the server's. */
  readonly node?: readonly string[];
  /** The client's answer to a request of the server: settings, files. Unknown ones are answered null. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** Something that the server sent by itself. */
interface Heard { readonly method: string; readonly params: never }

/** An editor for tests: starts a server, keeps the texts that it has open, and waits for what it is to hear, never for time. */
export class Editor {
  readonly heard: Heard[] = [];
  /** The methods of what was asked and told. */
  readonly said = new Set<string>();
  private readonly texts = new Map<string, { version: number; text: string }>();
  private waiting: { wanted: (heard: Heard) => boolean; resolve: (heard: Heard) => void; reject: (error: Error) => void }[] = [];
  initialized!: InitializeResult;

  private constructor(readonly connection: MessageConnection, readonly exited: Promise<number | null>, readonly process?: ChildProcess) {}

  /** A test's visit to a server of its own, which is gone afterwards however the test went. */
  static async visit(start: Start, journey: (editor: Editor) => Promise<void>): Promise<void> {
    const editor = await Editor.start(start);
    try { await journey(editor); } finally { await editor.end(); }
  }

  /** Spawns the built server and initializes it. */
  static async start(start: Start = {}): Promise<Editor> {
    const transport = start.transport ?? 'stdio', ipc = transport === 'node-ipc';
    const child = spawn(process.execPath, [...start.node ?? [], start.program ?? built('server.js'), `--${transport}`], { stdio: ['pipe', 'pipe', 'inherit', ...ipc ? ['ipc' as const] : []] });
    const reader = ipc ? new IPCMessageReader(child) : readerOf(child.stdout!), writer = ipc ? new IPCMessageWriter(child) : new StreamMessageWriter(child.stdin!);
    const exited = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
    return Editor.over(reader, writer, exited, start, child);
  }

  /** Initializes a server that is already there. */
  static async over(reader: MessageReader, writer: MessageWriter, exited: Promise<number | null>, start: Start, child?: ChildProcess): Promise<Editor> {
    const editor = new Editor(createMessageConnection(reader, writer), exited, child);
    editor.listen(start);
    const params: InitializeParams = {
      processId: start.processId ?? null, rootUri: null, capabilities: start.capabilities ?? pulls, locale: start.locale, initializationOptions: start.options,
      workspaceFolders: start.folders ? start.folders.map(uri => ({ uri, name: uri })) : null,
    };
    const gone = exited.then(code => { throw new Error(`the server ended with ${code} before it was initialized`); });
    editor.initialized = await Promise.race([editor.request<InitializeResult>('initialize', params), gone]);
    await editor.notify('initialized', {});
    return editor;
  }

  request<T>(method: string, params: unknown, token?: CancellationToken): Promise<T> {
    this.said.add(method);
    return token ? this.connection.sendRequest<T>(method, params, token) : this.connection.sendRequest<T>(method, params);
  }
  notify(method: string, params: unknown): Promise<void> {
    this.said.add(method);
    return this.connection.sendNotification(method, params as object);
  }

  text(uri: string): string { return this.texts.get(uri)!.text; }
  async open(uri: string, text: string, languageId = 'transcript'): Promise<void> {
    this.texts.set(uri, { version: 1, text });
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Edits one after the other, in one notification; places are those of the text as it then is. */
  async edit(uri: string, ...changes: Change[]): Promise<void> {
    const { version, text } = this.texts.get(uri)!;
    this.texts.set(uri, { version: version + 1, text: changes.reduce(apply, text) });
    await this.notify('textDocument/didChange', { textDocument: { uri, version: version + 1 }, contentChanges: changes });
  }

  /** Replaces the one place where `from` stands. */
  async replace(uri: string, from: string, to: string): Promise<void> {
    const text = this.text(uri), at = text.indexOf(from);
    assert.ok(at >= 0 && text.indexOf(from, at + 1) < 0, `"${from}" must stand in the text once`);
    await this.edit(uri, { range: { start: placeOf(text, at), end: placeOf(text, at + from.length) }, text: to });
  }

  async close(uri: string): Promise<void> {
    this.texts.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The findings that a client asks for. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<{ kind: string; items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    return report.items;
  }

  /** The findings that a client is told for the text as it is now, or will be told. */
  async told(uri: string): Promise<Diagnostic[]> {
    const { version } = this.texts.get(uri) ?? { version: undefined };
    const heard = await this.hears<{ uri: string; version?: number; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics', params => params.uri === uri && params.version === version);
    return heard.diagnostics;
  }

  /** The first message of a method that fits, once it is heard; each is heard once. */
  async hears<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    const wanted = (heard: Heard) => heard.method === method && fits(heard.params), at = this.heard.findIndex(wanted);
    if (at >= 0) return this.heard.splice(at, 1)[0].params;
    return (await new Promise<Heard>((resolve, reject) => this.waiting.push({ wanted, resolve, reject }))).params;
  }

  /** Leaves as the protocol wants it; the program's exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exited;
  }

  /** Ends the server where a test has left it. */
  async end(): Promise<void> {
    this.process?.kill('SIGKILL');
    if (this.process) await this.exited;
    this.connection.dispose();
  }

  private listen({ answers = {} }: Start): void {
    const hear = (method: string, params: unknown) => {
      const heard = { method, params } as Heard, at = this.waiting.findIndex(({ wanted }) => wanted(heard));
      if (at >= 0) this.waiting.splice(at, 1)[0].resolve(heard); else this.heard.push(heard);
    };
    this.connection.onNotification(hear);
    this.connection.onRequest((method, params) => {
      hear(method, params);
      return answers[method]?.(params as never) ?? null;
    });
    this.connection.onClose(() => {
      this.waiting.forEach(({ reject }) => reject(new Error('the server is gone')));
      // Whoever waits for an answer hears so.
      this.connection.dispose();
    });
    this.connection.listen();
  }
}

/** Reads messages of a server. The library asks every ten seconds for the rest of one that is not whole, also when the server was killed while it wrote: then a process would never end. */
export function readerOf(output: Readable): StreamMessageReader {
  const reader = new StreamMessageReader(output);
  reader.partialMessageTimeout = 0;
  return reader;
}
