import { table } from '../table';
import type { Clean, Outcome } from './spoil';

/** Found by kind and, indented, by subkind: at their place, in the statements beside it, and among those that a reader could see. */
export function kindTable(outcomes: readonly Outcome[]): string {
  const rows = grouped(outcomes, each => each.kind).flatMap(([kind, own]) => [
    [kind, ...kindCells(own)], ...grouped(own, each => each.subkind).sort().map(([subkind, some]) => [`  ${some[0].hidden ? '(hidden) ' : ''}${subkind}`, ...kindCells(some)]),
  ]);
  return table(['', 'put in', 'found', '%', 'near, %', 'visible', 'found, %', 'others', 'fixes', 'restored'], rows);
}

function kindCells(outcomes: readonly Outcome[]): (string | number)[] {
  const visible = outcomes.filter(({ hidden }) => !hidden), found = count(outcomes), fixes = sum(outcomes, each => each.fixes);
  return [
    outcomes.length, found, percent(found, outcomes.length), percent(outcomes.filter(({ near }) => near).length, outcomes.length),
    visible.length, percent(count(visible), visible.length), sum(outcomes, each => each.others.length), fixes || '–', fixes ? sum(outcomes, each => each.restored) : '–',
  ];
}

/** Found by source and kind: "found/put in". */
export function sourceTable(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const rows = grouped(outcomes, each => each.source).map(([source, own]) => [source, ...kinds.map(kind => {
    const some = own.filter(each => each.kind === kind);
    return some.length ? `${count(some)}/${some.length}` : '–';
  })]);
  return table(['', ...kinds.map(kind => kind.replace('attribution ', ''))], rows);
}

/** Findings on untouched pages, which should be none: by source, and the share of statements. */
export function cleanTable(clean: readonly Clean[]): string {
  const row = (source: string, statements: number, findings: number) => [source, statements, findings, statements ? (100 * findings / statements).toFixed(2) : '–'];
  const rows = clean.map(({ source, statements, findings }) => row(source, statements, findings.length));
  return table(['', 'statements', 'findings', 'in 100'], [...rows, row('all', sum(clean, each => each.statements), sum(clean, each => each.findings.length))]);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) { const own = groups.get(keyOf(item)); if (own) own.push(item); else groups.set(keyOf(item), [item]); }
  return [...groups];
}

function count(outcomes: readonly Outcome[]): number { return outcomes.filter(({ found }) => found).length; }
function sum<T>(items: readonly T[], of: (item: T) => number): number { return items.reduce((total, item) => total + of(item), 0); }
function percent(part: number, of: number): string { return of ? (100 * part / of).toFixed(1) : '–'; }
