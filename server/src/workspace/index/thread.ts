import { parentPort, Worker } from 'node:worker_threads';
import type { FileFacts } from './facts';
import { factsOf, type FactsThread, type ReadFile } from './reading';

/*
 * A large folder is read by two: the server's own thread, whenever nobody waits for an answer, and this one, which computers of today have a
 * processor for. It is given texts and reads no file itself. Imported by the Node entry alone.
 */

interface Waiting { resolve(facts: readonly (FileFacts | null)[]): void; reject(error: Error): void }

/** @param program File that calls `serveFacts` in its threads. */
export function startFactsThread(program: string): FactsThread {
  const thread = new Worker(program, { execArgv: [] }), waiting: Waiting[] = [];
  let over: Error | null = null;
  const fail = (error: Error) => {
    over ??= error;
    for (const { reject } of waiting.splice(0)) reject(over);
  };
  thread.on('message', (facts: readonly (FileFacts | null)[]) => waiting.shift()?.resolve(facts)).on('error', fail).on('exit', () => fail(new Error('the thread has ended')));
  return {
    read: files => new Promise((resolve, reject) => {
      if (over) { reject(over); return; }
      waiting.push({ resolve, reject });
      thread.postMessage(files);
    }),
    end: () => void thread.terminate(),
  };
}

/** The other end, in the thread: what some files say for each message. */
export function serveFacts(): void {
  const port = parentPort!;
  port.on('message', (files: readonly ReadFile[]) => {
    const facts = files.map(factsOf);
    port.postMessage(facts, facts.flatMap(file => file ? [file.spoken.buffer, file.said.buffer, file.words.buffer] : []) as ArrayBuffer[]);
  });
}
