import { readFileSync } from 'node:fs';
import type { MessageConnection } from 'vscode-languageserver/node';
import { placeIn } from '../text';
import type { Peer } from './peer';
import { started, type Started } from './started';

interface Place { readonly line: number; readonly character: number }
interface Symbol { readonly children?: readonly Symbol[] }

/** A server with one document open, asked as an editor asks it. Times are in milliseconds, from sending the first message to having the answer. */
export class Running {
  private version = 1;
  private taken: Place | undefined;
  private text = '';
  private lines: readonly string[] = [];
  private readonly uri: string;
  private server!: Started;

  private constructor(private readonly peer: Peer, private readonly random: () => number) { this.uri = `file:///measured.${peer.ending}`; }

  static async start(peer: Peer, random: () => number): Promise<Running> {
    const running = new Running(peer, random), capabilities = { workspace: { configuration: false, didChangeConfiguration: {} }, textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
    running.server = await started(peer, capabilities, connection => {
      for (const [method, answer] of Object.entries(peer.answers?.(() => running.text) ?? {})) connection.onRequest(method, answer);
      // What a server asks that every client has, and that changes nothing here.
      for (const method of ['client/registerCapability', 'window/workDoneProgress/create', 'workspace/diagnostic/refresh']) connection.onRequest(method, () => null);
      connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
    });
    if (peer.settings) await running.connection.sendNotification('workspace/didChangeConfiguration', { settings: peer.settings });
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
    const at = this.taken ?? placeIn(this.lines, this.random), typed = this.taken === undefined, offset = this.offsetOf(at);
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

  async stop(): Promise<void> { await this.server.stop(); }

  private get connection(): MessageConnection { return this.server.connection; }
  private symbols(): Promise<readonly Symbol[]> { return this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: this.uri } }); }

  private offsetOf({ line, character }: Place): number {
    let offset = character;
    for (let above = 0; above < line; above++) offset += this.lines[above].length + 1;
    return offset;
  }
}

function countOf(symbols: readonly Symbol[]): number { return symbols.reduce((count, { children }) => count + 1 + countOf(children ?? []), 0); }
