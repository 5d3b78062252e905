import { SymbolKind, type CallHierarchyItem, type Position, type Range } from 'vscode-languageserver-types';
import { apart, behind, goesFromTheRight } from '../../../../protocol/apart';
import type { Official } from '../../officials/directory';
import type { Roster } from '../../officials/roster';
import type { Transcript } from '../../transcript/model';
import type { Corpus } from '../../workspace/index/corpus';
import { factsIn, spokenIn, type FileFacts, type Spoken } from '../../workspace/index/facts';
import { nameOf } from '../../workspace/uris';
import { clip, oneLine } from './words';

/** Who or what a row of the hierarchy stands for, to be found again when it is opened. */
export interface CallData {
  /** The person's id and name; without an id one whom nobody knows but by this name. */
  readonly id?: string;
  readonly name?: string;
  /** Only what the person says in the row's own file. */
  readonly here?: true;
}

const longest = 100;

/** A row: somebody at a place of a file, with what the row says beside the name. */
export function personRow(who: Official | string, uri: string, range: Range, detail: readonly (string | null)[], here = false): CallHierarchyItem {
  const name = typeof who === 'string' ? who : who.name, data: CallData = { name, ...typeof who === 'string' ? {} : { id: who.id }, ...here ? { here } : {} };
  return { ...row(name, SymbolKind.Class, uri, range, detail), data };
}

/** A row for what nobody says: the file itself. */
export function fileRow(file: FileFacts, range: Range, detail: readonly (string | null)[]): CallHierarchyItem { return row(file.title ?? nameOf(file.uri), SymbolKind.File, file.uri, range, detail); }

function row(name: string, kind: SymbolKind, uri: string, range: Range, detail: readonly (string | null)[]): CallHierarchyItem {
  return { name: clip(oneLine(name), longest) || '…', kind, detail: behind(goesFromTheRight(name), clip(detail.flatMap(part => (part === null ? [] : [apart(oneLine(part))])).join(' · '), longest)), uri, range, selectionRange: range };
}

/** The person whom a row stands for; what a client sends back may be anything. */
export function personOf(roster: Roster, data: unknown): Official | null {
  const { id, name } = dataOf(data), people = id === undefined ? [] : [...roster.known, ...roster.learnt].filter(official => official.id === id);
  return people.find(official => official.name === name) ?? people[0] ?? null;
}

export function dataOf(data: unknown): CallData {
  const { id, name, here } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  return { ...typeof id === 'string' ? { id } : {}, ...typeof name === 'string' ? { name } : {}, ...here === true ? { here } : {} };
}

/** Whom attributions call by a name, as written. */
export function peopleByName(roster: Roster): ReadonlyMap<string, Official> {
  return new Map([...roster.known, ...roster.learnt].flatMap(official => roster.namesOf(official).map(name => [name, official] as const)));
}

/** Who speaks where in a file: as it reads now, where it is open, else as it is known. */
export function factsOf(corpus: Corpus, uri: string, newest: Transcript | undefined): FileFacts | undefined { return newest ? factsIn(uri, '', newest, true) : corpus.file(uri); }

/** The attribution's own name. */
export function labelOf({ line, start, end }: Spoken): Range { return { start: { line, character: start }, end: { line, character: end } }; }

/** In whose words a place stands: null in nobody's, and in a label. */
export function sayingAt(file: FileFacts, { line, character }: Position): Spoken | null | 'label' {
  let saying: Spoken | null = null;
  for (const spoken of spokenIn(file)) {
    if (spoken.line === line && spoken.start <= character && character < spoken.end) return 'label';
    if (spoken.first <= line && line <= spoken.last) saying ??= spoken;
  }
  return saying;
}

/** Where somebody is best shown: where they speak first, else their entry in a directory. */
export function homeOf(official: Official, roster: Roster, corpus: Corpus): { readonly uri: string; readonly range: Range; readonly role: string | null } | null {
  const names = roster.namesOf(official);
  for (const file of corpus.filesOf(names)) for (const spoken of spokenIn(file)) if (names.includes(spoken.name)) return { uri: file.uri, range: labelOf(spoken), role: spoken.role };
  const source = roster.sourceOf(official), place = source && { line: source.line, character: 0 };
  return source && place && { uri: source.uri, range: { start: place, end: place }, role: null };
}

