import type { Turns } from './turns';

/** Reads and writes whole text files by URI. */
export interface Files {
  /** The text (UTF-8, without a byte order mark); null where there is no such file. Rejects where there is one that can't be read. */
  read(uri: string): Promise<string | null>;
  /** Writes the whole text. Rejects with the reason where it can't. */
  write(uri: string, text: string): Promise<void>;
}

/** What the server core needs of the place that it runs in: all that differs between Node and a browser's worker. */
export interface Environment {
  /** The turns of the event loop; their message strategy must be the connection's. */
  readonly turns: Turns;
  /** The disk, for files inside these folders (asked anew each time, since they may change); absent in a browser. */
  readonly disk?: (folders: () => readonly string[]) => Files;
  /** Calls back for each exception that nobody caught, instead of ending the program. */
  onFault(report: (error: unknown) => void): void;
}
