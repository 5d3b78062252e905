import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../transcript/model';
import { labelOf } from './label';
import { adjoins, statementAt } from './neighbours';
import { paragraphsOf } from './paragraphs';
import { flat, unchanged, type Offer, type Plan, type Refactoring } from './refactoring';

/** Takes the last paragraph of the statement above, or the first of the one below, into the statement with the cursor. */
export const boundary: Refactoring = {
  offers(transcript, { start }) {
    const at = statementAt(transcript, start), offers: Offer[] = [];
    if (at < 0) return offers;
    if (plan(transcript, at - 1, 'up')) offers.push({ id: 'boundary.up', kind: 'refactor.rewrite', title: { key: 'refactor.boundary.up' } });
    if (plan(transcript, at, 'down')) offers.push({ id: 'boundary.down', kind: 'refactor.rewrite', title: { key: 'refactor.boundary.down' } });
    return offers;
  },
  plan(transcript, { start }, id) {
    const at = statementAt(transcript, start);
    return at < 0 ? null : id === 'boundary.up' ? plan(transcript, at - 1, 'up') : plan(transcript, at, 'down');
  },
};

/** Moves the boundary between a statement and the next one by a paragraph. */
function plan(transcript: Transcript, at: number, way: 'up' | 'down'): Plan | null {
  const { statements, lines } = transcript, above = statements[at] as Statement | undefined, below = statements[at + 1] as Statement | undefined;
  if (!above?.attribution || !below?.attribution || above.attribution.kind !== below.attribution.kind || !adjoins(transcript, above, below)) return null;
  const upper = paragraphsOf(transcript, above), lower = paragraphsOf(transcript, below), giving = way === 'up' ? upper : lower;
  if (giving.length < 2) return null;
  const all = [...upper, ...lower], cut = way === 'up' ? upper.length - 1 : upper.length + 1, edits = moved(transcript, above, below, all, cut);
  if (!edits) return null;
  const words = (part: readonly Range[]) => part.length === 0 ? '' : lines.slice({ start: part[0].start, end: part.at(-1)!.end });
  // The label that stood between the two paragraphs is no word of theirs.
  const told = (paragraphs: readonly Range[]) => flat(`${words(paragraphs.filter(each => upper.includes(each)))} ${words(paragraphs.filter(each => lower.includes(each)))}`);
  const expected = [{ ...unchanged(transcript, above), words: told(all.slice(0, cut)) }, { ...unchanged(transcript, below), words: told(all.slice(cut)) }];
  return { ways: [edits], expected: [...statements.slice(0, at).map(each => unchanged(transcript, each)), ...expected, ...statements.slice(at + 2).map(each => unchanged(transcript, each))] };
}

/** The label between the two goes from its place and stands before the paragraph, or behind the one above it. */
function moved(transcript: Transcript, above: Statement, below: Statement, paragraphs: readonly Range[], cut: number): TextEdit[] | null {
  const { lines } = transcript, isTrailing = above.attribution!.kind === 'trailing', from = isTrailing ? above : below, label = labelOf(transcript, from);
  if (!label) return null;
  if (isTrailing) {
    const behind = paragraphs[cut - 1].end, text = lines.slice({ start: label.gap.start, end: label.range.end });
    const apart = lines.slice({ start: behind, end: paragraphs[cut].start });
    return [{ range: { start: label.gap.start, end: label.range.end }, newText: '' }, { range: { start: behind, end: behind }, newText: text + (isBroken(apart) ? '' : lines.newline) }];
  }
  const before = paragraphs[cut].start, text = lines.slice({ start: label.range.start, end: from.range.start });
  return [{ range: { start: label.range.start, end: from.range.start }, newText: '' }, { range: { start: before, end: before }, newText: text }];
}

/** A blank line stands in white space. */
function isBroken(space: string): boolean { return space.split(/\r\n|\r|\n/).length > 2; }
