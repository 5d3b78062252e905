import { readJson, readYaml } from '../directory/source';
import { gatherCsv } from '../directory/csv';
import { readTable } from '../directory/table';
import { isObject } from '../directory/values';
import { isPartialDate } from '../directory';
import { saying, wikidataItem, withoutGaps } from './draft';
import { personsOfEntities } from './followTheMoney';
import type { Format, Imported, ImportedPerson, ImportProblem } from './model';
import { isLegislator, personsOfLegislators } from './legislators';
import { personsOfPopolo } from './popoloFile';
import { personsOfTei } from './tei';
import { personsOfRows, rowsOf } from './wikidata';
import { childrenOf, readXml, within } from './xml';

export type { Format, Imported, ImportedName, ImportedOffice, ImportedPerson, ImportProblem, ImportProblemKind } from './model';

type Reader = (problems: ImportProblem[]) => ImportedPerson[];

/**
 * Officials from a file of another program, whose format is told by what the text holds: answers of Wikidata (SPARQL results as JSON or CSV), TEI and ParlaMint, Popolo and EveryPolitician
 * (JSON or YAML), FollowTheMoney (a JSON object a line), congress-legislators, or a table with columns by name. Never throws; what can't be taken over is told.
 */
export function importOfficials(text: string): Imported {
  const problems: ImportProblem[] = [], found = recognise(text.replace(/^\ufeff/, ''), problems);
  if (!found) return { format: null, persons: [], problems: problems.length > 0 ? problems : [{ kind: 'not-recognised' }] };
  const persons = found.read(problems);
  return { format: found.format, persons, problems: persons.length > 0 || problems.some(({ kind }) => kind === 'no-name') ? problems : [...problems, { kind: 'nobody' }] };
}

function recognise(text: string, problems: ImportProblem[]): { readonly format: Format; readonly read: Reader } | null {
  const first = text.trimStart().charAt(0);
  if (first === '<') return inXml(text, problems);
  if (first === '{' || first === '[') return inJson(text, problems);
  return inTable(text) ?? inYaml(text);
}

function inXml(text: string, problems: ImportProblem[]): ReturnType<typeof recognise> {
  const read = readXml(text);
  if (!('root' in read)) { problems.push({ kind: 'damaged', line: read.line }); return null; }
  // Other XML has persons, too: places in a debate where one is named.
  return within(read.root, 'person').some(person => childrenOf(person, 'persName').length > 0) ? { format: 'tei', read: found => personsOfTei(read.root, found) } : null;
}

function inJson(text: string, problems: ImportProblem[]): ReturnType<typeof recognise> {
  const lines = text.split(/\r\n|\r|\n/).flatMap((written, line) => written.trim() === '' ? [] : [{ written, line }]), isEntity = (value: unknown) => isObject(value) && typeof value.schema === 'string' && isObject(value.properties);
  const firstLine = jsonOf(lines[0].written);
  if (isEntity(firstLine)) return { format: 'follow-the-money', read: found => personsOfEntities(lines.flatMap(({ written, line }) => {
    const value = jsonOf(written);
    if (value === undefined) found.push({ kind: 'damaged-line', line });
    return value === undefined ? [] : [{ value, line }];
  }), found) };
  const { value, problems: damage } = readJson(text);
  if (damage.length > 0) problems.push({ kind: 'damaged', line: text.slice(0, damage[0].span?.start ?? 0).split(/\r\n|\r|\n/).length - 1 });
  const listed = Array.isArray(value) ? value as unknown[] : isObject(value) && Array.isArray(value.entities) ? value.entities as unknown[] : isEntity(value) ? [value] : [];
  if (listed.some(isEntity)) return { format: 'follow-the-money', read: found => personsOfEntities(listed.map(each => ({ value: each, line: 0 })), found) };
  return inAnswer(value) ?? inPopolo(value);
}

function inAnswer(value: unknown): ReturnType<typeof recognise> {
  const answer = rowsOf(value);
  return answer && { format: 'wikidata', read: found => personsOfRows(answer.variables, answer.rows, found) };
}

function inPopolo(value: unknown): ReturnType<typeof recognise> {
  if (Array.isArray(value) && value.some(isLegislator)) return { format: 'legislators', read: found => personsOfLegislators(value, found) };
  const isPerson = (each: unknown) => isObject(each) && (each.name !== undefined || each.family_name !== undefined);
  const persons = Array.isArray(value) ? value as unknown[] : isObject(value) && Array.isArray(value.persons) ? value.persons as unknown[] : [];
  return persons.some(isPerson) ? { format: 'popolo', read: found => personsOfPopolo(value, found) } : null;
}

/** A table; one whose cells name items of Wikidata is an answer of it. */
function inTable(text: string): ReturnType<typeof recognise> {
  const [header, ...rows] = readTable(text).map(({ cells }) => cells);
  if (header && header.length > 1 && rows.some(cells => cells.some(cell => wikidataItem(cell)))) {
    const cells = rows.map(row => Object.fromEntries(header.flatMap((name, index) => row[index] ? [[name, { value: row[index] }]] : [])));
    return { format: 'wikidata', read: found => personsOfRows(header, cells, found) };
  }
  const table = gatherCsv(text);
  if (table.problems.some(({ kind }) => kind === 'no-name-column') || table.persons.length === 0) return null;
  return {
    format: 'table',
    read: found => {
      for (const { kind, path: [line], args } of table.problems) if (kind === 'no-name') found.push({ kind, line: Number(line), args: { id: '?' } }); else if (kind === 'unknown-column') found.push({ kind: 'not-used', args: { what: args!.column } });
      const dated = (fields: Readonly<Record<string, unknown>>, line: number, who: unknown) => Object.fromEntries(Object.entries(saying(fields)).filter(([field, value]) => {
        const isNone = field.endsWith('_date') && !isPartialDate(String(value));
        if (isNone) found.push({ kind: 'not-a-date', line, args: { date: String(value), who: String(who) } });
        return !isNone;
      }));
      return table.persons.map(({ person, memberships, line, lines }) => withoutGaps({ ...dated(person, line, person.name), memberships: memberships.length > 0 ? memberships.map((office, index) => dated(office, lines[index], person.name)) : undefined }) as ImportedPerson);
    },
  };
}

function inYaml(text: string): ReturnType<typeof recognise> { return inPopolo(readYaml(text).value); }

function jsonOf(text: string): unknown { try { return JSON.parse(text); } catch { return undefined; } }
