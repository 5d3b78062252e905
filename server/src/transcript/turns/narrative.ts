import { beginsRecord, isRecord } from '../languages';
import { partAt, readingAt, textOf, type Ground } from '../parts/ground';
import { dateline } from './headings';
import { Kind } from './resolve';

/** A record's narrative paragraph is no longer than this, in lines and in code units; and so many lines at a turn's end are looked at. */
const mostLines = 4, longest = 400;
export const mostNarrated = 64;

/**
 * The record's own narrative at the end of a turn ("Mr. X addressed the Chair.") is nobody's words: the last line that is, going up
 * paragraph by paragraph from `to`; `from` itself always is. Lines of the document.
 */
export function lastSpoken(ground: Ground, from: number, to: number): number {
  let end = to;
  while (to - end < mostNarrated) {
    while (end > from && (!isSpoken(ground, end) || isNote(ground, end))) end--;
    let start = end;
    while (start > from && end - start < mostLines && !startsParagraph(ground, start)) start--;
    if (start <= from || end - start >= mostLines) return end;
    if (!isNarrative(ground, start, end)) return end;
    end = start - 1;
  }
  return end;
}

/** The line is of a turn's words, and no heading, direction or mark in it; nor a bracket that nobody closed. */
function isSpoken(ground: Ground, line: number): boolean {
  const part = partAt(ground, line), own = line - part.firstLine;
  return part.spokenKinds[own] === Kind.Statement && part.readings[own].class === 'text';
}

const dots = /^\s*(?:\.{2,}|…)\s*$/u;

function startsParagraph(ground: Ground, line: number): boolean {
  const above = readingAt(ground, line - 1)!, own = readingAt(ground, line)!;
  return !isSpoken(ground, line - 1) || own.indent > above.indent || above.indent === own.indent && above.closed && above.indent > 0 || above.length > 120;
}

/** Whether lines that make a paragraph are the record's narrative, or dots that stand for what was left out; what is too long is neither. */
function isNarrative(ground: Ground, start: number, end: number): boolean {
  let length = 0;
  for (let line = start; line <= end; line++) if ((length += ground.lines.length(line) + 1) > longest) return false;
  if (start === end) {
    // Most paragraphs are one line: it is looked at where it stands.
    const { piece, firstLine } = partAt(ground, start), line = start - firstLine, from = piece.start(line), to = piece.end(line);
    return isRecord(piece.buffer, from, to) || isDot(piece.buffer.charCodeAt(from + readingAt(ground, start)!.indent)) && dots.test(piece.buffer.slice(from, to));
  }
  const text = textOf(ground, start, end);
  return isRecord(text) || dots.test(text);
}

/**
 * A line that a phrase of the record begins, behind a sentence's end and closed itself: "Ordered that the report be printed." Broken lines hardly ever begin so; lines that all do are a list
 * of the record's ("Voted for: 12", "Voted against: 3").
 */
function isNote(ground: Ground, line: number): boolean {
  return beginsNote(ground, line) && (!isSpoken(ground, line - 1) || readingAt(ground, line)!.closed && readingAt(ground, line - 1)!.closed || beginsNote(ground, line - 1));
}

/** Behind a dash, or none. */
function beginsNote(ground: Ground, line: number): boolean {
  const { indent, length } = readingAt(ground, line)!, { piece, firstLine } = partAt(ground, line), { buffer } = piece, end = piece.start(line - firstLine) + indent + length;
  let from = end - length;
  while (from < end && isDashOrBlank(buffer.charCodeAt(from))) from++;
  return beginsRecord(buffer, from, end);
}

function isDashOrBlank(unit: number): boolean { return unit === 0x2D || unit === 0x2013 || unit === 0x2014 || unit === 0x20 || unit === 0xA0; }

function isDot(unit: number): boolean { return unit === 0x2E || unit === 0x2026; }

/**
 * The author's lead between a title and the first statement ("The President met X."): one or two short sentences that say again what
 * the title says. `from` to `to` is the first trailing-attributed turn, in lines of the document; the answer is its first own line.
 */
export function firstSpoken(ground: Ground, from: number, to: number, title: string | null): number {
  const { lines } = ground, nextText = (line: number) => { let next = line + 1; while (next <= to && readingAt(ground, next)!.class !== 'text') next++; return next; };
  let first = from;
  while (lines.length(first) < 90 && dateline(lines.text(first)) && nextText(first) <= to) first = nextText(first);
  if (!title || lines.length(first) > 320) return first;
  const stems = stemsOf(title), text = lines.text(first), next = nextText(first);
  if (next > to || (text.match(/[.!?](?=\s|$)/gu)?.length ?? 0) > 2) return first;
  let shared = 0;
  for (const stem of stemsOf(text)) if (stems.has(stem)) shared++;
  return shared >= 2 && shared * 3 >= stems.size ? next : first;
}

function stemsOf(text: string): Set<string> {
  return new Set([...text.toLowerCase().replace(/ё/g, 'е').matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 5)));
}
