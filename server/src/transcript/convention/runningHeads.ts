import { partsWithin, readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { isAsciiDigit, isBlank } from '../reading/characters';
import { isPageNumber } from '../reading/pages';

/** What stands beside a page's number is looked for within so many lines. */
export const headReach = 8;
const longestHead = 80, longestBare = 60, mostBeside = 5, least = 3;

/** A short line as it is compared with those of other pages: small, numbers as signs, those of four digits as signs of their own. `beside`: it stands beside a page's number. */
export interface Head { readonly line: number; readonly key: string; readonly beside: boolean }

const none: readonly Head[] = [];

/**
 * The lines of a part that may be the head or the foot of a page: those beside a page's number, and, since a speaker's name comes again as well, short ones
 * without a mark that stand elsewhere. And how many numbers of pages there are in it.
 */
export function headsOf(ground: Ground, part: Part): { readonly heads: readonly Head[]; readonly pages: Pages } {
  // Most documents have no pages: then no line is asked for.
  let beside: Set<number> | null = null, heads: Head[] | null = null, alone = 0, edge = 0;
  for (const each of partsWithin(ground, part, headReach, headReach)) {
    const last = Math.min(each.count, part.endLine + headReach - each.firstLine);
    for (let line = Math.max(0, part.firstLine - headReach - each.firstLine, ground.from - each.firstLine); line < last; line++) {
      const number = numberIn(each, line);
      if (!number) continue;
      spread(ground, each.firstLine + line, number === 'alone', beside ??= new Set());
      if (each === part) { if (number === 'alone') alone++; else edge++; }
    }
  }
  for (let line = 0; line < part.count; line++) {
    const near = beside !== null && beside.has(part.firstLine + line);
    if (near || isBare(part, line) || endsInYear(part, line)) (heads ??= []).push({ line, key: keyOf(ground.lines.text(part.firstLine + line)), beside: near });
  }
  return { heads: heads ?? none, pages: alone || edge ? { alone, edge } : noPages };
}

/** Whether a part's line is a page's number, or a short line with one at its edge ("DELBY COUNCIL    12"). */
function numberIn(part: Part, line: number): 'alone' | 'edge' | null {
  const { class: kind, closed, indent, length } = part.readings[line];
  if (kind !== 'mark' && (kind !== 'text' || closed || length > longestHead)) return null;
  const { buffer } = part.piece, from = part.piece.start(line) + indent, to = from + length;
  if (kind === 'mark') return isPageNumber(buffer, from, to) ? 'alone' : null;
  return (isAsciiDigit(buffer.charCodeAt(from)) || isAsciiDigit(buffer.charCodeAt(to - 1))) && edge.test(buffer.slice(from, to)) ? 'edge' : null;
}

/** A number parted from the rest by a wide gap; where a word stands before it, by a wider one. */
const edge = /^\d{1,5}(?:\s{2,}|\t)\S|\S(?:\s{2,}|\t)\d{1,5}$|\S\s{3,}\p{L}[\p{L}.:]{0,10} ?\d{1,5}$/u;

/** Adds the short lines above and below a page's number, up to the first line of another kind. */
function spread(ground: Ground, from: number, alone: boolean, beside: Set<number>): void {
  if (!alone && isShort(ground, from)) beside.add(from);
  for (const step of [-1, 1]) for (let at = from + step, left = mostBeside; left > 0 && Math.abs(at - from) < headReach; at += step) {
    const reading = readingAt(ground, at);
    if (!reading || at < ground.from) break;
    if (reading.class === 'blank') continue;
    if (!isShort(ground, at)) break;
    beside.add(at);
    left--;
  }
}

/** An unfinished line of text that is no paragraph, and that no colon makes a label: a head's colon has a number behind it ("Session of: 16/09/2025"). */
function isShort(ground: Ground, line: number): boolean {
  const { class: kind, closed, length } = readingAt(ground, line)!;
  if (kind !== 'text' || closed || length > longestHead) return false;
  const text = ground.lines.text(line).trimEnd();
  return !/[,;]$/.test(text) && !/[:：](?![^:：]*\d)/.test(text);
}

/** A short line with a digit near its end, finished or not: "… 17 stycznia 2024 r." */
function endsInYear({ piece, readings }: Part, line: number): boolean {
  const { class: kind, length, indent } = readings[line];
  if (kind !== 'text' || length > longestHead || length < shortestDated) return false;
  for (let to = piece.start(line) + indent + length, at = to - 1; at >= to - yearWithin; at--) if (isAsciiDigit(piece.buffer.charCodeAt(at))) return isAsciiDigit(piece.buffer.charCodeAt(at - 1)) && isAsciiDigit(piece.buffer.charCodeAt(at - 2));
  return false;
}
const shortestDated = 12, yearWithin = 5;

/** It could name a speaker by itself. */
function isBare({ readings }: Part, line: number): boolean {
  const { candidates, length, closed } = readings[line];
  return candidates.length > 0 && length <= longestBare && !closed && candidates.some(({ place, close }) => place === 'own' && close === 'none');
}

function keyOf(text: string): string {
  const small = text.trim().toLowerCase();
  return isPlain(small) ? small : small.replace(/\d{1,9}/g, digits => digits.length === yearSign.length ? yearSign : '#').replace(/\s+/g, ' ');
}

/** Words, a space between each two, and no digit: as it is compared. */
function isPlain(text: string): boolean {
  for (let at = 0, before = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isAsciiDigit(unit) || (unit === space ? before === space : isBlank(unit))) return false;
    before = unit;
  }
  return true;
}
const space = 32;
const yearSign = '####';

/** The key of a line with a date in words ("6 June 2012"); where a time of day stands beside it, it may belong to a message. */
export function isDated(key: string): boolean { return key.includes(yearSign) && !key.includes('#:#') && date.test(key); }
const date = /(?:^|[^#])# \p{L}{3,12}\.?,? ####|\p{L}{3,12}\.? #,? ####/u;

export function sameHeads(a: readonly Head[], b: readonly Head[]): boolean {
  return a === b || a.length === b.length && a.every(({ line, key, beside }, i) => line === b[i].line && key === b[i].key && beside === b[i].beside);
}

/** How many pages begin or end in a part, by a number alone on its line and by one at the edge of a line. */
export interface Pages { readonly alone: number; readonly edge: number }
export const noPages: Pages = { alone: 0, edge: 0 };

/**
 * Which short lines are heads or feet of pages: they stand beside the numbers of two pages in five (left and right pages have heads of their own), of three at
 * least, and elsewhere less often. A speaker's name comes beside a number now and then. What holds a date is no name: where such a line comes again, it is the head of
 * pages ("Order of 6 June 2012. Business") even where their numbers are lost.
 */
export class RunningHeads {
  private readonly counts = new Map<string, { beside: number; all: number }>();
  /** Keys that stand beside page numbers so often that they may be heads; and those that are. */
  private readonly often = new Set<string>();
  private heads = new Set<string>();
  private alone = 0;
  private edge = 0;

  enter(heads: readonly Head[], pages: Pages): void { this.change(heads, pages, 1); }
  leave(heads: readonly Head[], pages: Pages): void { this.change(heads, pages, -1); }

  private change(heads: readonly Head[], { alone, edge }: Pages, step: number): void {
    this.alone += step * alone;
    this.edge += step * edge;
    for (const { key, beside } of heads) {
      let counts = this.counts.get(key);
      if (!counts) this.counts.set(key, counts = { beside: 0, all: 0 });
      counts.all += step;
      if (beside) counts.beside += step;
      if (!counts.all) this.counts.delete(key);
      if (beside || isDated(key)) { if (counts.beside >= least || isDated(key) && counts.all >= least) this.often.add(key); else this.often.delete(key); }
    }
  }

  has(key: string): boolean { return this.heads.has(key); }

  /** Concludes which are heads; answers those that began or ceased to be. */
  conclude(): Set<string> {
    const pages = this.alone || this.edge, heads = new Set<string>(), moved = new Set<string>();
    for (const key of this.often) {
      const { beside, all } = this.counts.get(key)!;
      if (beside * 2 > all && beside * 5 >= pages * 2 || isDated(key)) heads.add(key);
    }
    for (const key of heads) if (!this.heads.has(key)) moved.add(key);
    for (const key of this.heads) if (!heads.has(key)) moved.add(key);
    this.heads = heads;
    return moved;
  }
}
