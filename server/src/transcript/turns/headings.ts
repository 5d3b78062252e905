import type { Label } from '../convention/infer';
import type { Lines } from '../lines';
import { Unit, unitClass } from '../reading/characters';
import type { LineReading } from '../reading/line';

const year = /(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/u, clock = /\d{1,2}[:.]\d{2}(?:\s|$)/u;
const longestHeading = 110, longestTitle = 220, centred = 8;

export interface FoundHeading { readonly line: number; readonly level: number; readonly text: string; readonly cue: string; readonly weight: number }

/**
 * The lines that are headings: Markdown ones, the title block at the top, lines in capitals or set in the middle, and short
 * unfinished lines that stand alone right before a label.
 */
export function headingsOf(lines: Lines, readings: readonly LineReading[], labels: readonly Label[], directions: ReadonlyMap<number, number>, from: number): FoundHeading[] {
  const labelled = new Set(labels.map(label => label.line)), inside = new Set<number>();
  for (const [start, end] of directions) for (let line = start; line <= end; line++) inside.add(line);
  const isLabel = (line: number) => labelled.has(line), isDirection = (line: number) => inside.has(line);
  const found = new Map<number, FoundHeading>();
  const put = (line: number, level: number, cue: string, weight: number, text = lines.text(line).trim()) => { if (!found.has(line)) found.set(line, { line, level, text, cue, weight }); };
  const blank = (line: number) => line < from || line >= readings.length || readings[line].class === 'blank';
  const plain = (line: number) => readings[line].class === 'text' && !isLabel(line) && !isDirection(line);
  let markdown = false;
  for (let line = from; line < readings.length; line++) if (readings[line].class === 'heading') {
    const text = lines.text(line).trim(), level = /^#+/.exec(text)![0].length;
    put(line, level, 'markdown', 4, text.slice(level).trim());
    markdown = true;
  }
  titleBlock(lines, readings, from, plain, blank, put);
  // From the end up, so that a heading that leads to a heading that leads to a label is one too.
  let leads = false;
  for (let line = readings.length - 1; line >= from; line--) {
    const reading = readings[line];
    if (reading.class === 'blank' || reading.class === 'mark' || isDirection(line)) continue;
    if (found.has(line) || isLabel(line)) { leads = true; continue; }
    const text = lines.text(line).trim(), alone = blankOr(line - 1) && (blankOr(line + 1) || isLabel(line + 1));
    const heading: string | null = !plain(line) ? null : (alone && capitals(text) && text.length > 3 && !/^["“«]/u.test(text) ? 'capitals'
      : reading.indent >= centred && !reading.closed && reading.length < 80 ? 'centred'
        : leads && alone && !markdown && short(text, reading) ? 'stands-alone' : null);
    if (heading) put(line, 2, heading, heading === 'stands-alone' ? 1.5 : 2.5);
    leads = heading !== null;
  }
  return [...found.values()].sort((a, b) => a.line - b.line);

  function blankOr(line: number): boolean { return blank(line) || found.has(line) || isDirection(line) || readings[line].class === 'mark' || readings[line].class === 'rule' || readings[line].indent >= centred; }
}

function titleBlock(lines: Lines, readings: readonly LineReading[], from: number, plain: (line: number) => boolean, blank: (line: number) => boolean, put: (line: number, level: number, cue: string, weight: number) => void): void {
  let line = from;
  while (line < readings.length && readings[line].class === 'blank') line++;
  if (line >= readings.length || !plain(line)) return;
  const first = line, text = lines.text(line).trim();
  let end = line;
  while (end + 1 < readings.length && !blank(end + 1)) end++;
  const block = [...Array(end - first + 1).keys()].map(i => first + i);
  const every = block.length > 1 && block.length <= 9 && block.every(l => plain(l) && readings[l].length < longestHeading && !/[.!?,;:]$/u.test(lines.text(l).trimEnd()));
  if (every) for (const l of block) put(l, l === first ? 1 : 2, 'title', 2);
  else if (block.length <= 2 && text.length <= longestTitle && !text.includes('://') && !/[.,;:]$/u.test(text) && end + 1 < readings.length) put(first, 1, 'title', 2);
}

function short(text: string, reading: LineReading): boolean {
  return text.length <= longestHeading && !text.includes('://') && !/[.!?…,;:—-]["”»)]?$/u.test(text) && reading.length > 1 && !dateline(text) && /^[\p{Lu}\p{N}\p{Lo}«"“-]/u.test(text) && text.split(/\s+/u).length <= 16;
}

/** "6 февраля 2025 года 16:15 Москва", "1992-10-15": when and where, no heading. */
export function dateline(text: string): boolean { return text.length < 90 && year.test(text) && (/\d[-./]\d/u.test(text) || clock.test(text) || /(?:^|\D)\d{1,2}\D/u.test(text)); }

/** Mostly capital letters, brackets apart; scripts without case never are. */
export function capitals(text: string): boolean {
  let upper = 0, lower = 0, depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 40) depth++;
    else if (unit === 41) depth--;
    else if (depth === 0) {
      const kind = unitClass(unit);
      if (kind === Unit.Upper) upper++;
      else if (kind === Unit.Lower && ++lower * 6 > upper + 60) return false;
    }
  }
  return upper >= 3 && lower * 6 <= upper;
}
