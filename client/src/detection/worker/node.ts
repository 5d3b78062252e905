import { parentPort } from 'node:worker_threads';
import { looksLikeTranscript } from '../../../../server/src/transcript/looksLike';

/** The program of a thread that is told a text and answers whether it reads like a transcript. */
parentPort?.on('message', (text: string) => parentPort?.postMessage(looksLikeTranscript(text)));
