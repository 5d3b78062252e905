import { Worker } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Disposable, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';
import { built } from './program';

/** A bundle for browsers, the server's, in a worker of its own, and the two ends of the wire to it. `location`: where the worker takes itself to be, if not where the bundle is. */
export function startWorker(location?: string, bundle = built('web/server.js')): { reader: MessageReader; writer: MessageWriter; exited: Promise<number | null>; /** What it reached for and is not to, which ended it. */ forbidden: readonly string[]; end(): Promise<unknown> } {
  const worker = new Worker(new URL('./webWorker.mjs', import.meta.url), { workerData: { bundle, location } });
  const exited = new Promise<number | null>((resolve, reject) => { worker.once('exit', resolve); worker.once('error', reject); });
  const forbidden: string[] = [];
  worker.on('message', ({ forbidden: what }: { forbidden?: string }) => { if (what !== undefined) forbidden.push(what); });
  return { reader: new WorkerReader(worker), writer: new WorkerWriter(worker), exited, forbidden, end: () => worker.terminate() };
}

class WorkerReader extends AbstractMessageReader implements MessageReader {
  constructor(private readonly worker: Worker) { super(); }
  listen(callback: DataCallback): Disposable {
    const heard = (message: Message) => callback(message);
    this.worker.on('message', heard);
    this.worker.once('exit', () => this.fireClose());
    return { dispose: () => { this.worker.off('message', heard); } };
  }
}

class WorkerWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly worker: Worker) { super(); }
  async write(message: Message): Promise<void> { this.worker.postMessage(message); }
  end(): void { /* The worker is ended by whoever started it. */ }
}
