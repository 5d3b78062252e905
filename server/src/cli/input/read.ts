import { readFile } from 'node:fs/promises';
import type { Message } from '../../l10n/translate';
import type { Io } from '../io';
import { decode } from './encoding';
import { pathOf, standardInput } from './find';
import { problemOf, type Problem } from './problem';

/** A file's text, or why there is none; sometimes both: the text, and what is to be known about it. */
export interface FileText { readonly text?: string; readonly problem?: Problem }

/** Reads and decodes one file or standard input. Never throws. */
export async function readText(file: string, io: Io, encoding: string | undefined): Promise<FileText> {
  try {
    const decoded = decode(file === standardInput ? await readAll(io.stdin) : await readFile(pathOf(file, io.cwd)), encoding);
    if ('problem' in decoded) return { problem: { file, message: undecodable(decoded.problem, decoded.line), serious: true } };
    if (decoded.replaced === 0) return { text: decoded.text };
    return { text: decoded.text, problem: { file, message: { key: 'cli.file.replaced', args: { count: decoded.replaced, encoding: decoded.encoding } }, serious: false } };
  } catch (error) { return { problem: problemOf(file, error as NodeJS.ErrnoException) }; }
}

function undecodable(problem: 'utf-8' | 'utf-16' | 'not-text', line: number): Message {
  if (problem === 'utf-8') return { key: 'cli.file.notUtf8', args: { line } };
  return { key: problem === 'utf-16' ? 'cli.file.notUtf16' : 'cli.file.notText' };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
