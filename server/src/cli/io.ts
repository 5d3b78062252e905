import type { Writable } from 'node:stream';

/** A stream that we print to, and what it tells about the terminal behind it. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything that the program takes from the process that it runs in. */
export interface Io {
  /** Without the interpreter and the program's own path. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** File of the program itself, which its threads run; without it there are none. */
  readonly program?: string;
}

/** 0 done and clean, 1 findings (`check`), 2 bad usage or something that could not be read. */
export type ExitCode = 0 | 1 | 2;
