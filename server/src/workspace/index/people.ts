import type { SpeakerName } from '../../officials/learnt';
import { canonical } from '../uris';
import { spokenWidth, type FileFacts } from './facts';

/** Where a name speaks: files, and in how many of them with a role. */
interface Named { readonly files: Set<FileFacts>; titled: number; statements: number; words: number }

/** What a name says in all files; `date`: of the first of them, null where none has one. */
export interface SaidByName { readonly name: string; readonly files: number; readonly statements: number; readonly words: number; readonly date: string | null }

/** Which files name whom as a speaker, as they are put in and taken out. */
export class NamedSpeakers {
  private readonly byName = new Map<string, Named>();
  /** Another number whenever `names` are others. */
  stamp = 0;

  add(file: FileFacts): void { this.count(file, 1); }
  remove(file: FileFacts): void { this.count(file, -1); }

  /** Every name, in an order that goes with the names alone. */
  get names(): SpeakerName[] { return [...this.byName].map(([name, { titled }]) => ({ name, titled: titled > 0 })).sort((one, other) => compare(one.name, other.name)); }

  /** The files in which one of some names speaks, by date and then by address; those without a date last. */
  filesOf(names: Iterable<string>): FileFacts[] {
    const found = new Set<FileFacts>();
    for (const name of names) for (const file of this.byName.get(name)?.files ?? []) found.add(file);
    return [...found].sort(byDate);
  }

  /** How much each name says. */
  *said(): Generator<SaidByName> {
    for (const [name, { files, statements, words }] of this.byName) {
      let date: string | null = null;
      for (const file of files) if (file.date !== null && (date === null || file.date < date)) date = file.date;
      yield { name, files: files.size, statements, words, date };
    }
  }

  /** The names that speak in one file and in no other. */
  onlyIn(file: FileFacts): ReadonlySet<string> { return new Set(file.names.filter(name => this.byName.get(name)?.files.size === 1)); }

  private count(file: FileFacts, by: 1 | -1): void {
    const titled = titledIn(file), said = saidIn(file);
    for (const [at, name] of file.names.entries()) {
      let known = this.byName.get(name);
      if (!known) { this.byName.set(name, known = { files: new Set(), titled: 0, statements: 0, words: 0 }); this.stamp++; }
      if (by > 0) known.files.add(file); else known.files.delete(file);
      known.statements += by * said[2 * at];
      known.words += by * said[2 * at + 1];
      if (titled.has(at)) { if (known.titled === 0 || known.titled + by === 0) this.stamp++; known.titled += by; }
      if (known.files.size === 0) { this.byName.delete(name); this.stamp++; }
    }
  }
}

/** The names, by number, to which a file gives a role. */
function titledIn({ spoken }: FileFacts): Set<number> {
  const titled = new Set<number>();
  for (let at = 0; at < spoken.length; at += spokenWidth) if (spoken[at + 1] >= 0) titled.add(spoken[at]);
  return titled;
}

/** Statements and words of each name, by number. */
function saidIn({ names, spoken }: FileFacts): Int32Array {
  const said = new Int32Array(2 * names.length);
  for (let at = 0; at < spoken.length; at += spokenWidth) if (spoken[at + 5] >= 0) { said[2 * spoken[at]]++; said[2 * spoken[at] + 1] += spoken[at + 7]; }
  return said;
}

/** By date and then by address; those without a date last. */
export function byDate(one: FileFacts, other: FileFacts): number { return compare(one.date ?? '9', other.date ?? '9') || compare(canonical(one.uri), canonical(other.uri)); }

/** The order of texts by their units, the same in every language of the user's. */
export function compare(one: string, other: string): number { return one < other ? -1 : one > other ? 1 : 0; }
