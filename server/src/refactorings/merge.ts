import type { TextEdit } from 'vscode-languageserver-types';
import type { Transcript } from '../transcript/model';
import { labelOf } from './label';
import { adjoins, statementAt } from './neighbours';
import { flat, unchanged, wordsOf, type Refactoring } from './refactoring';

const id = 'merge';

/** Makes the statement with the cursor part of the one above, whose speaker then says both. */
export const merge: Refactoring = {
  offers(transcript, { start }) {
    const at = statementAt(transcript, start), above = transcript.statements[at - 1], own = transcript.statements[at];
    if (at < 1 || !above.attribution || !adjoins(transcript, above, own) || edits(transcript, at) === null) return [];
    return [{ id, kind: 'refactor.rewrite', title: { key: 'refactor.merge', args: { speaker: above.attribution.speaker } } }];
  },
  plan(transcript, { start }) {
    const at = statementAt(transcript, start), way = at < 1 ? null : edits(transcript, at), { statements } = transcript;
    if (!way) return null;
    const both = { ...unchanged(transcript, statements[at - 1]), words: flat(`${wordsOf(transcript, statements[at - 1])} ${wordsOf(transcript, statements[at])}`), kind: undefined };
    return { ways: [way], expected: [...statements.slice(0, at - 1).map(each => unchanged(transcript, each)), both, ...statements.slice(at + 1).map(each => unchanged(transcript, each))] };
  },
};

/** The label between the two goes; where it stands behind the words above, that of the words below gives way to it. */
function edits(transcript: Transcript, at: number): TextEdit[] | null {
  const { statements, lines } = transcript, above = statements[at - 1], own = statements[at], label = labelOf(transcript, above), lower = own.attribution && labelOf(transcript, own);
  if (!label || own.attribution && !lower) return null;
  if (above.attribution!.kind !== 'trailing') return lower ? lower.range.start.line < own.range.start.line || own.attribution!.kind === 'leading' ? [{ range: { start: lower.range.start, end: own.range.start }, newText: '' }] : null : null;
  if (own.attribution?.kind !== 'trailing' || !lower) return null;
  // Its line goes with its line end.
  return [{ range: { start: label.gap.start, end: label.range.end }, newText: '' }, { range: lower.range, newText: lines.slice(label.range) }];
}
