import { constants } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Message } from '../../l10n/translate';
import type { Io } from '../io';
import { decode } from './encoding';
import { pathOf, standardInput } from './find';
import { problemOf, type Problem } from './problem';

/** No encoding of ours has more bytes for a text that still is one string. */
const mostBytes = 3 * constants.MAX_STRING_LENGTH;

/** The bytes of a file or of standard input. Rejects as the file system does. */
export function readBytes(file: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Uint8Array> {
  return file === standardInput ? readAll(io.stdin) : readFile(pathOf(file, io.cwd));
}

/** A file's text, or why there is none; sometimes both: the text, and what is to be known about it. */
export interface FileText { readonly text?: string; readonly problem?: Problem }

/** What the bytes of a file say. Never throws. */
export function textOf(file: string, bytes: Uint8Array, encoding: string | undefined): FileText {
  try {
    const decoded = decode(bytes, encoding);
    if ('problem' in decoded) return { problem: { file, message: undecodable(decoded.problem, decoded.line), serious: true } };
    const doubt = doubtAbout(decoded);
    return { text: decoded.text, ...doubt ? { problem: { file, message: doubt, serious: false } } : {} };
  } catch (error) { return { problem: problemOf(file, error as NodeJS.ErrnoException) }; }
}

function undecodable(problem: 'utf-8' | 'utf-16' | 'not-text', line: number): Message {
  if (problem === 'utf-8') return { key: 'cli.file.notUtf8', args: { line } };
  return { key: problem === 'utf-16' ? 'cli.file.notUtf16' : 'cli.file.notText' };
}

function doubtAbout({ replaced, encoding, perhaps }: Extract<ReturnType<typeof decode>, { text: string }>): Message | null {
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
