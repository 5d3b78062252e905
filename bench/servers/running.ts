import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver/node';
import type { Peer } from './peer';

interface Place { readonly line: number; readonly character: number }
interface Symbol { readonly children?: readonly Symbol[] }

/** A server with one document open, asked as an editor asks it. Times are in milliseconds, from sending the first message to having the answer. */
export class Running {
  private version = 1;
  private taken: Place | undefined;
  private text = '';
  private lines: readonly string[] = [];
  private readonly uri: string;

  private constructor(private readonly peer: Peer, private readonly server: ChildProcess, private readonly connection: MessageConnection, private readonly random: () => number) { this.uri = `file:///measured.${peer.ending}`; }

  static async start(peer: Peer, random: () => number): Promise<Running> {
    const server = spawn(process.execPath, peer.program, { stdio: ['pipe', 'pipe', 'inherit'] }), connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const running = new Running(peer, server, connection, random);
    for (const [method, answer] of Object.entries(peer.answers?.(() => running.text) ?? {})) connection.onRequest(method, answer);
    // What a server asks that every client has, and that changes nothing here.
    for (const method of ['client/registerCapability', 'window/workDoneProgress/create', 'workspace/diagnostic/refresh']) connection.onRequest(method, () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
    connection.listen();
    const capabilities = { workspace: { configuration: false, didChangeConfiguration: {} }, textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities, initializationOptions: peer.initializationOptions });
    await connection.sendNotification('initialized', {});
    if (peer.settings) await connection.sendNotification('workspace/didChangeConfiguration', { settings: peer.settings });
    return running;
  }

  /** Until the symbols of a text are here that is opened, and how many these are. */
  async open(text: string): Promise<{ readonly time: number; readonly symbols: number }> {
    this.text = text;
    this.lines = text.split('\n');
    const started = performance.now();
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: this.uri, languageId: this.peer.languageId, version: 1, text } });
    const symbols = await this.symbols();
    return { time: performance.now() - started, symbols: countOf(symbols) };
  }

  /** Until the symbols, and after that the findings, of the text are here in which a letter is typed, or taken away again. */
  async type(): Promise<{ readonly symbols: number; readonly findings: number }> {
    const at = this.taken ?? this.anywhere(), typed = this.taken === undefined, offset = this.offsetOf(at);
    const change = { range: { start: at, end: typed ? at : { ...at, character: at.character + 1 } }, text: typed ? 'я' : '' };
    this.text = this.text.slice(0, offset) + change.text + this.text.slice(offset + (typed ? 0 : 1));
    this.taken = typed ? at : undefined;
    const started = performance.now();
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri: this.uri, version: ++this.version }, contentChanges: [change] });
    await this.symbols();
    const symbols = performance.now() - started;
    await this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: this.uri } });
    return { symbols, findings: performance.now() - started };
  }

  /** The most memory that the server's process had, in megabytes; null where the system does not tell. */
  get peak(): number | null {
    try {
      return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${this.server.pid}/status`, 'utf8'))![1]) / 1024;
    } catch {
      return null;
    }
  }

  async stop(): Promise<void> {
    const exited = once(this.server, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await exited;
    this.connection.dispose();
  }

  private symbols(): Promise<readonly Symbol[]> { return this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: this.uri } }); }

  /** Inside a line that is words. */
  private anywhere(): Place {
    for (;;) {
      const line = Math.floor(this.random() * this.lines.length);
      if (this.lines[line].length > 60) return { line, character: 50 };
    }
  }

  private offsetOf({ line, character }: Place): number {
    let offset = character;
    for (let above = 0; above < line; above++) offset += this.lines[above].length + 1;
    return offset;
  }
}

function countOf(symbols: readonly Symbol[]): number { return symbols.reduce((count, { children }) => count + 1 + countOf(children ?? []), 0); }
