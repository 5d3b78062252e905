import type { FactsThread } from './index/reading';
import type { Turns } from './turns';

/** A file as it was found: `stamp` is other whenever the file may be (its size and the time of its change). */
export interface FoundFile { readonly uri: string; readonly stamp: string }

/** Reads and writes whole text files by URI, and finds them. */
export interface Files {
  /** The text (UTF-8, without a byte order mark); null where there is no such file. Rejects where there is one that can't be read. */
  read(uri: string): Promise<string | null>;
  /**
   * Writes the whole text. Rejects with the reason where it can't.
   * @param previous What the file is to hold still (null: there is to be none); false where it holds something else, and nothing is written. Without it, whatever is there gives way.
   */
  write(uri: string, text: string, previous?: string | null): Promise<void | false>;
  /**
   * Files inside a workspace folder whose names end in one of these (".txt"), in batches as they are found. Left out is what the patterns exclude
   * (as VS Code has them in `files.exclude`, relative to the folder), and always `.git`, `node_modules` and their like (`globs/excluded.ts`). No link is
   * followed. Never rejects: what can't be listed is told to the log. Stops when the consumer stops.
   */
  find(folder: string, endings: readonly string[], excluded: readonly string[]): AsyncIterable<readonly FoundFile[]>;
  /**
   * The texts of several files as an editor shows them (UTF-8, UTF-16, Windows-1251 …; without a byte order mark), in order. Null for each that is
   * gone, can't be read, is no text or is larger than `most` bytes; all but what is gone is told to the log. Never rejects.
   */
  readMany(uris: readonly string[], most: number): Promise<readonly (string | null)[]>;
  /** Which of some places are files that may be read; none is. Never rejects. */
  areThere(uris: readonly string[]): Promise<readonly boolean[]>;
}

/** What the server core needs of the place that it runs in: all that differs between Node and a browser's worker. */
export interface Environment {
  /** The turns of the event loop; their message strategy must be the connection's. */
  readonly turns: Turns;
  /** The disk, for files inside these folders (asked anew each time, since they may change); `warn` writes to the log. Absent in a browser. */
  readonly disk?: (folders: () => readonly string[], warn: (message: string) => void) => Files;
  /** Starts a thread that reads files of the workspace beside this one. Absent in a browser. */
  thread?(): FactsThread;
  /** Told by a client that knows where the parts of the program are (`InitializationOptions.parts`). Absent where the program knows by itself. */
  partsIn?(address: string): void;
  /** Calls back for each exception that nobody caught, instead of ending the program. */
  onFault(report: (error: unknown) => void): void;
}
