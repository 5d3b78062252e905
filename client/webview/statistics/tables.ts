import type { Figures } from '#protocol';
import type { Wording } from '../base/texts';
import { rowsOf, type Measure } from './rows';

export type Cell = string | number | null;
/** `share`: 0 to 1; `time`: in seconds; `day`: YYYY-MM-DD. */
export interface Column { readonly title: string; readonly kind: 'text' | 'count' | 'share' | 'time' | 'day' }
/** Where a row leads: to a place in the transcript that is counted, or in another. */
export interface Lead { readonly uri?: string; readonly line: number; readonly character: number }
/** What stands behind a picture. The first column names the row. */
export interface Table { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[]; readonly leads?: readonly Lead[]; /** By which column the rows stand in order, and whether the largest are first. */ readonly sorted: { readonly column: number; readonly down: boolean } }

type Texts = Pick<Wording, 't' | 'n'>;
const everybody = Infinity;

/** Whoever is named as nobody, and everybody else, as they are called on the page. */
export function nameOf({ kind, name }: { readonly kind: string; readonly name: string }, { t }: Texts): string { return kind === 'nobody' ? t('nobody') : name; }

/** Who says how much. */
export function sharesTable(figures: Figures, measure: Measure, texts: Texts): Table {
  const { t } = texts, all = rowsOf(figures, measure, everybody), sum = (of: Measure) => all.reduce((before, row) => before + row[of], 0), [words, seconds] = [sum('words'), sum('seconds')], isMany = figures.transcripts.length > 1;
  return {
    columns: [text(t('speaker')), text(t('role')), count(t('statements')), count(t('words')), { title: t('shareOfWords'), kind: 'share' }, { title: t('time'), kind: 'time' }, { title: t('shareOfTime'), kind: 'share' }, ...isMany ? [count(t('transcripts'))] : []],
    rows: all.map(row => [nameOf(row, texts), row.role, row.statements, row.words, ratio(row.words, words), row.seconds, ratio(row.seconds, seconds), ...isMany ? [figures.speakers[row.speakers[0]].transcripts] : []]),
    sorted: { column: measure === 'words' ? 3 : 5, down: true },
  };
}

/** Every turn, in order. */
export function turnsTable({ turns, speakers }: Figures, texts: Texts): Table {
  const { t } = texts;
  let at = 0;
  return {
    columns: [count(t('number')), text(t('speaker')), count(t('statements')), count(t('words')), { title: t('time'), kind: 'time' }, { title: t('begins'), kind: 'time' }, count(t('line'))],
    rows: (turns ?? []).map(({ speaker, statements, words, seconds, line }, number) => {
      const row = [number + 1, nameOf(speakers[speaker], texts), statements, words, seconds, at, line + 1];
      at += seconds;
      return row;
    }),
    leads: turns ?? [], sorted: { column: 0, down: false },
  };
}

/** How many statements of each speaker are how long. */
export function lengthsTable(figures: Figures, texts: Texts): Table {
  const { t } = texts;
  return {
    columns: [text(t('speaker')), ...boundsOf(figures).map(bound => count(bound)), count(t('median')), count(t('longest'))],
    rows: figures.speakers.map(speaker => [nameOf(speaker, texts), ...speaker.lengths, speaker.median, speaker.longest]),
    sorted: { column: 0, down: false },
  };
}

/** What the groups of lengths are called: "1–10", "11–25", …, "over 400". */
export function boundsOf({ lengthBounds }: Figures): string[] {
  return [...lengthBounds.map((bound, at) => { const from = (lengthBounds[at - 1] ?? 0) + 1; return from >= bound ? String(bound) : `${from}–${bound}`; }), `> ${lengthBounds.at(-1) ?? 0}`];
}

/** Who follows whom, most often first. */
export function followsTable({ follows, speakers }: Figures, texts: Texts): Table {
  const { t } = texts;
  return {
    columns: [text(t('before')), text(t('after')), count(t('times'))],
    rows: follows.flatMap(([before, after, times]) => before in speakers && after in speakers ? [[nameOf(speakers[before], texts), nameOf(speakers[after], texts), times]] : []),
    sorted: { column: 2, down: true },
  };
}

/** How much is said that nobody is named for: in all, and in each transcript where there are several. */
export function unnamedTable({ transcripts }: Figures, { t }: Texts): Table {
  const rows = byUnnamed(transcripts);
  return {
    columns: [text(t('transcript')), count(t('words')), count(t('unnamedWords')), { title: t('shareOfWords'), kind: 'share' }],
    rows: rows.map(({ name, words, unattributed }) => [name, words, unattributed, ratio(unattributed, words)]),
    leads: rows.map(leadTo), sorted: { column: 3, down: true },
  };
}

export function transcriptsTable({ transcripts }: Figures, { t }: Texts): Table {
  return {
    columns: [text(t('transcript')), { title: t('day'), kind: 'day' }, count(t('statements')), count(t('words')), { title: t('unnamedShare'), kind: 'share' }],
    rows: transcripts.map(({ name, date, statements, words, unattributed }) => [name, date, statements, words, ratio(unattributed, words)]),
    leads: transcripts.map(leadTo), sorted: { column: 1, down: false },
  };
}

/** Transcripts, those first of which the largest share is nobody's. */
export function byUnnamed(transcripts: Figures['transcripts']): Figures['transcripts'] { return [...transcripts].sort((one, other) => ratio(other.unattributed, other.words) - ratio(one.unattributed, one.words)); }

export function ratio(part: number, whole: number): number { return whole > 0 ? part / whole : 0; }

function leadTo({ uri }: { readonly uri: string }): Lead { return { uri, line: 0, character: 0 }; }
function text(title: string): Column { return { title, kind: 'text' }; }
function count(title: string): Column { return { title, kind: 'count' }; }

/** The rows in another order: by a column, nothing last; rows that are alike there stay as they are. */
export function sortedBy(table: Table, column: number, down: boolean, language: string): Table {
  const collator = new Intl.Collator(language), { rows, leads } = table;
  const compare = (one: Cell, other: Cell): number => one === other ? 0 : one === null ? 1 : other === null ? -1 : (typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))) * (down ? -1 : 1);
  const order = rows.map((_, at) => at).sort((one, other) => compare(rows[one][column], rows[other][column]) || one - other);
  return { ...table, rows: order.map(at => rows[at]), ...leads ? { leads: order.map(at => leads[at]) } : {}, sorted: { column, down } };
}
