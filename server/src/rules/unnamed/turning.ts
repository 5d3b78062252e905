import type { Attribution, Statement } from '../../transcript/model';
import type { Lines } from '../../transcript/lines';
import { speakerKey } from '../../transcript/placed';
import { isBlank } from '../../transcript/reading/characters';
import type { Near } from '../near';
import type { Page } from '../rule';
import { fold, wordsOf } from '../spelling/names';
import type { Neighbours } from '../survey/mainSpeaker';
import { beginningsOf, lastWord } from './beginnings';
import { begun, ended, gap, noEdges, ofTurns, withinTurns, type EdgeCounts } from './edges';
import { isSame } from './habits';
import { paragraphsOf, type Paragraph } from './paragraphs';

/** How a paragraph ends: in a full stop, a question, broken off, before a list or a quotation, or in no mark at all. */
export const ends = ['stopped', 'asked', 'broken', 'announced', 'open'] as const;
export type End = (typeof ends)[number];
/** A statement is read so far, in lines; one that goes on for longer is a speech. */
export const mostLines = 600;
/** Who speaks next is named within so many units of the end. */
const atEnd = 160, shortestName = 4;

/**
 * Sums that tell how turns begin and end in a document, and how paragraphs within one do. `between`: statements with a named one on both sides, and `around`:
 * those where that is one speaker's; `adjacent`: those with a named one behind them, and `differing`: those where that is another speaker's; `resumed`: those of several paragraphs whose speaker is named beside them again, where the name would have been lost; `handing`: those that name who speaks next at their end; `within`: paragraphs that are not the last of their statement; `longer`: statements that have such.
 */
export type TurningSums = Readonly<Record<(typeof turningKeys)[number], number>>;
export const turningKeys = ['between', 'around', 'adjacent', 'differing', 'resumed', 'handing', 'within', 'longer', ...ends.map(end => `turn.${end}` as const), ...ends.map(end => `part.${end}` as const)] as const;

const nothing = Object.fromEntries(turningKeys.map(key => [key, 0])) as TurningSums;
const turnEnds = keyed(end => `turn.${end}` as const), partEnds = keyed(end => `part.${end}` as const);
function keyed<Key>(key: (end: End) => Key): Readonly<Record<End, Key>> { return Object.fromEntries(ends.map(end => [end, key(end)])) as Record<End, Key>; }

/** What a section's statements add: sums, and what is counted by words and by speakers. */
export interface TurningShare extends Neighbours { readonly sums: TurningSums; readonly edges: EdgeCounts; readonly beginnings: readonly string[]; readonly within: readonly string[]; readonly handing: readonly string[] }

/** Looks at the statements before and behind each as well. */
export function turningShare(statements: readonly Statement[], transcript: Page, near: Near): TurningShare {
  const sums = { ...nothing }, { lines } = transcript;
  const beginnings: string[] = [], within: string[] = [], turns: string[] = [], handing: string[] = [], beside: string[] = [], around: string[] = [], edges = noEdges();
  for (const statement of statements) {
    const { attribution, range } = statement, paragraphs = paragraphsOf(statement, { transcript, near }, mostLines), last = paragraphs.length - 1;
    if (last < 0) continue;
    beginnings.push(...beginningsOf(headOf(lines, paragraphs[0])));
    if (!attribution) continue;
    const before = near.statements.at(range.start, -1)?.attribution, after = near.statements.at(range.start, 1)?.attribution;
    if (last > 0 && (attribution.kind === 'trailing' ? before && isSame(before, attribution) : after && isSame(after, attribution))) sums.resumed++;
    const key = speakerKey(attribution), end = endOf(lines, paragraphs[last]);
    turns.push(key);
    if (before && after) { sums.between++; if (isSame(before, after)) sums.around++; else around.push(speakerKey(before), speakerKey(after)); }
    if (after) {
      sums.adjacent++;
      if (!isSame(attribution, after)) {
        sums.differing++;
        beside.push(key, speakerKey(after));
        if (namesAtEnd(lines, paragraphs[last], after)) { sums.handing++; handing.push(key); }
      }
    }
    sums[turnEnds[end]]++;
    beginnings.push(lastWord(tailOf(lines, paragraphs[last]), end));
    for (const edge of [begun(lines, paragraphs[0]), gap(Math.min(attribution.range.start.line, range.start.line), near), ended(lines, paragraphs[last])]) edges[ofTurns(edge)]++;
    if (last > 0) sums.longer++;
    for (let at = 1; at <= last; at++) {
      sums.within++;
      const end = endOf(lines, paragraphs[at - 1]);
      sums[partEnds[end]]++;
      within.push(...beginningsOf(headOf(lines, paragraphs[at])), lastWord(tailOf(lines, paragraphs[at - 1]), end));
      for (const edge of [begun(lines, paragraphs[at]), gap(paragraphs[at].range.start.line, near), ended(lines, paragraphs[at - 1])]) edges[withinTurns(edge)]++;
    }
  }
  return { sums, edges, beginnings, within, turns, beside, around, handing };
}

/** The first words of a paragraph, and its last. */
export function headOf(lines: Lines, { range: { start, end } }: Paragraph): string {
  return start.line === end.line ? lines.text(start.line).slice(start.character, end.character) : lines.slice({ start, end: end.line > start.line + 2 ? { line: start.line + 2, character: lines.length(start.line + 2) } : end });
}
export function tailOf(lines: Lines, { range: { start, end } }: Paragraph): string {
  return start.line === end.line ? lines.text(start.line).slice(Math.max(start.character, end.character - atEnd), end.character) : lines.slice({ start: end.line > start.line + 2 ? { line: end.line - 2, character: 0 } : start, end }).slice(-atEnd);
}

export function endOf(lines: Lines, paragraph: Paragraph): End {
  const { start, end } = paragraph.range, line = lines.text(end.line), first = end.line === start.line ? start.character : 0;
  let to = end.character;
  while (to > first && isClosing(line, to - 1)) to--;
  // Hardly any paragraph has nothing but such marks on its last line, or very many of them.
  if (to > first && end.character - to < atEnd / 2) return endOfWords(line.slice(Math.max(first, to - 3), to));
  return endOfWords(tailOf(lines, paragraph).replace(/(?<!["'”’»)\]\s])["'”’»)\]\s]+$/u, ''));
}

/** Quotation marks, brackets and white space stand behind what ends a sentence. */
function isClosing(line: string, at: number): boolean { const unit = line.charCodeAt(at); return isBlank(unit) || closing.includes(line[at]); }
const closing = '"\'”’»)]';

function endOfWords(bare: string): End {
  const mark = bare.at(-1) ?? '';
  return /[?？;؟]/u.test(mark) ? 'asked' : /[—–…-]/u.test(mark) || bare.endsWith('...') ? 'broken' : mark === ':' ? 'announced' : /[.!。！։।]/u.test(mark) ? 'stopped' : 'open';
}

/** A word of the speaker's name stands in a paragraph's last words, in any grammatical case. */
export function namesAtEnd(lines: Lines, paragraph: Paragraph, { speaker }: Attribution): boolean {
  const names = wordsOf(speaker.toLowerCase()).filter(word => word.length >= shortestName), tail = names.length ? tailOf(lines, paragraph) : '', small = tail.toLowerCase();
  if (!names.some(name => small.includes(name.slice(0, shortestName - 1)))) return false;
  const stems = names.map(name => stemOf(fold(name))), words = wordsOf(tail).filter(word => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).map(fold);
  return words.some(word => stems.some(stem => word.startsWith(stem) && word.length - stem.length <= 3));
}

function stemOf(word: string): string { return /\p{Script=Cyrillic}/u.test(word) ? word.replace(/(?:ий|ый|ой|[аяоеиыйьуюэіїє])$/u, '') : word; }
