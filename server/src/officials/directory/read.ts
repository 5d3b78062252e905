import { Stepwise } from '../steps';
import { readCsv } from './csv';
import type { Directory } from './model';
import { readPopolo, type Places } from './popolo';
import { readJson, readYaml } from './source';

/** How a directory is written. */
export type Notation = 'json' | 'yaml' | 'csv';

/** The notation that a file's name says; JSON where it says none. */
export function notationOf(file: string): Notation {
  const name = file.toLowerCase();
  return /\.ya?ml$/.test(name) ? 'yaml' : /\.(?:csv|tsv)$/.test(name) ? 'csv' : 'json';
}

/** The officials of a file, and what is wrong with it. Never throws: of a file that is damaged, what can be made out is used. `places` takes in where everybody stands, save in a table. */
export function readDirectory(text: string, notation: Notation, places?: Places): Directory { return new Stepwise(directoryIn(text, notation, places)).result; }

/** The same in steps. */
export function* directoryIn(text: string, notation: Notation, places?: Places): Generator<void, Directory> {
  if (notation === 'csv') return yield* readCsv(text);
  const { value, problems } = notation === 'yaml' ? readYaml(text) : readJson(text);
  // What cannot be made out at all is one mistake, not two.
  const { officials, problems: found } = problems.length > 0 && (value === undefined || value === null) ? { officials: [], problems: [] } : yield* readPopolo(value, places);
  return { officials, problems: [...problems, ...found] };
}
