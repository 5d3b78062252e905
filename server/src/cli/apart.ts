import { freemem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { perform, type Job, type Step } from './work';

/**
 * Very large files are worked on in a thread of their own: it may have most of the computer's memory, where Node gives the program a
 * fixed part, and when even that is not enough, the thread ends and not the program, which then goes on with the next file.
 */
interface Told { readonly value?: Step; readonly done: boolean }

/** How much of the memory that is free a thread may take. */
const share = 0.75;

/**
 * Does a job in a thread of its own, step by step as they are asked for. Of the job's bytes nothing is left to the caller.
 * @param program File that calls `serveApart` in its threads.
 * @param megabytes What the thread may take.
 */
export async function* performApart(job: Job, program: string, megabytes = affordable()): AsyncGenerator<Step> {
  const bytes = job.bytes.buffer.byteLength === job.bytes.byteLength ? job.bytes : Uint8Array.from(job.bytes);
  const thread = new Worker(program, { workerData: { ...job, bytes }, transferList: [bytes.buffer as ArrayBuffer], execArgv: [], resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  try {
    for (;;) {
      const told = await next(thread);
      if (told.value) yield told.value;
      if (told.done) return;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    yield { problem: { file: job.file, message: { key: 'cli.file.noMemory' }, serious: true } };
  } finally { await thread.terminate(); }
}

function next(thread: Worker): Promise<Told> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => { thread.off('message', told).off('error', failed).off('exit', ended); act(); };
    const told = (message: Told) => settle(() => resolve(message)), failed = (error: Error) => settle(() => reject(error));
    const ended = () => settle(() => reject(new Error('the thread ended before its work')));
    thread.on('message', told).on('error', failed).on('exit', ended);
    thread.postMessage(null);
  });
}

/** The other end, in the thread: a step for each message. */
export function serveApart(): void {
  const steps = perform(workerData as Job), port = parentPort!;
  port.on('message', () => {
    const { value, done } = steps.next();
    port.postMessage({ value: value ?? undefined, done: done === true } satisfies Told);
  });
}

function affordable(): number { return Math.max(getHeapStatistics().heap_size_limit, share * Math.min(freemem(), process.constrainedMemory() || Infinity)) / 2 ** 20; }
