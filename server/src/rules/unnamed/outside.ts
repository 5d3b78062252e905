import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';
import type { Heading, Statement } from '../../transcript/model';
import type { Near } from '../near';
import type { VisitContext } from '../rule';
import { mostLines } from './turning';

/** Lines that are looked at between a heading and the words behind it, and of an introduction. */
const farthest = 12, longestIntroduction = 40;
/** Kinds that stand between a heading and what it is of. */
const passed: ReadonlySet<string | undefined> = new Set(['blank', 'direction', 'mark']);
const letter = /^\s*\p{L}/u;

/** What a section's headings add to what is known of the document: those behind which somebody has spoken before, and how many of these have an attribution behind them. */
export interface HeadingSums { readonly headed: number; readonly headedNamed: number }
/** Fewer headings than this make no habit, and a document with more exceptions than the place itself has none. */
const fewestHeaded = 4;
export function namesBehindHeadings({ headed, headedNamed }: HeadingSums): boolean { return headed >= fewestHeaded && headed - headedNamed <= 1; }

/** Looks at what stands behind each heading. */
export function headingShare(headings: readonly Heading[], near: Near): HeadingSums {
  let headed = 0, headedNamed = 0;
  for (const { range } of headings) {
    const line = lineBehind(range.end.line, near);
    if (line < 0 || !near.statements.at(range.start, -1)) continue;
    headed++;
    if (near.statements.at({ line, character: 0 }, 0)?.attribution?.range.start.line === line) headedNamed++;
  }
  return { headed, headedNamed };
}

/** Words between a heading and the next label, where each other heading has a label behind it. */
export function unnamedBehind({ range: { start, end } }: Heading, { transcript: { lines, convention }, near, survey }: VisitContext): Range | null {
  if (convention.kind !== 'leading' && convention.kind !== 'heading') return null;
  const line = lineBehind(end.line, near);
  if (line < 0 || near.kindOf(line) !== 'narration' || !letter.test(lines.text(line)) || !near.statements.at(start, -1) || !survey.namesBehindHeadings) return null;
  return untilLabel(line, near, lines);
}

/** Words before the first label that begin as several statements do. */
export function unnamedFirst(statement: Statement, { transcript: { lines, convention }, near, survey }: VisitContext): Range | null {
  const { attribution, range } = statement;
  if (!attribution || convention.kind !== 'leading' && convention.kind !== 'heading' || near.statements.at(range.start, -1)) return null;
  let first = -1;
  const top = Math.min(attribution.range.start.line, range.start.line);
  for (let line = top - 1; line >= 0 && top - line < longestIntroduction; line--) {
    const kind = near.kindOf(line);
    if (kind === 'narration') { if (near.kindOf(line - 1) !== 'narration' && letter.test(lines.text(line)) && survey.beginsUsually(lines.text(line))) first = line; } else if (kind !== 'blank' && kind !== 'mark') break;
  }
  return first < 0 ? null : untilLabel(first, near, lines);
}

/** The line of text behind a heading's last; -1 where there is none, or another heading. */
function lineBehind(last: number, near: Near): number {
  for (let line = last + 1; line <= last + farthest; line++) {
    const kind = near.kindOf(line);
    if (!passed.has(kind)) return kind === undefined || kind === 'heading' ? -1 : line;
  }
  return -1;
}

/** From a line of words to the last before the next label; null where a heading stands between, or nobody is named behind. */
function untilLabel(line: number, near: Near, lines: Lines): Range | null {
  const text = lines.text(line), start = { line, character: text.length - text.trimStart().length }, next = near.statements.at(start, 0)?.attribution;
  if (!next) return null;
  let end = line;
  for (let at = line; at < Math.min(next.range.start.line, line + mostLines); at++) {
    const kind = near.kindOf(at);
    if (kind === 'heading') return null;
    if (kind === 'narration') end = at;
  }
  return { start, end: { line: end, character: lines.text(end).trimEnd().length } };
}
