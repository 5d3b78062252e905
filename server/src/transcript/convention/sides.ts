import { isLabelAt, readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';

/** Which side of its words a label stands on. */
export type Direction = 'before' | 'after';

/** What the labels of one shape in a part say about their side: how many they are, and the votes for "after" less those for "before". */
export interface Vote { readonly shape: string; readonly labels: number; readonly votes: number; readonly first: number; readonly last: number }

/** Own-line labels without a mark may stand on either side of their words. */
function eitherSide(shape: string): boolean { return /^own (?:none|role)/.test(shape) && !shape.includes('time'); }

const nobody: readonly Vote[] = [];

/** The votes of a part's labels: what stands next to each. */
export function votesOf(ground: Ground, part: Part): readonly Vote[] {
  let votes: Map<string, { labels: number; votes: number; first: number; last: number }> | null = null;
  const isText = (line: number) => readingAt(ground, line)?.class === 'text' && !isLabelAt(ground, line);
  for (const { line, candidate: { shape } } of part.labels) {
    if (!eitherSide(shape)) continue;
    const above = isText(part.firstLine + line - 1), below = isText(part.firstLine + line + 1), vote = above === below ? 0 : above ? 1 : -1;
    votes ??= new Map();
    const own = votes.get(shape);
    if (own) { own.labels++; own.votes += vote; own.last = line; } else votes.set(shape, { labels: 1, votes: vote, first: line, last: line });
  }
  return votes ? [...votes].map(([shape, own]) => ({ shape, ...own })) : nobody;
}

export function sameVotes(a: readonly Vote[], b: readonly Vote[]): boolean {
  return a === b || a.length === b.length && a.every((vote, i) => vote.shape === b[i].shape && vote.labels === b[i].labels && vote.votes === b[i].votes && vote.first === b[i].first && vote.last === b[i].last);
}

/**
 * The shapes whose labels stand after their words. It belongs to the document, never to the line: what lies before the first label and
 * behind the last one, and what the labels stand next to, each have a vote.
 */
export function shapesAfter(ground: Ground): Set<string> {
  const tallies = new Map<string, { labels: number; votes: number; first: number; last: number }>();
  for (const part of ground.parts) for (const { shape, labels, votes, first, last } of part.votes) {
    const tally = tallies.get(shape);
    if (tally) { tally.labels += labels; tally.votes += votes; tally.last = part.firstLine + last; } else tallies.set(shape, { labels, votes, first: part.firstLine + first, last: part.firstLine + last });
  }
  const after = new Set<string>();
  for (const [shape, { labels, votes, first, last }] of tallies) {
    const behind = textLines(ground, last + 1, ground.lines.count, 1), ahead = textLines(ground, 0, first, 2);
    const sum = votes + (behind === 0 ? 2 + labels / 4 : -1) + (ahead > 1 ? 1 : ahead === 0 ? -2 : 0);
    if (sum > 0) after.add(shape);
  }
  return after;
}

/** How many lines of text stand between two lines, counted up to `enough`. */
function textLines(ground: Ground, from: number, to: number, enough: number): number {
  let count = 0;
  for (let line = from; line < to && count < enough; line++) if (readingAt(ground, line)!.class === 'text') count++;
  return count;
}
