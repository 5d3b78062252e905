import { beginsRecord } from '../languages';
import { isBlankAt, isBlankIn, isDirectionAt, isLabelAt, isPageHeadAt, partAt, readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import type { Candidate } from '../reading/candidates';
import { Unit, unitClass } from '../reading/characters';
import { headingEnd, headingLevel } from '../reading/heading';
import type { LineReading } from '../reading/line';

const year = /(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/u, clock = /\d{1,2}[:.]\d{2}(?:\s|$)/u;
const longestHeading = 110, longestTitle = 220, centred = 8, mostTitleLines = 9;

/** A heading; its line counts from its part's first. */
export interface FoundHeading { readonly line: number; readonly level: number; readonly cue: 'markdown' | 'scene' | 'title' | 'capitals' | 'centred' | 'stands-alone'; readonly weight: number }

/** What a part tells the one above it: whether its first lines lead up to a label, so that a short line before them is a heading; how many such headings there are already; and whether its first line is one. */
export interface Leads { readonly toLabel: boolean; readonly heading: boolean; readonly alone: number }
export const noLeads: Leads = { toLabel: false, heading: false, alone: 0 };
export function sameLeads(a: Leads, b: Leads): boolean { return a.toLabel === b.toLabel && a.heading === b.heading && a.alone === b.alone; }
/** More short lines than this before a label are a list, of those present or of what was on the agenda. */
const mostAlone = 4;

/** "“We have waited.” — Name": a whole sentence in quotation marks, and whose it is behind a dash; no title is written so. */
const signed = /^\s*[“«„"][^“”«»„"]*[.!?…][”»“"]\s+[—–-]\s/u;

/** The title at the top of a document, first and last line; the later ones are of the second level. */
export type TitleBlock = readonly [from: number, to: number];

const none: readonly FoundHeading[] = [];
/** What ends a sentence, or a part of one, in any script, and a quotation's end behind it: no title ends so. */
const stopped = /[.,;:。，；：、।॥۔،؛։][”"»’」』)]?$/u;

/**
 * A part's headings: Markdown ones, the title block, lines in capitals or set in the middle, and short unfinished lines that stand alone
 * right before a label. From the end up, so that a heading that leads to a heading that leads to a label is one too.
 */
export function headingsOf(ground: Ground, part: Part, title: TitleBlock | null, markdown: boolean, after: ReadonlySet<string>, below: Leads): { headings: readonly FoundHeading[]; leads: Leads } {
  const { readings, labels, firstLine, count } = part, found: FoundHeading[] = [];
  let leads = below.toLabel, headingBelow = below.heading, alone = below.alone, label = labels.length - 1;
  for (let line = count - 1; line >= 0 && firstLine + line >= ground.from; line--) {
    const reading = readings[line], kind = reading.class;
    if (kind === 'blank') { headingBelow = false; continue; }
    while (label >= 0 && labels[label].line > line) label--;
    const at = firstLine + line, isLabel = label >= 0 && labels[label].line === line, set = kind === 'heading' && !isLabel || kind === 'scene' || title !== null && at >= title[0] && at <= title[1];
    let heading: FoundHeading | null = null;
    if (set) {
      heading = kind === 'scene' ? { line, level: 2, cue: 'scene', weight: 3 } : kind === 'heading' ? { line, level: headingLevel(part.piece.buffer, part.piece.start(line) + reading.indent, part.piece.start(line) + reading.indent + reading.length), cue: 'markdown', weight: 4 } : { line, level: at === title![0] ? 1 : 2, cue: 'title', weight: 2 };
      leads = true;
      alone = 0;
    } else if (kind === 'mark' || part.isPageHead(line) || part.isDirection(line)) { headingBelow = false; continue; }
    else if (isLabel) { leads = true; alone = 0; }
    else {
      const cue = kind === 'text' ? cueOf(ground, part, line, title, leads && !markdown && alone < mostAlone, headingBelow, after) : null;
      if (cue) heading = { line, level: 2, cue, weight: cue === 'stands-alone' ? 1.5 : 2.5 };
      leads = cue !== null || leads && isRecords(part, line);
      alone = cue === 'stands-alone' ? alone + 1 : cue ? 0 : alone;
    }
    if (heading) found.push(heading);
    headingBelow = heading !== null;
  }
  const first = firstLine >= ground.from && count > 0 && found.length > 0 && found[found.length - 1].line === 0;
  return { headings: found.length ? found.reverse() : none, leads: { toLabel: leads, heading: first, alone: leads ? alone : 0 } };
}

/** What the record itself says between a heading and a label parts neither. */
function isRecords({ piece, readings }: Part, line: number): boolean {
  const from = piece.start(line) + readings[line].indent;
  return beginsRecord(piece.buffer, from, from + readings[line].length);
}

function cueOf(ground: Ground, part: Part, line: number, title: TitleBlock | null, leads: boolean, headingBelow: boolean, after: ReadonlySet<string>): FoundHeading['cue'] | null {
  const reading = part.readings[line], { indent, length } = reading, at = part.firstLine + line;
  if (isBelowTimed(ground, at) || indent >= centred && isBelowLabel(ground, indent, at)) return null;
  if (length <= longestCapitals && stands(ground, part, line - 1, isSetHeading(ground, at - 1, title)) && (stands(ground, part, line + 1, headingBelow) || isLabelAt(ground, at + 1))) {
    const { piece } = part, from = piece.start(line) + indent;
    if (length > 3 && capitals(piece.buffer, from, from + length) && !/^["“«]/u.test(ground.lines.text(at).trim())) return 'capitals';
    if (isCentred(ground, reading, at)) return 'centred';
    return leads && length <= longestHeading && !endsLikeWords(piece.buffer.charCodeAt(from + length - 1)) && short(ground.lines.text(at).trim(), reading) && !isAllThatIsSaid(ground, at, after) && !isRecords(part, line) ? 'stands-alone' : null;
  }
  return isCentred(ground, reading, at) ? 'centred' : null;
}

/** The only line between labels, where these have lines of their own: right above a label that stands behind its words, or below one before them. */
function isAllThatIsSaid(ground: Ground, line: number, after: ReadonlySet<string>): boolean {
  const below = labelOn(ground, line + 1), above = labelOn(ground, isBlankAt(ground, line - 1) ? line - 2 : line - 1);
  return below !== undefined && after.has(below.shape) || above !== undefined && above.place === 'own' && !after.has(above.shape);
}

function labelOn(ground: Ground, line: number): Candidate | undefined {
  if (line < ground.from || line >= ground.lines.count) return undefined;
  const part = partAt(ground, line);
  return part.labelAt(line - part.firstLine)?.candidate;
}

/** A label on a line of its own stands above, and its time between: these are its words, capitals or not. */
function isBelowTimed(ground: Ground, line: number): boolean { return readingAt(ground, line - 1)?.class === 'mark' && isLabelAt(ground, line - 2); }

function isCentred(ground: Ground, { indent, closed, length }: LineReading, line: number): boolean {
  return indent >= centred && !closed && length < 80 && !ground.lines.text(line).trimEnd().endsWith(',') && !goesOn(ground, indent, line + 1);
}

/** The next line stands in the same column and goes on with a small letter: a paragraph. */
function goesOn(ground: Ground, indent: number, line: number): boolean {
  const reading = readingAt(ground, line);
  if (reading?.class !== 'text' || reading.indent !== indent) return false;
  const { piece, firstLine } = partAt(ground, line);
  return unitClass(piece.buffer.charCodeAt(piece.start(line - firstLine) + indent)) === Unit.Lower;
}

/** Lines in the column of a label's words, or in one of their own right below a label, are its words. */
function isBelowLabel(ground: Ground, indent: number, line: number): boolean {
  for (let above = line - 1; above >= Math.max(ground.from, line - mostInColumn); above--) {
    const reading = readingAt(ground, above)!, part = partAt(ground, above), label = part.labelAt(above - part.firstLine)?.candidate;
    if (label) return label.place === 'own' || Math.abs(label.wordsAt - indent) <= besideColumn;
    if (reading.class !== 'text' && reading.class !== 'bracket' || Math.abs(reading.indent - indent) > besideColumn && reading.class === 'text') return false;
  }
  return false;
}
/** What stands in a column is looked up for so many lines, and stands as far beside it. */
export const mostInColumn = 16;
const besideColumn = 2;

/** No heading is longer. */
const longestCapitals = 1000;

/** The line above or below leaves a heading alone. */
function stands(ground: Ground, part: Part, line: number, heading: boolean): boolean {
  if (heading || isBlankIn(ground, part, line)) return true;
  const at = part.firstLine + line;
  if (isDirectionAt(ground, at)) return true;
  const reading = readingAt(ground, at)!;
  return reading.class === 'mark' || reading.class === 'rule' || reading.indent >= centred;
}

function isSetHeading(ground: Ground, line: number, title: TitleBlock | null): boolean {
  return title !== null && line >= title[0] && line <= title[1] || line >= ground.from && readingAt(ground, line)?.class === 'heading';
}

/** The title block: the first run of lines, where it reads as one. */
export function titleBlockOf(ground: Ground, after: ReadonlySet<string>): TitleBlock | null {
  const { lines, from } = ground, isSaid = (line: number) => readingAt(ground, line)!.closed && after.has(labelOn(ground, line + 1)?.shape ?? ''), isPlain = (line: number) => readingAt(ground, line)?.class === 'text' && !isLabelAt(ground, line) && !isDirectionAt(ground, line) && !isPageHeadAt(ground, line);
  let first = from;
  while (first < lines.count && isBlankAt(ground, first)) first++;
  if (first >= lines.count || !isPlain(first) || isSaid(first) || signed.test(lines.text(first))) return null;
  let end = first;
  while (end - first <= mostTitleLines && !isBlankAt(ground, end + 1)) end++;
  const count = end - first + 1;
  let every = count > 1 && count <= mostTitleLines;
  for (let line = first; every && line <= end; line++) every = isPlain(line) && readingAt(ground, line)!.length < longestHeading && !/[!?！？؟]$/u.test(lines.text(line).trimEnd()) && !stopped.test(lines.text(line).trimEnd());
  if (every) return [first, end];
  if (count > 2 || readingAt(ground, first)!.length > longestTitle || end + 1 >= lines.count) return null;
  const text = lines.text(first).trim();
  return !text.includes('://') && !stopped.test(text) ? [first, first] : null;
}

/** A heading's words. */
export function headingText(line: string, level: number, cue: FoundHeading['cue']): string {
  const text = line.trim();
  return cue === 'markdown' ? text.slice(level, headingEnd(text, 0, text.length)).trim() : text;
}

/** What ends a sentence or breaks it off, by its last unit: tells nearly all lines before a string is made of them. */
function endsLikeWords(unit: number): boolean {
  switch (unit) {
    case 0x2E: case 0x21: case 0x3F: case 0x2026: case 0x2C: case 0x3B: case 0x3A: case 0x2014: case 0x2D: case 0x3002: case 0xFF01: case 0xFF1F: return true;
    default: return false;
  }
}

function short(text: string, reading: LineReading): boolean {
  return text.length <= longestHeading && !text.includes('://') && !/[.!?…,;:—。！？，；：、-]["”»)」』]?$/u.test(text) && reading.length > 1 && !dateline(text) && /^[\p{Lu}\p{N}\p{Lo}«"“-]/u.test(text) && text.split(/\s+/u).length <= 16;
}

/** "6 февраля 2025 года 16:15 Москва", "1992-10-15": when and where, no heading. */
export function dateline(text: string): boolean { return text.length < 90 && year.test(text) && (/\d[-./]\d/u.test(text) || clock.test(text) || /(?:^|\D)\d{1,2}\D/u.test(text)); }

/** Mostly capital letters, brackets apart; scripts without case never are. */
export function capitals(text: string, from = 0, to = text.length): boolean {
  let upper = 0, lower = 0, uncased = 0, depth = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 40) depth++;
    else if (unit === 41) depth--;
    else if (depth === 0) {
      const kind = unitClass(unit);
      if (kind === Unit.Upper) upper++;
      else if (kind === Unit.Letter) uncased++;
      else if (kind === Unit.Lower && ++lower * 6 > upper + 60) return false;
    }
  }
  return upper >= 3 && (lower + uncased) * 6 <= upper;
}

export function sameHeadings(a: readonly FoundHeading[], b: readonly FoundHeading[]): boolean {
  return a === b || a.length === b.length && a.every(({ line, level, cue }, i) => line === b[i].line && level === b[i].level && cue === b[i].cue);
}
