import { edges, ofTurns, withinTurns, type EdgeCounts } from './edges';
import type { HabitSums } from './habits';
import { ends, type End, type TurningSums } from './turning';

/**
 * What tells two turns from one in a document, as natural logarithms of odds: how much more often something comes where a turn ends and another begins than between
 * two paragraphs of one. `again`: one speaker is named before and after. Two are: `mainly`, one of whom is the document's main speaker; `skipping`, neither is. `within`: how
 * many more paragraphs there are within statements than statements. `handing`: how often, of all statements, one ends with the name of who speaks next. `named`: the number of statements. `scale`: `within`, the place itself apart.
 */
export const turningNames = ['again', 'mainly', 'skipping', 'named', 'within', 'scale', 'handing', ...ends.map(end => `end.${end}` as const), ...edges.map(edge => `edge.${edge}` as const)] as const;
export type Turnings = Readonly<Record<(typeof turningNames)[number], number>>;

/** Fewer statements than this do not show that each is one paragraph. */
const fewestSingle = 8;
/** No statement but one at most has more than one paragraph, among so many that this is no chance. */
export function isSingle({ named, longer }: TurningSums & HabitSums): boolean { return longer <= 1 && named >= fewestSingle; }

/** So many statements of several paragraphs say as much of themselves as all pairs of statements do. */
const familiar = 4;
/** Answers are told in steps of this, so that one letter hardly ever moves one; no sign says more than `most`. */
const step = 0.25, most = 5;

/** `main`: of how many pairs, of those in `differing` and of those around a statement, the main speaker is one. */
export function turningsOf(sums: TurningSums & HabitSums, counted: EdgeCounts, main: { readonly besideOthers: number; readonly aroundOthers: number }): Turnings {
  const { named, between, around, resumed, within, handing, longer } = sums, pairs = sums.pairs + sums.farPairs, again = sums.again + sums.farAgain;
  // Two turns that became one leave the same speaker before and after as often as others stand around one. The place itself does not count.
  const lost = (around + 1) / (between + 2), usual = (without: number) => (Math.max(0, again - without) + 0.5) / (pairs + 1);
  // Where speakers go on in several paragraphs, they may be named again more often than elsewhere.
  const kept = (without: number) => Math.min(0.99, (Math.max(0, resumed - without) + familiar * usual(without)) / (Math.max(0, longer - 1) + familiar));
  const { adjacent, differing } = sums, others = between - around - main.aroundOthers, pair = (lost: number, kept: number) => Math.log((lost + 1) / (between + 2)) - Math.log((Math.max(0, kept - 1) + 0.5) / (adjacent + 1));
  // What one place alone has says nothing.
  const scale = stepped(Math.log((Math.max(0, within - 1) + 0.02) / (named + 1)));
  const end = (which: End) => likelihood(sums[`turn.${which}`], sums[`part.${which}`] - 1, scale);
  return {
    again: stepped(Math.log(lost / kept(1))), mainly: stepped(pair(main.aroundOthers, main.besideOthers)), skipping: stepped(pair(others, differing - main.besideOthers)),
    named: stepped(Math.log(Math.max(1, named)), Infinity), within: stepped(Math.log((within + 1) / (named + 1))), scale, handing: stepped(Math.log((handing + 0.5) / (named + 3))),
    ...Object.fromEntries(ends.map(which => [`end.${which}`, stepped(end(which))])) as Pick<Turnings, `end.${End}`>,
    ...Object.fromEntries(edges.map(edge => [`edge.${edge}`, stepped(likelihood(counted[ofTurns(edge)], counted[withinTurns(edge)] - 1, scale))])) as Pick<Turnings, `edge.${number}`>,
  };
}

/**
 * How much more often something comes at the edge of turns (`turn` times) than of paragraphs within one (`part` times), both taken as of the smaller of the two numbers, which
 * differ by `ratio` (a logarithm): what has never been seen says nothing.
 */
export function likelihood(turn: number, part: number, ratio: number): number {
  return Math.log((turn * Math.min(1, Math.exp(ratio)) + 0.5) / (Math.max(0, part) * Math.min(1, Math.exp(-ratio)) + 0.5));
}

function stepped(odds: number, bound = most): number { return Math.round(Math.max(-bound, Math.min(bound, odds)) / step) * step; }
