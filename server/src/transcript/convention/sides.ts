import type { Summing } from '../parts/blocks';
import { isLabelAt, isPageHeadAt, readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { isHabit, isOffice, isPosition, type Below } from './position';

/** Which side of its words a label stands on. */
export type Direction = 'before' | 'after';

/** What the labels of one shape in a part say about their side: how many they are, and the votes for "after" less those for "before". */
export interface Vote extends Below { readonly shape: string; readonly habit: Habit; readonly roles: boolean; readonly labels: number; readonly votes: number; readonly first: number; readonly last: number }

/** What labels of a shape have in common with others as to their side. Own-line labels without a mark may stand on either; a bare name and one with its role are one habit. */
type Habit = 'inline' | 'bare' | 'bare bold' | 'other';

function habitOf(shape: string): Habit {
  if (shape.startsWith('inline')) return 'inline';
  return !/^own (?:none|role)/.test(shape) || shape.includes('time') ? 'other' : shape.includes('bold') ? 'bare bold' : 'bare';
}

const nobody: readonly Vote[] = [];

/** So many lines below a label have a say as to its side. */
export const voted = 2;

/** The votes of a part's labels: what stands next to each. */
export function votesOf(ground: Ground, part: Part): readonly Vote[] {
  const votes: { -readonly [K in keyof Vote]: Vote[K] }[] = [];
  let own: typeof votes[number] | undefined, habit: Habit = 'other', last = '';
  for (const { line, candidate: { shape } } of part.labels) {
    // The labels of a part are mostly of one shape.
    if (shape !== last) {
      last = shape;
      habit = habitOf(shape);
      own = voteOf(votes, shape);
    }
    if (habit === 'other') continue;
    if (!own) votes.push(own = { shape, habit, roles: shape.startsWith('own role'), labels: 0, votes: 0, offices: 0, others: 0, first: line, last: line });
    own.labels++;
    own.last = line;
    if (habit === 'inline') continue;
    const above = isText(ground, part, line - 1), under = isText(ground, part, line + 1), next = part.firstLine + line + 1, ends = under && isPosition(ground, next), office = under && isOffice(ground, next);
    if (office) own.offices++; else if (ends && !above) own.others++;
    // Who somebody is belongs to the name, wherever the words are.
    const below = under && !(ends && (above || office));
    // A dash or a time between a name and the words below it parts them less than anything above.
    if (above !== below && !(above && isMark(ground, part, line + 1) && isText(ground, part, line + 2))) own.votes += above ? 1 : -1;
  }
  return votes.length ? votes : nobody;
}

function voteOf<Own extends Vote>(votes: readonly Own[], shape: string): Own | undefined { return votes.find(vote => vote.shape === shape); }

/** A line counted from a part's first, mostly one of its own, is text and no label. */
function isText(ground: Ground, part: Part, line: number): boolean {
  if (line >= 0 && line < part.count) return part.readings[line].class === 'text' && !part.labelAt(line) && !part.isPageHead(line);
  const at = part.firstLine + line;
  return readingAt(ground, at)?.class === 'text' && !isLabelAt(ground, at) && !isPageHeadAt(ground, at);
}

function isMark(ground: Ground, { readings, firstLine }: Part, line: number): boolean { return (line < readings.length ? readings[line] : readingAt(ground, firstLine + line))?.class === 'mark'; }

export function sameVotes(a: readonly Vote[], b: readonly Vote[]): boolean {
  return a === b || a.length === b.length && a.every((vote, i) => vote.shape === b[i].shape && vote.labels === b[i].labels && vote.votes === b[i].votes && vote.offices === b[i].offices && vote.others === b[i].others && vote.first === b[i].first && vote.last === b[i].last);
}

/**
 * The shapes whose labels stand after their words. It belongs to the document, never to the line: what lies before the first label and
 * behind the last one, what the labels stand next to, and whether others have their words behind them, each have a vote. What somebody has
 * `told` for the document outvotes them all. `titled`: those below whose names, on a line of their own, it says who somebody is.
 */
export function sidesOf(ground: Ground, told?: Direction): { readonly after: ReadonlySet<string>; readonly titled: ReadonlySet<string> } {
  const tallies = ground.blocks.sum(summed), inline = tallies.get('inline')?.labels ?? 0, after = new Set<string>(), titled = new Set<string>();
  for (const [habit, tally] of tallies) {
    if (habit === 'inline') continue;
    const { labels, roles, others, first: top, last: bottom, shapes } = tally, isTitled = isHabit(tally, labels), votes = tally.votes + (isTitled ? others : 0);
    if (isTitled) for (const shape of shapes) titled.add(shape);
    if (told) { for (const shape of told === 'after' ? shapes : []) after.add(shape); continue; }
    const first = top.part.firstLine + top.line, last = bottom.part.firstLine + bottom.line;
    const behind = hasText(ground, last + ((isTitled || readingAt(ground, last - 1)?.class === 'text') && isPosition(ground, last + 1) ? 2 : 1), ground.lines.count, false) ? -1 : 2 + labels / 4;
    const ahead = hasText(ground, 0, first, true) ? 1 : hasText(ground, 0, first, false) ? -1 : -2;
    if (votes + behind + ahead + (roles * 2 > labels ? 0.5 : 0) - (inline >= manyInline ? 1 : 0) > 0) for (const shape of shapes) after.add(shape);
  }
  return { after, titled };
}
/** A line of a part, wherever the part stands by now. */
interface Place { readonly part: Part; readonly line: number }
/** All votes of labels that have one habit, with the first and the last of these labels. */
interface Votes { labels: number; roles: number; votes: number; offices: number; others: number; first: Place; last: Place; readonly shapes: Set<string> }

const summed: Summing<Part, ReadonlyMap<Habit, Votes>> = {
  of(parts) {
    const tallies = new Map<Habit, Votes>();
    for (const part of parts) for (const { shape, habit, roles, labels, votes, offices, others, first, last } of part.votes)
      add(tallies, habit, { labels, roles: roles ? labels : 0, votes, offices, others, first: { part, line: first }, last: { part, line: last }, shapes: new Set([shape]) });
    return tallies;
  },
  join(sums) {
    const tallies = new Map<Habit, Votes>();
    for (const sum of sums) for (const [habit, votes] of sum) add(tallies, habit, votes);
    return tallies;
  },
};

function add(tallies: Map<Habit, Votes>, habit: Habit, more: Votes): void {
  const own = tallies.get(habit);
  if (!own) { tallies.set(habit, { ...more, shapes: new Set(more.shapes) }); return; }
  own.labels += more.labels;
  own.roles += more.roles;
  own.votes += more.votes;
  own.offices += more.offices;
  own.others += more.others;
  if (isBefore(more.first, own.first)) own.first = more.first;
  if (isBefore(own.last, more.last)) own.last = more.last;
  for (const shape of more.shapes) own.shapes.add(shape);
}

function isBefore(one: Place, other: Place): boolean { return one.part === other.part ? one.line < other.line : one.part.index < other.part.index; }

const manyInline = 3, longestTitle = 120;

/** Whether a line of text, or one that reads as whole sentences, stands between two lines. */
function hasText(ground: Ground, from: number, to: number, sentences: boolean): boolean {
  for (let line = from; line < to; line++) {
    const { class: kind, closed, length } = readingAt(ground, line)!;
    if (kind === 'text' && (!sentences || closed || length > longestTitle)) return true;
  }
  return false;
}

/** How many labels with words behind them there are, and how many of them are a bare name and its point. */
const called: Summing<Part, { readonly all: number; readonly points: number }> = {
  of(parts) {
    let all = 0, points = 0;
    for (const part of parts) for (const { habit, shape, labels } of part.votes) if (habit === 'inline') { all += labels; if (shape.includes(' point')) points += labels; }
    return { all, points };
  },
  join: sums => ({ all: sums.reduce((sum, each) => sum + each.all, 0), points: sums.reduce((sum, each) => sum + each.points, 0) }),
};

/** Whether most labels are a bare name and its point: so plays name who speaks, and nothing else does. */
export function isPlay({ blocks }: Ground): boolean {
  const { all, points } = blocks.sum(called);
  return points * 2 > all;
}
