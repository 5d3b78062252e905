import { looksLikeTranscript } from '../../../../server/src/transcript/looksLike';

/** A worker's global scope, as far as it is used here. */
declare const self: { onmessage: (event: { readonly data: string }) => void; postMessage(answer: boolean): void };

/** The program of a worker that is told a text and answers whether it reads like a transcript. */
self.onmessage = ({ data }) => self.postMessage(looksLikeTranscript(data));
