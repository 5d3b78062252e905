import type { Row } from './row';

/** Replaces numbers of an earlier answer. */
export interface SemanticTokensEdit { readonly start: number; readonly deleteCount: number; readonly data: number[] }

/** The tokens of rows one behind the other: the first of each counts its line from the last token before it. */
export function encoded(rows: readonly Row[], from = 0, to = rows.length, waiting = 0): number[] {
  const data: number[] = [];
  let skipped = waiting;
  for (let at = from; at < to; at++) {
    const { data: own, lines, last } = rows[at];
    if (own.length === 0) { skipped += lines; continue; }
    const first = data.length;
    for (const number of own) data.push(number);
    data[first] += skipped;
    skipped = lines - last;
  }
  return data;
}

/** What makes of the tokens of some rows those of others: one replacement, as small as it can be; nothing where they are the same. */
export function since(before: readonly Row[], now: readonly Row[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, now.length);
  let head = 0, tail = 0, start = 0;
  while (head < most && before[head] === now[head]) start += now[head++].data.length;
  if (head === before.length && head === now.length) return [];
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  // The first token behind counts its line from the last one that changed.
  while (tail > 0 && now[now.length - tail].data.length === 0) tail--;
  if (tail > 0) tail--;
  const waiting = waitingAt(now, head), old = encoded(before, head, before.length - tail, waiting), fresh = encoded(now, head, now.length - tail, waiting);
  let same = 0, alike = 0;
  const shorter = Math.min(old.length, fresh.length);
  while (same < shorter && old[same] === fresh[same]) same++;
  while (alike < shorter - same && old[old.length - 1 - alike] === fresh[fresh.length - 1 - alike]) alike++;
  const deleteCount = old.length - same - alike, data = fresh.slice(same, fresh.length - alike);
  return deleteCount > 0 || data.length > 0 ? [{ start: start + same, deleteCount, data }] : [];
}

/** Lines between the last token above a row and the row's first line. */
function waitingAt(rows: readonly Row[], row: number): number {
  let lines = 0;
  for (let at = row - 1; at >= 0; at--) {
    if (rows[at].data.length > 0) return lines + rows[at].lines - rows[at].last;
    lines += rows[at].lines;
  }
  return lines;
}
