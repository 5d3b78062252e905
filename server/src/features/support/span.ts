import type { StatisticsScope } from '#protocol';
import { compare } from '../../workspace/index/people';
import type { FileFacts } from '../../workspace/index/facts';
import { canonical } from '../../workspace/uris';

/** Which transcripts of the workspace are meant. */
type Wanted = Extract<StatisticsScope, { readonly textDocument?: undefined }>;

/** What was asked for, as far as it makes sense. */
export function wantedIn(scope: unknown): Wanted {
  const { folder, from, to } = (typeof scope === 'object' && scope !== null ? scope : {}) as Readonly<Record<string, unknown>>;
  return { ...typeof folder === 'string' ? { folder } : {}, ...isDay(from) ? { from } : {}, ...isDay(to) ? { to } : {} };
}

function isDay(value: unknown): value is string { return typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(value); }

/** Those of them in which something is said, by date and then by address; those without a date last. `undated`: how many were left out since they have none. */
export function* filesWanted(files: Iterable<FileFacts>, { folder, from, to }: Wanted): Generator<void, { readonly found: readonly FileFacts[]; readonly undated: number }> {
  const outer = folder === undefined ? null : canonical(folder), found: { readonly file: FileFacts; readonly order: string }[] = [];
  let undated = 0;
  for (const file of files) {
    yield;
    const place = canonical(file.uri), { date } = file;
    if (file.said.length === 0 || outer !== null && !place.startsWith(outer.endsWith('/') ? outer : `${outer}/`)) continue;
    if (date === null && (from !== undefined || to !== undefined)) { undated++; continue; }
    if (date === null || isWithin(date, from, to)) found.push({ file, order: `${date ?? '9'}\n${place}` });
  }
  return { found: found.sort((one, other) => compare(one.order, other.order)).map(({ file }) => file), undated };
}

/** A month or a year is of the span if one of its days is. */
function isWithin(date: string, from: string | undefined, to: string | undefined): boolean { return (to === undefined || firstDay(date) <= lastDay(to)) && (from === undefined || lastDay(date) >= firstDay(from)); }
function firstDay(date: string): string { return `${date}-01-01`.slice(0, 10); }
function lastDay(date: string): string { return date.length < 7 ? `${date}-12-31` : date.length < 10 ? `${date}-31` : date.slice(0, 10); }
