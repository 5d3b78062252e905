import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { decode, type Decoded } from '../../encoding/decode';
import type { Message } from '../../l10n/translate';
import type { Io } from '../io';
import { pathOf, standardInput } from './find';
import { problemOf, type Problem } from './problem';

/** No encoding of ours has more bytes for a text that still is one string. */
const mostBytes = 3 * constants.MAX_STRING_LENGTH;

/** The bytes of a file or of standard input. Rejects as the file system does; what has no end is too large. */
export async function readBytes(file: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Uint8Array> {
  if (file === standardInput) return readAll(io.stdin);
  const path = pathOf(file, io.cwd);
  // A device may go on for ever, where a file has the length that it says.
  return (await stat(path)).isFile() ? readFile(path) : readAll(createReadStream(path));
}

/** A file's text, or why there is none; sometimes both: the text, and what is to be known about it. */
export interface FileText {
  readonly text?: string;
  readonly problem?: Problem;
  /** The text is there, but too much of it is not what somebody wrote: what one finds in it says nothing. */
  readonly garbled?: boolean;
}

/** What the bytes of a file say. Never throws. Of a damaged text the problem is serious, and what can be read of it is there all the same. */
export function textOf(file: string, bytes: Uint8Array, encoding: string | undefined): FileText {
  try {
    const decoded = decode(bytes, encoding), message = aboutIt(decoded);
    return { text: decoded.text, ...message ? { problem: { file, message, serious: decoded.damage !== undefined } } : {}, garbled: decoded.damage?.slight === false };
  } catch (error) { return { problem: problemOf(file, error as NodeJS.ErrnoException) }; }
}

function aboutIt({ damage, replaced, encoding, perhaps }: Decoded): Message | null {
  if (damage?.kind === 'utf-8') return { key: 'cli.file.notUtf8', args: { line: damage.line } };
  if (damage) return { key: damage.kind === 'utf-16' ? 'cli.file.notUtf16' : 'cli.file.notText' };
  if (replaced > 0) return { key: 'cli.file.replaced', args: { count: replaced, encoding } };
  return perhaps ? { key: 'cli.file.perhapsUtf16', args: { encoding: perhaps } } : null;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) throw Object.assign(new Error('too much on standard input'), { code: 'ERR_FS_FILE_TOO_LARGE' });
  }
  return Buffer.concat(chunks);
}
