import { quotedCell } from '../../encoding/cell';
import { columnsOf, titlesFor, type Column } from '../directory/columns';
import type { Gathered } from '../directory/csv';
import { fold, partsOf } from '../names';
import { readPlacedTable, type PlacedRow } from '../directory/table';
import type { ImportedName, ImportedOffice, ImportedPerson } from '../import';
import type { Edit, Plan } from './model';
import { lineEnd, newlineOf } from './tree';

type Cells = Partial<Record<Column, string>>;
/** Columns whose cells hold several values, parted by "|". */
const lists: ReadonlySet<Column> = new Set(['other_names', 'forms', 'link', 'identifiers', 'wikidata']);

const personFields: ReadonlySet<string> = new Set(['id', 'name', 'given_name', 'patronymic_name', 'family_name', 'gender', 'birth_date', 'image', 'other_names', 'identifiers', 'links', 'memberships', 'verbatim']);
const officeFields: ReadonlySet<string> = new Set(['role', 'organization', 'start_date', 'end_date']);
const only = (fields: object, known: ReadonlySet<string>) => Object.fromEntries(Object.entries(fields).filter(([field]) => known.has(field)));

/** Writes into a table: what a person lacks goes into the empty cells of their first row, an office into a row of its own below theirs. */
export class TableWriter {
  private readonly table;
  private readonly header: readonly string[];
  private readonly columns: ReturnType<typeof columnsOf>;
  /** Columns that the table did not have. */
  private readonly added: Column[] = [];
  private readonly newline: string;
  /** By what rows are known to be somebody's: an id, else a name. */
  private readonly taken: Set<string>;
  /** Rows were added behind the last. */
  private atEnd = false;

  constructor(private readonly text: string, private readonly gathered: readonly Gathered[]) {
    this.table = readPlacedTable(text);
    this.header = this.table.rows[0]?.cells ?? [];
    this.columns = columnsOf(this.header);
    this.newline = newlineOf(text);
    this.taken = new Set(gathered.map(({ person: { id, name } }) => keyOf(id, name)));
  }

  /** What belongs to no row alone: titles of columns that were needed, and an end for the last line. To be asked for when everything else is written. */
  shared(): Edit[] {
    const titles = titlesFor(this.header), row = this.table.rows.at(0), end = row?.spans.at(-1)?.end ?? 0, { length } = this.text;
    const header = this.added.length === 0 ? [] : [{ start: end, end, text: this.added.map(column => this.table.mark + this.quoted(titles[column])).join('') }];
    return this.atEnd && !/[\r\n]$/.test(this.text) ? [...header, { start: length, end: length, text: this.newline }] : header;
  }

  /** What of a person has a place in tables; sources are links there. */
  static fitting(this: void, { sources, ...person }: ImportedPerson): ImportedPerson {
    const links = [...person.links ?? [], ...Array.isArray(sources) ? sources as { url: string }[] : []], memberships = person.memberships?.map(office => only(office, officeFields) as ImportedOffice);
    return { ...only(person, personFields), ...links.length > 0 ? { links } : {}, ...memberships ? { memberships } : {} } as ImportedPerson;
  }

  /** Fields that no table has a place for. */
  static unusedIn(person: ImportedPerson): string[] {
    return [...Object.keys(person).filter(field => !personFields.has(field) && field !== 'sources'), ...(person.memberships ?? []).flatMap(office => Object.keys(office).filter(field => !officeFields.has(field)))];
  }

  /** Rows of a new person, at the table's end. */
  add(person: ImportedPerson): Edit[] {
    const [first, ...others] = person.memberships ?? [], cells = this.named(cellsOf(person)), who = this.taken.has(keyOf(cells.id, person.name)) ? { ...cells, id: this.ownId(person) } : cells;
    this.taken.add(keyOf(who.id, person.name));
    return this.below(this.text.length, [{ ...who, ...cellsOfOffice(first) }, ...others.map(office => ({ ...nameCells(who), ...cellsOfOffice(office) }))]);
  }

  /** What a known person lacks, and their new offices. */
  complete({ fields, lists: more, offices }: Plan, index: number): Edit[] {
    const own = this.gathered[index], byRow = new Map<number, Map<Column, string>>();
    const put = (line: number, cells: Cells) => { for (const [column, value] of Object.entries(cells)) if (value) byRow.set(line, (byRow.get(line) ?? new Map<Column, string>()).set(column as Column, value)); };
    put(own.line, this.split(cellsOf({ ...fields, name: '', other_names: more.other_names as ImportedName[], identifiers: more.identifiers as ImportedPerson['identifiers'], links: more.links as ImportedPerson['links'] })));
    for (const { index: at, fields: lacking } of offices) put(own.lines[at], cellsOfOffice(lacking as ImportedOffice));
    const fresh = [...more.memberships ?? []] as ImportedOffice[];
    // Who had no office yet has an empty place for the first.
    if (own.lines.length === 0 && fresh.length > 0) put(own.line, cellsOfOffice(fresh.shift()));
    const edits = [...byRow].flatMap(([line, cells]) => this.edited(this.rowAt(line), cells)), name = this.nameAt(own.line);
    const last = this.rowAt(Math.max(own.line, ...own.lines));
    return [...edits, ...this.below(lineEnd(this.text, last.spans.at(-1)!.end), fresh.map(office => ({ ...name, ...cellsOfOffice(office) })))];
  }

  /** Of two people with one name, one needs an id: else their rows would be one person's. */
  private ownId({ id, identifiers, name }: ImportedPerson): string {
    const known = [id, ...(identifiers ?? []).map(({ identifier }) => identifier)].find(each => each !== undefined && !this.taken.has(each));
    for (let number = 2, made = known; ; made = `${name} ${number++}`) if (made !== undefined && !this.taken.has(made)) return made;
  }

  /** Rows below the line that ends at a place. */
  private below(end: number, rows: readonly Cells[]): Edit[] {
    if (rows.length === 0) return [];
    this.atEnd ||= end === this.text.length;
    const written = rows.map(cells => this.rowOf(cells));
    return [{ start: end, end, text: end === this.text.length ? written.map(row => row + this.newline).join('') : written.map(row => this.newline + row).join('') }];
  }

  /** A whole name in a table that has its parts, and no parts where the whole says them. */
  private named(cells: Cells): Cells {
    const has = (column: Column) => this.columns.includes(column), split = this.split(cells);
    if (has('name') || !has('family_name')) return split;
    const { given, patronymic, family } = partsOf(cells.name ?? '');
    return { ...split, name: '', given_name: cells.given_name || given.join(' '), patronymic_name: cells.patronymic_name || (patronymic ?? ''), family_name: cells.family_name || (family ?? cells.name) };
  }

  /** Only what the table has a place for, or gets one. An id and the parts of a name get none: identifiers and the whole name say the same. */
  private split({ id, given_name, patronymic_name, family_name, identifiers = '', ...cells }: Cells): Cells {
    const has = (column: Column) => this.columns.includes(column), all = identifiers.split('|').filter(each => each !== ''), isItem = (each: string) => /^wikidata:Q\d+$/.test(each);
    return {
      ...has('id') ? { id } : {}, ...has('given_name') ? { given_name } : {}, ...has('patronymic_name') ? { patronymic_name } : {}, ...has('family_name') ? { family_name } : {}, ...cells,
      ...has('identifiers') ? { identifiers } : { wikidata: all.filter(isItem).map(each => each.slice('wikidata:'.length)).join('|'), identifiers: all.filter(each => !isItem(each)).join('|') },
    };
  }

  private rowAt(line: number): PlacedRow { return this.table.rows.find(row => row.line === line)!; }

  /** The cells by which the person's rows are known to be one person's, as they stand. */
  private nameAt(line: number): Cells {
    const { cells } = this.rowAt(line);
    return Object.fromEntries((['id', 'name', 'given_name', 'patronymic_name', 'family_name'] as const).flatMap(column => { const at = this.columns.indexOf(column); return at >= 0 && cells[at] ? [[column, cells[at]]] : []; }));
  }

  /** Values put into a row; what a cell has stays, in lists the value comes behind it. */
  private edited(row: PlacedRow, values: ReadonlyMap<Column, string>): Edit[] {
    const edits: Edit[] = [], beyond: string[] = [], end = row.spans.at(-1)!.end;
    for (const [column, value] of values) {
      const at = this.columnFor(column), has = row.cells[at] ?? '', whole = has === '' ? value : lists.has(column) ? `${has}|${value}` : has;
      if (at < row.cells.length) { if (whole !== has) edits.push({ ...row.spans[at], text: this.quoted(whole) }); } else beyond[at - row.cells.length] = this.quoted(whole);
    }
    return beyond.length === 0 ? edits : [...edits, { start: end, end, text: Array.from(beyond, cell => this.table.mark + (cell ?? '')).join('') }];
  }

  private rowOf(cells: Cells): string {
    const written: string[] = [];
    for (const [column, value] of Object.entries(cells) as [Column, string | undefined][]) if (value) written[this.columnFor(column)] = this.quoted(value);
    const width = Math.max(this.header.length, written.length);
    return Array.from({ length: width }, (_, index) => written[index] ?? '').join(this.table.mark);
  }

  /** Where a column stands; one that the table lacks is added behind all others. */
  private columnFor(column: Column): number {
    const at = this.columns.indexOf(column);
    if (at >= 0) return at;
    if (!this.added.includes(column)) this.added.push(column);
    return this.header.length + this.added.indexOf(column);
  }

  private quoted(value: string): string { return quotedCell(value, this.table.mark); }
}

function keyOf(id: unknown, name: unknown): string { return typeof id === 'string' && id !== '' ? id : fold(String(name)); }

function nameCells({ id, name, given_name, patronymic_name, family_name }: Cells): Cells { return { id, name, given_name, patronymic_name, family_name }; }

function cellsOf(person: Partial<ImportedPerson>): Cells {
  const text = (value: unknown) => typeof value === 'string' || typeof value === 'number' ? String(value) : '', own = (person.verbatim ?? {}) as { forms?: string[]; indeclinable?: boolean; common_word?: boolean };
  const { id, name, given_name, patronymic_name, family_name, gender, birth_date, image } = person;
  return {
    id: text(id), name: text(name), given_name: text(given_name), patronymic_name: text(patronymic_name), family_name: text(family_name), gender: text(gender), birth_date: text(birth_date), image: text(image),
    other_names: (person.other_names ?? []).map(other => other.name.replace(/[;|]/g, ',')).join('|'), identifiers: (person.identifiers ?? []).map(({ scheme, identifier }) => `${scheme}:${identifier}`).join('|'),
    link: (person.links ?? []).map(({ url }) => url).filter(url => !/[|;]/.test(url)).join('|'), forms: (own.forms ?? []).join('|'), indeclinable: own.indeclinable ? '1' : '', common_word: own.common_word ? '1' : '',
  };
}

function cellsOfOffice(office: Partial<ImportedOffice> | undefined): Cells {
  return { role: office?.role ?? '', organization: office?.organization?.name ?? '', start_date: office?.start_date ?? '', end_date: office?.end_date ?? '' };
}
