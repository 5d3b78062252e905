import { parse as parseYaml } from 'yaml';
import { readCsv } from './csv';
import type { Directory } from './model';
import { readPopolo } from './popolo';

/** How a directory is written. */
export type Notation = 'json' | 'yaml' | 'csv';

/** The notation that a file's name says; JSON where it says none. */
export function notationOf(file: string): Notation {
  const name = file.toLowerCase();
  return /\.ya?ml$/.test(name) ? 'yaml' : /\.(csv|tsv)$/.test(name) ? 'csv' : 'json';
}

/** The officials of a file, and what is wrong with it. Never throws: of a file that can't be read at all it says why. */
export function readDirectory(text: string, notation: Notation): Directory {
  if (notation === 'csv') return readCsv(text);
  try { return readPopolo(notation === 'yaml' ? parseYaml(text) : JSON.parse(text.replace(/^\ufeff/, ''))); } catch (error) {
    return { officials: [], problems: [{ path: [], kind: 'not-readable', args: { reason: (error as Error).message.split('\n')[0] } }] };
  }
}
