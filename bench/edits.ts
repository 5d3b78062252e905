import type { MessageConnection } from 'vscode-languageserver/node';
import { started } from './servers/started';
import { verbatim } from './servers/verbatim';
import { percentile, rounded } from './statistics';
import { mulberry32, placeIn, transcript, type Style } from './text';

export interface EditTimes {
  readonly text: string;
  readonly units: number;
  readonly edits: number;
  /** Milliseconds from sending an edit to having its diagnostics. */
  readonly p50: number;
  readonly p95: number;
}
export interface EditResult {
  readonly small: EditTimes;
  readonly large: EditTimes;
  /** The large one's times over the small one's. */
  readonly ratio: { readonly p50: number; readonly p95: number };
}

/** A document that is edited: one letter is put in somewhere, and taken out again by the next edit. */
class Edited {
  readonly times: number[] = [];
  private version = 1;
  private readonly lines: readonly string[];
  private readonly random = mulberry32(7);
  private last: { line: number; character: number } | undefined;

  constructor(readonly uri: string, readonly text: string, private readonly connection: MessageConnection) {
    this.lines = text.split(/\r\n|\r|\n/);
  }

  async open(): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: this.uri, languageId: 'transcript', version: 1, text: this.text } });
    await this.diagnose();
  }

  /** Milliseconds until the findings of the edited text are here. */
  async edit(): Promise<number> {
    const taken = this.last, at = taken ?? placeIn(this.lines, this.random);
    this.last = taken ? undefined : at;
    const change = { range: { start: at, end: taken ? { ...at, character: at.character + 1 } : at }, text: taken ? '' : 'я' };
    const started = performance.now();
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri: this.uri, version: ++this.version }, contentChanges: [change] });
    await this.diagnose();
    return performance.now() - started;
  }

  private diagnose(): Promise<unknown> { return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: this.uri } }); }
}

/** Edits in a small and in a large document of one server, in turns, through the protocol. */
export async function measureEdits(style: Style, sizes: { small: number; large: number }, edits: number): Promise<EditResult> {
  const server = await started(verbatim, { textDocument: { diagnostic: {} } }), { connection } = server;
  const [small, large] = [sizes.small, sizes.large].map(size => new Edited(`file:///${size}.transcript`, transcript(style, size), connection));
  for (const document of [small, large]) await document.open();
  // The first edits compile.
  for (let at = -5; at < edits; at++) for (const document of [small, large]) {
    const time = await document.edit();
    if (at >= 0) document.times.push(time);
  }
  await server.stop();
  const of = ({ text, times }: Edited): EditTimes => ({ text: style, units: text.length, edits: times.length, p50: rounded(percentile(times, 0.5)), p95: rounded(percentile(times, 0.95)) });
  const ratio = (share: number) => rounded(percentile(large.times, share) / percentile(small.times, share));
  return { small: of(small), large: of(large), ratio: { p50: ratio(0.5), p95: ratio(0.95) } };
}
