import { SymbolKind, type Range, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { apart, behind, goesFromTheRight } from '../../../protocol/apart';
import type { Official } from '../officials/directory';
import { heldOn } from '../officials/offices';
import type { OfficialSource, Roster } from '../officials/roster';
import { NameSearch, spellingsOf } from '../officials/search';
import type { Corpus } from '../workspace/index/corpus';
import { rolesIn, spokenIn, type FileFacts, type Spoken } from '../workspace/index/facts';
import { nameOf } from '../workspace/uris';
import type { WorkspaceFeature } from './feature';
import { officeLine } from './support/office';
import { clip, oneLine } from './support/words';

/** More are nobody's list: the query is to say more. */
const mostPeople = 200, mostStatements = 300;
/** Of so many people at most the statements are listed as well. */
const fewPeople = 5;
const longest = 200;
const mostOffices = 3;

export interface WorkspaceSymbolParams { readonly query: string }

const capability = { workspaceSymbolProvider: { resolveProvider: true } };
const nowhere = { line: 0, start: 0, end: 0 };
/** Whose place in a directory is asked for later. */
interface SymbolData { readonly official: string }

/** People of the directories and of all transcripts by any spelling of their names; of whom alone the query fits, all statements. */
export const workspaceSymbol: WorkspaceFeature<WorkspaceSymbolParams, WorkspaceSymbol[]> = {
  method: 'workspace/symbol',
  capability,
  asksSearch: true,
  provide({ roster, corpus, client }, { query }) {
    const search = new NameSearch(typeof query === 'string' ? query : ''), people: Person[] = [];
    for (const official of roster.found(search)) {
      if (people.length === mostPeople) break;
      const names = roster.namesOf(official);
      if (search.fits(spellingsOf(official, () => names))) people.push({ official, names });
    }
    const symbols = people.flatMap(person => personSymbol(person, roster, corpus, search, client?.resolvesSymbols === true) ?? []);
    if (search.isEmpty || people.length > fewPeople) return symbols;
    return [...symbols, ...people.flatMap(person => statementSymbols(person, corpus, search)).slice(0, mostStatements)];
  },
};

/** Where somebody stands in a directory, when they are gone to: to look for two hundred people in a list of a hundred thousand takes seconds. */
export const workspaceSymbolResolve: WorkspaceFeature<WorkspaceSymbol, WorkspaceSymbol> = {
  method: 'workspaceSymbol/resolve',
  capability,
  provide({ roster }, symbol) {
    const { official } = (symbol.data ?? {}) as Partial<SymbolData>, known = official === undefined ? null : roster.byId(official);
    return known ? placed(symbol, roster.sourceOf(known)) : symbol;
  },
};

interface Person { readonly official: Official; readonly names: readonly string[] }

/**
 * Where a directory has somebody, else where the transcripts say most of them: the longest name, with a role if any.
 * @param later The client asks for the place in the directory when it wants it.
 */
function personSymbol({ official, names }: Person, roster: Roster, corpus: Corpus, search: NameSearch, later: boolean): WorkspaceSymbol | null {
  const files = corpus.filesOf(names), typed = search.isEmpty ? null : search.shown(spellingsOf(official, () => names)), home = roster.knows(official) ? roster.homeOf(official.id) : null;
  if (home) {
    const { uri } = home.file, known = symbol(official.name, typed, search, SymbolKind.Class, uri, nowhere, [officesOf(official), nameOf(uri)]);
    return later ? { ...known, location: { uri }, data: { official: official.id } satisfies SymbolData } : placed(known, roster.sourceOf(official));
  }
  const said = files.flatMap(file => names.flatMap(name => file.names.includes(name) ? rolesIn(file, name).map(spoken => ({ file, spoken })) : []));
  const [fullest] = said.sort((one, other) => Number(other.spoken.role !== null) - Number(one.spoken.role !== null) || other.spoken.name.length - one.spoken.name.length);
  return fullest ? symbol(fullest.spoken.name, typed, search, SymbolKind.Class, fullest.file.uri, fullest.spoken, [fullest.spoken.role, nameOf(fullest.file.uri)]) : null;
}

function placed(symbol: WorkspaceSymbol, source: OfficialSource | null): WorkspaceSymbol { return source ? { ...symbol, location: { uri: source.uri, range: inLine({ ...nowhere, line: source.line }) } } : symbol; }

/** What tells namesakes apart: their offices, the first ones of many. */
function officesOf({ memberships }: Official): string | null { return [...new Set(heldOn(memberships, null).map(officeLine))].slice(0, mostOffices).join(', ') || null; }

function statementSymbols({ official, names }: Person, corpus: Corpus, search: NameSearch): WorkspaceSymbol[] {
  const typed = search.shown(spellingsOf(official, () => names));
  return corpus.filesOf(names).flatMap(file => [...spokenIn(file)].filter(spoken => spoken.first >= 0 && names.includes(spoken.name))
    .map(spoken => symbol(spoken.name, typed, search, SymbolKind.Method, file.uri, spoken, [spoken.role, titleOf(file), String(spoken.first + 1)])));
}

function titleOf({ title, uri }: FileFacts): string { return title === null ? nameOf(uri) : `${title} (${nameOf(uri)})`; }

/** @param typed The name as it was typed. VS Code drops a symbol in whose name it does not find again what was: then both are written. */
function symbol(name: string, typed: string | null, search: NameSearch, kind: SymbolKind, uri: string, place: Pick<Spoken, 'line' | 'start' | 'end'>, container: readonly (string | null)[]): WorkspaceSymbol {
  return {
    name: clip(oneLine(typed === null || search.shown([name]) === name ? name : `${name} (${typed})`), longest) || '…', kind, location: { uri, range: inLine(place) },
    containerName: behind(goesFromTheRight(name), clip(container.flatMap(part => (part === null ? [] : [apart(oneLine(part))])).join(' · '), longest)),
  };
}

function inLine({ line, start, end }: Pick<Spoken, 'line' | 'start' | 'end'>): Range { return { start: { line, character: start }, end: { line, character: end } }; }
