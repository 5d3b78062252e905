import { isRecord } from '../languages';
import type { Lines } from '../lines';
import type { LineReading } from '../reading/line';
import { dateline } from './headings';

/** A record's narrative paragraph is no longer than this, in lines and in code units. */
const mostLines = 4, longest = 400;

/**
 * The record's own narrative at the end of a turn ("Mr. X addressed the Chair.") is nobody's words: the last line that is, going up
 * paragraph by paragraph from `to`; `from` itself always is.
 */
export function lastSpoken(lines: Lines, readings: readonly LineReading[], from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && readings[end].class !== 'text') end--;
    let start = end;
    while (start > from && !startsParagraph(readings, start)) start--;
    if (start <= from || end - start >= mostLines) return end;
    const text = paragraph(lines, start, end);
    if (text.length > longest || !isRecord(text) && !dots.test(text)) return end;
    end = start - 1;
  }
}

const dots = /^\s*(?:\.{2,}|…)\s*$/u;

function startsParagraph(readings: readonly LineReading[], line: number): boolean {
  const above = readings[line - 1];
  return above.class !== 'text' || readings[line].indent > above.indent || above.indent === readings[line].indent && above.closed && above.indent > 0 || above.length > 120;
}

function paragraph(lines: Lines, start: number, end: number): string {
  let text = '';
  for (let line = start; line <= end; line++) text += lines.text(line) + ' ';
  return text;
}

/**
 * The author's lead between a title and the first statement ("The President met X."): one or two short sentences that say again what
 * the title says. `from` to `to` is the first trailing-attributed turn; the answer is its first own line.
 */
export function firstSpoken(lines: Lines, readings: readonly LineReading[], from: number, to: number, title: string | null): number {
  const nextText = (line: number) => { let next = line + 1; while (next <= to && readings[next].class !== 'text') next++; return next; };
  if (dateline(lines.text(from)) && nextText(from) <= to) return firstSpoken(lines, readings, nextText(from), to, title);
  if (!title) return from;
  const stems = stemsOf(title), text = lines.text(from), next = nextText(from);
  if (next > to || text.length > 320 || (text.match(/[.!?](?=\s|$)/gu)?.length ?? 0) > 2) return from;
  let shared = 0;
  for (const stem of stemsOf(text)) if (stems.has(stem)) shared++;
  return shared >= 2 && shared * 3 >= stems.size ? next : from;
}

function stemsOf(text: string): Set<string> {
  return new Set([...text.toLowerCase().replace(/ё/g, 'е').matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 5)));
}
