import { textHash } from '../../encoding/hash';
import { recognition } from '../../transcript/recognition';
import type { Turns } from '../turns';
import { factsIn, type FileFacts } from './facts';
import { isCalledTranscript } from './kinds';

/** A file of the workspace with its text, and the hash of the one that is known already (empty where none is). */
export interface ReadFile { readonly uri: string; readonly stamp: string; readonly text: string; readonly known: string }

/** Another thread that finds out what files say, beside the server's own. */
export interface FactsThread {
  /** What they say, in order; null for each whose text is the one that is known. Rejects where the thread has ended. */
  read(files: readonly ReadFile[]): Promise<readonly (FileFacts | null)[]>;
  end(): void;
}

/** Milliseconds of work between two looks at what has come in. */
const stretch = 5;

/** What a file says, found out at one go; null where its text is the one that is known: a copy, a checkout or a backup gives files another time, and no other words. */
export function factsOf({ uri, stamp, text, known }: ReadFile): FileFacts | null {
  const hash = textHash(text);
  return hash === known ? null : factsIn(uri, stamp, new (recognition().Recogniser)(text).transcript, isCalledTranscript(uri), hash);
}

/** The same in the server's own thread: whoever waits for an answer goes first, before the file and every few milliseconds. */
export async function factsBetween({ uri, stamp, text, known }: ReadFile, turns: Turns): Promise<FileFacts | null> {
  await turns.rest();
  const hash = textHash(text);
  if (hash === known) return null;
  const recogniser = new (recognition().Recogniser)(text);
  for (;;) {
    const until = performance.now() + stretch;
    if (recogniser.read(() => performance.now() < until)) break;
    await turns.rest();
  }
  return factsIn(uri, stamp, recogniser.transcript, isCalledTranscript(uri), hash);
}
