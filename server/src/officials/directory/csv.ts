import { fold, partsOf } from '../names';
import { Stepwise } from '../steps';
import { columnsOf, genderWord, isoDate, isYes, titleMeant, type Column } from './columns';
import type { Directory, Path, Problem } from './model';
import { ours, readPopolo } from './popolo';
import { readPlacedTable } from './table';

type Fields = Record<string, unknown>;
/** A person gathered from rows, and where each of its parts stands. */
export interface Gathered { readonly person: Fields; readonly memberships: Fields[]; readonly line: number; readonly lines: number[] }
/** What a table holds, before it is read as a directory. */
export interface Table { readonly persons: readonly Gathered[]; readonly problems: readonly Problem[]; readonly titleOf: (column: string) => string }

/**
 * A directory as a table: a row for a person and an office, with columns by name in Russian or English, in any order; columns that we do not
 * know are left alone. Rows with one id, or without ids with one name, are one person. The path of a problem is the line (from 0) and the column's title.
 */
export function* readCsv(text: string): Generator<void, Directory> {
  const { persons, problems, titleOf } = yield* gather(text), read = yield* readPopolo({ persons: persons.map(({ person, memberships }) => ({ ...person, id: person.id ?? person.name, memberships })) });
  return { officials: read.officials, problems: [...problems, ...read.problems.map(problem => ({ ...problem, path: placeOf(problem.path, persons, titleOf) }))] };
}

/** The people of a table in the Popolo shape, each with the lines that they and their offices come from; what is wrong with the table itself. */
export function gatherCsv(text: string): Table { return new Stepwise(gather(text)).result; }

function* gather(text: string): Generator<void, Table> {
  const { rows, unclosed } = readPlacedTable(text);
  if (rows.length === 0) return { persons: [], problems: [], titleOf: () => '' };
  const header = rows[0].cells, columns = columnsOf(header), people = new Map<string, Gathered>();
  if (!columns.includes('name') && !columns.includes('family_name')) return { persons: [], problems: [{ path: [0], kind: 'no-name-column' }], titleOf: () => '' };

  const problems: Problem[] = [...header.flatMap((title, index) => columns[index] === null && title !== '' ? [unknownColumn(title)] : [])];
  if (unclosed !== null) problems.push({ path: [], kind: 'unclosed-quote', span: { start: unclosed, end: unclosed + 1 } });
  const titleOf = (column: string) => header[columns.findIndex(known => known === column)] ?? '';
  for (const { cells, line } of rows.slice(1)) {
    yield;
    if (cells.slice(header.length).some(cell => cell !== '')) problems.push({ path: [line], kind: 'cells-beyond', args: { columns: String(header.length), cells: String(cells.length) } });
    const value = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const name = value('name') || ['given_name', 'patronymic_name', 'family_name'].map(part => value(part as Column)).filter(part => part !== '').join(' ');
    if (name === '') { problems.push({ path: [line], kind: 'no-name' }); continue; }
    const key = value('id') || fold(name), known = people.get(key) ?? fresh(value('id'), name, line);
    people.set(key, known);
    if (value('id') !== '' && isAnother(name, String(known.person.name))) problems.push({ path: [line, titleOf('id')], kind: 'id-twice', args: { id: value('id') } });
    fill(known.person, columns, cells, value);
    if (['role', 'organization', 'start_date', 'end_date'].some(column => value(column as Column) !== '')) {
      known.memberships.push({ role: value('role'), ...value('organization') ? { organization: { name: value('organization') } } : {}, start_date: isoDate(value('start_date')), end_date: isoDate(value('end_date')) });
      known.lines.push(line);
    }
  }
  return { persons: [...people.values()], problems, titleOf };
}

/** A column of one's own is nobody's mistake; one whose title is nearly one that we read may be. */
function unknownColumn(title: string): Problem {
  const meant = titleMeant(title);
  return meant === null ? { path: [0, title], kind: 'unknown-column', args: { column: title } } : { path: [0, title], kind: 'misspelt-column', args: { column: title, meant } };
}

/** Whether two names are of two people: one that is written otherwise has the same family name, or one of the names that were known. */
function isAnother(one: string, other: string): boolean {
  const families = [one, other].map(name => fold(partsOf(name).family ?? name)), words = (name: string) => fold(name).split(' ');
  return families[0] !== families[1] && !words(one).some(word => word.length > 2 && words(other).includes(word));
}

function fresh(id: string, name: string, line: number): Gathered { return { person: { ...id === '' ? {} : { id }, name }, memberships: [], line, lines: [] }; }

/** What rows say of a person beside an office; what a later row says adds to it, what it leaves out stays. */
function fill(person: Fields, columns: ReturnType<typeof columnsOf>, cells: readonly string[], value: (column: Column) => string): void {
  const list = (column: Column) => value(column).split(/[;|]/).map(part => part.trim()).filter(part => part !== '');
  const set = (key: string, text: string) => { if (text !== '') person[key] = text; };
  for (const part of ['given_name', 'patronymic_name', 'family_name', 'image'] as const) set(part, value(part));
  set('gender', genderWord(value('gender')));
  set('birth_date', isoDate(value('birth_date')));
  const identifiers = [...list('wikidata').map(identifier => ({ scheme: 'wikidata', identifier })), ...list('identifiers').map(identifierIn)];
  person.identifiers = [...person.identifiers as Fields[] ?? [], ...identifiers].filter((one, index, all) => all.findIndex(({ scheme, identifier }) => scheme === one.scheme && identifier === one.identifier) === index);
  const names = [...person.other_names as Fields[] ?? [], ...list('other_names').map(name => ({ name }))];
  columns.forEach((column, index) => { if (column !== null && typeof column === 'object' && cells[index]) names.push({ name: cells[index], lang: column.lang }); });
  person.other_names = names.filter((other, index) => names.findIndex(known => known.name === other.name) === index);
  const links = [...person.links as Fields[] ?? [], ...list('link').map(url => ({ url }))];
  person.links = links.filter((link, index) => links.findIndex(known => known.url === link.url) === index);
  const own = (person[ours] ?? {}) as { forms?: string[]; indeclinable?: boolean; common_word?: boolean };
  person[ours] = { forms: [...new Set([...own.forms ?? [], ...list('forms')])], indeclinable: own.indeclinable || isYes(value('indeclinable')), common_word: own.common_word || isYes(value('common_word')) };
}

/** "viaf:123": a register and what it calls the person. */
function identifierIn(text: string): Fields {
  const [, scheme, identifier] = /^([^:]+):\s*(\S.*)$/.exec(text) ?? [];
  return scheme === undefined ? { scheme: '', identifier: text } : { scheme: scheme.trim(), identifier };
}

/** The line and column that a place in what was gathered comes from. */
function placeOf(path: Path, gathered: readonly Gathered[], titleOf: (column: string) => string): Path {
  const [, person, list, item] = path, known = gathered[Number(person)], last = path.at(-1);
  if (!known) return [0];
  const line = list === 'memberships' ? known.lines[Number(item)] ?? known.line : known.line, title = typeof last === 'string' ? titleOf(last) : '';
  return title === '' ? [line] : [line, title];
}
