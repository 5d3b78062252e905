import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { partsInWorker } from './program/inWorker';
import { partsFrom } from './program/part';
import { serve } from './workspace/connection';
import { Turns } from './workspace/turns';

// Tests read every part.
export { readPart } from './program/part';

/** What a worker's global scope tells of exceptions. */
interface Fault { readonly error?: unknown; readonly reason?: unknown; preventDefault(): void }
/** A dedicated worker's global scope, as far as it is used here; nothing else in the server knows of it. */
declare const self: {
  onmessage: unknown;
  postMessage(message: unknown): void;
  addEventListener(type: 'error' | 'unhandledrejection', listener: (fault: Fault) => void): void;
};

// A message to ourselves is the next turn: a timer of 0 ms takes 4 once it is nested.
const channel = new MessageChannel(), waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();
const turns = new Turns(() => new Promise(resolve => {
  waiting.push(resolve);
  channel.port2.postMessage(null);
}));

let folder: string | undefined;
partsFrom(partsInWorker(() => folder));

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), { messageStrategy: turns.messageStrategy });
serve(connection, {
  turns,
  partsIn: address => { folder = address; },
  onFault(report) {
    for (const type of ['error', 'unhandledrejection'] as const) self.addEventListener(type, fault => {
      fault.preventDefault();
      report(fault.error ?? fault.reason);
    });
  },
});
