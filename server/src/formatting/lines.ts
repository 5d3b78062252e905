import type { TextEdit } from 'vscode-languageserver-types';
import { isDigit, isSpace, isWord, trimmedEnd } from './characters';
import type { Habit } from './habit';
import type { Quotes } from './languages';
import { marksIn, pairsOf, straight } from './marks';

/** A change within a line: what stands from one column to another gives way. */
export interface Change { readonly start: number; readonly end: number; readonly text: string }

/** Columns of a line that are left as they are: addresses, code, tags. */
export type Kept = readonly (readonly [start: number, end: number])[];

const isKept = (kept: Kept, start: number, end: number) => kept.some(([from, to]) => start < to && from < end);

/** Code between backticks, and tags. */
export function keptIn(text: string): [number, number][] {
  const kept: [number, number][] = [];
  for (const [open, close] of [['`', '`'], ['<', '>']]) for (let at = text.indexOf(open); at >= 0;) {
    const end = text.indexOf(close, at + 1);
    if (end < 0) break;
    kept.push([at, end + 1]);
    at = text.indexOf(open, end + 1);
  }
  return kept;
}

/** Spaces at the end of a line. */
export function trailing(text: string): Change[] {
  const end = trimmedEnd(text);
  return end < text.length ? [{ start: end, end: text.length, text: '' }] : [];
}

const stops = '.!?…';
/** Spaces that part columns of a table and not words. */
const column = 3;

/** Spaces that are doubled, and those before marks that have none before them, in the words of a line. */
export function spaces(text: string, from: number, kept: Kept, { wide }: Habit, spaced: string): Change[] {
  const changes: Change[] = [], end = trimmedEnd(text);
  let columns = 0;
  for (let at = from; at < end; at++) {
    if (!isSpace(text[at]) || at === 0 || isSpace(text[at - 1]) || at === from) continue;
    let behind = at;
    while (isSpace(text[behind])) behind++;
    if (behind - at >= column) columns++;
    const run = text.slice(at, behind), before = text[at - 1], next = text[behind];
    if (isKept(kept, at, behind) || run.includes('\t')) continue;
    if (hasNoSpaceBefore(text, behind, spaced) && isSentence(before)) changes.push({ start: at, end: behind, text: '' });
    else if (run.length > 1 && /^ +$/.test(run) && !(wide && isSentenceEnd(text, at)) && next !== undefined) changes.push({ start: at, end: behind, text: ' ' });
  }
  return columns > 1 || text.includes('\t') || text.includes('|') ? [] : changes;
}

/** What may stand before a comma: the end of a word, or of what is in brackets or quotation marks. */
function isSentence(character: string): boolean { return isWord(character) || /[\p{Pe}\p{Pf}»“”"%]/u.test(character); }

function isSentenceEnd(text: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && /[\p{Pe}\p{Pf}»“”"]/u.test(text[before])) before--;
  return stops.includes(text[before]);
}

/** A mark that ends something, with nothing but the end of words behind it: neither ".5", "...", nor ":)". */
function hasNoSpaceBefore(text: string, at: number, spaced: string): boolean {
  const mark = text[at], behind = text[at + 1] as string | undefined;
  return mark !== undefined && ',.;:!?'.includes(mark) && !spaced.includes(mark) && (behind === undefined || isSpace(behind) || /[»”"]/u.test(behind) && mark !== ':' && mark !== ';');
}

/** Hyphens that stand for dashes between words, and dashes of another kind than the document's. */
export function dashes(text: string, from: number, kept: Kept, { dash, oneDash }: Habit): Change[] {
  const changes: Change[] = [];
  for (let at = Math.max(from, 1); at < text.length; at++) {
    const mark = text[at];
    if (mark !== '-' && mark !== '—' && mark !== '–' || text[at - 1] === '-') continue;
    const end = mark === '-' && text[at + 1] === '-' ? at + 2 : at + 1;
    if (text[end] === '-' || isKept(kept, at, end)) continue;
    const parted = isSpace(text[at - 1]) && isSpace(text[end]), left = wordBefore(text, at, from), right = wordBehind(text, end);
    if (left === undefined || right === undefined || isDigit(left) && isDigit(right)) continue;
    // A double hyphen without spaces stands for a long dash wherever it is written.
    if (!parted) { if (end - at === 2 && isWord(text[at - 1]) && isWord(text[end])) changes.push({ start: at, end, text: '—' }); continue; }
    if (dash !== null && mark !== dash && (mark === '-' || oneDash)) changes.push({ start: at, end, text: dash });
  }
  return changes;
}

function wordBefore(text: string, at: number, from: number): string | undefined {
  let before = at - 1;
  while (before >= from && isSpace(text[before])) before--;
  return before >= from ? text[before] : undefined;
}

function wordBehind(text: string, at: number): string | undefined {
  let behind = at;
  while (isSpace(text[behind])) behind++;
  return text[behind];
}

/** Typewriter's quotation marks, and pairs of another kind than the document's. A line whose marks do not come out even is left alone. */
export function quotationMarks(text: string, from: number, kept: Kept, habit: Habit): Change[] {
  const marks = marksIn(text, from, text.length, habit.reversed)?.filter(({ at }) => !isKept(kept, at, at + 1)), pairs = marks && pairsOf(marks), changes: Change[] = [];
  for (const { open, close, depth } of pairs ?? []) {
    const wanted = depth % 2 === 0 ? habit.quotes : habit.nested, isTyped = open.mark === straight || close.mark === straight;
    if (open.mark === wanted.open && close.mark === wanted.close || !isTyped && !(habit.oneKind && depth === 0)) continue;
    changes.push(...opened(text, open.at, wanted, habit), ...closed(text, close.at, wanted, habit));
  }
  return changes.sort((one, other) => one.start - other.start);
}

function opened(text: string, at: number, { open, inside }: Quotes, { inner }: Habit): Change[] {
  return [{ start: at, end: at + 1, text: open + (inside && !isSpace(text[at + 1]) ? inner : '') }];
}
function closed(text: string, at: number, { close, inside }: Quotes, { inner }: Habit): Change[] {
  return [{ start: at, end: at + 1, text: (inside && !isSpace(text[at - 1]) ? inner : '') + close }];
}

export function editsOf(line: number, changes: readonly Change[]): TextEdit[] {
  return changes.map(({ start, end, text }) => ({ range: { start: { line, character: start }, end: { line, character: end } }, newText: text }));
}
