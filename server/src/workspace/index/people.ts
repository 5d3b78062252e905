import type { SpeakerName } from '../../officials/learnt';
import { mayBeOnePerson, personKey } from '../../officials/names';
import { daysBetween, type RoleElsewhere } from '../../rules/known/elsewhere';
import { canonical, nameOf } from '../uris';
import { rolesIn, spokenWidth, type FileFacts } from './facts';

/** Where a name speaks: files, and in how many of them with a role. */
interface Named { readonly files: Set<FileFacts>; titled: number; statements: number; words: number }

/** What a name says in all files; `date`: of the first of them, null where none has one. */
export interface SaidByName { readonly name: string; readonly files: number; readonly statements: number; readonly words: number; readonly date: string | null }

/** Which files name whom as a speaker, as they are put in and taken out. */
export class NamedSpeakers {
  private readonly byName = new Map<string, Named>();
  /** The names that may be one person's, by what they have in common. */
  private readonly byPerson = new Map<string, Set<string>>();
  /** Another number whenever `names` are others. */
  stamp = 0;
  /** Files that give somebody a role; another number whenever one comes or goes. */
  private readonly titled = new Set<FileFacts>();
  rolesStamp = 0;

  add(file: FileFacts): void { this.count(file, 1); }
  remove(file: FileFacts): void { this.count(file, -1); }

  /** Files beside one give somebody a role. */
  isTitledBeside(file: FileFacts | undefined): boolean { return this.titled.size > (file !== undefined && this.titled.has(file) ? 1 : 0); }

  /** Every name, in an order that goes with the names alone. */
  get names(): SpeakerName[] { return [...this.byName].map(([name, { titled }]) => ({ name, titled: titled > 0 })).sort((one, other) => compare(one.name, other.name)); }

  /** The files in which one of some names speaks, by date and then by address; those without a date last. */
  filesOf(names: Iterable<string>): FileFacts[] {
    const found = new Set<FileFacts>();
    for (const name of names) for (const file of this.byName.get(name)?.files ?? []) found.add(file);
    return [...found].sort(byDate);
  }

  /**
   * The roles that files of some days give who may be of a name, those of the nearest days first: of files in a language that say their day themselves.
   * @param here A file that is left out.
   */
  rolesNear(name: string, day: string, language: string, within: number, here: string): RoleElsewhere[] {
    const key = personKey(name), found: RoleElsewhere[] = [];
    for (const other of key === null ? [] : this.byPerson.get(key) ?? []) {
      if (!mayBeOnePerson(name, other)) continue;
      for (const file of this.byName.get(other)!.files) {
        const { date, dated, uri } = file;
        if (date === null || !dated || date.length < day.length || !mayBeOneLanguage(file.language, language) || daysBetween(date, day) > within || canonical(uri) === here) continue;
        for (const { role, line, start, end } of rolesIn(file, other)) if (role !== null) found.push({ role, date, uri, file: nameOf(uri), line, start, end });
      }
    }
    return found.sort((one, other) => daysBetween(one.date, day) - daysBetween(other.date, day) || compare(one.date, other.date) || compare(one.uri, other.uri) || one.line - other.line);
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
    if (titled.size > 0) {
      if (by > 0) this.titled.add(file); else this.titled.delete(file);
      this.rolesStamp++;
    }
    for (const [at, name] of file.names.entries()) {
      let known = this.byName.get(name);
      if (!known) { this.byName.set(name, known = { files: new Set(), titled: 0, statements: 0, words: 0 }); this.stamp++; this.file(name, 1); }
      if (by > 0) known.files.add(file); else known.files.delete(file);
      known.statements += by * said[2 * at];
      known.words += by * said[2 * at + 1];
      if (titled.has(at)) { if (known.titled === 0 || known.titled + by === 0) this.stamp++; known.titled += by; }
      if (known.files.size === 0) { this.byName.delete(name); this.stamp++; this.file(name, -1); }
    }
  }

  private file(name: string, by: 1 | -1): void {
    const key = personKey(name);
    if (key === null) return;
    const names = this.byPerson.get(key) ?? new Set();
    if (by > 0) names.add(name); else names.delete(name);
    if (names.size > 0) this.byPerson.set(key, names); else this.byPerson.delete(key);
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

/** Of short texts nobody can tell the language. */
function mayBeOneLanguage(one: string, other: string): boolean { return one === other || one === 'und' || other === 'und'; }

/** By date and then by address; those without a date last. */
export function byDate(one: FileFacts, other: FileFacts): number { return compare(one.date ?? '9', other.date ?? '9') || compare(canonical(one.uri), canonical(other.uri)); }

/** The order of texts by their units, the same in every language of the user's. */
export function compare(one: string, other: string): number { return one < other ? -1 : one > other ? 1 : 0; }
