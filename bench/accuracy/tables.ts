import { table } from '../table';
import { causes, type Mistake } from './mistake';
import { add, emptyTally, f1, meanOf, precision, recall, valueOf, type SetName, type ShareName, type Tally } from './tally';

/** What is aimed at, in per cent: the mean over sources; and the exact statements of each source. */
export const targets: Readonly<Partial<Record<SetName | ShareName, number>>> = { exact: 97, attributions: 98.5, directions: 97, headings: 80, role: 90, quotations: 93, speakers: 75 };
export const leastExact = 88;

/** A page, or a source, and what is wrong with it. */
export interface Scored { readonly name: string; readonly tally: Tally; readonly mistakes: readonly Mistake[] }

const columns = ['exact', 'span', 'attributions', 'headings', 'directions', 'role', 'quotations', 'speakers'] as const;

/** A row a source; then the mean over sources beside what is aimed at. */
export function sourceTable(sources: readonly Scored[]): string {
  const tallies = sources.map(({ tally }) => tally), all = emptyTally();
  for (const tally of tallies) add(all, tally);
  const row = (name: string, tally: Tally) => [name, tally.files, tally.statements, percent(precision(tally.sets.exact)), percent(recall(tally.sets.exact)), ...columns.map(column => percent(valueOf(tally, column)))];
  const means = columns.map(column => meanOf(tallies, column)), short = (at: number) => { const mean = means[at], target = targets[columns[at]]; return mean === null || target === undefined ? null : 100 * mean - target; };
  const rows = [
    ...sources.map(({ name, tally }) => row(name, tally)), row('all, each statement alike', all), ['all, each source alike', '', '', '', '', ...means.map(percent)],
    ['aimed at', '', '', '', '', ...columns.map(column => targets[column]?.toFixed(1) ?? '')],
    ['above (+) or below (−)', '', '', '', '', ...columns.map((_, at) => signed(short(at)))],
  ];
  return table(['', 'files', 'statements', 'precision', 'recall', 'exact F1', 'extent F1', 'label lines', 'headings', 'directions', 'role', 'quotations', 'their speakers'], rows);
}

/** What the table does not say: sources that read too badly, and speech found where nobody speaks. */
export function remarks(sources: readonly Scored[]): string[] {
  const low = sources.filter(({ tally }) => (f1(tally.sets.exact) ?? 1) < leastExact / 100), bare = sum(sources, each => each.tally.bare);
  const falsely = sum(sources, each => each.tally.falseStatements);
  return [
    low.length ? `Sources below ${leastExact} exact: ${low.map(({ name, tally }) => `${name} ${percent(f1(tally.sets.exact))}`).join(', ')}` : `No source is below ${leastExact} exact.`,
    bare ? `Statements found on pages that have none: ${falsely} (such pages: ${bare})` : 'No page is without statements.',
  ];
}

/** How often each cause, by source, those with most statements spoilt first; sources without mistakes are left out. */
export function causeTable(sources: readonly Scored[]): string {
  const faulty = sources.filter(({ mistakes }) => mistakes.length).sort((one, other) => spoilt(other) - spoilt(one) || other.mistakes.length - one.mistakes.length);
  const met = causes.filter(cause => faulty.some(({ mistakes }) => mistakes.some(each => each.cause === cause)));
  const cells = (mistakes: readonly Mistake[]) => met.map(cause => mistakes.filter(each => each.cause === cause).length || '–');
  return table(['', 'spoilt', ...met], [...faulty.map(each => [each.name, spoilt(each) || '–', ...cells(each.mistakes)]), ['all', sum(faulty, spoilt), ...cells(faulty.flatMap(each => each.mistakes))]]);
}

/** Statements that are not exact. */
export function spoilt({ mistakes }: Scored): number { return sum(mistakes, each => each.spoils); }

export function percent(value: number | null): string { return value === null ? '–' : (100 * value).toFixed(1); }
function signed(value: number | null): string { return value === null ? '' : `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`; }
function sum<T>(items: readonly T[], of: (item: T) => number): number { return items.reduce((total, item) => total + of(item), 0); }
