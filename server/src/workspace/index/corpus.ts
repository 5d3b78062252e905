import type { FileFacts } from './facts';
import type { SaidByName } from './people';

/** What is known of the transcripts of a workspace, without their texts. */
export interface Corpus {
  /** Files that are known. */
  readonly size: number;
  /** Files are being read: what is known is not all. */
  readonly isReading: boolean;
  /** Resolves when all is read that there is to read, for now. Never rejects. */
  rest(): Promise<void>;
  /** How much each name says in all of them. */
  said(): Iterable<SaidByName>;
  /** All of them. */
  files(): Iterable<FileFacts>;
  file(uri: string): FileFacts | undefined;
  /** The files in which one of some names speaks, by date; those without a date last. */
  filesOf(names: Iterable<string>): FileFacts[];
  /** The files that may have one of some words, by hash (`wordHash`). */
  filesWith(hashes: Iterable<number>): FileFacts[];
}

/** No workspace, or one that is not looked at. */
export const noCorpus: Corpus = { size: 0, isReading: false, rest: () => Promise.resolve(), said: () => [], files: () => [], file: () => undefined, filesOf: () => [], filesWith: () => [] };
