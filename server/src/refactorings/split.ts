import type { Position, TextEdit } from 'vscode-languageserver-types';
import { betweenNear } from '../rules/writing/attribute';
import type { Statement, Transcript } from '../transcript/model';
import { isBlank, labelOf } from './label';
import { statementAt } from './neighbours';
import { flat, unchanged, type Refactoring } from './refactoring';

const id = 'split';
const inWord = /[\p{L}\p{M}\p{N}]/u;
/** Between letters these are part of a word: Ростов-на-Дону, o’clock. */
const joint = /['’\-\u2010\u2011]/;

/** Makes two statements of one where the cursor stands, at the beginning of a word: both have its label, of which one may then be made another's. */
export const split: Refactoring = {
  offers(transcript, { start }) {
    const at = statementAt(transcript, start), statement = transcript.statements[at];
    return statement && partsOf(transcript, statement, start) ? [{ id, kind: 'refactor.rewrite', title: { key: 'refactor.split' } }] : [];
  },
  plan(transcript, { start }) {
    const at = statementAt(transcript, start), statement = transcript.statements[at], parts = statement && partsOf(transcript, statement, start);
    if (!parts) return null;
    const { statements, lines } = transcript, own = unchanged(transcript, statement), { range } = statement;
    const expected = [{ ...own, words: flat(lines.slice({ start: range.start, end: parts.from })) }, { ...own, words: flat(lines.slice({ start: parts.to, end: range.end })) }];
    return { ways: [[edit(transcript, statement, parts)]], expected: [...statements.slice(0, at).map(each => unchanged(transcript, each)), ...expected, ...statements.slice(at + 1).map(each => unchanged(transcript, each))] };
  },
};

interface Parts { readonly from: Position; readonly to: Position; readonly label: string }

/** Where the first part ends and the second begins; null where one of them would have no words. */
function partsOf(transcript: Transcript, statement: Statement, place: Position): Parts | null {
  const { lines } = transcript, { range } = statement, label = labelOf(transcript, statement);
  if (!label) return null;
  let at = lines.offsetAt(place);
  const first = lines.offsetAt(range.start), last = lines.offsetAt(range.end);
  while (at > first && at < last && isInWord(lines.between(Math.max(first, at - 2), at), lines.between(at, Math.min(last, at + 2)))) at--;
  if (at <= first || at >= last) return null;
  const head = lines.between(first, at).trimEnd(), tail = lines.between(at, last).trimStart();
  if (!/\p{L}/u.test(head) || !/\p{L}/u.test(tail)) return null;
  return { from: lines.positionAt(first + head.length), to: lines.positionAt(last - tail.length), label: lines.slice(label.range) };
}

/** Whether what stands before a place and behind it, two letters each, is one word. */
function isInWord(before: string, behind: string): boolean {
  const [last, first] = [before.slice(-1), behind.slice(0, 1)];
  if (inWord.test(last)) return inWord.test(first) || joint.test(first) && inWord.test(behind.slice(1));
  return joint.test(last) && inWord.test(before.slice(0, -1)) && inWord.test(first);
}

function edit(transcript: Transcript, { range, attribution }: Statement, { from, to, label }: Parts): TextEdit {
  const { lines } = transcript, { newline } = lines, { kind } = attribution!, apart = isSpaced(transcript, attribution!.range.start.line, range) ? newline : '';
  const indent = lines.text(attribution!.range.start.line).slice(0, attribution!.range.start.character).replace('\uFEFF', '');
  const between = kind === 'leading' ? lines.slice({ start: attribution!.range.end, end: range.start }) || ' ' : betweenNear(transcript, { range });
  if (kind === 'trailing') return { range: { start: from, end: to }, newText: lines.slice({ start: range.end, end: attribution!.range.start }) + label + newline + newline };
  return { range: { start: from, end: to }, newText: newline + apart + indent + label + between };
}

/** A blank line stands above the statement, or below it. */
function isSpaced({ lines }: Transcript, line: number, { end }: Statement['range']): boolean { return line > 0 && isBlank(lines, line - 1) || end.line + 1 < lines.count - 1 && isBlank(lines, end.line + 1); }
