import type { Position, Range } from 'vscode-languageserver-types';
import { comparePositions } from '../rules/places';
import { wholeName } from '../rules/writing/naming';
import type { Lines } from '../transcript/lines';
import type { Attribution, Statement, Transcript } from '../transcript/model';

/** An attribution that can be taken out of its place and put elsewhere: all that it says, without the marks that close and dress it. */
export interface Label { readonly text: string; readonly range: Range }

/**
 * The label of a statement as it stands in the text: alone on its line, or before the words; null where something else stands there (a time, a number, another's words, a broken
 * line), or somebody else is named too. `gap`: from the label to the words, or from these to the label.
 */
export function labelOf(transcript: Transcript, { attribution, range, rivals }: Statement): Label & { readonly gap: Range } | null {
  const { lines } = transcript;
  if (!attribution || rivals.length > 0 || attribution.range.start.line !== attribution.range.end.line) return null;
  const isBehind = attribution.kind === 'trailing', { start, end } = attribution.range, gap = isBehind ? { start: range.end, end: start } : { start: end, end: range.start };
  if (comparePositions(gap.start, gap.end) > 0 || lines.slice(gap).trim() !== '' || before(lines, start).trim() !== '') return null;
  if (attribution.kind === 'leading' ? range.start.line !== start.line : behind(lines, end).trim() !== '') return null;
  if (isBehind ? before(lines, range.start).trim() !== '' : behind(lines, range.end).trim() !== '') return null;
  if (isBehind && gap.start.line === gap.end.line) return null;
  const text = coreOf(transcript, attribution);
  return text === null ? null : { text, range: attribution.range, gap };
}

/** What an attribution says, from the first letter to the last or to the bracket that it closes; null where that leaves words out, or holds a time. */
function coreOf(transcript: Transcript, attribution: Attribution): string | null {
  const { lines } = transcript, { range, roleRange, speakerRange } = attribution, whole = lines.slice(range), from = lines.offsetAt(range.start);
  const name = wholeName(transcript, attribution), least = Math.max(lines.offsetAt(speakerRange.end), roleRange ? lines.offsetAt(roleRange.end) : 0) - from;
  const first = whole.search(/[\p{L}\p{N}«"“„(]/u), start = Math.min(first < 0 ? Infinity : first, lines.offsetAt(name.start) - from);
  let end = whole.length;
  while (end > least && !/[\p{L}\p{M}\p{N})\]»”"]/u.test(whole[end - 1])) end--;
  const text = whole.slice(start, end), opened = (mark: string) => text.split(mark).length;
  if (!/\p{L}/u.test(text) || /\d:\d\d/u.test(whole) || opened('(') !== opened(')') || opened('[') !== opened(']')) return null;
  return text;
}

export function before(lines: Lines, { line, character }: Position): string { return lines.text(line).slice(0, character).replace('\uFEFF', ''); }
export function behind(lines: Lines, { line, character }: Position): string { return lines.text(line).slice(character); }

/** The line holds nothing, or is none. */
export function isBlank(lines: Lines, line: number): boolean { return line < 0 || line >= lines.count || lines.text(line).replace('\uFEFF', '').trim() === ''; }

/** The end of a line, before its line end. */
export function endOf(lines: Lines, line: number): Position { return { line, character: lines.length(line) }; }
